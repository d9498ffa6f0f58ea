import { createHash } from "node:crypto";
import { EntenteError, OffsetMap, readingSchema, type Claim, type Reading } from "@entente/claims";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** What a reading's own ids look like; a word of this form that is nobody's id is a broken reference. */
const idForm = /^[ac][1-9]\d*$/;

/** Every actor a claim points to, and every text that is an actor's id or words. */
function referencesOf(claim: Claim): { field: string; id: string | null | undefined; mayBeWords: boolean }[] {
  const { qualifiers, condition } = claim;
  const orWords = {
    object: claim.object,
    where: qualifiers.where,
    via: qualifiers.via,
    into: qualifiers.into,
  };
  const about = { subject: condition?.about?.subject, object: condition?.about?.object };
  return [
    { field: "subject", id: claim.subject, mayBeWords: false },
    { field: "attribution", id: claim.attribution, mayBeWords: false },
    ...(qualifiers.jointlyWith ?? []).map((id) => ({
      field: "qualifiers.jointlyWith",
      id,
      mayBeWords: false,
    })),
    ...Object.entries(orWords).map(([field, id]) => ({ field, id, mayBeWords: true })),
    ...Object.entries(about).map(([side, id]) => ({
      field: `condition.about.${side}`,
      id,
      mayBeWords: true,
    })),
  ];
}

function checkIds(reading: Reading, fail: (where: string, why: string) => never): void {
  const actors = new Set<string>(reading.actors.map(({ id }) => id));
  const claims = new Set<string>(reading.claims.map(({ id }) => id));
  if (actors.size < reading.actors.length) fail("actors", "two actors have the same id");
  if (claims.size < reading.claims.length) fail("claims", "two claims have the same id");
  for (const claim of reading.claims) {
    for (const { field, id, mayBeWords } of referencesOf(claim)) {
      if (id == null || actors.has(id) || (mayBeWords && !idForm.test(id))) continue;
      fail(`claim ${claim.id}, ${field}`, `there is no actor “${id}” in this reading`);
    }
    for (const id of [claim.time.after, claim.time.before, claim.qualifiers.because]) {
      if (id != null && !claims.has(id))
        fail(`claim ${claim.id}`, `there is no claim “${id}” in this reading`);
    }
  }
}

function checkQuotes(
  reading: Reading,
  text: string,
  offsets: OffsetMap,
  fail: (where: string, why: string) => never,
): void {
  for (const { id, quote, start, end } of reading.claims) {
    const standing = text.slice(offsets.toUtf16(start), offsets.toUtf16(end));
    if (end > offsets.codePoints || standing !== quote) {
      fail(`claim ${id}`, `its quote does not stand at ${start}–${end} of the text`);
    }
  }
}

/**
 * Refuses a reading that a workspace could not give back as it was: of the wrong form, of another text, with a
 * quote that doesn't stand at its offsets or a reference that leads nowhere.
 *
 * @returns the text's offsets, which making the rows needs too.
 * @throws EntenteError `ENT_INVALID`, with the report's name and the place.
 */
export function checkReading(reading: Reading, text: string): OffsetMap {
  const fail = (where: string, why: string): never => {
    throw new EntenteError("ENT_INVALID", { where: `${reading.source.name}: ${where}`, why });
  };
  const issue = readingSchema.safeParse(reading).error?.issues[0];
  if (issue) fail(issue.path.join("."), issue.message);
  if (!text.isWellFormed()) fail("text", "it holds half of a surrogate pair, which no file can keep");
  if (text.includes("\0")) fail("text", "it holds a zero character, so it is no text");
  if (sha256(text) !== reading.source.sha256) fail("text", "it is not the text that was read");
  const offsets = new OffsetMap(text);
  if (offsets.codePoints !== reading.source.characters)
    fail("characters", `the text has ${offsets.codePoints}`);
  checkIds(reading, fail);
  checkQuotes(reading, text, offsets, fail);
  return offsets;
}

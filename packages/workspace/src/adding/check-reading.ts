import { createHash } from "node:crypto";
import { EntenteError, OffsetMap, readingSchema, type Reading } from "@entente/claims";
import { isPlainClaim } from "./is-plain-claim.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** What a reading's own ids look like; a word of this form that is nobody's id is a broken reference. */
const idForm = /^[ac][1-9]\d*$/;

function checkIds(reading: Reading, fail: (where: string, why: string) => never): void {
  const actors = new Set<string>(reading.actors.map(({ id }) => id));
  const claims = new Set<string>(reading.claims.map(({ id }) => id));
  if (actors.size < reading.actors.length) fail("actors", "two actors have the same id");
  if (claims.size < reading.claims.length) fail("claims", "two claims have the same id");
  for (const { id, subject, object, attribution, qualifiers, condition, time } of reading.claims) {
    const actor = (field: string, named: string | null | undefined, mayBeWords: boolean): void => {
      if (named == null || actors.has(named) || (mayBeWords && !idForm.test(named))) return;
      fail(`claim ${id}, ${field}`, `there is no actor “${named}” in this reading`);
    };
    const claim = (named: string | null | undefined): void => {
      if (named != null && !claims.has(named))
        fail(`claim ${id}`, `there is no claim “${named}” in this reading`);
    };
    actor("subject", subject, false);
    actor("object", object, true);
    actor("attribution", attribution, false);
    for (const named of qualifiers.jointlyWith ?? []) actor("qualifiers.jointlyWith", named, false);
    actor("where", qualifiers.where, true);
    actor("via", qualifiers.via, true);
    actor("into", qualifiers.into, true);
    actor("condition.about.subject", condition?.about?.subject, true);
    actor("condition.about.object", condition?.about?.object, true);
    claim(time.after);
    claim(time.before);
    claim(qualifiers.because);
  }
}

/** What is wrong with a reading's form. Plain claims, which most are, need not be looked at by the schema too. */
function issueOf(
  reading: Reading,
): { readonly path: readonly PropertyKey[]; readonly message: string } | null {
  const isPlain = Array.isArray(reading.claims) && reading.claims.every(isPlainClaim);
  const { error } = readingSchema.safeParse(isPlain ? { ...reading, claims: [] } : reading);
  return error?.issues[0] ?? null;
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
  const issue = issueOf(reading);
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

import { foldName, givenFields, undated, type ClaimRecord } from "@entente/claims";
import { Anchors, type LoadingBench } from "../judgement/load-judgement.ts";
import type { ClaimAnchor } from "../judgement/judgement-file.ts";
import type { Workbench } from "../workbench.ts";
import { parseReviewedFile, type ReviewedClaim, type ReviewedFile } from "./reviewed-file.ts";

/** What loading a review needs of a workbench. */
export type ReviewedBench = LoadingBench & Pick<Workbench, "addActor" | "mergeActors" | "editClaim">;

/**
 * Decides about a report as a file says: names that are one actor's are merged, and each claim is accepted where it was
 * read, else added by hand with its quote. Loading it again changes nothing.
 *
 * @returns how many claims it names.
 * @throws EntenteError `ENT_INVALID` for a file of another form or a quote that the report doesn't have,
 *   `ENT_SOURCE_UNKNOWN` where the report isn't in the workspace.
 */
export async function loadReviewed(bench: ReviewedBench, text: string, file: string): Promise<number> {
  const review = parseReviewedFile(text, file);
  const reason = { why: review.about };
  await addMissing(bench, review);
  for (const [kept, other] of review.same) await merge(bench, kept, other, reason);
  const anchors = new Anchors(bench, review.about);
  for (const claim of review.claims) {
    const found = await anchors.find(anchorOf(claim, review.source));
    const edit = editOf(claim, found);
    if (edit) await anchors.keep(await bench.editClaim(found.id, edit, reason));
  }
  return review.claims.length;
}

const isCalled = (names: readonly string[], name: string): boolean =>
  names.some((one) => foldName(one) === foldName(name));

async function addMissing(bench: ReviewedBench, { actors = {}, about }: ReviewedFile): Promise<void> {
  const known = (await bench.actors()).flatMap(({ name, names }) => [name, ...names.map(({ text }) => text)]);
  for (const [type, names] of Object.entries(actors) as [keyof typeof actors, readonly string[]][]) {
    for (const name of names)
      if (!isCalled(known, name)) await bench.addActor({ type, name }, { why: about });
  }
}

async function merge(
  bench: ReviewedBench,
  kept: string,
  other: string,
  reason: { why: string },
): Promise<void> {
  const actors = await bench.actors();
  const [one, two] = [kept, other].map((name) =>
    actors.find((actor) => isCalled([actor.name, ...actor.names.map(({ text }) => text)], name)),
  );
  if (one && two && one.id !== two.id) await bench.mergeActors(one.id, two.id, reason);
}

/** What names a claim in its report, without what the file knows of it besides. */
const anchorOf = (
  { quote, predicate, subject, object, modality, polarity, likelihood }: ReviewedClaim,
  source: string,
): ClaimAnchor => ({
  source,
  quote,
  predicate,
  subject,
  object,
  ...givenFields({ modality, polarity, likelihood }),
});

/** What the file knows of a claim's time, manner and speaker and the claim doesn't say; null where it says all of it. */
function editOf(
  { from, to, when, attribution, role, office, kind, degree, into }: ReviewedClaim,
  { time, qualifiers, attributionKind }: ClaimRecord,
): Parameters<Workbench["editClaim"]>[1] | null {
  const dated = {
    ...undated,
    ...time,
    from: from ?? time.from,
    to: to ?? time.to,
    text: when ?? time.text,
  };
  const qualified = { ...qualifiers, ...givenFields({ role, office, kind, degree, into }) };
  const cited = attributionKind === "named" ? {} : givenFields({ attribution });
  const isSame =
    JSON.stringify([dated, qualified]) === JSON.stringify([{ ...undated, ...time }, qualifiers]) &&
    Object.keys(cited).length === 0;
  return isSame ? null : { time: dated, qualifiers: qualified, ...cited };
}

import { isNounPhrase, type Chunk } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** What the word before a clause or a noun of doing makes of the claim it stands beside. */
type Tie = "after" | "before" | "because";

const ties: ReadonlyMap<string, Tie> = new Map([
  ...["after", "following", "since", "upon"].map((word) => [word, "after"] as const),
  ...["before", "prior to", "until", "till", "pending"].map((word) => [word, "before"] as const),
  ...["because", "because of", "due to", "owing to", "in response to", "in retaliation for"].map(
    (word) => [word, "because"] as const,
  ),
]);

const tieOf = (word: string | null): Tie | null => (word === null ? null : (ties.get(word) ?? null));

/**
 * Sets which claim of a sentence came after or before another and which is given as its reason: "after X died, Y took
 * over", "withdrew following the capture of Z", "because A had attacked B". Only where the words say so.
 */
export function orderClaims(facts: SentenceFacts, drafts: readonly Draft[]): void {
  for (const told of drafts) {
    const found = tieAndMain(facts, told);
    if (!found) continue;
    for (const main of drafts) {
      if (main === told || main.statement !== found.main || isSubordinate(facts, main)) continue;
      if (main.predicate === "names" || main.modality === "conditional") continue;
      if (found.tie === "because") main.because ??= told;
      else if (main.from === null && main.to === null) main[found.tie] ??= told;
    }
  }
}

/** Whether a claim is itself told in such a clause. */
const isSubordinate = (facts: SentenceFacts, one: Draft): boolean => tieAndMain(facts, one) !== null;

const wordOf = (chunk: Chunk | undefined): string | null =>
  chunk && "word" in chunk && (chunk.kind === "prep" || chunk.kind === "sub") ? chunk.word : null;

function tieAndMain(facts: SentenceFacts, one: Draft): { tie: Tie; main: Statement } | null {
  const own = one.statement;
  if (own && one.at === own.verb.verb) {
    const before = own.verb.form === "gerund" ? wordOf(facts.chunks[own.at - 1]) : null;
    const tie = tieOf(before ?? (own.clause === "subordinate" ? own.opener : null));
    const main = tie === null ? null : mainOf(facts, own, own.at);
    return tie && main ? { tie, main } : null;
  }
  const at = facts.chunks.findIndex(
    (chunk) => isNounPhrase(chunk) && one.at >= chunk.first && one.at < chunk.end,
  );
  const tie = tieOf(wordOf(facts.chunks[at - 1]));
  const main =
    tie === null
      ? null
      : own?.verb.form === "finite" && own.clause !== "subordinate"
        ? own
        : mainOf(facts, own, at);
  return tie && main ? { tie, main } : null;
}

/** The verb that a clause of time or reason hangs on: the finite one before it, else the first after it. */
function mainOf(facts: SentenceFacts, own: Statement | null, at: number): Statement | null {
  const isMain = (one: Statement): boolean =>
    one !== own &&
    one.verb.form === "finite" &&
    one.clause !== "subordinate" &&
    one.clause !== "relative" &&
    one.clause !== "condition";
  return (
    facts.statements.findLast((one) => one.at < at && isMain(one)) ??
    facts.statements.find((one) => one.at > at && isMain(one)) ??
    null
  );
}

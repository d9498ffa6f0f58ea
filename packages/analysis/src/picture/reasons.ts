import { dateInWords } from "./date-in-words.ts";
import type { End } from "./end-of-state.ts";
import type { Episode } from "./episodes.ts";
import type { EndingClaim } from "./known-claims.ts";
import type { Ending, Reason } from "./picture.ts";
import { clause, type NameOf } from "./sentences.ts";

/** Why an episode ended, in words that go with the date of its end. */
export function endingOf(end: End, nameOf: NameOf): Ending {
  const { claim } = end.by;
  switch (end.how) {
    case "stated":
      return { inferred: false, by: claim.id, why: "said to have held until then", rules: [] };
    case "over":
      return { inferred: false, by: claim.id, why: "said to be over by then", rules: [] };
    case "event":
      return { inferred: false, by: claim.id, why: clause(claim, nameOf), rules: end.rules };
    case "opposed":
      return { inferred: true, by: claim.id, why: clause(claim, nameOf), rules: [] };
  }
}

/** Why an episode is in question, in words. */
export function questionReason({ known, when, rules }: EndingClaim, nameOf: NameOf): Reason {
  return { by: known.claim.id, why: `${clause(known.claim, nameOf)} (${dateInWords(when.text)})`, rules };
}

/** Which truce suspends a fight, in words. */
export function truceReason(truce: Episode, nameOf: NameOf): Reason | null {
  const first = truce.leading[0];
  if (!first) return null;
  const since = truce.began ? ` (${dateInWords(truce.began.text)})` : "";
  return { by: first.known.claim.id, why: `${clause(first.known.claim, nameOf)}${since}`, rules: [] };
}

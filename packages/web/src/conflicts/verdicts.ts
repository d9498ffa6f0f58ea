import type { Conflict } from "@entente/server/contract";
import type { Decision } from "../decisions/decision.ts";
import { datesInWords } from "../wording/date-words.ts";

export type VerdictDecision = Conflict["verdicts"][number]["decision"];

/** What can be decided about a conflict, with its key. */
export const verdictKeys: readonly {
  readonly decision: VerdictDecision;
  readonly key: string;
  readonly words: string;
}[] = [
  { decision: "first-stands", key: "1", words: "The first stands" },
  { decision: "second-stands", key: "2", words: "The second stands" },
  { decision: "both-stand", key: "3", words: "Both stand" },
  { decision: "open", key: "0", words: "Leave open" },
];

export const verdictWords = (decision: VerdictDecision): string =>
  verdictKeys.find((one) => one.decision === decision)?.words ?? decision;

/** What is decided about a conflict now; `open` where nothing is. */
export const verdictOf = ({ verdicts }: Pick<Conflict, "verdicts">): VerdictDecision =>
  verdicts[0]?.decision ?? "open";

/** How sure it is that both can't hold, and why no surer. */
export function surenessWords({ sureness, kind }: Pick<Conflict, "sureness" | "kind">): string {
  if (sureness === "certain") return "Stated days clash";
  return kind === "denied"
    ? "Likely: somebody’s word against another’s, or of another day"
    : "Likely: not all days are stated";
}

/** Open conflicts first, certain ones before likely ones; what is decided last. */
export function inOrder(conflicts: readonly Conflict[]): Conflict[] {
  const rank = (conflict: Conflict): number =>
    (verdictOf(conflict) === "open" ? 0 : 2) + (conflict.sureness === "certain" ? 0 : 1);
  return conflicts.toSorted((a, b) => rank(a) - rank(b));
}

/** To decide about a conflict; a verdict is taken back by the one before it. */
export function deciding(
  conflict: Conflict,
  decision: VerdictDecision,
  note: string,
): Omit<Decision, "key" | "otherwise"> {
  const before = verdictOf(conflict);
  const verdict = (one: VerdictDecision, said: string): Decision["request"] => ({
    method: "POST",
    address: "/api/verdicts",
    body: { conflict: conflict.id, decision: one, ...(said === "" ? {} : { note: said }) },
  });
  return {
    words: `${verdictWords(decision)}: ${conflict.sides.map(({ sentence }) => datesInWords(sentence)).join(" / ")}`,
    request: verdict(decision, note),
    shows: { [conflict.id]: { verdict: decision } },
    back: { shows: { [conflict.id]: { verdict: before } }, request: verdict(before, "") },
  };
}

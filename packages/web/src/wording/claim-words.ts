import {
  predicates,
  type ClaimRecord,
  type Modality,
  type Polarity,
  type ReviewState,
} from "@entente/claims";
import { dateWords } from "./date-words.ts";
import type { NameOf } from "./line-words.ts";

/** What each modality means, in a few words for a person. */
export const modalityWords: Readonly<Record<Modality, string>> = {
  asserted: "stated as a fact",
  reported: "reported: another source says it",
  hedged: "hedged: the author’s own “probably”",
  predicted: "predicted",
  conditional: "conditional",
  counterfactual: "counterfactual: said not to be so",
  denied: "denied",
};

export const reviewWords: Readonly<Record<ReviewState, string>> = {
  proposed: "proposed, not reviewed",
  accepted: "accepted",
  rejected: "rejected",
};

export const polarityWords: Readonly<Record<Polarity, string>> = {
  positive: "that it is so",
  negative: "that it is not so",
};

const reserves: Readonly<Record<Modality, string | null>> = {
  asserted: null,
  reported: "Reported",
  hedged: "Held likely",
  predicted: "Foreseen, no fact",
  conditional: "On a condition, no fact",
  counterfactual: "Supposed against the facts",
  denied: "Denied",
};

/**
 * What stands before a claim's line so that nobody takes it for a fact; null where it is stated as one.
 *
 * @example
 * reserveWords({ modality: "predicted", polarity: "negative" }); // "Foreseen, no fact; that it is not so:"
 */
export function reserveWords({
  modality,
  polarity,
}: Pick<ClaimRecord, "modality" | "polarity">): string | null {
  const isNot = polarity === "negative" && modality !== "denied";
  const parts = [reserves[modality], isNot ? polarityWords.negative : null].filter((part) => part !== null);
  return parts.length === 0 ? null : `${parts.join("; ")}:`;
}

type Attributed = Pick<ClaimRecord, "attribution" | "attributionKind">;

/** Who says it. Example: `"the author"`, `"al-Adnani"`. */
export function attributionWords({ attribution, attributionKind }: Attributed, nameOf: NameOf): string {
  if (attribution !== null) return nameOf(attribution) ?? attribution;
  return attributionKind === "author" ? "the author" : "an unnamed source";
}

/** When a claim says it held or happened, and its own words of time; null where it says nothing of time. */
export function claimTimeWords({ time, predicate }: Pick<ClaimRecord, "time" | "predicate">): string | null {
  const { from, to, text, over } = time;
  const since = predicates[predicate].kind === "state" ? "from " : "";
  const dates =
    from !== null && to !== null
      ? from === to
        ? dateWords(from)
        : `${dateWords(from)} – ${dateWords(to)}`
      : from !== null
        ? `${since}${dateWords(from)}`
        : to !== null
          ? `until ${dateWords(to)}`
          : null;
  const parts = [dates, text === null ? null : `“${text}”`, over ? "said to be over" : null];
  return parts.filter((part) => part !== null).join(", ") || null;
}

type Qualifiers = ClaimRecord["qualifiers"];
const actorOrWords = (value: string, nameOf: NameOf): string => nameOf(value) ?? value;

const range = ({ min, max, unit }: NonNullable<Qualifiers["quantity"]>): string => {
  const amount =
    min === max
      ? String(min)
      : `${min ?? "up to"}${min !== null && max !== null ? "–" : " "}${max ?? "or more"}`;
  return `${amount} ${unit}`.trim();
};

/** What a claim says beyond subject, predicate and object, each with its label. */
export function qualifierWords(qualifiers: Qualifiers, nameOf: NameOf): { label: string; text: string }[] {
  const q = qualifiers;
  const rows: [string, string | undefined][] = [
    ["Role", q.role],
    ["Office", q.office],
    ["Kind", q.kind],
    ["Degree", q.degree],
    ["Phase", q.phase],
    ["Where", q.where && actorOrWords(q.where, nameOf)],
    ["Together with", q.jointlyWith?.map((id) => actorOrWords(id, nameOf)).join(", ")],
    ["Through", q.via && actorOrWords(q.via, nameOf)],
    ["How much", q.quantity && range(q.quantity)],
    ["Into", q.into && actorOrWords(q.into, nameOf)],
    ["Because of", q.because && `claim ${q.because}`],
    ["One-sided", q.oneWay ? "only the first one’s stance is said" : undefined],
  ];
  return rows.flatMap(([label, text]) => (text === undefined || text === "" ? [] : [{ label, text }]));
}

import { fromEach } from "../from-each.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** What a claim of two that were found says, and the token span of its quote. */
export type PairGiven = Pick<Draft, "predicate" | "statement" | "at"> &
  Partial<Pick<Draft, "qualifiers" | "polarity">> & {
    readonly sure: number;
    readonly first: number;
    readonly end: number;
  };

/**
 * The claim that an actor stands so to another, or to what words say, as sure as its rule and the ways to both; none
 * where the subject is only words, or both are the same.
 */
export function pairDraft(
  facts: SentenceFacts,
  subject: Filled,
  object: Filled,
  { sure, first, end, ...told }: PairGiven,
): Draft[] {
  if (typeof subject.value === "string" || subject.value === object.value) return [];
  return [
    draft({
      ...told,
      subject: subject.value,
      object: object.value,
      start: facts.startOf(first),
      end: facts.endOf(end),
      confidence: sure * subject.worth * object.worth,
    }),
  ];
}

/** What is made of each of some with each of others. */
export const eachPair = (
  subjects: readonly Filled[],
  objects: readonly Filled[],
  make: (subject: Filled, object: Filled) => Draft[],
): Draft[] => fromEach(subjects, (subject) => fromEach(objects, (object) => make(subject, object)));

/** What is made of each two of some, the earlier first. */
export const eachTwo = (sides: readonly Filled[], make: (one: Filled, other: Filled) => Draft[]): Draft[] =>
  fromEach(sides, (one, i) => fromEach(sides.slice(i + 1), (other) => make(one, other)));

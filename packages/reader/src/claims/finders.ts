import type { Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Sign } from "./signs.ts";

/** What finds one kind of claim in a sentence, and the sign without which there is none: null where any may tell it. */
export interface Finder {
  readonly find: (facts: SentenceFacts) => readonly Draft[];
  readonly sign: Sign | null;
}

/** A row of a list of finders. */
export const finder = (find: Finder["find"], sign: Sign | null = null): Finder => ({ find, sign });

/** What some finders find, in their order. */
export function foundBy(facts: SentenceFacts, finders: readonly Finder[]): Draft[] {
  const all: Draft[] = [];
  for (const { find, sign } of finders)
    if (sign === null || facts.has(sign)) for (const one of find(facts)) all.push(one);
  return all;
}

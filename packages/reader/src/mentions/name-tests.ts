import { creedWords, directionWords, organisationHeads, placeHeads } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isCapitalised, type Token } from "../tokens/token.ts";
import { isOneOf } from "../tokens/word-form.ts";
import type { Mention } from "./mention.ts";
import { isTitleWord } from "./titles.ts";

/** What letters are made from is a body, unless it is called a war or an agreement. */
export const asBody = (mention: Mention): Mention =>
  mention.type === "other" ? mention : { ...mention, type: "organisation", weight: 3 };

/** Kinds of militia that go by the name of who leads or feeds them: "Mai-Mai Sheka", "Nyatura Domi". */
export const ownedKinds = /^(Mai-Mai|Nyatura|Raia Mutomboki)$/;

export const isPlainRun = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).every((token) => isCapitalised(token.text) && !isTitleWord(token.lower));

/** Plurals that are what fighters call themselves: "the Tigers", "the Volunteers". */
const fightersOwn = wordSet(
  "tigers volunteers eagles hawks wolves falcons scorpions patriots partisans rangers resistance brotherhood platform",
);

/** Whether a head alone with a capital and an article is a name all the same: "the Tigers". */
export const isFightersOwn = (tokens: readonly Token[], at: number): boolean =>
  fightersOwn.has(tokens[at]?.lower ?? "") && /^(the|'s)$/.test(tokens[at - 1]?.lower ?? "");

/** A head alone with a capital ("the Army", "the Caliphate") is a description, to be told by what went before. */
export const isGeneric = (word: string): boolean =>
  organisationHeads.has(word) || placeHeads.has(word) || creedWords.has(word) || directionWords.has(word);

export const isParticleStart = (tokens: readonly Token[], at: number): boolean =>
  /^(al|el|an|ash|as|at)$/.test((tokens[at] as Token).lower) && /^[-–]$/.test(tokens[at + 1]?.text ?? "");

/** Whether an abbreviation stands exactly as the lexicon writes it: "IS" is a name, "is" and "Is" are not. */
export const matchesExactly = (
  tokens: readonly Token[],
  first: number,
  end: number,
  exact: string,
): boolean => {
  const written = tokens
    .slice(first, end)
    .map((token) => token.text)
    .join("");
  return written.replaceAll(".", "") === exact.replaceAll(".", "");
};

export const isDirection = isOneOf(directionWords);

/** Where the name of the whole begins after a direction: "northern Syria", "north-eastern Nigeria". */
export const pastDirection = (tokens: readonly Token[], at: number): number => {
  const next = tokens[at + 2];
  return tokens[at + 1]?.text === "-" && next && isDirection(next) ? at + 3 : at + 1;
};

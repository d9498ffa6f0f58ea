import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf } from "../statements/statement.ts";
import type { NounFrame } from "./noun-frames.ts";
import { badTie, cutTie, goodTie } from "./noun-kinds.ts";
import type { Filled, SentenceFacts } from "./sentence-facts.ts";

/** "was responsible for the deaths of", "is behind the attack on". */
export function responsibleFor(
  facts: SentenceFacts,
  phrase: NounPhrase,
  filler: NounFrame["subjectIs"],
): Filled[] {
  const at = facts.chunkOf(phrase);
  const blamed = facts.statements.find(
    (one) =>
      /^(blame|accuse|suspect)$/.test(one.verb.lemma) &&
      one.verb.isPassive &&
      one.following.some((argument) => argument.phrases.includes(phrase)),
  );
  if (blamed) return facts.filling(blamed.subject, filler);
  // "The bombing of Y was blamed on X"
  const laid = facts.statements.find(
    (one) => /^(blame|pin)$/.test(one.verb.lemma) && one.verb.isPassive && one.subject.includes(phrase),
  );
  if (laid) return facts.filling(afterPreposition(laid, "on"), filler);
  // "The government blamed X for the bombing of Y"
  const blame = facts.statements.find(
    (one) =>
      one.verb.lemma === "blame" &&
      !one.verb.isPassive &&
      one.following.some(({ word, phrases }) => word === "for" && phrases.includes(phrase)),
  );
  if (blame) return facts.filling(objectOf(blame), filler);
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = facts.chunks[i];
    const isCue =
      (chunk?.kind === "adj" && chunk.word === "responsible") ||
      (chunk?.kind === "prep" && chunk.word === "behind") ||
      (isNounPhrase(chunk) && facts.word(chunk.head) === "responsible");
    if (!isCue) continue;
    const be = facts.statements.findLast((statement) => statement.at < i && statement.verb.lemma === "be");
    return be ? facts.filling(be.subject, filler) : [];
  }
  return [];
}

/** Bonds that had been there where they are said to have ended. */
const wereAllied = wordSet("alliance coalition partnership pact");

/**
 * "Relations between A and B" say nothing until they are called close or tense; "ties" and "links" speak for
 * themselves, unless they are called bad or were cut. `end`: past the word that decides, for the quote.
 */
export function toneOf(
  facts: SentenceFacts,
  phrase: NounPhrase,
  end: number,
): {
  readonly predicate: "allied_with" | "rival_of";
  readonly end: number;
  readonly isOver?: boolean;
} | null {
  const said = (pattern: RegExp): number | null => {
    if (pattern.test(facts.words(phrase.first, phrase.head))) return end;
    const at = facts.tokens.slice(end, end + 7).findIndex((token) => pattern.test(token.lower));
    return at < 0 ? null : end + at + 1;
  };
  const bad = said(badTie);
  if (bad !== null) return { predicate: "rival_of", end: bad };
  const cut = said(cutTie);
  if (cut !== null)
    return wereAllied.has(facts.word(phrase.head)) && !facts.word(cut - 1).startsWith("den")
      ? { predicate: "allied_with", end: cut, isOver: true }
      : null;
  const isNeutral = facts.word(phrase.head).startsWith("relation");
  const good = isNeutral ? said(goodTie) : end;
  return good === null ? null : { predicate: "allied_with", end: good };
}

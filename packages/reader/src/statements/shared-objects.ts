import { wordSet } from "../lexicon/word-facts.ts";
import type { ChunkRow } from "./chunk-row.ts";
import { standsAlone } from "./clause-words.ts";
import { isNounPhrase, type Chunk, type NounPhrase, type VerbGroup } from "./phrase.ts";
import type { Statement } from "./statement.ts";

/** "trained and armed the LTTE", "paid, clothed and led it": verbs joined by "and" share what follows the last. */
export function shareObjects(chunks: readonly Chunk[], statements: Map<number, Statement>): void {
  for (const statement of [...statements.values()].toReversed()) {
    if (statement.following.length > 0 || standsAlone.has(statement.verb.lemma)) continue;
    const next = joinedVerb(chunks, statements, statement.at);
    if (next && next.verb.isPassive === statement.verb.isPassive)
      statements.set(statement.at, { ...statement, following: next.following, end: next.end });
  }
}

/** The verb that "and" or, in a list of verbs that ends with "and", a comma joins to the one at a place. */
function joinedVerb(
  chunks: readonly Chunk[],
  statements: ReadonlyMap<number, Statement>,
  at: number,
): Statement | undefined {
  const joint = chunks[at + 1]?.kind;
  if (joint === "conj") return statements.get(chunks[at + 2]?.kind === "adv" ? at + 3 : at + 2);
  if (joint !== "comma") return undefined;
  const next = statements.get(at + 2);
  return next && joinedVerb(chunks, statements, at + 2) ? next : undefined;
}

/** Nouns a clause without "that" tells when, where or why of. */
const circumstances = wordSet("time day way moment year reason place extent");

/**
 * "the truce it had announced": the noun right before the pronoun that is a verb's subject is its object.
 *
 * @param start the chunk at which the subject begins.
 * @param wordAt the word at a token position, in small letters.
 */
export function bareAntecedent(
  { chunks }: ChunkRow,
  verb: VerbGroup,
  start: number,
  wordAt: (token: number) => string,
): NounPhrase | null {
  const subject = chunks[start];
  const noun = chunks[start - 1];
  if (verb.form !== "finite" || verb.isPassive || verb.lemma === "be") return null;
  if (!isNounPhrase(subject) || !subject.isPronoun || !isNounPhrase(noun) || noun.isPronoun || start < 2)
    return null;
  // "told RFI they fight": no clause narrows down a name.
  const isNamed = noun.owner === null && noun.mentions.some(({ end }) => end > noun.head);
  return isNamed || circumstances.has(wordAt(noun.head)) ? null : noun;
}

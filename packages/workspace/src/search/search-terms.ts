import { matchNames, soundSkeleton } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import { foldText } from "./fold-text.ts";
import type { Term, Terms } from "./term.ts";

/** Words shorter than this are looked for as they are; longer ones also as the beginning of a word. */
const shortestBeginning = 3;
/** A name with fewer consonants is like too many words. */
const fewestConsonants = 2;
const shortestName = 4;
/** Likeness from which on two words are taken for spellings of one name, and how many of them are looked for. */
const alike = 0.75;
const mostSpellings = 24;
/** The Arabic article as a word of its own says nothing beside others. */
const articles: ReadonlySet<string> = new Set(["al", "el", "the"]);

const termOf = (word: string): Term => ({ word, isBeginning: [...word].length >= shortestBeginning });

/**
 * What a person typed, as terms: all of the words must be there, each also as the beginning of a longer one where it
 * has three letters or more.
 *
 * @returns an empty list where there is no word in it.
 */
export function plainTerms(words: string): Terms {
  const typed = foldText(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = typed.filter((word) => !articles.has(word));
  return (telling.length > 0 ? telling : typed).map((word) => [termOf(word)]);
}

/** Other spellings of a word that stand in the workspace, in any script. */
async function spellingsOf(sql: Sql, word: string): Promise<string[]> {
  const sound = soundSkeleton(word);
  const isShort = /^[\x20-\x7e]+$/.test(word) ? word.length < shortestName : word.length < shortestBeginning;
  if (isShort || sound.length < fewestConsonants) return [];
  const rows = await sql.all<{ word: string }>("SELECT word FROM spellings WHERE sound = ? ORDER BY word", [
    sound,
  ]);
  return rows
    .filter((row) => row.word !== word)
    .map((row) => ({ word: row.word, score: matchNames(word, row.word, { type: "person" }).score }))
    .filter(({ score }) => score >= alike)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostSpellings)
    .map((row) => row.word);
}

/** {@link plainTerms}, each with the other spellings of it that stand in the workspace as names. */
export async function searchTerms(sql: Sql, words: string): Promise<Terms> {
  const terms: Term[][] = [];
  for (const group of plainTerms(words)) {
    const spellings: Term[] = [];
    for (const { word } of group) {
      for (const other of await spellingsOf(sql, word)) spellings.push({ word: other, isBeginning: false });
    }
    terms.push([...group, ...spellings]);
  }
  return terms;
}

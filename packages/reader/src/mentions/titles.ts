import { leaderTitles, memberTitles, nameTitles, speakerTitles } from "../lexicon/nouns.ts";
import type { Token } from "../tokens/token.ts";

/** Whether a word in small letters may be a title before a name. */
export const isTitleWord = (word: string): boolean =>
  nameTitles.has(word) || leaderTitles.has(word) || speakerTitles.has(word) || memberTitles.has(word);

/** Titles in small letters right before a name: "leader Abu Bakr", "prime minister Benjamin". */
export function titlesBefore(tokens: readonly Token[], first: number): string[] {
  const titles: string[] = [];
  for (let i = first - 1; i >= 0 && titles.length < 3; i--) {
    const word = (tokens[i] as Token).lower;
    if (/^[-–]$/.test(tokens[i - 1]?.text ?? "")) break;
    if (!isTitleWord(word)) break;
    titles.unshift(word);
  }
  return titles;
}

import { leaderTitles, memberTitles, nameTitles, speakerTitles } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isCapitalised, type Token } from "../tokens/token.ts";
import type { Mention } from "./mention.ts";

/** "Generals Tobar and Amaya": titles of several. */
const sharedTitles = wordSet("generals colonels majors captains lieutenants commanders sheikhs presidents");

/** Whether a word in small letters may be a title before a name. */
export const isTitleWord = (word: string): boolean =>
  nameTitles.has(word) ||
  leaderTitles.has(word) ||
  speakerTitles.has(word) ||
  memberTitles.has(word) ||
  sharedTitles.has(word);

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

/** Where a name begins with the titles written with a capital before it: "President" of "President Joseph Momoh". */
export function titledStart(tokens: readonly Token[], first: number): number {
  let from = first;
  while (isCapitalised(tokens[from - 1]?.text ?? "") && isTitleWord(tokens[from - 1]?.lower ?? "")) from--;
  return from;
}

/** What a person is by nation or cause, before the name: "Dutchwoman Tanja Nijmeijer". */
export const personKinds = wordSet(
  "mp mep naxalite trotskyist stalinist peronist baathist jihadist islamist frenchman frenchwoman dutchman dutchwoman englishman englishwoman irishman irishwoman scotsman welshman kurd chechen pole swede dane finn spaniard",
);

/** Honours that go with a single name: "Mullah Omar". */
export const honours = wordSet(
  "mullah sheikh shaykh shaikh imam ayatollah maulana maulvi sayyid hajji haji father pope king queen prince comandante subcomandante",
);
const ranks = wordSet(
  "archbishop comrade commander general colonel captain major emir qari hafiz bishop sultan president premier emperor prince princess lord lady sir marshal brigadier admiral lieutenant sergeant governor abbé professor doctor dr mr mrs",
);

/** Ranks after which a person's name begins, whatever stands before them: "Manado Lieutenant-Colonel Ventje Sumual". */
export const officersRanks = wordSet(
  "colonel lieutenant general captain brigadier marshal admiral sheikh mullah emir imam president emperor",
);

const smallParticles = wordSet("de van von der bin ben ould ag al ya");

/** The honour or rank right before a name, or null. */
const honourBefore = (tokens: readonly Token[], first: number): Token | null => {
  const before = tokens[first - 1];
  const isStyle = before && (honours.has(before.lower) || ranks.has(before.lower));
  return isStyle && isCapitalised(before.text) ? before : null;
};

/** "Comrade Artemio", "Commander Bravo": the name with the honour or rank before it, or without the one it begins with, as it is written too; null where there is none. */
export function otherStyle(tokens: readonly Token[], { first, end, text }: Mention): string | null {
  const before = honourBefore(tokens, first);
  if (before) return `${before.text} ${text}`;
  // "President de Gaulle": the small word goes with a name told by it alone.
  const small = tokens[first - 1];
  if (small && end === first + 1 && smallParticles.has(small.text)) return `${small.text} ${text}`;
  const isWithin = end - first === 2 && honours.has(tokens[first]?.lower ?? "");
  return isWithin ? (tokens[end - 1]?.text ?? null) : null;
}

import { wordSet } from "../lexicon/word-facts.ts";

/** Tags of words that begin a sentence with a capital without being names. */
export const smallTags = new Set([
  "DET",
  "PRON",
  "ADP",
  "CCONJ",
  "SCONJ",
  "ADV",
  "AUX",
  "PART",
  "INTJ",
  "NUM",
  "VERB",
  "PUNCT",
  "SYM",
]);

/** Words that begin a sentence before a name without being part of it. */
export const openingWords = wordSet(
  "most many some several all both other such new former late later early recent prior senior heavy fierce intense renewed sporadic deadly local armed rival suspected alleged masked top veteran disaffected disgruntled dissident breakaway renegade dissenting troops fighters militants rebels guerrillas guerillas paramilitaries jihadists separatists extremists gunboats commandos policemen peacekeepers insurgents forces soldiers leaders members commanders gunmen militiamen supporters relations ties tensions talks clashes fighting officials remnants elements dozens hundreds thousands despite following during since today meanwhile however according",
);

/** Nouns that begin a sentence before "for", "to", "from" and "between" without being part of a name. */
export const openingNouns = wordSet(
  "support aid assistance help funding funds weapons arms money training supplies ammunition cash opposition allegiance loyalty cooperation coordination rivalry tension hostility control command leadership membership recruitment recruits competition links contacts negotiations",
);

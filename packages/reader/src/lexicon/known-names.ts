import { factOfWord } from "./word-facts.ts";
import type { ActorType } from "@entente/claims";
import { foldPhrase, NameIndex } from "./name-index.ts";
import { groups } from "./groups.ts";
import { places } from "./places.ts";
import { stateOfRuler } from "./rulers.ts";
import { seats, states } from "./states.ts";

/** A name of the lexicon: whose it is, and of what kind. */
export interface KnownName {
  /** Unique among the lexicon's entries: kind and printed name. */
  readonly key: string;
  readonly name: string;
  readonly type: ActorType;
  /** An adjective ("Syrian") names the state only together with what it stands before. */
  readonly isAdjective: boolean;
  /** A short name in capitals counts only where it is written so. */
  readonly exact: string | null;
}

const isShortCapitals = (name: string): boolean => /^[\p{Lu}\d.\-/]{1,6}$/u.test(name);

function buildIndex(): NameIndex<KnownName> {
  const index = new NameIndex<KnownName>();
  const put = (
    type: ActorType,
    name: string,
    surface: string,
    isAdjective: boolean,
    isExact: boolean,
  ): void => {
    const exact = isExact ? surface : null;
    const value = { key: `${type}:${name}`, name, type, isAdjective, exact };
    // "3R" is two tokens, "MS-13" and "anti-balaka" are one.
    for (const form of new Set([
      surface.replace(/^(\d+)(?=\p{Lu})/u, "$1 "),
      surface.replace(/-(?=\d)|(?<=^(?:anti|ex))-/giu, ""),
    ]))
      index.add(form, value);
  };
  const add = (type: ActorType, name: string, surfaces: readonly string[], isAdjective = false): void => {
    // "Renamo" beside "RENAMO" tells that the name is no word that capitals must tell apart.
    const plain = new Set(surfaces.filter((surface) => !isShortCapitals(surface)).map(foldPhrase));
    for (const surface of surfaces)
      put(type, name, surface, isAdjective, isShortCapitals(surface) && !plain.has(foldPhrase(surface)));
  };
  for (const { name, others } of groups) add("organisation", name, [name, ...others]);
  for (const { name, others, adjectives } of states) {
    add("state", name, [name, ...others]);
    add("state", name, adjectives, true);
  }
  for (const [name = "", ...others] of places) add("place", name, [name, ...others]);
  return index;
}

/** All names of the lexicon, found in running text. */
export const knownNames = buildIndex();

const adjectiveStates = new Map(
  states.flatMap(({ name, adjectives }) =>
    adjectives.flatMap((word) => [word, `${word}s`].map((w) => [foldPhrase(w), name] as const)),
  ),
);

const firstAdjectives = new Map(states.map(({ name, adjectives }) => [name, adjectives[0] ?? name] as const));

/** A state's adjective: "Colombian" of Colombia; the state's name where it has none. */
export const adjectiveOf = (state: string): string => firstAdjectives.get(state) ?? state;

/** The state an adjective or a word for its people belongs to: "Syrian" and "Syrians" give "Syria". */
export const stateOfAdjective = factOfWord(
  (word): string | null => adjectiveStates.get(foldPhrase(word)) ?? null,
);

const seatStates = new Map(Object.entries(seats).map(([city, state]) => [foldPhrase(city), state]));

/** The state whose government sits in a city, or null. */
export const stateOfSeat = factOfWord((city): string | null => seatStates.get(foldPhrase(city)) ?? null);

/**
 * The state that some words name, by its name, an adjective, a seat of government or a ruler's name: "Iraqi Kurds" gives
 * Iraq. The first where there are several; null where there is none.
 */
export function stateInWords(words: string): string | null {
  const parts = words.split(/[\s,]+/).filter((word) => word !== "");
  for (let i = 0; i < parts.length; i++)
    for (let end = Math.min(parts.length, i + 5); end > i; end--) {
      const phrase = parts.slice(i, end).join(" ");
      const known = knownNames.get(phrase);
      const state = known?.type === "state" ? known.name : (stateOfAdjective(phrase) ?? stateOfSeat(phrase));
      if (state !== null) return state;
    }
  return stateOfRuler(words);
}

import { givenNameOf } from "./given-names.ts";
import { generationWords, sharedWordOf, titles, type SharedWord, type WordRole } from "./name-words.ts";
import { landOf } from "./place-names.ts";
import { soundOf } from "./sound.ts";
import { shapeOf, type SoundShape } from "./word-likeness.ts";

/** What a compound name shares with others of its kind: Abd al-Malik, Jalal ad-Din, Saif Allah, Ahmad Shah. */
export type Affix = "" | "abd" | "din" | "allah" | "shah";

/** All that is known of a word, wherever it stands. */
export interface WordFacts {
  /** Folded, without apostrophes; a compound ("Abd al-Malik", "Jalal ad-Din") is one word. */
  readonly text: string;
  readonly whole: SoundShape;
  /** The sounds compared: without what a compound shares with others of its kind. */
  readonly stem: SoundShape;
  readonly affix: Affix;
  readonly given: string | undefined;
  readonly shared: string | undefined;
  readonly role: WordRole | "name" | "number";
  readonly land: string | undefined;
  readonly title: boolean;
  readonly generation: string | undefined;
}

const abdPrefix = /^(?:abd|abdi|cabd)(?:[aeiou](?:l|([rsdtnz])(?=\1))?|ou?l)?(?=[a-z]{4})/;
const dinSuffix = /^([a-z]{3,}?)(?:[aeiou]d|[aeiou])?d(?:i|ee|ie|ii)ne?$/;
const allahSuffix = /^([a-z]{3,}?)(?:[aeiou]ll?ah|[ou]ll[ai])$/;
const numberPattern = /^0*(\d+)(?:st|nd|rd|th|er|e|o|a)?$/;
const hangingArticle = /^([a-z]{4,})(?:s|[aeu][lrdsn]?)$/;

/** "Houthis" and "Hizbul": a plural, or the article of the next word, may hang on a shared word. */
function sharedIn(sound: string, text: string): SharedWord | undefined {
  const whole = sharedWordOf(sound);
  if (whole !== undefined) return whole;
  const bare = hangingArticle.exec(text)?.[1];
  return bare === undefined ? undefined : sharedWordOf(soundOf(bare));
}

function affixIn(text: string, sound: string): { affix: Affix; stem: string } {
  const abd = abdPrefix.exec(text);
  if (abd && givenNameOf(sound) === undefined) return { affix: "abd", stem: text.slice(abd[0].length) };
  const din = text.length > 6 ? dinSuffix.exec(text) : null;
  if (din?.[1]) return { affix: "din", stem: din[1] };
  const allah = text.length > 6 ? allahSuffix.exec(text) : null;
  if (allah?.[1]) return { affix: "allah", stem: allah[1] };
  return { affix: "", stem: text };
}

function lookUp(text: string, affix: Affix, stem: string): WordFacts {
  const sound = soundOf(text);
  const shared = affix === "" ? sharedIn(sound, text) : undefined;
  const split =
    affix !== "" ? { affix, stem } : shared === undefined ? affixIn(text, sound) : { affix, stem: text };
  const number = numberPattern.exec(text)?.[1];
  const isCompound = split.affix !== "";
  const whole = shapeOf(sound);
  return {
    text,
    whole,
    stem: isCompound ? shapeOf(soundOf(split.stem)) : whole,
    affix: split.affix,
    given: isCompound ? undefined : givenNameOf(sound),
    shared: number ?? shared?.meaning,
    role: number === undefined ? (shared?.role ?? "name") : "number",
    land: isCompound ? undefined : landOf(sound),
    title: titles.has(text),
    generation: generationWords.get(text),
  };
}

// Names are made of the same words over and over. What is kept never changes an answer, and is bounded.
const mostKept = 20_000;
const kept = new Map<string, WordFacts>();

/**
 * What is known of a word.
 *
 * @param affix what the words around it made of it, with its `stem`; where that is nothing, the word itself is
 *   looked at.
 */
export function wordFacts(text: string, affix: Affix, stem: string): WordFacts {
  const key = affix === "" ? text : `${affix} ${stem} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const facts = lookUp(text, affix, stem);
  kept.set(key, facts);
  return facts;
}

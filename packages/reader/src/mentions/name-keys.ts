import { foldPhrase } from "../lexicon/name-index.ts";
import { factOfWord, wordSet } from "../lexicon/word-facts.ts";

/** Parts that spellings of one name may have or lack. */
const looseParts = new Set(
  "al el ul ur ad as ash an at ar az the of bin ben ibn ibin abu abou de la el ud ed wa".split(" "),
);

/**
 * What spellings of one word share across transliterations: consonants, with those that stand for each other made
 * one, and doubled ones single. "Zawahiri" and "Zawaheri", "Joulani", "Jolani" and "Golani", "Osama" and "Usamah".
 */
export const soundKey = factOfWord((word): string =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z]/g, "")
    .replace(/ph/g, "f")
    .replace(/(sch|sh|ch)/g, "s")
    .replace(/(kh|gh|q|c|ck)/g, "k")
    .replace(/dh|dj/g, (pair) => (pair === "dj" ? "j" : "d"))
    .replace(/th/g, "t")
    .replace(/z/g, "z")
    .replace(/h$/g, "")
    .replace(/^[jg](?=[aeiou])/g, "j")
    .replace(/[aeiouyw]/g, "")
    .replace(/(.)\1+/g, "$1"),
);

/** Words of a name, folded, in order: "Hay'at Tahrir al-Sham" gives hayat, tahrir, al, sham. Joined words are cut at capitals. */
export const nameWords = factOfWord((name): readonly string[] => {
  const apart = name.replace(/(\p{Ll}{2})(\p{Lu}\p{Ll}{2})/gu, "$1 $2");
  return foldPhrase(apart)
    .split(" ")
    .filter((word, i) => word !== "" && (word !== "s" || i === 0));
});

/** The words of a person's name that tell persons apart. */
export const tellingWords = (name: string): string[] =>
  nameWords(name).filter((word) => !looseParts.has(word));

/** The last word of a person's name, with its particle left out: what the name is shortened to. */
export const surnameOf = (name: string): string => tellingWords(name).at(-1) ?? "";

/**
 * Letters a name is shortened to: first letters of its words, abbreviations inside it as they are ("Real IRA" gives
 * RIRA), with and without small words.
 */
export const initialsOf = factOfWord((name): readonly string[] => {
  const parts = name
    .replace(/['’]s\b/g, "")
    .split(/[\s\-–—/]+/u)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+/u, ""))
    .filter((part) => part !== "");
  const letter = (part: string): string =>
    /^[\p{Lu}\d]{2,}$/u.test(part) ? part : (part[0] ?? "").toUpperCase();
  const isSmall = (part: string): boolean =>
    /^(of|the|for|and|in|to|al|el|wal|de|la|du|des|del|y|et|en|na|fi|wa|a|on|les|le|los|las|pour|un|une|por|para|da|do|dos|e|und|für|with|against)$/i.test(
      part,
    );
  const all = parts.map(letter).join("");
  const main = parts
    .filter((part) => !isSmall(part))
    .map(letter)
    .join("");
  return [...new Set([main, all])];
});

/** Whether a short name in capitals is made from a long one: "CIRA" of "Continuity Irish Republican Army". */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\-/]/g, "").toUpperCase();
  if (!/^[\p{Lu}\d.\-/]{2,10}$/u.test(short) || long.split(/\s+/).length < 2) return false;
  return initialsOf(long).some((initials) => initials === letters);
}

/**
 * Whether letters may be those of a long name in another language: two letters at least, and more than half of them, begin
 * words of it. "ELN" of "National Liberation Army" (Ejército de Liberación Nacional), but not "PKK" of "People's Defence
 * Forces".
 */
export function isForeignAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\-/]/g, "");
  if (!/^\p{Lu}{3,8}$/u.test(letters)) return false;
  const left = [...(initialsOf(long)[0] ?? "")];
  let shared = 0;
  for (const letter of letters) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared >= 2 && shared > letters.length / 2;
}

/** Words of a person's name that a spelling of it may leave out. */
const particles = wordSet("al el the bin ben ibn ibin");

/** What two names share if {@link isSamePersonName} holds of them and they begin alike: by it few need comparing. */
export function personKey(words: readonly string[]): string {
  const telling = words.filter((word) => !particles.has(word)).slice(0, 2);
  return [soundKey(words[0] ?? ""), ...telling.map((word) => soundKey(word) || word)].join("|");
}

/** Whether two names of persons are spellings of one: the same words by sound, the one perhaps with more at its end. */
export function isSamePersonName(a: string, b: string): boolean {
  const x = nameWords(a).filter((word) => !particles.has(word));
  const y = nameWords(b).filter((word) => !particles.has(word));
  const shorter = Math.min(x.length, y.length);
  if (shorter < 2) return false;
  const isLike = (i: number): boolean =>
    x[i] === y[i] ||
    (soundKey(x[i] as string) !== "" && soundKey(x[i] as string) === soundKey(y[i] as string));
  for (let i = 0; i < shorter; i++) if (!isLike(i)) return false;
  // "Abu Bakr" alone is a name by honour that many share: two words must tell.
  return (
    x.length === y.length ||
    x.slice(0, shorter).filter((word) => !/^(abu|abou|umm|abd|abdul)$/.test(word)).length >= 2
  );
}

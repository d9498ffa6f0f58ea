import { isArabicScript, romaniseArabic } from "./romanise-arabic.ts";
import { isCyrillicScript, romaniseCyrillic } from "./romanise-cyrillic.ts";
import { soundOf } from "./sound.ts";

/** Consonants that transliterations confuse, and what stands for them; vowels, glides and h are left out. */
const classes: Readonly<Record<string, string>> = {
  g: "k",
  J: "k",
  C: "S",
  c: "s",
  z: "s",
  p: "b",
  v: "f",
  q: "k",
};
const silent = /[aeiouwyh']/;

/**
 * The consonants heard in one folded word, in any spelling and in Latin, Arabic or Cyrillic script: what two
 * spellings of a name share. Words that share it need not be one name; {@link matchNames} tells.
 *
 * @param word lower case, without marks.
 * @returns an empty text where it has no consonants that tell.
 * @example
 * soundSkeleton("golani") === soundSkeleton("joulani"); // true
 * soundSkeleton("جولاني"); // "kln"
 */
export function soundSkeleton(word: string): string {
  const latin = isArabicScript(word)
    ? romaniseArabic(word)
    : isCyrillicScript(word)
      ? romaniseCyrillic(word)
      : word;
  let skeleton = "";
  let before = "";
  for (const sound of soundOf(latin.toLowerCase())) {
    const consonant = silent.test(sound) ? "" : (classes[sound] ?? sound);
    // Doubled letters are one; the same consonant after a vowel is another.
    if (consonant !== before) skeleton += consonant;
    before = consonant;
  }
  return skeleton;
}

/** Cyrillic letters in Latin, as English-language reports spell Russian names. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    ґ: "g",
    д: "d",
    е: "e",
    ё: "yo",
    є: "ye",
    ж: "zh",
    з: "z",
    и: "i",
    й: "y",
    і: "i",
    ї: "yi",
    к: "k",
    л: "l",
    м: "m",
    н: "n",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ў: "w",
    ф: "f",
    х: "kh",
    ц: "ts",
    ч: "ch",
    ш: "sh",
    щ: "shch",
    ъ: "",
    ы: "y",
    ь: "",
    э: "e",
    ю: "yu",
    я: "ya",
    ӏ: "",
    ј: "j",
    љ: "lj",
    њ: "nj",
    ћ: "c",
    ђ: "dj",
    џ: "dz",
  }),
);

const cyrillicLetter = /[\u0400-\u052f]/;

/** Whether a text has a letter of the Cyrillic script. */
export const isCyrillicScript = (text: string): boolean => cyrillicLetter.test(text);

/**
 * Writes Cyrillic in Latin letters. A name with a letter that only Ukrainian has is read as Ukrainian, whose г is h.
 *
 * @example
 * romaniseCyrillic("Шамиль Басаев"); // "shamil basaev"
 */
export function romaniseCyrillic(text: string): string {
  const lower = text.normalize("NFC").toLowerCase();
  const isUkrainian = /[іїєґ]/.test(lower);
  return [...lower]
    .map((letter) => (isUkrainian && letter === "г" ? "h" : (letters.get(letter) ?? letter)))
    .join("");
}

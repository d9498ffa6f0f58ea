import { givenNameInArabic } from "./given-names.ts";

/**
 * Arabic script in Latin letters, letter by letter: Arabic, Persian, Urdu and Kurdish (Sorani). Short vowels are not
 * written in it, so what comes out is mostly consonants; whoever compares it must allow for that.
 */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ا: "a",
    آ: "a",
    أ: "a",
    إ: "i",
    ٱ: "a",
    ء: "",
    ؤ: "w",
    ئ: "y",
    ع: "",
    ة: "a",
    ى: "a",
    ب: "b",
    پ: "p",
    ت: "t",
    ط: "t",
    ٹ: "t",
    ث: "th",
    ج: "j",
    چ: "ch",
    ح: "h",
    خ: "kh",
    د: "d",
    ڈ: "d",
    ض: "d",
    ذ: "dh",
    ر: "r",
    ڕ: "r",
    ڑ: "r",
    ز: "z",
    ظ: "z",
    ژ: "zh",
    س: "s",
    ص: "s",
    ش: "sh",
    غ: "gh",
    ف: "f",
    ڤ: "v",
    ق: "q",
    ك: "k",
    ک: "k",
    گ: "g",
    ل: "l",
    ڵ: "l",
    م: "m",
    ن: "n",
    ں: "n",
    ه: "h",
    ھ: "h",
    ہ: "h",
    ە: "e",
    و: "w",
    ۆ: "o",
    ي: "y",
    ی: "y",
    ێ: "e",
    ے: "e",
    ـ: "",
    "\u200c": " ",
    "٠": "0",
    "١": "1",
    "٢": "2",
    "٣": "3",
    "٤": "4",
    "٥": "5",
    "٦": "6",
    "٧": "7",
    "٨": "8",
    "٩": "9",
  }),
);

const arabicLetter = /[\u0600-\u06ff]/;
// Vowel marks stand in few texts, and no two texts put the same ones.
const marks = /[\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Whether a text has a letter of the Arabic script. */
export const isArabicScript = (text: string): boolean => arabicLetter.test(text);

// Little words whose vowels are known, whatever name they stand in.
const known: ReadonlyMap<string, string> = new Map(
  Object.entries({
    عبد: "abd",
    ابو: "abu",
    أبو: "abu",
    ابي: "abi",
    أبي: "abi",
    ام: "umm",
    أم: "umm",
    بن: "bin",
    ابن: "ibn",
    الله: "allah",
    الدين: "al din",
  }),
);

const wordInLatin = (word: string): string => {
  const whole = known.get(word) ?? givenNameInArabic(word);
  if (whole !== undefined) return whole;
  const bare = word.replace(/^و?ال(?=..)/, "");
  if (bare !== word) return `al ${wordInLatin(bare)}`;
  return [...word].map((letter) => letters.get(letter) ?? letter).join("");
};

/**
 * Writes Arabic script in Latin letters by rule, the article apart from its word; common given names with their
 * vowels. Other letters stay as they are.
 *
 * @example
 * romaniseArabic("فايز السراج"); // "fayiz al sraj"
 */
export const romaniseArabic = (text: string): string =>
  text
    .normalize("NFC")
    .replace(marks, "")
    .replace(/[\u0600-\u06ff\u200c]+/g, (word) => wordInLatin(word));

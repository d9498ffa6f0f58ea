import { createRequire } from "node:module";

/** Pieces that are looked at, spread evenly over the text, and their length in UTF-16 units. */
const pieceCount = 60;
const pieceLength = 100;
/** Fewer letters say too little. Other scripts than Latin are told apart sooner. */
const fewestLetters = { latin: 40, other: 10 };
/** The winner's score over the second's. */
const clearMargin = 2;

/** Languages written in Latin letters: asking only for those that fit the script removes the worst mistakes. */
const latinLanguages = new Set(
  "af cs da de en es et fi fr ga hu id is it lt lv nl no pl pt ro rn sk sv tk tl tr vi".split(" "),
);
/** Nobody writes reports in these, and stray English is often taken for them. */
const unlikelyLanguages = new Set(["ber", "eo", "la", "tlh", "vo"]);

type Detector = typeof import("tinyld");
let detector: Detector | null = null;
/** Loading it takes longer than reading a report, and most reports are in plain English, which needs none. */
const loadDetector = (): Detector => (detector ??= createRequire(import.meta.url)("tinyld") as Detector);

const languagesOf = ({ supportedLanguages, toISO2 }: Detector, isLatin: boolean): string[] =>
  isLatin
    ? [...latinLanguages]
    : supportedLanguages
        .map((language) => toISO2(language))
        .filter((language) => !latinLanguages.has(language) && !unlikelyLanguages.has(language));

/**
 * The commonest English words that other languages don't share. English full of foreign names is now and then
 * taken for something else, and a report taken for foreign would not be read at all: so, where one word in
 * twelve is one of these, no other language is believed.
 */
const englishWords = new Set(
  "the and of that with from which were by to this after its their for not but".split(" "),
);
const englishShare = 1 / 12;
/** With so many of them it is English, and the detector, which takes longer than reading the report, isn't asked. */
const plainEnglishShare = 1 / 8;

/**
 * The language of a text as an ISO 639-1 code, by a sample of it; null where the text is too short or the
 * answer not clear. For a text in a language the detector doesn't know it may name a neighbour of it.
 *
 * @example
 * detectLanguage("Los grupos armados firmaron un acuerdo de paz con el gobierno en La Habana."); // "es"
 */
export function detectLanguage(text: string): string | null {
  const pieces = samplePieces(text);
  const sample = pieces.join(" ");
  const letters = countMatches(sample, /\p{L}/gu);
  const isLatin = countMatches(sample, /\p{Script=Latin}/gu) * 2 > letters;
  if (letters < (isLatin ? fewestLetters.latin : fewestLetters.other)) return null;
  if (!isLatin) return clearWinner(pieces, isLatin);
  const share = shareOfEnglishWords(sample);
  if (share >= plainEnglishShare) return "en";
  const winner = clearWinner(pieces, isLatin);
  return winner !== "en" && share >= englishShare ? null : winner;
}

function samplePieces(text: string): string[] {
  const step = Math.max(pieceLength, Math.floor(text.length / pieceCount));
  const pieces: string[] = [];
  for (let at = 0; at < text.length && pieces.length < pieceCount; at += step) {
    pieces.push(text.slice(at, at + pieceLength).toWellFormed());
  }
  return pieces;
}

function clearWinner(pieces: readonly string[], isLatin: boolean): string | null {
  const loaded = loadDetector();
  const only = languagesOf(loaded, isLatin);
  const scores = new Map<string, number>();
  for (const piece of pieces) {
    for (const { lang, accuracy } of loaded.detectAll(piece, { only }).slice(0, 3)) {
      scores.set(lang, (scores.get(lang) ?? 0) + accuracy);
    }
  }
  const [first, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= clearMargin * (second?.[1] ?? 0) ? first[0] : null;
}

function shareOfEnglishWords(sample: string): number {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => englishWords.has(word)).length / Math.max(words.length, 1);
}

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A stretch of a report in a script that is not read. UTF-16 offsets, end past the last letter. */
export interface UnreadRun {
  readonly start: number;
  readonly end: number;
  /** "Arabic", "Cyrillic", … or "another": by the stretch's first letter. */
  readonly script: string;
}

/** Fewer letters than this are a name or a gloss beside the English, which needs no note. */
const fewest = 20;

const scripts: readonly (readonly [string, RegExp])[] = [
  ["Arabic", /\p{Script=Arabic}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Chinese", /\p{Script=Han}/u],
  ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Korean", /\p{Script=Hangul}/u],
  ["Devanagari", /\p{Script=Devanagari}/u],
  ["Bengali", /\p{Script=Bengali}/u],
  ["Tamil", /\p{Script=Tamil}/u],
  ["Sinhala", /\p{Script=Sinhala}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Burmese", /\p{Script=Myanmar}/u],
  ["Ethiopic", /\p{Script=Ethiopic}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Georgian", /\p{Script=Georgian}/u],
];

const hasForeign =
  /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\u2c5f\u2c80-\ua71f\ua800-\ufaff\ufb07-\ufefe]|[\ud800-\udbff]/;
const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;

/** The stretches of a text, of twenty letters or more, in another script than Latin. In time linear in the text. */
export function unreadRuns(text: string): UnreadRun[] {
  if (!hasForeign.test(text)) return [];
  const runs: UnreadRun[] = [];
  let start = -1;
  let end = 0;
  let letters = 0;
  const close = (): void => {
    if (letters >= fewest) {
      const first = String.fromCodePoint(text.codePointAt(start) as number);
      runs.push({ start, end, script: scripts.find(([, pattern]) => pattern.test(first))?.[0] ?? "another" });
    }
    start = -1;
    letters = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x250) {
      const isLatin = (unit > 64 && unit < 91) || (unit > 96 && unit < 123) || unit > 0xbf;
      if (isLatin && start >= 0) close();
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i) as number);
    if (character.length === 2) i++;
    if (!letter.test(character)) continue;
    if (latin.test(character)) {
      if (start >= 0) close();
      continue;
    }
    if (start < 0) start = i + 1 - character.length;
    letters++;
    end = i + 1;
  }
  close();
  return runs;
}

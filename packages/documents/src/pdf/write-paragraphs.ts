import type { ReportPage } from "@entente/claims";
import type { Paragraph } from "./paragraphs.ts";

/** What is written as one word, or with its hyphen, elsewhere in the report. */
type Words = ReadonlySet<string>;

/** Prefixes that keep their hyphen at a line's end, where the report doesn't show how the word is written. */
const hyphened =
  /(?:^|[^\p{L}])(?:al|el|an|as|ash|at|ad|ar|az|non|ex|anti|pro|self|mid|post|pre|vice|co|so|well|far|long|short|high|low|cross|inter-[a-z]+)-$/iu;

/**
 * Writes paragraphs as text, a blank line between them and no line break within, with the places where the page
 * changes. A word parted at a line's end is put together; its hyphen stays where the report writes it elsewhere.
 */
export function writeParagraphs(paragraphs: readonly Paragraph[]): { text: string; pages: ReportPage[] } {
  const words = wordsOf(paragraphs);
  const pages: ReportPage[] = [];
  let text = "";
  for (const { lines } of paragraphs) {
    if (text !== "") text += "\n\n";
    const begin = text.length;
    for (const line of lines) {
      if (text.length > begin) text = glue(text, line.text, words);
      if (pages.at(-1)?.number !== line.page) pages.push({ start: text.length, number: line.page });
      text += line.text;
    }
  }
  return { text, pages };
}

/** The text so far, made ready for a line to follow it. */
function glue(text: string, next: string, words: Words): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1);
  if (!/\p{L}[-\u2010]$/u.test(text) || !/^\p{L}/u.test(next)) {
    return /\p{Script=Han}$/u.test(text) && /^\p{Script=Han}/u.test(next) ? text : `${text} `;
  }
  // A capital after a hyphen begins a name: al-Nusra, Franco-Prussian.
  if (!/^\p{Ll}/u.test(next)) return text;
  const start = (/[\p{L}\p{M}'’-]+$/u.exec(text.slice(-60))?.[0] ?? "").toLowerCase();
  const rest = (/^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? "").toLowerCase();
  const whole = start.slice(0, -1) + rest;
  if (words.has(start + rest) && !words.has(whole)) return text;
  if (!words.has(whole) && hyphened.test(text.slice(-20))) return text;
  return text.slice(0, -1);
}

function wordsOf(paragraphs: readonly Paragraph[]): Words {
  const words = new Set<string>();
  for (const { lines } of paragraphs) {
    for (const { text } of lines) {
      for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu)) words.add(word.toLowerCase());
    }
  }
  return words;
}

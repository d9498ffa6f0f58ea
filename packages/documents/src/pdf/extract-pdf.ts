import { EntenteError, problem, type Problem } from "@entente/claims";
import type { Extract } from "../extract.ts";
import { readingOrder } from "./columns.ts";
import { openPdf, type OpenPdf } from "./open-pdf.ts";
import type { PageText } from "./page-text.ts";
import { joinAcross, paragraphsOf, type Paragraph } from "./paragraphs.ts";
import { pdfStatements } from "./pdf-statements.ts";
import { dropRunningLines } from "./running-lines.ts";
import { pageText } from "./text-runs.ts";
import { writeParagraphs } from "./write-paragraphs.ts";

/** Beyond so many pages without text, the rest of them are taken for scans without being looked at. */
const pagesLookedAt = 20;
/** Where more of a page's signs than this stand for no letter, none of them can be trusted. */
const garbledPart = 0.3;

/**
 * The text layer of a PDF, in paragraphs, with the page of each. Columns are read one after the other; running
 * heads and feet, page numbers, marks of notes and watermarks are left out; words parted at a line's end are put
 * together.
 *
 * @throws EntenteError `ENT_FILE_BROKEN`, `ENT_FILE_LOCKED`, or `ENT_PDF_NO_TEXT` where no page has text.
 */
export async function extractPdf(file: string, bytes: Uint8Array): Promise<Extract> {
  const pdf = await openPdf(file, bytes);
  try {
    const { texts, scanned, garbled } = await readPages(pdf);
    if (texts.length === 0) throw new EntenteError("ENT_PDF_NO_TEXT", { file, pages: pdf.pageCount });
    const across = new Map(texts.map((page) => [page.number, page.across]));
    const paragraphs = dropRunningLines(texts).flatMap(({ rows, number }) =>
      [...readingOrder(rows), ...(across.get(number) ?? [])].flatMap((block) => paragraphsOf(block, number)),
    );
    const { stated, problems } = pdfStatements(file, await pdf.facts(), headline(paragraphs));
    const tell = (code: "ENT_PDF_PAGE_NO_TEXT" | "ENT_PDF_GARBLED", pages: readonly number[]): Problem[] =>
      pages.length === 0 ? [] : [problem("warning", code, { file, pages: pageRanges(pages) })];
    return {
      ...writeParagraphs(joinAcross(paragraphs)),
      stated,
      problems: [...tell("ENT_PDF_PAGE_NO_TEXT", scanned), ...tell("ENT_PDF_GARBLED", garbled), ...problems],
    };
  } finally {
    await pdf.close();
  }
}

interface Pages {
  readonly texts: (PageText & Pick<ReturnType<typeof pageText>, "across">)[];
  readonly scanned: number[];
  readonly garbled: number[];
}

async function readPages(pdf: OpenPdf): Promise<Pages> {
  const pages: Pages = { texts: [], scanned: [], garbled: [] };
  let looked = 0;
  for (let number = 1; number <= pdf.pageCount; number++) {
    const page = await pdf.page(number);
    const letters = page.items.map(({ str }) => str).join("");
    if (!/\S/.test(letters)) {
      if (looked++ >= pagesLookedAt || (await page.isDrawn())) pages.scanned.push(number);
    } else if (isGarbled(letters)) pages.garbled.push(number);
    else pages.texts.push(pageText(page.items, page.box, number));
    page.close();
  }
  return pages;
}

/** Letters of a title are larger than those of the text by this much at least. */
const titleSize = 1.25;

/** What stands on the first page in the largest letters, if they are clearly larger than those of the text. */
function headline(paragraphs: readonly Paragraph[]): string | null {
  const letters = new Map<number, number>();
  const lengthOf = ({ lines }: Paragraph): number => lines.reduce((sum, { text }) => sum + text.length, 0);
  for (const one of paragraphs) letters.set(one.size, (letters.get(one.size) ?? 0) + lengthOf(one));
  const [usual] = [...letters].toSorted((a, b) => b[1] - a[1]);
  const ofFirst = paragraphs.filter(({ lines }) => lines[0]?.page === 1);
  const largest = ofFirst.toSorted((a, b) => b.size - a.size)[0];
  if (!largest || !usual || largest.size < titleSize * usual[0]) return null;
  const text = largest.lines.map((line) => line.text).join(" ");
  return /\p{L}{3}/u.test(text) && text.length <= 300 ? text : null;
}

/** Signs of private use, or none at all: the font gives shapes and doesn't say what they mean. */
function isGarbled(letters: string): boolean {
  const count = (pattern: RegExp): number => letters.match(pattern)?.length ?? 0;
  return count(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu) > garbledPart * count(/\S/gu);
}

/** `[3, 4, 5, 9]` as “3–5, 9”. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last.to + 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

import { createHash } from "node:crypto";
import { basename } from "node:path";
import { EntenteError, parseEdtf, type Report, type ReportData } from "@entente/claims";
import { decodeBytes } from "./decode-bytes.ts";
import type { Extract } from "./extract.ts";
import { statedCharset } from "./html/stated-charset.ts";
import { readMetaFile } from "./meta-file.ts";
import { checkFile, readBytes } from "./read-bytes.ts";
import { kindOf, readableKinds, type ReadableKind } from "./readable-kinds.ts";
import { firstStated, readFields } from "./stated-fields.ts";

/**
 * How each kind becomes text. A text file is its own text, line ends included, and states nothing of itself. The
 * libraries take their time to load, so a command that reads no page should not wait for them.
 */
const extractors: Readonly<Record<ReadableKind, (file: string, text: string) => Promise<Extract>>> = {
  ".txt": async (_file, text) => ({ text, stated: {}, problems: [] }),
  ".md": async (file, text) => (await import("./markdown/extract-markdown.ts")).extractMarkdown(file, text),
  ".html": extractPage,
  ".htm": extractPage,
};

async function extractPage(file: string, text: string): Promise<Extract> {
  return (await import("./html/extract-html.ts")).extractHtml(file, text);
}

async function detect(text: string): Promise<string | null> {
  return (await import("./detect-language.ts")).detectLanguage(text);
}

/**
 * Loads one report: its text, and its title, author, date, url and language as far as they are given, stated in
 * the `NAME.meta.json` beside it or stated in the file, in this order, field by field. The language is detected
 * where nobody states it.
 *
 * The text of a `.txt` is the decoded file, character for character (without the byte order mark); of Markdown
 * and HTML it is the words without the marks, paragraphs separated by a blank line.
 *
 * @param given what the caller knows; null or missing fields are left to the files.
 * @throws EntenteError `ENT_FILE_MISSING`, `ENT_FILE_UNREADABLE`, `ENT_FILE_KIND`, `ENT_FILE_TOO_LARGE`,
 * `ENT_FILE_BINARY` or `ENT_FILE_EMPTY`; `ENT_DATE_BAD` or `ENT_INVALID` for what is given.
 * @example
 * const report = await loadReport("reports/briefing.html", { published: "2017-10" });
 */
export async function loadReport(file: string, given: Partial<ReportData> = {}): Promise<Report> {
  const told = readGiven(given);
  await checkFile(file);
  const kind = kindOf(file);
  if (!kind) throw new EntenteError("ENT_FILE_KIND", { file, known: readableKinds });
  const bytes = await readBytes(file);
  const isPage = kind === ".html" || kind === ".htm";
  const decoded = decodeBytes(file, bytes, isPage ? statedCharset(bytes) : null);
  const { text, stated, problems } = await extractors[kind](file, decoded.text);
  if (!/\S/.test(text)) throw new EntenteError("ENT_FILE_EMPTY", { file });
  const meta = await readMetaFile(file);
  const known = (field: keyof ReportData): string | null =>
    firstStated(told[field], meta.stated[field], stated[field]);
  return {
    name: basename(file),
    title: known("title"),
    author: known("author"),
    published: known("published"),
    url: known("url"),
    language: known("language") ?? (await detect(text)),
    text,
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    problems: [...decoded.problems, ...problems, ...meta.problems],
  };
}

/** What the caller gives is held to the same rules as what files state, but a mistake in it is an error. */
function readGiven(given: Partial<ReportData>): Partial<ReportData> {
  if (given.published) parseEdtf(given.published);
  const { stated, wrong } = readFields(given, {
    title: ["title"],
    author: ["author"],
    published: ["published"],
    url: ["url"],
    language: ["language"],
  });
  if (wrong.length > 0) throw new EntenteError("ENT_INVALID", { where: "given", why: wrong.join("; ") });
  return stated;
}

import { createHash } from "node:crypto";
import { basename } from "node:path";
import { EntenteError, isEntenteError, OffsetMap, type Report, type ReportFacts } from "@entente/claims";
import { takeArchivedAddress } from "./archived-address.ts";
import type { BundleShelf } from "./bundles/bundle-shelf.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Extract } from "./extract.ts";
import { statedCharset } from "./html/stated-charset.ts";
import { countLinks } from "./link-list.ts";
import { metaFileOf, parseMeta, readMetaFile, type MetaData } from "./meta-file.ts";
import { inside, splitPlace, type Place } from "./place.ts";
import { isLinkFile, kindOf, readableKinds, type ReadableKind } from "./readable-kinds.ts";
import { firstStated } from "./stated-fields.ts";
import { statedHead } from "./stated-head.ts";

/**
 * How each kind becomes text. A text file is its own text, line ends included, and states nothing of itself. The
 * libraries take their time to load, so a command that reads no page should not wait for them. The kinds that are
 * nothing but bundles aren't here.
 */
const extractors: Readonly<
  Partial<Record<ReadableKind, (file: string, bytes: Uint8Array) => Extract | Promise<Extract>>>
> = {
  ".txt": extractText,
  ".md": async (file, bytes) => {
    const { text, problems } = decodeBytes(file, bytes);
    const { extractMarkdown } = await import("./markdown/extract-markdown.ts");
    return withProblems(problems, extractMarkdown(file, text));
  },
  ".html": extractPage,
  ".htm": extractPage,
  ".pdf": async (file, bytes) => (await import("./pdf/extract-pdf.ts")).extractPdf(file, bytes),
  ".docx": async (file, bytes) => (await import("./docx/extract-docx.ts")).extractDocx(file, bytes),
  ".eml": async (file, bytes) => (await import("./mail/extract-mail.ts")).extractMail(file, bytes),
};

function extractText(file: string, bytes: Uint8Array): Extract {
  const { text, problems } = decodeBytes(file, bytes);
  const links = countLinks(text);
  if (links > 0) throw new EntenteError("ENT_FILE_LINKS", { file, links });
  return { text, stated: {}, problems };
}

async function extractPage(file: string, bytes: Uint8Array): Promise<Extract> {
  const { text, problems } = decodeBytes(file, bytes, statedCharset(bytes));
  const { extractHtml } = await import("./html/extract-html.ts");
  return withProblems(problems, extractHtml(file, text));
}

const withProblems = (problems: Extract["problems"], extract: Extract): Extract => ({
  ...extract,
  problems: [...problems, ...extract.problems],
});

/**
 * Loads the report at a place, which may be within a bundle.
 *
 * @param given what the caller knows, already checked.
 * @throws EntenteError as `loadReport` does.
 */
export async function loadPlace(
  shelf: BundleShelf,
  file: string,
  given: Partial<ReportFacts>,
): Promise<Report> {
  const place = splitPlace(file);
  const { text, stated: ownWords, problems, pages } = await extractAt(shelf, place, file);
  if (!/\S/.test(text)) throw new EntenteError("ENT_FILE_EMPTY", { file });
  const [beside, besideBundle] = await metaDataOf(shelf, place);
  const stated = takeArchivedAddress(ownWords);
  const isFileDate = problems.some(({ code }) => code === "ENT_DATE_OF_FILE");
  // The day a file was made says less than the day printed at the top of its text.
  const sure: Partial<ReportFacts> = isFileDate ? { ...stated, published: null } : stated;
  const places = [given, beside.stated, sure, statedHead(text), stated, besideBundle.stated];
  const known = (field: keyof ReportFacts): string | null => firstStated(...places.map((one) => one[field]));
  const offsets = pages ? new OffsetMap(text) : null;
  const [saved, archiveUrl] = [known("saved"), known("archiveUrl")];
  return {
    name: [basename(place.file), ...place.entries].join(inside),
    title: known("title"),
    author: known("author"),
    published: known("published"),
    url: known("url"),
    language: known("language") ?? detectLanguage(text),
    ...(saved === null ? {} : { saved }),
    ...(archiveUrl === null ? {} : { archiveUrl }),
    ...(offsets && pages
      ? { pages: pages.map((page) => ({ ...page, start: offsets.toCodePoints(page.start) })) }
      : {}),
    text,
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    problems: [
      // Whoever says when the report came out need not be told that the file might be wrong about it.
      ...problems.filter(
        ({ code }) => code !== "ENT_DATE_OF_FILE" || known("published") === stated.published,
      ),
      ...beside.problems,
      ...besideBundle.problems,
    ],
  };
}

async function extractAt(shelf: BundleShelf, place: Place, file: string): Promise<Extract> {
  if (place.entries.length > 0) {
    const { content } = await shelf.entryAt(place);
    if (content.kind === "text") return content.extract();
  }
  const name = place.entries.at(-1) ?? place.file;
  if (isLinkFile(name)) throw new EntenteError("ENT_FILE_LINKS", { file, links: 1 });
  const kind = kindOf(name);
  const extractor = kind === null ? undefined : extractors[kind];
  if (!extractor) throw new EntenteError("ENT_FILE_KIND", { file, known: readableKinds });
  return await extractor(file, await shelf.bytesAt(place));
}

const nothing: MetaData = { stated: {}, problems: [] };

/** What stands beside the report, and beside the bundle it is in, which says what is true of all its reports. */
async function metaDataOf(shelf: BundleShelf, place: Place): Promise<[MetaData, MetaData]> {
  const outer = await readMetaFile(place.file);
  if (place.entries.length === 0) return [outer, nothing];
  const path = metaFileOf(place.entries.at(-1) ?? "");
  try {
    const bytes = await shelf.bytesAt({ ...place, entries: [...place.entries.slice(0, -1), path] });
    return [parseMeta([place.file, ...place.entries.slice(0, -1), path].join(inside), bytes), outer];
  } catch (error) {
    if (isEntenteError(error, "ENT_FILE_MISSING")) return [nothing, outer];
    throw error;
  }
}

import { EntenteError, isEntenteError, problem } from "@entente/claims";
import type { Bundle } from "../bundles/bundle.ts";
import { openZip } from "../bundles/zip-bundle.ts";
import type { Extract } from "../extract.ts";
import { inside } from "../place.ts";
import { authorNames, dateText, firstStated, languageCode, plainLine, webAddress } from "../stated-fields.ts";
import { docxParagraphs, type DocxParagraph } from "./docx-paragraphs.ts";
import { relatedParts, relationsOf } from "./related-parts.ts";
import { xmlTexts } from "./xml-texts.ts";

/** The day that a widely used library writes into every file it makes. */
const noDate = "2013-12-23T23:15:00Z";

/**
 * The words of a Word file as they stand once tracked changes are accepted, in paragraphs; a table's cells are
 * paragraphs. Footnotes and endnotes follow at the end. Comments, headers, footers, hidden text, tables of contents
 * and drawings are left out.
 *
 * @throws EntenteError `ENT_FILE_BROKEN` or `ENT_FILE_LOCKED`
 */
export async function extractDocx(file: string, bytes: Uint8Array): Promise<Extract> {
  refuseOldFiles(file, bytes);
  const zip = await openZip(file, { kind: "bytes", bytes }).catch((error: unknown) =>
    broken(file, wordsOf(error)),
  );
  try {
    const part = async (path: string): Promise<string | null> => partOf(file, zip, path);
    const related = async (path: string): Promise<ReadonlyMap<string, string>> =>
      relatedParts((await part(relationsOf(path))) ?? "", path);
    const ofFile = await related("");
    const path = ofFile.get("officeDocument") ?? "word/document.xml";
    const main = (await part(path)) ?? broken(file, `it has no ${path}`);
    const body = docxParagraphs(main, file);
    const ofMain = await related(path);
    const notes: DocxParagraph[] = [];
    for (const kind of ["footnotes", "endnotes"]) {
      const xml = await part(ofMain.get(kind) ?? `word/${kind}.xml`);
      if (xml !== null) notes.push(...docxParagraphs(xml, file));
    }
    const core = xmlTexts((await part(ofFile.get("core-properties") ?? "docProps/core.xml")) ?? "");
    const heading = body.find(({ isHeading }) => isHeading)?.text;
    const made = firstStated(...["modified", "created"].map((name) => dayOf(core.get(name))));
    return {
      text: [...body, ...notes].map(({ text }) => text).join("\n\n"),
      stated: {
        title: firstStated(plainLine(core.get("title")), plainLine(heading)),
        author: authorNames((core.get("creator") ?? "").split(";")),
        published: made,
        url: webAddress(core.get("identifier")),
        language: languageCode(core.get("language")),
      },
      problems: made === null ? [] : [problem("note", "ENT_DATE_OF_FILE", { file, date: made })],
    };
  } finally {
    await zip.close();
  }
}

const broken = (file: string, why: string): never => {
  throw new EntenteError("ENT_FILE_BROKEN", { file, kind: "docx", why });
};

const wordsOf = (error: unknown): string =>
  isEntenteError(error, "ENT_FILE_BROKEN") || isEntenteError(error, "ENT_ENTRY_REFUSED")
    ? error.details.why
    : String(error);

/** Word keeps a file with a password, and files of its older kind, in a container of another form. */
function refuseOldFiles(file: string, bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.length < 8 || buffer.readUInt32BE(0) !== 0xd0cf11e0) return;
  if (buffer.includes(Buffer.from("EncryptedPackage", "utf16le"))) {
    throw new EntenteError("ENT_FILE_LOCKED", { file });
  }
  broken(file, "it is an older Word file, .doc");
}

async function partOf(file: string, zip: Bundle, path: string): Promise<string | null> {
  const entry = zip.entries.find((one) => one.path.toLowerCase() === path.toLowerCase());
  if (entry?.content.kind !== "file") return null;
  try {
    return new TextDecoder().decode(await entry.content.bytes());
  } catch (error) {
    if (!isEntenteError(error, "ENT_FILE_BROKEN")) throw error;
    return broken(file, `${path}: ${wordsOf(error)}`.replaceAll(inside, "/"));
  }
}

const dayOf = (text: string | undefined): string | null => (text === noDate ? null : dateText(text));

import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { isEntenteError, problem, type Problem, type ReportFacts } from "@entente/claims";
import { decodeBytes } from "./decode-bytes.ts";
import { fileError } from "./read-bytes.ts";
import { isObject, readFields, type FieldNames } from "./stated-fields.ts";

/** What stands beside a report about it, and what was wrong there. */
export interface MetaData {
  readonly stated: Partial<ReportFacts>;
  readonly problems: readonly Problem[];
}

/** In bytes. Parsing JSON takes many times its size. */
const largestMeta = 1_000_000;

/** `date` is what the file calls the date of publication. */
const names: FieldNames = {
  title: ["title"],
  author: ["author"],
  published: ["date"],
  url: ["url"],
  language: ["language"],
  saved: ["saved"],
  archiveUrl: ["archiveUrl"],
};

/** The file beside a report that says what the report doesn't: `x.meta.json` for `x.txt`. */
export function metaFileOf(reportFile: string): string {
  return `${reportFile.slice(0, reportFile.length - extname(reportFile).length)}.meta.json`;
}

/**
 * Reads the file beside a report, if there is one. A bad file or field is a problem `ENT_META_BAD`, never an
 * error: the report still loads, and good fields beside a bad one count. Fields of other programs are left alone.
 */
export async function readMetaFile(reportFile: string): Promise<MetaData> {
  const file = metaFileOf(reportFile);
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    bytes = size > largestMeta ? new Uint8Array(largestMeta + 1) : await readFile(file);
  } catch (error) {
    const failure = fileError(file, error);
    if (isEntenteError(failure, "ENT_FILE_MISSING")) return { stated: {}, problems: [] };
    return bad(file, isEntenteError(failure, "ENT_FILE_UNREADABLE") ? failure.details.why : failure.message);
  }
  return parseMeta(file, bytes);
}

/** Reads the content of a `NAME.meta.json`; see {@link readMetaFile}. */
export function parseMeta(file: string, bytes: Uint8Array): MetaData {
  if (bytes.length > largestMeta) return bad(file, "too large for what it should hold");
  let value: unknown;
  try {
    value = JSON.parse(decodeBytes(file, bytes).text);
  } catch (error) {
    const why = isEntenteError(error, "ENT_FILE_BINARY") ? "not a text file" : `not JSON (${reason(error)})`;
    return bad(file, why);
  }
  if (!isObject(value)) return bad(file, "not a JSON object");
  const { stated, wrong } = readFields(value, names);
  return { stated, problems: wrong.length === 0 ? [] : bad(file, wrong.join("; ")).problems };
}

const bad = (file: string, why: string): MetaData => ({
  stated: {},
  problems: [problem("warning", "ENT_META_BAD", { file, why })],
});

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

import { EntenteError } from "../errors.ts";

/** A table from a CSV file: the names of its columns, and its rows, as wide as those. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Field {
  readonly text: string;
  /** What ended it, and where the next one starts. */
  readonly end: "," | "line" | "file";
  readonly next: number;
}

/** A line's number, counted from 1, for who has to find it in an editor. */
const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** One record of a CSV file, as wide as it happens to be, and the line it begins on (from 1). */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads CSV as RFC 4180 has it: commas, quotes doubled within quotes, line ends of any kind, an optional byte order
 * mark. Empty lines are passed over. Every row must be as wide as the header.
 *
 * @param name the file's name, for what is said when it can't be read.
 * @throws EntenteError `ENT_INVALID` naming the line: an open quote, text after a quote, a row that is too wide or
 *   too narrow, no header.
 */
export function readCsv(text: string, name: string): CsvTable {
  const fail = failAt(name);
  const [header, ...records] = readCsvRecords(text, name);
  if (!header) return fail(1, "there is no header");
  const columns = header.fields;
  for (const { line, fields } of records) {
    if (fields.length !== columns.length)
      fail(line, `${fields.length} fields where the header has ${columns.length}`);
  }
  return { columns, rows: records.map(({ fields }) => fields) };
}

/**
 * The records of a CSV file, whatever their width: for tables whose first lines are not like the rest.
 *
 * @throws EntenteError `ENT_INVALID` naming the line of an open quote or of text after a quote.
 * @example
 * readCsvRecords("a,b\n1\n", "a.csv"); // [{ line: 1, fields: ["a", "b"] }, { line: 2, fields: ["1"] }]
 */
export function readCsvRecords(text: string, name: string): readonly CsvRecord[] {
  const fail = (at: number, why: string): never => failAt(name)(lineAt(text, at), why);
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let start = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  for (let at = start; at <= text.length;) {
    const field = text[at] === '"' ? quotedField(text, at, fail) : plainField(text, at, fail);
    fields.push(field.text);
    at = field.next;
    if (field.end === ",") continue;
    const isEmpty = fields.length === 1 && fields[0] === "" && text[start] !== '"';
    if (!isEmpty) records.push({ line, fields });
    line += lineAt(text.slice(start, at), at - start) - 1;
    fields = [];
    start = at;
    if (field.end === "file") break;
  }
  return records;
}

const failAt =
  (name: string) =>
  (line: number, why: string): never => {
    throw new EntenteError("ENT_INVALID", { where: `${name}, line ${line}`, why });
  };

function endAt(text: string, at: number): Pick<Field, "end" | "next"> | undefined {
  if (at >= text.length) return { end: "file", next: at + 1 };
  if (text[at] === ",") return { end: ",", next: at + 1 };
  if (text[at] === "\n") return { end: "line", next: at + 1 };
  if (text[at] === "\r") return { end: "line", next: at + (text[at + 1] === "\n" ? 2 : 1) };
  return undefined;
}

function plainField(text: string, start: number, fail: (at: number, why: string) => never): Field {
  for (let at = start; ; at++) {
    const ended = endAt(text, at);
    if (ended) return { text: text.slice(start, at), ...ended };
    if (text[at] === '"') fail(at, "a quotation mark inside a field that doesn't begin with one");
  }
}

function quotedField(text: string, start: number, fail: (at: number, why: string) => never): Field {
  let content = "";
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return fail(start, "a quotation mark is opened and never closed");
    content += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const ended = endAt(text, close + 1);
      return ended ? { text: content, ...ended } : fail(close, "text after a closing quotation mark");
    }
    content += '"';
    from = close + 2;
  }
}

/** One line of CSV, without its end; fields are quoted where they must be. */
export const csvLine = (fields: readonly string[]): string =>
  fields
    .map((field) =>
      /[",\r\n]/.test(field) || (field === "" && fields.length === 1)
        ? `"${field.replaceAll('"', '""')}"`
        : field,
    )
    .join(",");

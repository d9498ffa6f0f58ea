import { marks } from "./in-pieces.ts";

/** Rows of one statement: long inserts use the first width until fewer rows are left, and so on. */
const widths = [64, 8, 1] as const;

/** A statement that inserts a number of rows. */
export interface MultiRowInsert {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Texts made before, by the list of columns, which callers keep, and the rest. */
const texts = new WeakMap<readonly string[], Map<string, string>>();

function textOf(table: string, columns: readonly string[], rows: number, ending: string): string {
  const ofColumns = texts.get(columns) ?? new Map<string, string>();
  texts.set(columns, ofColumns);
  const key = `${rows} ${table} ${ending}`;
  const made = ofColumns.get(key);
  if (made !== undefined) return made;
  const row = `(${marks(columns.length)})`;
  const values = Array.from({ length: rows }, () => row).join(", ");
  const text = `INSERT INTO ${table} (${columns.join(", ")}) VALUES ${values} ${ending}`;
  ofColumns.set(key, text);
  return text;
}

/**
 * The statements that insert so many rows: few, and of few different texts, so that each is prepared once.
 *
 * @example
 * [...multiRowInserts("actors", ["id", "type"], 9)]; // eight rows, then one
 */
export function* multiRowInserts(
  table: string,
  columns: readonly string[],
  count: number,
  ending = "",
): Generator<MultiRowInsert> {
  let from = 0;
  for (const width of widths) {
    for (; count - from >= width; from += width) {
      yield { text: textOf(table, columns, width, ending), from, to: from + width };
    }
  }
}

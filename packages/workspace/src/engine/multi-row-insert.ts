import type { SqlValue } from "./engine.ts";
import { marks } from "./in-pieces.ts";
import { inWidths } from "./in-widths.ts";

/** A statement that inserts a number of rows. */
export interface MultiRowInsert {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Texts made before: there are as many as there are places that insert, and a few widths of each. */
const texts = new Map<string, string>();

function textOf(table: string, columns: readonly string[], rows: number, ending: string): string {
  const key = `${rows} ${table} ${columns.join()} ${ending}`;
  const made = texts.get(key);
  if (made !== undefined) return made;
  const row = `(${marks(columns.length)})`;
  const values = Array.from({ length: rows }, () => row).join(", ");
  const text = `INSERT INTO ${table} (${columns.join(", ")}) VALUES ${values} ${ending}`;
  texts.set(key, text);
  return text;
}

/**
 * The statements that insert so many rows: few, and of few different texts, so that each is prepared once.
 *
 * @example
 * [...multiRowInserts("actors", ["id", "type"], 20)]; // sixteen rows, then four
 */
export function* multiRowInserts(
  table: string,
  columns: readonly string[],
  count: number,
  ending = "",
): Generator<MultiRowInsert> {
  for (const { from, to } of inWidths(count))
    yield { text: textOf(table, columns, to - from, ending), from, to };
}

/** The values of some rows, one after the other. */
export function valuesOf(rows: readonly (readonly SqlValue[])[], from: number, to: number): SqlValue[] {
  const values: SqlValue[] = [];
  for (let i = from; i < to; i++) for (const value of rows[i] ?? []) values.push(value);
  return values;
}

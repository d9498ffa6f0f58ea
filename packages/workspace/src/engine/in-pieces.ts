import type { Sql, SqlValue } from "./engine.ts";

/** How many values one `IN (…)` lists. Shorter lists are filled up with their last value, so one statement serves all. */
const pieceLength = 200;

/**
 * All rows of a query over a list of any length.
 *
 * @param textFor makes the statement around the list's question marks; the list's values are its only ones.
 * @example
 * await inPieces(sql, ids, (list) => `SELECT id, actor FROM appearances WHERE id IN (${list})`);
 */
export async function inPieces<Row>(
  sql: Sql,
  values: readonly SqlValue[],
  textFor: (list: string) => string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < values.length; start += pieceLength) {
    const piece = values.slice(start, start + pieceLength);
    const width = piece.length === 1 ? 1 : piece.length <= 20 ? 20 : pieceLength;
    const last = piece.at(-1) ?? null;
    const filled = [...piece, ...Array.from({ length: width - piece.length }, () => last)];
    // A row is found once, however often its value is listed.
    rows.push(...(await sql.all<Row>(textFor(marks(width)), filled)));
  }
  return rows;
}

/** Question marks for a list. Example: `marks(3)` is `"?, ?, ?"`. */
export const marks = (count: number): string => Array.from({ length: count }, () => "?").join(", ");

/** A column of numbers. */
export type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * The column with room for at least so many numbers: itself, or a longer copy. It grows by a quarter, so that adding one
 * at a time costs little and little lies idle.
 */
export function grown<C extends Column>(column: C, length: number): C {
  if (length <= column.length) return column;
  const make = column.constructor as new (length: number) => C;
  const longer = new make(Math.max(length, Math.ceil(column.length * 1.25), 16));
  longer.set(column);
  return longer;
}

/** The bytes that columns take. */
export const bytesOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, { byteLength }) => sum + byteLength, 0);

import type { SqlValue } from "../engine/engine.ts";
import { sha256 } from "../history/sha256.ts";

/** What of a row's hash is kept with it: the first 48 bits, which a number holds exactly. Enough to say which row. */
const digestLength = 12;

/** A row's hash, over its values in the order of its columns. */
export const rowHash = (row: readonly SqlValue[]): string => sha256(JSON.stringify(row));

/** What is kept of a row's hash beside the row. */
export const digestOf = (hash: string): number => Number.parseInt(hash.slice(0, digestLength), 16);

/** One hash for many rows in their order. */
export const rowsHash = (hashes: readonly string[]): string => sha256(hashes.join(""));

import { ownNameLines } from "./own-names.ts";
import { placeLines } from "./place-names.ts";
import { readName } from "./read-name.ts";

function linesByKey(lines: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const byKey = new Map<string, number>();
  for (const [line, names] of lines.entries()) {
    for (const name of names) {
      for (const form of readName(name).forms) byKey.set(form.key, line);
    }
  }
  return byKey;
}

const bodies = linesByKey(ownNameLines);
const places = linesByKey(placeLines);

/** Whether two whole names stand in one line of the tables of bodies or places: `same`, `different`, or unknown. */
export function compareWhole(keyA: string, keyB: string): "same" | "different" | undefined {
  for (const lines of [bodies, places]) {
    const [x, y] = [lines.get(keyA), lines.get(keyB)];
    if (x !== undefined && y !== undefined) return x === y ? "same" : "different";
  }
  return undefined;
}

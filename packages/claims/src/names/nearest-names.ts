import { foldName } from "./fold-name.ts";

/** Edit distance (Levenshtein 1966) between two strings, counted in UTF-16 units. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

const distanceTo = (wanted: string, name: string): number => {
  const folded = foldName(name);
  // A word of the name that was typed alone is nearer than any misspelling of the whole.
  const words = folded.split(" ").map((word) => editDistance(wanted, word) + 0.5);
  return Math.min(editDistance(wanted, folded), ...words) / Math.max(wanted.length, 1);
};

/**
 * The names most like a mistyped one, nearest first: what to suggest when nobody is called that.
 *
 * @param most how many at most; names further off than half of their letters are left out.
 * @example
 * nearestNames("Nusrah", ["al-Nusra", "Hezbollah"]); // ["al-Nusra"]
 */
export function nearestNames(wanted: string, names: readonly string[], most = 3): string[] {
  const folded = foldName(wanted);
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceTo(folded, name) }))
    .filter(({ distance }) => distance <= 0.5)
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

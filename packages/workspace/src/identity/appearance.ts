/** One report's actor, as far as the joining rule looks at it. */
export interface Appearance {
  readonly id: number;
  /** The report. */
  readonly source: number;
  /** Its full names as keys: type and folded name, each once, the printed one first. */
  readonly names: readonly string[];
}

/** Who bears each name. */
export function bearersByName(appearances: readonly Appearance[]): Map<string, Appearance[]> {
  const bearers = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    for (const name of appearance.names) {
      const others = bearers.get(name);
      if (others) others.push(appearance);
      else bearers.set(name, [appearance]);
    }
  }
  return bearers;
}

/** Whether no two of them come from one report. */
export const isFromDifferentReports = (appearances: readonly Appearance[]): boolean =>
  new Set(appearances.map(({ source }) => source)).size === appearances.length;

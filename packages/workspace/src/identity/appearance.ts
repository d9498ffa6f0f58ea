/** One report's actor, or several that a person has said are one, as far as the joining rule looks at it. */
export interface Appearance {
  readonly id: number;
  /**
   * The reports. A decision that two are distinct counts as a report that speaks of both: a negative number, the
   * same for the two.
   */
  readonly sources: readonly number[];
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
export function isFromDifferentReports(appearances: readonly Appearance[]): boolean {
  const seen = new Set<number>();
  for (const { sources } of appearances) {
    for (const source of sources) {
      if (seen.has(source)) return false;
      seen.add(source);
    }
  }
  return true;
}

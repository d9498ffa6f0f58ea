/** Numbers claims in the order in which a page cites them. */
export interface Footnotes {
  /** The number of a group of claims: the same for the same claims, whoever cites them. */
  numberOf(claims: readonly string[]): number;
  /** The groups of claims, in the order of their numbers. */
  readonly groups: readonly (readonly string[])[];
}

/** Starts at 1. Example: `numberFootnotes([["c1"], ["c2", "c3"], ["c1"]]).numberOf(["c2", "c3"]) === 2`. */
export function numberFootnotes(cited: readonly (readonly string[])[]): Footnotes {
  const numbers = new Map<string, number>();
  const groups: (readonly string[])[] = [];
  for (const claims of cited) {
    const key = claims.join(" ");
    if (claims.length === 0 || numbers.has(key)) continue;
    numbers.set(key, numbers.size + 1);
    groups.push(claims);
  }
  return { groups, numberOf: (claims) => numbers.get(claims.join(" ")) ?? 0 };
}

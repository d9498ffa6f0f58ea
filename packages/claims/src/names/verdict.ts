import type { NameReason } from "./reasons.ts";

/** How far two spellings are one name, and why. */
export interface NameMatch {
  /** 0 to 1; from 0.5 on they are taken for one name. 1 only for names written the same. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** The mean likeness of what goes together, 1 where all is written the same. */
export const meanLikeness = (pairs: readonly { readonly likeness: number }[]): number =>
  pairs.length === 0 ? 0 : pairs.reduce((sum, { likeness }) => sum + likeness, 0) / pairs.length;

/** The score where every telling word has its like: 0.6 to 0.98 by how alike they are. */
export const scoreOfLikeness = (likeness: number): number => 0.98 - (1 - likeness) * 1.9;

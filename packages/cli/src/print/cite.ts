import { countOf } from "./layout.ts";
import { placeOf, quoteLine } from "./print-claims.ts";
import type { ClaimOf } from "./print-claims.ts";

/** The words behind a line: the first claim's quote, where it stands, and how many more there are. */
export function cite(claims: readonly string[], claimOf: ClaimOf, indent: number, width: number): string[] {
  const [first, ...others] = claims;
  if (first === undefined) return [];
  const claim = claimOf(first);
  const more = others.length > 0 ? ` and ${countOf(others.length, "more", "more")}` : "";
  return [`${" ".repeat(indent)}${quoteLine(claim.quote, `${placeOf(claim)}${more}`, width - indent)}`];
}

/** Lines under a title, after an empty line; nothing where there are none. */
export const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ["", title, ...lines] : [];

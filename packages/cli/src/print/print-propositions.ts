import type { ClaimRecord } from "@entente/claims";
import type { Proposition } from "@entente/workbench";
import { countOf, printable, shorten } from "./layout.ts";
import { placeOf, quoteLine, statement, type NameOf } from "./print-claims.ts";

/** A proposition as lines: what it says, how it stands, why its claims are one, and a sentence that says it. */
function printProposition(
  proposition: Proposition,
  claim: ClaimRecord | undefined,
  nameOf: NameOf,
  width: number,
): string[] {
  const { id, manner, when, claims, sources, origins, grouped, weight } = proposition;
  const about = [
    manner === "said" ? "" : manner,
    when ?? "",
    countOf(claims.length, "claim"),
    countOf(sources.length, "source"),
    origins.count < sources.length ? countOf(origins.count, "origin") : "",
    weight.doubt > 1 ? "contested" : "",
  ];
  return [
    shorten(`${id}  ${statement(proposition, nameOf)}  (${about.filter(Boolean).join(" · ")})`, width),
    ...(grouped.length > 0
      ? [shorten(`      ${claims.join(", ")}: ${printable(grouped.join("; "))}`, width)]
      : []),
    ...origins.groups
      .filter(({ sources: of }) => of.length > 1)
      .map(({ sources: of, why }) =>
        shorten(`      one origin: ${of.join(", ")} (${printable(why.join("; "))})`, width),
      ),
    ...(claim ? [`      ${quoteLine(claim.quote, placeOf(claim), width - 6)}`] : []),
  ];
}

/** Propositions in their order, each with a sentence. @param first the first claim of each. */
export function printPropositions(
  propositions: readonly Proposition[],
  first: readonly ClaimRecord[],
  nameOf: NameOf,
  width: number,
): string[] {
  return propositions.flatMap((proposition, i) => printProposition(proposition, first[i], nameOf, width));
}

import type { Because, Change, WhatIf } from "@entente/analysis";
import { cite, section } from "./cite.ts";
import { countOf, printable } from "./layout.ts";
import { printStanding } from "./print-picture.ts";
import { placeOf, quoteLine, statement, type ClaimOf, type NameOf } from "./print-claims.ts";

const heads: readonly (readonly [string, readonly Change["change"][]])[] = [
  ["Ends", ["ends"]],
  ["Comes into question", ["in-question"]],
  ["Begins or goes on", ["begins"]],
  ["Stands otherwise", ["out-of-question", "status"]],
  ["Follows by rule", ["follows"]],
  ["No longer follows by rule", ["no-longer-follows"]],
];

/** Whether a claim stands only in the supposition, not in the workspace. */
export const isSupposed = (id: string): boolean => id.startsWith("supposed-");

/** A chain of reasons, a step a line, down to the words of claims. */
function printBecause(
  because: readonly Because[],
  claimOf: ClaimOf,
  indent: number,
  width: number,
): string[] {
  const margin = " ".repeat(indent);
  return because.flatMap(({ sentence, rule, claims, because: deeper }) => {
    const stated = claims.filter((id) => !isSupposed(id));
    const supposed = claims.length > stated.length ? " (supposed)" : "";
    const head = rule === null ? `${sentence}${supposed}` : `rule ${rule}: ${sentence}`;
    return [
      `${margin}because ${printable(head)}`,
      ...(rule === null ? cite(stated, claimOf, indent + 2, width) : []),
      ...printBecause(deeper, claimOf, indent + 2, width),
    ];
  });
}

function printChange(change: Change, claimOf: ClaimOf, width: number): string[] {
  const { relation, sentence, because } = change;
  const standing = relation === null ? "" : `  (${printStanding(relation)})`;
  return [
    `  ${printable(sentence)}${standing}`,
    ...(relation === null
      ? []
      : cite(
          relation.claims.filter((id) => !isSupposed(id)),
          claimOf,
          6,
          width,
        )),
    ...printBecause(because, claimOf, 6, width),
  ];
}

/** The difference a supposition makes, grouped by what becomes of each state, each line with its reasons. */
export function printWhatIf(result: WhatIf, nameOf: NameOf, claimOf: ClaimOf, width: number): string[] {
  const foreseen = result.foreseen.flatMap((line) => {
    const claim = claimOf(line.claim);
    const who = line.attribution === null ? `the author of ${line.source}` : nameOf(line.attribution);
    const how = line.met === "pattern" ? "met" : "met, as far as its words tell";
    return [
      `  ${printable(line.sentence)}`,
      `      foreseen by ${who} · condition ${how}`,
      `      ${quoteLine(claim.quote, placeOf(claim), width - 6)}`,
    ];
  });
  const stays = result.stays.map(
    (relation) =>
      `  ${statement({ ...relation, polarity: "positive" }, nameOf)}  (${printStanding(relation)})`,
  );
  return [
    `As of ${result.asOf}, supposing: ${result.supposed.map(printable).join("; ")}`,
    `${countOf(result.changes.length, "line")} would be different`,
    ...heads.flatMap(([title, kinds]) =>
      section(
        title,
        result.changes
          .filter(({ change }) => kinds.includes(change))
          .flatMap((change) => printChange(change, claimOf, width)),
      ),
    ),
    ...section("What the reports foresaw for this: their words, no facts", foreseen),
    ...section("Stays as it is", stays),
  ];
}

import type { BalanceResult } from "@entente/analysis";
import { columns, countOf, printable } from "./layout.ts";
import { figure, sidesLines, turningLine } from "./print-figures.ts";

const shownTies = 20;
const shownChanges = 10;

/** The two camps, the ties out of line with them, and what one changed tie would do. */
export function printBalance(result: BalanceResult, width: number): string[] {
  const { frustration, lowerBound, proven, normalised, parts, strained, triangles, changes, turnsOn } =
    result;
  const all = triangles.balanced + triangles.unbalanced;
  const verdict = proven
    ? `Frustration index ${figure(frustration)}, proven: no two camps leave less out of line.`
    : `At most ${figure(frustration)} out of line; what no two camps can go below is proven only up to ${figure(lowerBound)}.`;
  return [
    ...turningLine(
      turnsOn.map(([a, b]) => `${a} – ${b}`),
      "the camps",
    ),
    verdict,
    `${countOf(result.actors, "actor")}, ${countOf(result.ties, "tie")}, ${countOf(parts, "connected part")}; ` +
      `in line 1 − 2L/Σw = ${figure(normalised)}; ${triangles.balanced} of ${countOf(all, "triangle")} balanced.`,
    "",
    ...sidesLines(result.sides, width),
    ...(parts > 1 ? ["  (sides compare actors of one connected part only)"] : []),
    ...tieLines(strained, width),
    ...changeLines(changes, width),
    ...pullLines(result, width),
  ];
}

function tieLines(strained: BalanceResult["strained"], width: number): string[] {
  if (strained.length === 0) return ["", "No tie is out of line."];
  const rows = strained
    .slice(0, shownTies)
    .map(({ between: [a, b], weight, triangles }) => [
      `  ${printable(a)} – ${printable(b)}`,
      weight > 0 ? `+${figure(weight)}` : figure(weight),
      `in ${countOf(triangles, "unbalanced triangle")}`,
    ]);
  const more = strained.length > shownTies ? [`  … and ${strained.length - shownTies} more`] : [];
  return ["", "Ties out of line with the camps", ...columns(rows, width), ...more];
}

function changeLines(changes: BalanceResult["changes"], width: number): string[] {
  const turning = (changes ?? []).filter(({ turnsCamps }) => turnsCamps);
  if (changes === null)
    return ["", "What one changed tie would do was not worked out: too many ties (--changes)."];
  if (turning.length === 0) return ["", "No single tie turns the camps by changing its sign."];
  const rows = turning
    .slice(0, shownChanges)
    .map(({ tie: [a, b], weight, frustration }) => [
      `  ${printable(a)} – ${printable(b)}`,
      weight > 0 ? "to negative" : "to positive",
      `index ${figure(frustration)}`,
    ]);
  const more = turning.length > shownChanges ? [`  … and ${turning.length - shownChanges} more`] : [];
  return ["", "Ties whose change of sign turns the camps", ...columns(rows, width), ...more];
}

function pullLines({ pulls }: BalanceResult, width: number): string[] {
  if (pulls === null) return [];
  if (pulls.length === 0) return ["", "No third party has ties with both of the two."];
  const rows = pulls.map(({ third, pulls: where, strength }) => [
    `  ${printable(third)}`,
    where,
    figure(strength),
  ]);
  return ["", "Third parties between the two, by the weaker of their ties", ...columns(rows, width)];
}

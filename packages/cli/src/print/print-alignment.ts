import type { AlignmentResult, Optimum } from "@entente/analysis";
import { columns, countOf, printable } from "./layout.ts";
import { figure, sidesLines, turningLine } from "./print-figures.ts";

const shownOptima = 10;
const shownPairs = 10;

/** The alignments from which nobody moves, best first, and what holds the best. */
export function printAlignment(result: AlignmentResult, width: number): string[] {
  const { proven, bestProven, optima, found, basins, coverage, holding, turnsOn } = result;
  const how = proven
    ? `${countOf(found, "alignment", "alignments")} from which nobody moves: all there are.`
    : `${countOf(found, "alignment", "alignments")} met from which nobody moves, by ${basins.starts} descents ` +
      `(about ${percent(coverage)} of all alignments lead to one of these). The first is ${bestProven ? "the best, proven" : "not proven best"}.`;
  const basin =
    basins.how === "counted" ? "basins counted out" : `basins sampled from ${basins.starts} starts`;
  return [
    ...turningLine(turnsOn, "the best alignment"),
    how,
    `Energy: Σ over ordered pairs on different sides of size × size × propensity; ${basin}.`,
    ...optima.slice(0, shownOptima).flatMap((optimum, at) => optimumLines(optimum, at, width)),
    ...(optima.length > shownOptima ? [`… and ${found - shownOptima} more (--json has up to 100).`] : []),
    ...(holding === null || holding.length === 0
      ? []
      : [
          "",
          "What holds the best alignment: the change of one propensity that makes another as good",
          ...columns(
            holding
              .slice(0, shownPairs)
              .map(({ between: [a, b], propensity, turnsAt }) => [
                `  ${printable(a)} – ${printable(b)}`,
                figure(propensity),
                `→ ${figure(propensity + turnsAt)}`,
              ]),
            width,
          ),
        ]),
  ];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function optimumLines({ energy, basin, sides }: Optimum, at: number, width: number): string[] {
  const share = basin === null ? "" : `, basin ${percent(basin)}`;
  return ["", `${at + 1}. energy ${figure(energy)}${share}`, ...sidesLines(sides, width)];
}

import type { DrawnSign } from "../drawing/drawn-sign.ts";
import { toneOf } from "../drawing/palette.ts";
import { circle, line } from "../drawing/pen.ts";
import type { NameOf } from "../wording/line-words.ts";
import type { GraphMoment } from "./graph-picture.ts";

/** What the lines of a graph mean, and a node that has none. */
export const lineSigns: readonly DrawnSign[] = [
  {
    text: "with each other",
    width: 34,
    paint: (pen, palette) => pen.shape(line(1, 9, 33, 9), { stroke: palette.green, width: 1.8 }),
  },
  {
    text: "against each other: broken in the middle",
    width: 34,
    paint: (pen, palette) =>
      pen.shape(
        (trace) => {
          line(1, 9, 13, 9)(trace);
          line(13, 4, 13, 14)(trace);
          line(21, 9, 33, 9)(trace);
          line(21, 4, 21, 14)(trace);
        },
        { stroke: palette.red, width: 1.8 },
      ),
  },
  {
    text: "neither: talks, truces, splits",
    width: 34,
    paint: (pen, palette) =>
      pen.shape(line(1, 9, 33, 9), { stroke: palette["ink-3"], width: 1.6, dash: [2, 4] }),
  },
  {
    text: "no line on this date",
    width: 12,
    paint: (pen, palette) => pen.shape(circle(6, 9, 2.4), { fill: palette["ink-3"] }),
  },
];

/** The colours of the largest camps, by the node of each that has most lines. Nobody claims them: the lines make them. */
export const campSigns = (
  { largest }: Pick<GraphMoment, "largest">,
  nodes: readonly string[],
  nameOf: NameOf,
): DrawnSign[] =>
  largest.slice(0, 6).map(({ head, size }, index) => ({
    text: `around ${nameOf(nodes[head] ?? "") ?? ""} (${size})`,
    width: 14,
    paint: (pen, palette) => pen.shape(circle(7, 9, 6), { fill: toneOf(palette, index + 1) }),
  }));

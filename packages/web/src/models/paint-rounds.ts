import { fitText } from "../drawing/boxes.ts";
import { toneInk, toneOf, type Palette } from "../drawing/palette.ts";
import { circle, line, type Pen } from "../drawing/pen.ts";
import { figure } from "./figure.ts";
import { roundEdges, type RoundLayout } from "./round-layout.ts";

/** Positions over rounds: a line an actor, the settlement as dots, the baselines dashed. */
export function paintRounds(pen: Pen, layout: RoundLayout, palette: Palette): void {
  const edges = roundEdges(layout.width);
  const right = layout.width - edges.right;
  for (const { value, y } of layout.ticks) {
    pen.shape(line(edges.left, y, right, y), { stroke: palette["rule-faint"] });
    pen.text(figure(value), edges.left - 8, y + 4, { size: 11, fill: palette["ink-3"], anchor: "end" });
  }
  for (const { round, x } of layout.rounds)
    pen.text(String(round), x, layout.height - 10, { size: 11, fill: palette["ink-3"], anchor: "middle" });
  for (const { name, y } of layout.baselines) {
    pen.shape(line(edges.left, y, right, y), { stroke: palette["rule-strong"], dash: [2, 4] });
    pen.text(name, edges.left + 4, y - 3, { size: 10, fill: palette["ink-3"], halo: palette.ground });
  }
  for (const { points, tone } of layout.lines)
    pen.shape(
      (trace) => points.forEach(({ x, y }, at) => (at === 0 ? trace.moveTo(x, y) : trace.lineTo(x, y))),
      { stroke: toneOf(palette, tone + 1), width: 1.6 },
    );
  for (const { x, y } of layout.settlement)
    pen.shape(circle(x, y, 4.5), { fill: palette.ink, stroke: palette.ground, width: 1.5 });
  for (const { text, y, tone } of layout.labels)
    pen.text(fitText(text, { size: 11.5 }, edges.right - 16), right + 10, y + 4, {
      size: 11.5,
      fill: toneInk(palette, tone + 1),
    });
}

import { fitText } from "../drawing/boxes.ts";
import type { DrawnSign } from "../drawing/drawn-sign.ts";
import type { Palette } from "../drawing/palette.ts";
import { circle, line, roundBox, type Pen, type Trace } from "../drawing/pen.ts";
import type { CampLayout, CampPlace, CampTie } from "./camp-layout.ts";

const nameSize = 12;
const nodeHeight = 22;
const reach = 46;

/** Whether a tie is out of line with camps: it binds across them, or divides within one. */
export const isStrained = ({ weight }: CampTie, one: CampPlace, other: CampPlace): boolean =>
  weight > 0 === (one.camp !== other.camp);

/** Camps as columns; what binds is a whole line, what divides a dashed one, and what is out of line is thick, with a ring. */
export function paintCamps(pen: Pen, layout: CampLayout, ties: readonly CampTie[], palette: Palette): void {
  const columnWidth = layout.width / Math.max(1, layout.camps.length);
  const nodeWidth = Math.max(60, Math.min(230, columnWidth - 2 * reach - 8));
  for (const { camp, x, size } of layout.camps) {
    const words = `Camp ${camp + 1} · ${size}`;
    pen.text(words, x, 16, { size: 12, weight: 650, fill: palette["ink-2"], anchor: "middle" });
  }
  for (const tie of ties) paintTie(pen, layout, tie, nodeWidth, palette);
  for (const { name, x, y } of layout.places) {
    pen.shape(roundBox(x - nodeWidth / 2, y - nodeHeight / 2, nodeWidth, nodeHeight, 4), {
      fill: palette.ground,
      stroke: palette["rule-strong"],
    });
    const text = fitText(name, { size: nameSize }, nodeWidth - 12);
    pen.text(text, x, y + 4, { size: nameSize, fill: palette.ink, anchor: "middle" });
  }
}

function paintTie(pen: Pen, layout: CampLayout, tie: CampTie, nodeWidth: number, palette: Palette): void {
  const [one, other] = [layout.places[tie.a], layout.places[tie.b]];
  if (!one || !other) return;
  const strained = isStrained(tie, one, other);
  const look = {
    stroke: tie.weight > 0 ? palette.green : palette.brick,
    width: strained ? 2.6 : 1.3,
    ...(tie.weight > 0 ? {} : { dash: [6, 4] }),
    isRound: tie.weight > 0,
  };
  const { path, ring } =
    one.camp === other.camp ? within(one, other, nodeWidth) : across(one, other, nodeWidth);
  pen.shape(path, look);
  if (strained) pen.shape(circle(ring.x, ring.y, 5), { fill: palette.ground, stroke: look.stroke, width: 2 });
}

interface TiePath {
  readonly path: (trace: Trace) => void;
  readonly ring: { readonly x: number; readonly y: number };
}

/** Between columns: straight from edge to edge. */
function across(one: CampPlace, other: CampPlace, nodeWidth: number): TiePath {
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  const [x1, x2] = [left.x + nodeWidth / 2, right.x - nodeWidth / 2];
  return {
    path: line(x1, left.y, x2, right.y),
    ring: { x: (x1 + x2) / 2, y: (left.y + right.y) / 2 },
  };
}

/** Within a column: a bow on its outer side. */
function within(one: CampPlace, other: CampPlace, nodeWidth: number): TiePath {
  const direction = one.camp === 0 ? -1 : 1;
  const x = one.x + (direction * nodeWidth) / 2;
  const bow = x + direction * Math.min(reach, 14 + Math.abs(one.y - other.y) / 5);
  return {
    path: (trace) => {
      trace.moveTo(x, one.y);
      trace.bezierCurveTo(bow, one.y, bow, other.y, x, other.y);
    },
    ring: { x: x + (bow - x) * 0.75, y: (one.y + other.y) / 2 },
  };
}

/** What the lines of a drawing of camps mean. */
export const campLegend: readonly DrawnSign[] = (
  [
    ["binds", "green", 1.3],
    ["divides", "brick", 1.3],
    ["binds across camps: out of line", "green", 2.6],
    ["divides within a camp: out of line", "brick", 2.6],
  ] as const
).map(([text, token, width]) => ({
  text,
  width: 34,
  paint: (pen, palette) => {
    const stroke = palette[token];
    pen.shape(line(0, 9, 34, 9), { stroke, width, dash: token === "brick" ? [6, 4] : undefined });
    if (width > 2) pen.shape(circle(17, 9, 5), { fill: palette.ground, stroke, width: 2 });
  },
}));

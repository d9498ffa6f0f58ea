import type { Span } from "@entente/claims";
import { sharedArea, textBox, type Anchor, type Box } from "./boxes.ts";
import { drawnDay } from "./lane-life.ts";
import { standApart } from "./stand-apart.ts";
import { tailSlots } from "./tail-slots.ts";
import type { Tie } from "./tie.ts";
import type { TimeScale } from "./time-scale.ts";

/** Where a lane's band lies. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
}

/** How long a relation held, drawn along one band's edge: solid to `x2`, dotted on to `x3`. */
export interface Tail {
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  readonly x3: number;
}

/** One line between two lanes, ready to be drawn. */
export interface Connector {
  readonly tie: Tie;
  readonly x: number;
  /** At the subject's lane and at the object's. */
  readonly fromY: number;
  readonly toY: number;
  readonly tails: readonly Tail[];
  /** The days on which it may have begun, where that is more than is drawn as one place. */
  readonly rough: { readonly x1: number; readonly x2: number } | null;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: Anchor } | null;
}

const gap = 11;
const slots = 3;
const slotHeight = 3;
const labelSize = 11;

/** Lines whose date is known, up to the day of the picture. */
export const tiesUntil = (ties: readonly Tie[], day: Span): Tie[] =>
  ties.filter(({ time }) => time.begin.start < day.end);

const spanOfRows = (tie: Tie, rows: ReadonlyMap<string, Row>): Row | null => {
  const a = rows.get(tie.fromLane);
  const b = rows.get(tie.toLane);
  if (!a || !b) return null;
  return a.top < b.top ? { top: a.bottom, bottom: b.top } : { top: b.bottom, bottom: a.top };
};

function tailEnds(tie: Tie, x: number, scale: TimeScale, day: Span): Pick<Tail, "x1" | "x2" | "x3"> {
  const last = Math.min(tie.time.ended ?? day.end, day.end);
  const sure = Math.min(tie.time.surelyUntil, last);
  return { x1: x, x2: Math.max(x, scale.x(sure)), x3: Math.max(x, scale.x(last)) };
}

/**
 * Places every line between the rows: at its date, moved aside where another stands there, with tails that show
 * how long it held until the day. Labels are placed where nothing else is written, or left out.
 */
export function connectorsOf(
  ties: readonly Tie[],
  rows: ReadonlyMap<string, Row>,
  scale: TimeScale,
  day: Span,
  taken: readonly Box[],
): Connector[] {
  const drawn = ties.flatMap((tie) => {
    const between = spanOfRows(tie, rows);
    return between ? [{ tie, between }] : [];
  });
  const uprights = drawn.map(({ tie, between }) => ({ x: scale.x(drawnDay(tie.time)), ...between }));
  const xs = standApart(uprights, gap, { left: scale.left + 4, right: scale.right - 4 });
  const ends = drawn.map(({ tie }, index) => tailEnds(tie, xs[index] ?? 0, scale, day));
  const wanted = drawn.flatMap(({ tie }, index) => {
    const { x1, x3 } = ends[index] ?? { x1: 0, x3: 0 };
    const isUp = (rows.get(tie.fromLane)?.top ?? 0) < (rows.get(tie.toLane)?.top ?? 0);
    const edges = isUp
      ? [`${tie.fromLane} below`, `${tie.toLane} above`]
      : [`${tie.fromLane} above`, `${tie.toLane} below`];
    return edges.map((edge) => ({ edge, x1, x2: tie.isEvent ? x1 : x3 }));
  });
  const slotOf = tailSlots(wanted, slots);
  const lines = drawn.map(({ tie, between }, index) => {
    const isUp = (rows.get(tie.fromLane)?.top ?? 0) < (rows.get(tie.toLane)?.top ?? 0);
    const upper = between.top + (slotOf[2 * index + (isUp ? 0 : 1)] ?? 0) * slotHeight;
    const lower = between.bottom - (slotOf[2 * index + (isUp ? 1 : 0)] ?? 0) * slotHeight;
    const { x1, x2, x3 } = ends[index] ?? { x1: 0, x2: 0, x3: 0 };
    const tails = tie.isEvent || x3 - x1 < 3 ? [] : [upper, lower].map((y) => ({ y, x1, x2, x3 }));
    return {
      tie,
      x: x1,
      fromY: isUp ? upper : lower,
      toY: isUp ? lower : upper,
      tails,
      rough: roughStart(tie, scale),
    };
  });
  return withLabels(lines, taken, { left: scale.left - 4, right: scale.right + 10 });
}

function roughStart({ time }: Tie, scale: TimeScale): Connector["rough"] {
  const [x1, x2] = [scale.x(time.begin.start), scale.x(time.begin.end)];
  return x2 - x1 > 8 ? { x1, x2 } : null;
}

const heights = [0.5, 0.36, 0.64, 0.22, 0.78] as const;

/** Writes each label beside its line where it covers least; labels that would cover one another are left out. */
function withLabels(
  lines: readonly Omit<Connector, "label">[],
  taken: readonly Box[],
  limits: { left: number; right: number },
): Connector[] {
  const written: Box[] = [...taken];
  const strokes = lines.map(({ x, fromY, toY }) => ({
    x1: x - 4,
    x2: x + 4,
    y1: Math.min(fromY, toY),
    y2: Math.max(fromY, toY),
  }));
  return lines.map((line, index) => {
    // A status that is marked stands on the line as a disc.
    const aside = line.tie.status === "certain" || line.tie.status === "presumed" ? 7 : 11;
    const places = heights.flatMap((height) =>
      (["start", "end"] as const).map((anchor) => {
        const y = line.fromY + (line.toY - line.fromY) * height + 4;
        const x = anchor === "start" ? line.x + aside : line.x - aside;
        return { x, y, anchor, box: textBox(line.tie.label, labelSize, x, y, anchor) };
      }),
    );
    const best = places
      .filter(
        ({ box }) =>
          box.x1 >= limits.left &&
          box.x2 <= limits.right &&
          written.every((other) => sharedArea(box, other) === 0),
      )
      .map((place) => ({
        place,
        cost: strokes.reduce((sum, stroke, k) => sum + (k === index ? 0 : sharedArea(place.box, stroke)), 0),
      }))
      .toSorted((a, b) => a.cost - b.cost)[0];
    if (!best || best.cost > 110) return { ...line, label: null };
    written.push(best.place.box);
    const { x, y, anchor } = best.place;
    return { ...line, label: { x, y, anchor } };
  });
}

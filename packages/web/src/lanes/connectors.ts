import { drawnDay, type LaneTie } from "@entente/analysis";
import type { Span } from "@entente/claims";
import { BoxGrid, sharedArea, textBox, type Anchor, type Box } from "../drawing/boxes.ts";
import type { Row } from "./lane-rows.ts";
import { isMarked } from "./status-signs.ts";
import { standApart } from "./stand-apart.ts";
import { tailSlots } from "./tail-slots.ts";
import type { TimeScale } from "./time-scale.ts";

/**
 * How long a relation held, drawn along one band's edge: solid to `x2`, the last day that a claim speaks for, and
 * dotted on to `x3`.
 */
export interface Tail {
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  readonly x3: number;
  /** Its end by the day: stated by a claim, inferred from others, or none that is known. */
  readonly end: "stated" | "inferred" | "goes on";
}

/** One line between two lanes, ready to be drawn. */
export interface Connector {
  readonly tie: LaneTie;
  /** Whether its date is on the axis: one that began before has only its tails in view. */
  readonly isInView: boolean;
  readonly x: number;
  /** At the subject's lane and at the object's. */
  readonly fromY: number;
  readonly toY: number;
  readonly tails: readonly Tail[];
  /** The days on which it may have begun, where that is more than is drawn as one place. */
  readonly rough: { readonly x1: number; readonly x2: number } | null;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: Anchor } | null;
}

const slots = 3;
const slotHeight = 3;
const labelSize = 11;
/** Labels are written for so many lines at most, those with most claims first. */
const mostLabels = 70;
/**
 * Between more lines than this no label could be read, none can be moved aside, and how long each held is drawn for
 * those of the focus alone.
 */
const crowded = 300;

/** A line with its two lanes and the days it is drawn from and to: what stays the same while the map is zoomed and moved. */
export interface PlacedTie {
  readonly tie: LaneTie;
  readonly isUp: boolean;
  /** What it stands between: from the edge of the upper band to that of the lower one, less its tails' slots. */
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly until: number;
}

type Drawn = Omit<PlacedTie, "top" | "bottom"> & { readonly between: Row };

function drawnTie(tie: LaneTie, rows: ReadonlyMap<string, Row>, day: Span): Drawn[] {
  const [a, b] = [rows.get(tie.fromLane), rows.get(tie.toLane)];
  if (!a || !b || tie.time.begin.start >= day.end) return [];
  const from = drawnDay(tie.time);
  const until = tie.isEvent ? from : Math.max(from, Math.min(tie.time.ended ?? day.end, day.end));
  const isUp = a.top < b.top;
  const between = isUp ? { top: a.bottom, bottom: b.top } : { top: b.bottom, bottom: a.top };
  return [{ tie, isUp, between, from, until }];
}

/** Places lines whose date is known by the day between their lanes, with slots for their tails. */
export function placeTies(ties: readonly LaneTie[], rows: ReadonlyMap<string, Row>, day: Span): PlacedTie[] {
  const drawn = ties.flatMap((tie) => drawnTie(tie, rows, day));
  const slotOf = slotsOf(drawn);
  return drawn.map(({ between, ...one }, index) => {
    const [subject, object] = [slotOf[2 * index] ?? 0, slotOf[2 * index + 1] ?? 0];
    const [upper, lower] = one.isUp ? [subject, object] : [object, subject];
    return { ...one, top: between.top + upper * slotHeight, bottom: between.bottom - lower * slotHeight };
  });
}

/** What the connectors of a map are placed by. */
export interface ConnectorSetting {
  readonly scale: TimeScale;
  /** Between lines that stand beside one another, in pixels. */
  readonly apart: number;
  /** What is written or drawn already. */
  readonly taken: readonly Box[];
}

/**
 * Draws placed lines on an axis: each at its date, moved aside where another stands there, with tails that show how
 * long it held until the day. Labels are placed where nothing else is written, or left out.
 */
export function connectorsOf(placed: readonly PlacedTie[], setting: ConnectorSetting): Connector[] {
  const { scale, apart, taken } = setting;
  const { days } = scale;
  const drawn = placed.filter(({ from, until }) => from < days.end && until >= days.start);
  const inView = drawn.filter(({ from }) => scale.has(from));
  const limits = { left: scale.left + 4, right: scale.right - 4 };
  const uprights = inView.map(({ from, top, bottom }) => ({ x: scale.x(from), top, bottom }));
  const isCrowded = inView.length > crowded;
  const xs = isCrowded ? uprights.map(({ x }) => x) : standApart(uprights, apart, limits);
  const places = new Map(xs.map((x, index) => [inView[index], x]));
  const lines = drawn.map((one) => {
    const { tie, isUp, top, bottom } = one;
    const place = places.get(one);
    const x = place ?? scale.x(one.from);
    const { x2, x3 } = tailEnds(one, x, scale);
    const end = endOf(one, scale);
    const tails = tie.isEvent || x3 - x < 3 ? [] : [top, bottom].map((y) => ({ y, x1: x, x2, x3, end }));
    const isInView = place !== undefined;
    const rough = isInView ? roughStart(tie, scale) : null;
    return { tie, isInView, x, fromY: isUp ? top : bottom, toY: isUp ? bottom : top, tails, rough };
  });
  return withLabels(lines, taken, { left: scale.left - 4, right: scale.right + 10 });
}

/** The slots of the tails of each line, at its subject's lane and at its object's. */
function slotsOf(drawn: readonly Drawn[]): number[] {
  const wanted = drawn.flatMap(({ tie, isUp, from, until }) => {
    const edges = isUp
      ? [`${tie.fromLane} below`, `${tie.toLane} above`]
      : [`${tie.fromLane} above`, `${tie.toLane} below`];
    return edges.map((edge) => ({ edge, x1: from, x2: until }));
  });
  // In days and not in pixels: the slots stay the same when the map is zoomed.
  return tailSlots(wanted, slots, 20);
}

function tailEnds({ tie, until }: PlacedTie, x: number, scale: TimeScale): Pick<Tail, "x2" | "x3"> {
  const sure = Math.min(tie.time.surelyUntil, until);
  return { x2: Math.max(x, scale.x(sure)), x3: Math.max(x, scale.x(until)) };
}

/** How a tail ends: over, as is stated or as was inferred; or it goes on, by the day or where the axis ends. */
function endOf({ tie: { time }, until }: PlacedTie, { days }: TimeScale): Tail["end"] {
  if (time.ended === null || time.ended > until || until > days.end) return "goes on";
  return time.isEndInferred ? "inferred" : "stated";
}

function roughStart({ time }: LaneTie, scale: TimeScale): Connector["rough"] {
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
  const inView = lines.filter(({ isInView }) => isInView);
  if (inView.length > crowded) return lines.map((line) => ({ ...line, label: null }));
  const written = new BoxGrid([...taken, ...inView.filter(({ tie }) => isMarked(tie.status)).map(discBox)]);
  const first =
    inView.length <= mostLabels
      ? inView
      : inView.toSorted((a, b) => b.tie.claims.length - a.tie.claims.length).slice(0, mostLabels);
  const isLabelled = new Set(first);
  const strokes = new BoxGrid(inView.map((line) => ({ line, ...strokeBox(line) })));
  const covered = (line: Omit<Connector, "label">, box: Box): number =>
    [...strokes.sharing(box)].reduce(
      (sum, stroke) => sum + (stroke.line === line ? 0 : sharedArea(box, stroke)),
      0,
    );
  return lines.map((line) => {
    if (!isLabelled.has(line)) return { ...line, label: null };
    const best = placesFor(line)
      .filter(({ box }) => box.x1 >= limits.left && box.x2 <= limits.right && written.isFree(box))
      .map((place) => ({ place, cost: covered(line, place.box) }))
      .toSorted((a, b) => a.cost - b.cost)[0];
    if (!best || best.cost > 110) return { ...line, label: null };
    written.add(best.place.box);
    const { x, y, anchor } = best.place;
    return { ...line, label: { x, y, anchor } };
  });
}

/** Where a status is marked. */
const discBox = ({ x, fromY, toY }: Pick<Connector, "x" | "fromY" | "toY">): Box => {
  const y = (fromY + toY) / 2;
  return { x1: x - 8, x2: x + 8, y1: y - 8, y2: y + 8 };
};

const strokeBox = ({ x, fromY, toY }: Pick<Connector, "x" | "fromY" | "toY">): Box => ({
  x1: x - 4,
  x2: x + 4,
  y1: Math.min(fromY, toY),
  y2: Math.max(fromY, toY),
});

function placesFor(line: Omit<Connector, "label">): { x: number; y: number; anchor: Anchor; box: Box }[] {
  // A status that is marked stands on the line as a disc.
  const aside = isMarked(line.tie.status) ? 11 : 7;
  return heights.flatMap((height) =>
    (["start", "end"] as const).map((anchor) => {
      const y = line.fromY + (line.toY - line.fromY) * height + 4;
      const x = anchor === "start" ? line.x + aside : line.x - aside;
      return { x, y, anchor, box: textBox(line.tie.label, { size: labelSize }, x, y, anchor) };
    }),
  );
}

import type { Span } from "@entente/claims";
import { fitText, textWidth } from "./boxes.ts";
import type { NameOf } from "../wording/line-words.ts";
import { connectorsOf, tiesUntil, type Connector, type Row } from "./connectors.ts";
import { forecastBoxes, type ForecastBox } from "./forecast-boxes.ts";
import { bandHeight, coveredBy, laneOf, type Lane } from "./lane-model.ts";
import { hasThreads, threadHeight } from "./lane-threads.ts";
import type { Skeleton } from "./skeleton.ts";
import { laneFinder, tiesOf, type LaneEvidence } from "./tie.ts";
import { ticksOf, timeScale, type Tick, type TimeScale } from "./time-scale.ts";

/** A diagram of lanes over time, as numbers and words: what is left is to draw it. */
export interface LaneLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: TimeScale;
  /** The days that the picture can be of; the axis begins a little before. */
  readonly days: Span;
  readonly ticks: readonly Tick[];
  /** The day, or the days of a date that isn't one day. */
  readonly day: { readonly x1: number; readonly x2: number };
  readonly camps: readonly {
    readonly key: string;
    readonly label: string | null;
    readonly tone: number;
    readonly y1: number;
    readonly y2: number;
  }[];
  readonly lanes: readonly Lane[];
  readonly connectors: readonly Connector[];
  readonly forecasts: readonly ForecastBox[];
  /** Where forecasts are written, right of the axis; null where there are none. */
  readonly margin: { readonly x: number; readonly width: number } | null;
}

export interface LayoutInput {
  readonly skeleton: Skeleton;
  /** What is drawn: the same as the skeleton's, or only what was known at a date. */
  readonly evidence: LaneEvidence;
  readonly day: Span;
  readonly width: number;
  readonly nameOf: NameOf;
  /** Whether names are written again at the day. Default: they aren't. */
  readonly repeatsNames?: boolean;
}

const tones = 6;
const campNameSize = 10.5;
const axisHeight = 62;
const leftEdge = 40;
const campGap = 16;
const laneGap = 37;
const marginWidth = 218;

function rowsOf(skeleton: Skeleton, evidence: LaneEvidence): { rows: Map<string, Row>; height: number } {
  const rows = new Map<string, Row>();
  let y = axisHeight + 26;
  for (const camp of skeleton.camps) {
    for (const actor of camp) {
      rows.set(actor, { top: y, bottom: y + bandHeight });
      y += bandHeight + laneGap + (hasThreads(actor, evidence) ? threadHeight : 0);
    }
    y += campGap;
  }
  return { rows, height: Math.max(y - laneGap + 14, 160) };
}

/**
 * Lays out a diagram of lanes over time.
 *
 * @example
 * const skeleton = skeletonOf(evidence, { most: 12, among: null, days: [day] });
 * laneLayout({ skeleton, evidence, day, width: 1200, nameOf }).lanes;
 */
export function laneLayout(input: LayoutInput): LaneLayout {
  const { skeleton, evidence, day, width, nameOf, repeatsNames = false } = input;
  const { rows, height } = rowsOf(skeleton, evidence);
  const margin = evidence.forecasts.length > 0 ? { x: width - marginWidth, width: marginWidth - 8 } : null;
  const room = Math.ceil((skeleton.days.end - skeleton.days.start) * 0.018);
  const scale = timeScale(
    { start: skeleton.days.start - room, end: skeleton.days.end },
    leftEdge,
    (margin ? margin.x : width) - 22,
  );
  const known = tiesUntil(tiesOf(evidence), day);
  const setting = { evidence, scale, day, nameOf, repeatsNames };
  const lanes = skeleton.camps.flatMap((camp, index) =>
    camp.map((actor) => laneOf(actor, toneOf(index), rows.get(actor) as Row, setting)),
  );
  const area = { top: axisHeight + 6, bottom: height - 4, width: margin?.width ?? 0 };
  return {
    width,
    height,
    top: axisHeight,
    bottom: height,
    scale,
    days: skeleton.days,
    ticks: ticksOf(scale),
    day: { x1: scale.x(day.start), x2: Math.max(scale.x(day.start), scale.x(day.end - 1)) },
    camps: campBars(skeleton, rows, nameOf),
    lanes,
    connectors: connectorsOf(known, rows, scale, day, lanes.flatMap(coveredBy)),
    forecasts: margin ? forecastBoxes(evidence.forecasts, rows, laneFinder(evidence), nameOf, area) : [],
    margin,
  };
}

const toneOf = (camp: number): number => (camp % tones) + 1;

function campBars(skeleton: Skeleton, rows: ReadonlyMap<string, Row>, nameOf: NameOf): LaneLayout["camps"] {
  return skeleton.camps.map((camp, index) => {
    const first = camp[0] ?? "";
    const y1 = (rows.get(first)?.top ?? 0) - 6;
    const y2 = (rows.get(camp.at(-1) ?? "")?.bottom ?? 0) + 6;
    const head = nameOf(skeleton.heads[index] ?? first) ?? first;
    const label = camp.length > 1 ? campLabel(head, y2 - y1) : null;
    return { key: first, label, tone: toneOf(index), y1, y2 };
  });
}

/** “around X” where there is room, else the name alone, cut where it must be. */
function campLabel(name: string, height: number): string {
  const whole = `around ${name}`;
  return textWidth(whole, campNameSize) <= height ? whole : fitText(name, campNameSize, height);
}

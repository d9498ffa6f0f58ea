import type { LaneTie } from "@entente/analysis";
import type { Span } from "@entente/claims";
import { fitText, textWidth } from "../drawing/boxes.ts";
import type { NameOf } from "../wording/line-words.ts";
import { connectorsOf, placeTies, type Connector } from "./connectors.ts";
import { fateMarksOf, type FateMark } from "./fate-marks.ts";
import { forecastBoxes, type ForecastBox } from "./forecast-boxes.ts";
import { fateOn } from "./forecast-fates.ts";
import type { LaneFacts } from "./lane-facts.ts";
import { coveredBy, laneOf, type Lane } from "./lane-model.ts";
import { axisHeight, densityOf, rowsOf, type Density, type Row } from "./lane-rows.ts";
import type { Measure } from "./measures.ts";
import type { Skeleton } from "./skeleton.ts";
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
  /** The day, or the days of a date that isn't one day; `isInView` where it is on the axis. */
  readonly day: { readonly x1: number; readonly x2: number; readonly isInView: boolean };
  readonly camps: readonly CampBar[];
  readonly lanes: readonly Lane[];
  readonly connectors: readonly Connector[];
  readonly forecasts: readonly ForecastBox[];
  /** Where forecasts were resolved by the day. */
  readonly fates: readonly FateMark[];
  /** Where forecasts are written, right of the axis; null where there are none. */
  readonly margin: { readonly x: number; readonly width: number } | null;
  readonly density: Density;
}

/** The bar beside the lanes of one camp. */
export interface CampBar {
  readonly key: string;
  readonly label: string | null;
  readonly tone: number;
  readonly y1: number;
  readonly y2: number;
}

export interface LayoutInput {
  readonly skeleton: Skeleton;
  /** What is drawn: the same as the skeleton's, or only what was known at a date. */
  readonly facts: LaneFacts;
  readonly day: Span;
  readonly nameOf: NameOf;
  /** Which lines are drawn. Default: all. Nothing else moves. */
  readonly isDrawn?: (tie: LaneTie) => boolean;
  /** What swells each lane. Default: nothing. */
  readonly measures?: (lane: string) => readonly Measure[];
}

/** What changes while a map is zoomed, moved and made wider. */
export interface LayoutWindow {
  /** The days on the axis. Default: all of the skeleton's. */
  readonly view?: Span;
  readonly width: number;
}

const tones = 6;
const campLetters = { size: 10.5, isBold: true };
const leftEdge = 40;
const marginWidth = 218;
const forecastWidth = marginWidth - 8;

/** The days a map's axis can show: those of the skeleton, and a little before. */
export function wholeView({ days }: Pick<Skeleton, "days">): Span {
  const room = Math.ceil((days.end - days.start) * 0.018);
  return { start: days.start - room, end: days.end };
}

/**
 * Lays out a diagram of lanes over time.
 *
 * @example
 * const skeleton = skeletonOf(facts, { most: 12, days: [day] });
 * laneLayout({ skeleton, facts, day, nameOf, width: 1200 }).lanes;
 */
export const laneLayout = ({ view, width, ...input }: LayoutInput & LayoutWindow): LaneLayout =>
  laneLayouts(input)(view === undefined ? { width } : { width, view });

/**
 * The layouts of one diagram: what depends neither on the days shown nor on the width is worked out once, so that
 * zooming and moving stay smooth.
 */
export function laneLayouts(input: LayoutInput): (window: LayoutWindow) => LaneLayout {
  const { skeleton, facts, day, nameOf } = input;
  const density = densityOf(skeleton.camps.flat().length);
  const { rows, height } = rowsOf(skeleton, facts, density);
  const measures = input.measures ?? (() => []);
  const placed = placeTies(facts.ties.filter(input.isDrawn ?? (() => true)), rows, day);
  const camps = campBars(skeleton, rows, nameOf);
  const area = { top: axisHeight + 6, bottom: height - 4, width: forecastWidth };
  const fated = facts.forecasts.map((forecast) => ({ forecast, fate: fateOn(facts.ledger, forecast, day) }));
  const forecasts = forecastBoxes(fated, rows, facts.laneOf, nameOf, area);
  const whole = wholeView(skeleton);
  return ({ view = whole, width }) => {
    const margin = facts.forecasts.length > 0 ? { x: width - marginWidth, width: forecastWidth } : null;
    const scale = timeScale(view, leftEdge, (margin ? margin.x : width) - 22);
    const fates = fateMarksOf(fated, { rows, laneOf: facts.laneOf, nameOf, scale });
    const marked = fates.map(({ x, y }) => ({ x1: x - 8, x2: x + 18, y1: y - 8, y2: y + 8 }));
    const setting = { scale, day, nameOf, density, taken: marked };
    const lanes = skeleton.camps.flatMap((camp, index) =>
      camp.map((actor) => {
        const told = { actor, story: facts.stories.get(actor) ?? unknown, measures: measures(actor) };
        return laneOf(told, tone(index), rows.get(actor) as Row, setting);
      }),
    );
    const taken = [...lanes.flatMap((lane) => coveredBy(lane, density.nameSize)), ...marked];
    return {
      width,
      height,
      top: axisHeight,
      bottom: height,
      scale,
      days: skeleton.days,
      ticks: ticksOf(scale),
      day: dayOn(scale, day),
      camps,
      lanes,
      connectors: connectorsOf(placed, { scale, apart: density.apart, taken }),
      forecasts,
      fates,
      margin,
      density,
    };
  };
}

const unknown = { life: null, before: null, renames: [], leaders: [], measures: [] };

function dayOn(scale: TimeScale, day: Span): LaneLayout["day"] {
  const x1 = scale.x(day.start);
  const isInView = day.end > scale.days.start && day.start <= scale.days.end;
  return { x1, x2: Math.max(x1, scale.x(day.end - 1)), isInView };
}

const tone = (camp: number): number => (camp % tones) + 1;

function campBars(skeleton: Skeleton, rows: ReadonlyMap<string, Row>, nameOf: NameOf): CampBar[] {
  return skeleton.camps.map((camp, index) => {
    const first = camp[0] ?? "";
    const y1 = (rows.get(first)?.top ?? 0) - 6;
    const y2 = (rows.get(camp.at(-1) ?? "")?.bottom ?? 0) + 6;
    const head = nameOf(skeleton.heads[index] ?? first) ?? first;
    const label = camp.length > 1 ? campLabel(head, y2 - y1) : null;
    return { key: first, label, tone: tone(index), y1, y2 };
  });
}

/** “around X” where there is room, else the name alone, cut where it must be. */
function campLabel(name: string, height: number): string {
  const whole = `around ${name}`;
  return textWidth(whole, campLetters) <= height ? whole : fitText(name, campLetters, height);
}

import { spanOf, type Span } from "@entente/claims";
import { chooseLanes, orderLanes } from "./lane-order.ts";
import { lifeOf } from "./lane-life.ts";
import { tiesOf, type LaneEvidence, type Tie } from "./tie.ts";
import { daysShown } from "./time-scale.ts";

/** What stays put while the day moves: which lanes there are, in which order, and which days the axis shows. */
export interface Skeleton {
  readonly camps: readonly (readonly string[])[];
  /** Of each camp, the actor with most lines. */
  readonly heads: readonly string[];
  readonly days: Span;
}

export interface SkeletonChoice {
  /** At most so many lanes. */
  readonly most: number;
  /** Only these actors, or null for all. */
  readonly among: ReadonlySet<string> | null;
  /** Days that the axis shows in any case: the workspace's last, the one that was asked for. */
  readonly days: readonly Span[];
}

/** Chooses and orders lanes over all that is known, whatever the day, so that nothing jumps when the day moves. */
export function skeletonOf(evidence: LaneEvidence, { most, among, days }: SkeletonChoice): Skeleton {
  const ties = tiesOf(evidence);
  const lanes = chooseLanes(ties, most, among);
  const camps = orderLanes(lanes, ties);
  // The lanes were chosen by the number of their lines, most first.
  const heads = camps.map((camp) => lanes.find((lane) => camp.includes(lane)) ?? "");
  const asked = {
    start: Math.min(...days.map(({ end }) => end - 1)),
    end: Math.max(...days.map(({ end }) => end)),
  };
  return { camps, heads, days: daysShown(daysThatMatter(lanes, evidence, ties), asked) };
}

function daysThatMatter(lanes: readonly string[], evidence: LaneEvidence, ties: readonly Tie[]): number[] {
  const shown = new Set(lanes);
  const lives = lanes.flatMap((id) => lifeOf(id, evidence) ?? []);
  const drawn = ties.filter(({ fromLane, toLane }) => shown.has(fromLane) && shown.has(toLane));
  return [
    ...lives.flatMap(({ begin, ended }) => [begin, ...(ended === null ? [] : [ended])]),
    ...drawn.flatMap(({ time }) => [time.begin.start, ...(time.ended === null ? [] : [time.ended])]),
  ];
}

/** The days of a date, with open ends closed at the day before or after: what a line or a band on the axis shows. */
export function boundedDay(edtf: string): Span {
  const { start, end } = spanOf(edtf);
  if (!Number.isFinite(start)) return { start: end - 1, end };
  return Number.isFinite(end) ? { start, end } : { start, end: start + 1 };
}

import { chooseLanes, type LaneTie } from "@entente/analysis";
import { spanOf, type Span } from "@entente/claims";
import type { LaneFacts } from "./lane-facts.ts";
import { orderLanes } from "./lane-order.ts";
import { daysShown } from "./time-scale.ts";

/** What stays put while the day moves: which lanes there are, in which order, and which days the axis can show. */
export interface Skeleton {
  readonly camps: readonly (readonly string[])[];
  /** Of each camp, the actor with most lines. */
  readonly heads: readonly string[];
  readonly days: Span;
}

export interface SkeletonChoice {
  /** At most so many lanes. */
  readonly most: number;
  /** Days that the axis shows in any case: the workspace's last, the one that was asked for. */
  readonly days: readonly Span[];
  /** Of {@link laneOrderOf}, which takes long for many lanes. Default: worked out. */
  readonly order?: readonly (readonly string[])[];
}

const tiesBetweenLanes = ({ stories, ties }: LaneFacts): LaneTie[] =>
  ties.filter(({ fromLane, toLane }) => stories.has(fromLane) && stories.has(toLane));

/** The order of all lanes there could be, in camps. */
export const laneOrderOf = (facts: LaneFacts): string[][] =>
  orderLanes([...facts.stories.keys()], tiesBetweenLanes(facts));

/**
 * Chooses and orders lanes over all that is known, whatever the day, so that nothing jumps when the day moves. They
 * are ordered once for all lanes there could be: fewer of them stand in the same order.
 */
export function skeletonOf(
  facts: LaneFacts,
  { most, days, order = laneOrderOf(facts) }: SkeletonChoice,
): Skeleton {
  const all = [...facts.stories.keys()];
  const ties = tiesBetweenLanes(facts);
  const lanes = all.length <= most ? all : chooseLanes(ties, most, new Set(all));
  const shown = new Set(lanes);
  const camps = order.map((camp) => camp.filter((lane) => shown.has(lane))).filter((camp) => camp.length > 0);
  const heads = camps.map((camp) => all.find((lane) => camp.includes(lane)) ?? "");
  const asked = {
    start: Math.min(...days.map(({ end }) => end - 1)),
    end: Math.max(...days.map(({ end }) => end)),
  };
  return { camps, heads, days: daysShown(daysThatMatter(shown, facts, ties), asked) };
}

function daysThatMatter(
  shown: ReadonlySet<string>,
  { stories }: LaneFacts,
  ties: readonly LaneTie[],
): number[] {
  const lives = [...shown].flatMap((id) => stories.get(id)?.life ?? []);
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

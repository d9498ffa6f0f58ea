import type { LaneTie } from "@entente/analysis";
import type { Span } from "@entente/claims";
import { predicates } from "@entente/claims";
import { eventDays } from "../picture/event-days.ts";

/** How two stand by a line: with each other, against, or neither. */
export type Stance = "with" | "against" | "neither";

/** One line of the graph, between two nodes given by their places in the list. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly stance: Stance;
  readonly tie: LaneTie;
}

/** Everybody there is over all time, and every line between two of them. */
export interface GraphFacts {
  readonly nodes: readonly string[];
  readonly edges: readonly Edge[];
}

const stanceOf = ({ predicate, sign }: LaneTie): Stance => {
  const { stance } = predicates[predicate];
  if (stance === "together" || sign === "merged") return "with";
  return stance === "against" || sign === "fights" ? "against" : "neither";
};

/** The nodes and edges of a graph over all time: what its places are worked out from. */
export function graphFacts(lanes: readonly string[], ties: readonly LaneTie[]): GraphFacts {
  const place = new Map(lanes.map((id, index) => [id, index]));
  const edges = ties.flatMap((tie) => {
    const [a, b] = [place.get(tie.fromLane), place.get(tie.toLane)];
    return a === undefined || b === undefined ? [] : [{ a, b, stance: stanceOf(tie), tie }];
  });
  return { nodes: lanes, edges };
}

/** Whether a line holds on some day of a date, or, where it is something that happened, did in the year before. */
export function holdsOn({ time, isEvent }: Pick<LaneTie, "time" | "isEvent">, day: Span): boolean {
  if (time.begin.start >= day.end) return false;
  if (isEvent) return time.begin.end > day.start - eventDays;
  return time.ended === null || time.ended > day.start;
}

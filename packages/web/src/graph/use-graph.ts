import type { Span } from "@entente/claims";
import type { LaneGround } from "@entente/server/contract";
import { useMemo } from "react";
import { useLanes } from "../api/queries.ts";
import type { RequestError } from "../api/request.ts";
import { useAddress } from "../app/use-address.ts";
import { factsOf } from "../lanes/lane-facts.ts";
import { boundedDay } from "../lanes/skeleton.ts";
import { daysShown } from "../lanes/time-scale.ts";
import { isOfKind } from "../picture/line-filters.ts";
import { useMovingDay } from "../picture/use-moving-day.ts";
import { graphFacts, type GraphFacts } from "./graph-facts.ts";
import { momentOf, type GraphMoment } from "./graph-picture.ts";
import { usePlaces, type Placing } from "./use-places.ts";

/** So many actors and lines are asked for. */
const most = 5000;

/** Everything the graph shows. */
export interface GraphParts {
  readonly ground: LaneGround;
  readonly facts: GraphFacts;
  readonly moment: GraphMoment;
  /** The days that can be chosen. */
  readonly days: Span;
  readonly placing: Placing;
}

interface GraphState {
  readonly error: RequestError | null;
  readonly asOf: string;
  readonly day: Span;
  readonly isMoving: boolean;
  readonly move: (day: number) => void;
  readonly parts: GraphParts | null;
}

/** Reads the address, asks the server, and works out what holds at the date. @param asked the date, or "" for the last. */
export function useGraph(today: string, asked: string): GraphState {
  const { parameters, change } = useAddress();
  const review = parameters.get("review") ?? "";
  const kinds = parameters.get("kinds") ?? "";
  const show = parameters.get("show") ?? "all";
  const { data: ground, error } = useLanes({ show, review, most, mostLines: most });
  const last = ground?.last ?? today;
  const asOf = asked === "" ? last : asked;
  const { day, isMoving, move } = useMovingDay(asOf, (moved) => change({ asOf: moved }, { replace: true }));
  const facts = useMemo(() => {
    if (!ground) return null;
    // A graph draws no lives, names and measures: the lines alone are read.
    return graphFacts(ground.lanes, factsOf({ ...ground, lanes: [] }).ties);
  }, [ground]);
  const placing = usePlaces(facts);
  const moment = useMemo(() => {
    const isShown = isOfKind(kinds);
    return facts && momentOf(facts, day, ({ tie }) => isShown(tie));
  }, [facts, day, kinds]);
  const days = useMemo(
    () =>
      daysShown(facts?.edges.map(({ tie }) => tie.time.begin.start) ?? [], {
        start: boundedDay(last).end - 1,
        end: boundedDay(last).end,
      }),
    [facts, last],
  );
  const parts = ground && facts && moment ? { ground, facts, moment, days, placing } : null;
  return { error, asOf, day, isMoving, move, parts };
}

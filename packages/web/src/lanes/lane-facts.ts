import {
  deadOf,
  leadershipsOf,
  laneFinder,
  renamesOf,
  tiesOf,
  type LaneLife,
  type LaneTie,
  type Leadership,
  type Rename,
} from "@entente/analysis";
import type { Forecast, LaneGround, Relation } from "@entente/server/contract";
import type { Ledger } from "./forecast-fates.ts";
import { measuresOf, type Measure } from "./measures.ts";

/** What is told of one lane over all time, in days. */
export interface LaneStory {
  /** Null where nothing dated is known. */
  readonly life: LaneLife | null;
  /** The name it went by before the first dated rename, where that is told. */
  readonly before: string | null;
  readonly renames: readonly Rename[];
  readonly leaders: readonly Leadership[];
  readonly measures: readonly Measure[];
}

/** Everything a map of lanes draws, read once: dates as days, and by lane. */
export interface LaneFacts {
  readonly ties: readonly LaneTie[];
  readonly stories: ReadonlyMap<string, LaneStory>;
  readonly forecasts: readonly Forecast[];
  /** What became of them; empty where nobody keeps a ledger. */
  readonly ledger: Ledger;
  readonly laneOf: (id: string) => string | null;
}

/** Reads what the server gives for a map of lanes. */
export function factsOf(
  ground: Pick<LaneGround, "actors" | "lanes" | "lives" | "states" | "events" | "forecasts">,
): LaneFacts {
  const { actors, states, events, forecasts } = ground;
  const lives = new Map(ground.lives.map((life) => [life.actor, life]));
  const own = bySubjectAndObject(ground);
  const deaths = events.filter((event) => deadOf(event) !== null);
  const storyOf = (lane: string): LaneStory => {
    const told = { states: own.get(lane) ?? [], events: deaths };
    return {
      life: lives.get(lane) ?? null,
      ...renamesOf(lane, told),
      leaders: leadershipsOf(lane, told),
      measures: measuresOf(lane, told.states),
    };
  };
  return {
    ties: tiesOf({ actors, states, events, forecasts }),
    stories: new Map(ground.lanes.map((lane) => [lane, storyOf(lane)])),
    forecasts,
    ledger: new Map(),
    laneOf: laneFinder({ actors, states }),
  };
}

function bySubjectAndObject({ states }: { readonly states: readonly Relation[] }): Map<string, Relation[]> {
  const own = new Map<string, Relation[]>();
  for (const state of states) {
    for (const id of new Set([state.subject as string, state.object ?? ""])) {
      const list = own.get(id) ?? [];
      list.push(state);
      own.set(id, list);
    }
  }
  return own;
}

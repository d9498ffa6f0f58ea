import { predicates, type ClaimId, type SourceId } from "@entente/claims";
import type { Forecast, PictureActor, PictureEvent, Relation } from "../picture/picture.ts";
import { chooseLanes } from "./choose-lanes.ts";
import {
  actorsInFocus,
  defaultFocus,
  lastDateOf,
  offeredGroups,
  parseFocus,
  printFocus,
  settledFocus,
  type Voices,
} from "./focus.ts";
import { deadOf, lifeOf, type LaneLife } from "./lane-life.ts";
import { laneFinder, tiesOf, type LaneEvidence, type Tie } from "./tie.ts";

/** What a map of lanes is to show. */
export interface GroundChoice {
  /** The focus as it stands in an address: `all`, `group-a1`, `source-s1`, `actor-a1`. Default: the most linked group. */
  readonly show?: string | undefined;
  /** At most so many lanes. */
  readonly most: number;
  /** At most so many lines between them; those with most claims come first. */
  readonly mostLines: number;
}

/** A set of actors that are linked with one another and with nobody else. */
export interface GroundGroup {
  /** Its most linked members, most first, at most two. */
  readonly actors: readonly string[];
  readonly size: number;
}

/** The known life of one lane's actor, from all that is told of it. */
export interface GroundLife extends LaneLife {
  readonly actor: string;
}

/** Everything that is drawn of a workspace on a map of lanes, and nothing else. */
export interface LaneGround {
  /** The focus that was settled on. */
  readonly show: string;
  /** The latest publication that speaks of someone in focus, EDTF; null where none is dated. */
  readonly last: string | null;
  readonly groups: readonly GroundGroup[];
  /** Whoever is named in what follows. */
  readonly actors: readonly PictureActor[];
  /** Actors that get a lane, those with most lines first. */
  readonly lanes: readonly string[];
  /** Who is in focus, with those who lead them; null for everybody. */
  readonly members: readonly string[] | null;
  /** How many actors in focus could have a lane. */
  readonly could: number;
  /** Lines between the lanes that were left out, because there are too many. */
  readonly leftOut: number;
  readonly lives: readonly GroundLife[];
  readonly states: readonly Relation[];
  readonly events: readonly PictureEvent[];
  readonly forecasts: readonly Forecast[];
}

/** What is said of one lane alone and drawn on it, besides who led it: its names and what it held. */
const ownPredicates: ReadonlySet<string> = new Set(["names", "controls"]);

/**
 * Chooses what a map of lanes shows and gives that alone: a workspace of a thousand reports has tens of thousands of
 * states, of which a map draws some hundred.
 *
 * @example
 * laneGround(lanes, voices, { show: "all", most: 20, mostLines: 2500 }).lanes; // the ids of the most linked, in order
 */
export function laneGround(evidence: LaneEvidence, voices: Voices, choice: GroundChoice): LaneGround {
  const ties = tiesOf(evidence);
  const groups = offeredGroups(evidence.actors, ties);
  const focus = settledFocus(parseFocus(choice.show ?? null) ?? defaultFocus(groups), groups);
  const among = actorsInFocus(focus, groups, ties, voices);
  const lanes = chooseLanes(ties, choice.most, among);
  const laneOf = laneFinder(evidence);
  const shown = new Set(lanes);
  const { kept, leftOut } = keptTies(ties, shown, choice.mostLines);
  const named = { evidence, shown, laneOf };
  const states = evidence.states.filter((state) => kept.has(state.claims[0]) || isDrawnAtLane(state, named));
  const events = evidence.events.filter((event) => kept.has(event.claims[0]) || isDrawnAtLane(event, named));
  const forecasts = evidence.forecasts.filter(({ subject }) => shown.has(laneOf(subject) ?? ""));
  return {
    show: printFocus(focus),
    last: lastDateOf(among, voices),
    groups: groups.map(({ actors }) => ({ actors: actors.slice(0, 2), size: actors.length })),
    actors: namedIn(evidence.actors, lanes, [...states, ...events, ...forecasts]),
    lanes,
    members:
      among &&
      evidence.actors.flatMap(({ id }) => (among.has(id) || among.has(laneOf(id) ?? "") ? [id] : [])),
    could: evidence.actors.filter(({ id }) => laneOf(id) === id && (among?.has(id) ?? true)).length,
    leftOut,
    lives: livesOf(lanes, evidence, laneOf),
    states,
    events,
    forecasts,
  };
}

/** The lines between two shown lanes by their first claims, those with most claims where there are too many. */
function keptTies(
  ties: readonly Tie[],
  shown: ReadonlySet<string>,
  most: number,
): { kept: ReadonlySet<ClaimId | undefined>; leftOut: number } {
  const between = ties.filter(({ fromLane, toLane }) => shown.has(fromLane) && shown.has(toLane));
  const first = between.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, most);
  return { kept: new Set(first.map(({ key }) => key)), leftOut: between.length - first.length };
}

interface Named {
  readonly evidence: LaneEvidence;
  readonly shown: ReadonlySet<string>;
  readonly laneOf: (id: string) => string | null;
}

function isDrawnAtLane(line: Relation | PictureEvent, { shown, laneOf }: Named): boolean {
  if (line.predicate === "leads") return line.object !== null && shown.has(line.object);
  // A leader's death is drawn on the thread under the body it led.
  const dead = deadOf(line);
  if (dead !== null) return shown.has(laneOf(dead) ?? "");
  return ownPredicates.has(line.predicate) && shown.has(line.subject);
}

function namedIn(
  actors: readonly PictureActor[],
  lanes: readonly string[],
  lines: readonly { subject: string; object: string | null; attribution?: string | null }[],
): PictureActor[] {
  const ids = new Set<string | null | undefined>(lanes);
  for (const { subject, object, attribution } of lines) ids.add(subject).add(object).add(attribution);
  return actors.filter(({ id }) => ids.has(id)).map(({ id, type, name }) => ({ id, type, name }));
}

/** Lives from everything that is told of a lane's actor, or of a person who leads it and stands with or against someone. */
function livesOf(
  lanes: readonly string[],
  { states, events }: LaneEvidence,
  laneOf: (id: string) => string | null,
): GroundLife[] {
  const about = new Map(lanes.map((id) => [id, { states: [] as Relation[], events: [] as PictureEvent[] }]));
  const lanesOf = (line: Relation | PictureEvent): Set<string> => {
    const isStance = predicates[line.predicate].stance !== null;
    const own = [line.subject, line.object ?? ""];
    return new Set(isStance ? [...own, ...own.map((id) => laneOf(id) ?? "")] : own);
  };
  for (const state of states) for (const id of lanesOf(state)) about.get(id)?.states.push(state);
  for (const event of events) for (const id of lanesOf(event)) about.get(id)?.events.push(event);
  return lanes.flatMap((actor) => {
    const life = lifeOf(actor, about.get(actor) ?? { states: [], events: [] });
    return life ? [{ actor, ...life }] : [];
  });
}

/** Which source each claim is of: what {@link Voices} are made from. */
export function voicesOf(
  claims: readonly { source: SourceId; subject: string; object: string | null }[],
  sources: readonly { id: SourceId; published: string | null }[],
): Voices {
  const speaking = new Map<string, Set<string>>();
  const add = (actor: string, source: string): void => {
    const own = speaking.get(actor) ?? new Set<string>();
    speaking.set(actor, own.add(source));
  };
  for (const { source, subject, object } of claims) {
    add(subject, source);
    if (object !== null) add(object, source);
  }
  return { speaking, sources };
}

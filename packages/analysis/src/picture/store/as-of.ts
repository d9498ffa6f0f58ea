import { EntenteError, type ActorId, type Span } from "@entente/claims";
import type { Ledger } from "../ledger.ts";
import type { Relation, RelationStatus } from "../picture.ts";
import { drawStates } from "../draw-states.ts";
import { heldStatuses } from "./episode-columns.ts";
import type { OpenPicture } from "./open-picture.ts";

/** The states that may hold at a date: episodes by number, and how each stands as an index into {@link heldStatuses}. */
export interface Holding {
  readonly episodes: Int32Array;
  readonly statuses: Uint8Array;
}

function statusesOf(picture: OpenPicture, episodes: Int32Array, asOf: Span): Holding {
  const statuses = new Uint8Array(episodes.length);
  for (let i = 0; i < episodes.length; i++)
    statuses[i] = picture.episodes.statusOf(episodes[i] as number, asOf);
  return { episodes, statuses };
}

/**
 * All states that may hold at a date, as numbers. A pass over the columns.
 *
 * @example
 * holdingAt(picture, spanOf("2014-06")).episodes.length; // how many relations and facts there are then
 */
export function holdingAt(picture: OpenPicture, asOf: Span): Holding {
  const { episodes, propositions } = picture;
  const found = new Int32Array(episodes.length);
  let count = 0;
  const firstEpisode = (proposition: number): number => propositions.episodeOf(proposition);
  for (let episode = 0; episode < episodes.length; episode++)
    if (episodes.isDrawn(episode, asOf, firstEpisode)) found[count++] = episode;
  return statusesOf(picture, found.slice(0, count), asOf);
}

/** Numbers met on the way, each once. */
class Met {
  readonly #marks: Uint8Array;
  readonly list: number[] = [];

  constructor(size: number) {
    this.#marks = new Uint8Array(size);
  }

  /** Notes a number, and says whether it is new. */
  note(number: number): boolean {
    if (this.#marks[number] === 1) return false;
    this.#marks[number] = 1;
    this.list.push(number);
    return true;
  }
}

/**
 * The states that may hold at a date among an actor, those it stands with or against, and (with two hops) those that
 * these do: every state that has one of them on a side.
 *
 * @param hops 1: only the actor's own states. Default 2.
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the picture has no such actor.
 */
export function neighbourhoodAt(picture: OpenPicture, actor: ActorId, asOf: Span, hops = 2): Holding {
  const start = picture.symbolOf(actor);
  if (start < 0) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: actor, nearest: [] });
  const { episodes, propositions } = picture;
  const { neighbours } = episodes;
  const entries = neighbours.entries;
  const firstEpisode = (proposition: number): number => propositions.episodeOf(proposition);
  const seen = new Met(episodes.length);
  const actors = new Met(picture.symbols.length);
  actors.note(start);
  for (let hop = 0, from = 0; hop < hops; hop++) {
    const until = actors.list.length;
    for (; from < until; from++) {
      const symbol = actors.list[from] as number;
      const first = neighbours.startOf(symbol) * 4;
      const past = first + neighbours.lengthOf(symbol) * 4;
      for (let at = first; at < past; at += 4) {
        if ((entries[at + 1] as number) >= asOf.end || (entries[at + 2] as number) <= asOf.start) continue;
        const episode = entries[at + 3] as number;
        if (!episodes.isDrawn(episode, asOf, firstEpisode)) continue;
        seen.note(episode);
        const neighbour = entries[at] as number;
        if (picture.isActorSymbol(neighbour)) actors.note(neighbour);
      }
    }
  }
  return statusesOf(picture, Int32Array.from(seen.list), asOf);
}

/** The ledger of all propositions in which an actor has a side. */
export function ledgerAbout(picture: OpenPicture, actor: ActorId): Ledger {
  const symbol = picture.symbolOf(actor);
  if (symbol < 0) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: actor, nearest: [] });
  return picture.ledgerOf(picture.propositions.of(symbol));
}

/** Draws states that were found, as relations with their claims and reasons. */
export function drawHeld(picture: OpenPicture, { episodes }: Holding, asOf: Span): Relation[] {
  const propositions = new Set(Array.from(episodes, (episode) => picture.episodes.propositionOf(episode)));
  return drawStates(picture.ledgerOf(propositions), asOf).map(({ relation }) => relation);
}

/** The name of a held status. */
export const heldStatus = (status: number): RelationStatus | "intricate" =>
  heldStatuses[status] as RelationStatus | "intricate";

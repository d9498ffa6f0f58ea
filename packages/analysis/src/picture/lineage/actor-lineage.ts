import { EntenteError, type ActorId } from "@entente/claims";
import { compareIds } from "../compare-ids.ts";
import { pictureActor } from "../ledger.ts";
import type { PictureActor } from "../picture.ts";
import { drawProfile, type ProfileName } from "../profile.ts";
import type { OpenPicture } from "../store/open-picture.ts";
import { compareSteps, lineageSteps, type LineageEvent, type LineageStep } from "./lineage-events.ts";
import { rivalCodings, type RivalCoding } from "./rival-codings.ts";

/** A body or person that came before or after. */
export interface Kin {
  readonly actor: PictureActor;
  /** Steps away: 1 for a parent or child. */
  readonly distance: number;
  /** The step by which it is kin to the one before it. */
  readonly by: LineageEvent;
}

/** Where an actor comes from, what became of it, and what it was called when. */
export interface Lineage {
  readonly actor: PictureActor;
  /** In time. */
  readonly names: readonly ProfileName[];
  /** Nearest first. */
  readonly ancestors: readonly Kin[];
  readonly descendants: readonly Kin[];
  /** All steps that it and its kin took, earliest first. */
  readonly events: readonly LineageEvent[];
  /** Turns that sources code in different ways. */
  readonly rivals: readonly RivalCoding[];
}

type Direction = "ancestors" | "descendants";

/** A lineage while it is followed: steps are read as they are reached, each once. */
class Following {
  readonly #picture: OpenPicture;
  readonly #read = new Set<number>();
  readonly #reached = new Set<string>();
  readonly steps: LineageStep[] = [];

  constructor(picture: OpenPicture) {
    this.#picture = picture;
  }

  /** Reads the steps that some actors took. */
  reach(ids: Iterable<string>): void {
    const found: number[] = [];
    for (const id of ids) {
      if (this.#reached.has(id)) continue;
      this.#reached.add(id);
      for (const proposition of linealOf(this.#picture, id)) {
        if (this.#read.has(proposition)) continue;
        this.#read.add(proposition);
        found.push(proposition);
      }
    }
    if (found.length === 0) return;
    const named = (name: string): string[] => this.#picture.lineal.named(name);
    for (const step of lineageSteps(this.#picture.ledgerOf(found), named)) this.steps.push(step);
  }

  /** The kin of an actor in one direction, nearest first. */
  kinOf(start: string, direction: Direction): Kin[] {
    const back = direction === "ancestors" ? "descendants" : "ancestors";
    const distances = new Map([[start, 0]]);
    const kin: Kin[] = [];
    for (let frontier = new Set([start]); frontier.size > 0;) {
      this.reach(frontier);
      const next = new Set<string>();
      for (const step of this.steps.toSorted(compareSteps)) {
        const from = step[back].find((id) => frontier.has(id));
        for (const id of from === undefined ? [] : step[direction]) {
          const actor = this.#picture.actors.get(id);
          if (!actor || distances.has(id)) continue;
          const distance = (distances.get(from ?? "") ?? 0) + 1;
          distances.set(id, distance);
          kin.push({ actor: pictureActor(actor), distance, by: step.event });
          next.add(id);
        }
      }
      frontier = next;
    }
    return kin.toSorted((a, b) => a.distance - b.distance || compareIds(a.actor.id, b.actor.id));
  }
}

/** The propositions that tell of an actor's lineage: about itself, or about others under one of its names. */
function linealOf(picture: OpenPicture, id: string): Set<number> {
  const actor = picture.actors.get(id);
  const names = actor ? [actor.name, ...actor.mentions].map((name) => picture.sideOf(name)) : [];
  return new Set([id, ...names].flatMap((side) => [...picture.lineal.of(picture.symbols.find(side))]));
}

/** The ancestors of an actor, nearest first. */
export const ancestorsOf = (picture: OpenPicture, actor: ActorId): Kin[] =>
  new Following(picture).kinOf(actor, "ancestors");

/**
 * Where an actor comes from and what became of it: renames, splits, mergers and successions, with rival codings of one
 * turn side by side.
 *
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the picture has no such actor.
 * @example
 * actorLineage(picture, actorId("a3")).events.map(({ kind }) => kind); // ["rename", "merger"]
 */
export function actorLineage(picture: OpenPicture, actor: ActorId): Lineage {
  const found = picture.actors.get(actor);
  if (!found) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: actor, nearest: [] });
  const following = new Following(picture);
  const ancestors = following.kinOf(actor, "ancestors");
  const descendants = following.kinOf(actor, "descendants");
  const kin = new Set<string>([actor, ...[...ancestors, ...descendants].map((one) => one.actor.id)]);
  // What else came of an ancestor is no part of this lineage.
  const steps = following.steps
    .filter((step) => step.descendants.length === 0 || step.descendants.some((id) => kin.has(id)))
    .toSorted(compareSteps);
  const named = drawProfile(picture.ledgerOf(linealOf(picture, actor)), actor, null);
  return {
    actor: pictureActor(found),
    names: named.names,
    ancestors,
    descendants,
    events: steps.map(({ event }) => event),
    rivals: rivalCodings(steps),
  };
}

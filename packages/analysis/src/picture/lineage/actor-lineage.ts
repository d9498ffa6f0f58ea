import { EntenteError, type ActorId, type PredicateName } from "@entente/claims";
import { compareIds } from "../compare-ids.ts";
import { pictureActor } from "../ledger.ts";
import type { PictureActor } from "../picture.ts";
import { drawProfile, type ProfileName } from "../profile.ts";
import type { OpenPicture } from "../store/open-picture.ts";
import { lineageSteps, type LineageEvent, type LineageStep } from "./lineage-events.ts";
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

const lineal: ReadonlySet<PredicateName> = new Set([
  "names",
  "split_from",
  "merged_with",
  "founded",
  "dissolved",
  "succeeded",
  "part_of",
]);

function propositionsOf(picture: OpenPicture, ids: Iterable<string>): Set<number> {
  const found = new Set<number>();
  for (const id of ids) {
    const symbol = picture.symbols.find(id);
    if (symbol < 0) continue;
    for (const proposition of picture.propositions.of(symbol))
      if (lineal.has(picture.propositions.predicateOf(proposition))) found.add(proposition);
  }
  return found;
}

/** All that steps of lineage lead to from an actor, in either direction, and the steps themselves. */
function kinsfolk(picture: OpenPicture, start: string): LineageStep[] {
  const known = new Set([start]);
  let frontier = new Set([start]);
  const propositions = new Set<number>();
  while (frontier.size > 0) {
    const nearby = propositionsOf(picture, [...frontier, ...namesLeadingTo(picture, frontier)]);
    const unseen = [...nearby].filter((proposition) => !propositions.has(proposition));
    for (const proposition of unseen) propositions.add(proposition);
    const kin = lineageSteps(picture.ledgerOf(unseen)).flatMap((step) => [
      ...step.ancestors,
      ...step.descendants,
    ]);
    frontier = new Set(kin.filter((id) => !known.has(id)));
    for (const id of frontier) known.add(id);
  }
  return lineageSteps(picture.ledgerOf(propositions));
}

/** The literals by which other actors name one of these: a rename that leads to it stands with the other actor. */
function namesLeadingTo(picture: OpenPicture, ids: ReadonlySet<string>): string[] {
  return [...ids].flatMap((id) => {
    const actor = picture.actors.get(id);
    return actor ? [actor.name, ...actor.mentions].map((name) => picture.sideOf(name)) : [];
  });
}

function kinOf(
  picture: OpenPicture,
  start: string,
  steps: readonly LineageStep[],
  direction: "ancestors" | "descendants",
): Kin[] {
  const back = direction === "ancestors" ? "descendants" : "ancestors";
  const distances = new Map([[start, 0]]);
  const kin: Kin[] = [];
  for (const [id, distance] of distances) {
    for (const step of steps) {
      if (!step[back].includes(id)) continue;
      for (const next of step[direction]) {
        const actor = picture.actors.get(next);
        if (!actor || distances.has(next)) continue;
        distances.set(next, distance + 1);
        kin.push({ actor: pictureActor(actor), distance: distance + 1, by: step.event });
      }
    }
  }
  return kin.toSorted((a, b) => a.distance - b.distance || compareIds(a.actor.id, b.actor.id));
}

/**
 * Where an actor comes from and what became of it: renames, splits, mergers and successions, with rival codings of one
 * turn side by side.
 *
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the picture has no such actor.
 * @example
 * actorLineage(picture, actorId("a3")).rivals[0]?.events.map(({ kind }) => kind); // ["rename", "merger"]
 */
export function actorLineage(picture: OpenPicture, actor: ActorId): Lineage {
  const found = picture.actors.get(actor);
  if (!found) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: actor, nearest: [] });
  const steps = kinsfolk(picture, actor);
  const named = drawProfile(picture.ledgerOf(propositionsOf(picture, [actor])), actor, null);
  return {
    actor: pictureActor(found),
    names: named.names,
    ancestors: kinOf(picture, actor, steps, "ancestors"),
    descendants: kinOf(picture, actor, steps, "descendants"),
    events: steps.map(({ event }) => event),
    rivals: rivalCodings(steps),
  };
}

import { EntenteError, foldName, nearestNames } from "@entente/claims";
import type { WorkspaceActor } from "@entente/workspace";

/**
 * The actor a person means by an id or by any of its names, however they write case and accents. A name that is
 * somebody's printed name wins over the same name as another's alias.
 *
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` with the nearest names; `ENT_ACTOR_AMBIGUOUS` with the ids.
 */
export function findActor(actors: readonly WorkspaceActor[], nameOrId: string): WorkspaceActor {
  const byId = actors.find((actor) => actor.id === nameOrId);
  if (byId) return byId;
  const wanted = foldName(nameOrId);
  const printed = actors.filter((actor) => foldName(actor.name) === wanted);
  const named =
    printed.length > 0
      ? printed
      : actors.filter((actor) => actor.names.some(({ text }) => foldName(text) === wanted));
  const [only, ...others] = named;
  if (only && others.length === 0) return only;
  if (!only) {
    const all = actors.flatMap((actor) => actor.names.map(({ text }) => text));
    throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: nameOrId, nearest: nearestNames(nameOrId, all) });
  }
  const matches = named.map((actor) => `${actor.id} (${actor.name}, ${actor.type})`);
  throw new EntenteError("ENT_ACTOR_AMBIGUOUS", { name: nameOrId, matches });
}

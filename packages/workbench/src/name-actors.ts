import { isEntenteError, type ActorId, type Claim } from "@entente/claims";
import type { ClaimDraft, ClaimEdit, WorkspaceActor } from "@entente/workspace";
import { findActor } from "./find-actor.ts";

/** A change of a claim whose actors are given by id or by any of their names. */
export interface NamedEdit extends Omit<ClaimEdit, "subject" | "object" | "attribution"> {
  readonly subject?: string;
  /** An actor, or words where nobody is called so. */
  readonly object?: string | null;
  readonly attribution?: string | null;
  /** Whether subject and object change places, before anything else is changed. */
  readonly swap?: boolean;
}

/** A claim to be added, whose actors are given by id or by any of their names. */
export interface NamedClaim extends Omit<ClaimDraft, "subject" | "object" | "attribution"> {
  readonly subject: string;
  /** An actor, or words where nobody is called so. */
  readonly object?: string | null;
  readonly attribution?: string | null;
}

/** The actor of this name, or the words themselves where nobody is called so. */
function actorOrWords(actors: readonly WorkspaceActor[], text: string): string {
  try {
    return findActor(actors, text).id;
  } catch (error) {
    if (isEntenteError(error, "ENT_ACTOR_UNKNOWN")) return text;
    throw error;
  }
}

type Named = Pick<NamedEdit, "subject" | "object" | "attribution">;

interface Identified {
  readonly subject?: ActorId;
  readonly object?: string | null;
  readonly attribution?: ActorId | null;
  readonly attributionKind?: Claim["attributionKind"];
}

/** Actors as ids, where they were given. Who says it is a named actor as soon as there is one. */
export function identify(actors: readonly WorkspaceActor[], named: Named): Identified {
  const { subject, object, attribution } = named;
  return {
    ...(subject === undefined ? {} : { subject: findActor(actors, subject).id }),
    ...(object === undefined ? {} : { object: object === null ? null : actorOrWords(actors, object) }),
    ...(attribution === undefined
      ? {}
      : attribution === null
        ? { attribution: null, attributionKind: "author" }
        : { attribution: findActor(actors, attribution).id, attributionKind: "named" }),
  };
}

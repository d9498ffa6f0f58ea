import {
  EntenteError,
  givenFields,
  isEntenteError,
  predicates,
  type ActorId,
  type Claim,
  type ClaimRecord,
  type PredicateName,
} from "@entente/claims";
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

/** Whether the object of a claim is words, even where somebody is called so: a name is no actor. */
const isLiteral = (predicate: PredicateName): boolean =>
  predicates[predicate].objects.every((type) => type === "literal" || type === "nothing");

/** Actors as ids, where they were given. Who says it is a named actor as soon as there is one. */
function identify(actors: readonly WorkspaceActor[], predicate: PredicateName, named: Named): Identified {
  const { subject, object, attribution } = named;
  const objectOf = (text: string): string => (isLiteral(predicate) ? text : actorOrWords(actors, text));
  return {
    ...(subject === undefined ? {} : { subject: findActor(actors, subject).id }),
    ...(object === undefined ? {} : { object: object === null ? null : objectOf(object) }),
    ...(attribution === undefined
      ? {}
      : attribution === null
        ? { attribution: null, attributionKind: "author" }
        : { attribution: findActor(actors, attribution).id, attributionKind: "named" }),
  };
}

function actorOf(actors: readonly WorkspaceActor[], object: string | null): ActorId {
  const actor = actors.find(({ id }) => id === object);
  if (!actor) {
    const why = object === null ? "the claim has no object" : `“${object}” is no actor`;
    throw new EntenteError("ENT_INVALID", { where: "swap", why });
  }
  return actor.id;
}

/** What changes about a claim, with its actors by id. @throws EntenteError `ENT_ACTOR_UNKNOWN`, `ENT_INVALID` */
export function identifyEdit(
  actors: readonly WorkspaceActor[],
  claim: ClaimRecord,
  edit: NamedEdit,
): ClaimEdit {
  const { subject, object, attribution, swap, ...fields } = edit;
  const predicate = edit.predicate ?? claim.predicate;
  const swapped = swap ? { subject: actorOf(actors, claim.object), object: claim.subject } : {};
  const named = identify(actors, predicate, givenFields({ subject, object, attribution }));
  return { ...fields, ...swapped, ...named };
}

/** A claim that is added, with its actors by id. @throws EntenteError `ENT_ACTOR_UNKNOWN` */
export function identifyDraft(actors: readonly WorkspaceActor[], claim: NamedClaim): ClaimDraft {
  const { subject, object, attribution, ...fields } = claim;
  const named = identify(actors, claim.predicate, givenFields({ object, attribution }));
  return { ...fields, ...named, subject: findActor(actors, subject).id };
}

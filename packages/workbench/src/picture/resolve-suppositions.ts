import { parseSupposition, type Assumption } from "@entente/analysis";
import { EntenteError, isEntenteError, predicates } from "@entente/claims";
import type { WorkspaceActor } from "@entente/workspace";
import { findActor } from "../find-actor.ts";
import type { Facts } from "./open-pictures.ts";

/** The id of an actor by any of its names; where the predicate takes words too, what nobody is called is words. */
function objectOf(actors: readonly WorkspaceActor[], name: string, takesWords: boolean): string {
  try {
    return findActor(actors, name).id;
  } catch (error) {
    if (takesWords && isEntenteError(error, "ENT_ACTOR_UNKNOWN")) return name;
    throw error;
  }
}

/**
 * Reads what is typed after `what-if` and finds the actors and claims that it names.
 *
 * @throws EntenteError `ENT_USAGE`, `ENT_DATE_BAD`, `ENT_ACTOR_UNKNOWN`, `ENT_ACTOR_AMBIGUOUS`, `ENT_CLAIM_UNKNOWN`
 * @example
 * resolveSuppositions(["died(Baghdadi) @ 2019-10-27"], actors, evidence);
 */
export function resolveSuppositions(
  texts: readonly string[],
  actors: readonly WorkspaceActor[],
  { claims }: Facts,
): Assumption[] {
  return texts.map((text) => {
    const supposition = parseSupposition(text);
    if (supposition.kind !== "event") {
      const claim = claims.find(({ id }) => id === supposition.claim);
      if (!claim) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id: supposition.claim });
      return { kind: supposition.kind, claim };
    }
    const { predicate, date, qualifiers, object } = supposition;
    const takesWords = predicates[predicate].objects.includes("literal");
    return {
      kind: "event",
      predicate,
      date,
      qualifiers,
      subject: findActor(actors, supposition.subject).id,
      object: object === null ? null : objectOf(actors, object, takesWords),
    };
  });
}

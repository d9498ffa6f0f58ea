import { foldName, predicates, type Actor, type PredicateName } from "@entente/claims";
import type { KnownClaim } from "./known-claims.ts";

type Actors = ReadonlyMap<string, Actor>;

/** A key under which an event is found by one of its sides, or by both. */
export const ruleKey = (
  event: PredicateName,
  subject: string | undefined,
  object: string | undefined,
): string => `${event}|${subject ?? "*"}|${object ?? "*"}`;

const endingPredicates: ReadonlySet<PredicateName> = new Set(
  Object.values(predicates).flatMap((row) => row.endedBy.map((rule) => rule.event)),
);

/**
 * How firmly a claim ends a state. Nothing can follow a `death`: the dead and the dissolved do nothing more. A
 * `merger` may leave one of the two its name. A `change` names the very state. `opposing` claims only suggest an end.
 */
export type EndingKind = "death" | "merger" | "change" | "opposing";

/** How firmly an event ends a state. */
export function endingKind({ claim }: KnownClaim): EndingKind {
  switch (claim.predicate) {
    case "died":
    case "killed":
    case "dissolved":
      return "death";
    case "merged_with":
      return "merger";
    default:
      return "change";
  }
}

/** Losing a part, or beginning to leave, ends nothing yet. */
function isComplete({ claim }: KnownClaim): boolean {
  const { phase, quantity } = claim.qualifiers;
  return quantity === undefined && phase !== "begun" && phase !== "ongoing";
}

/** Whether an actor goes on under its own identity after a merger: as the body that took the other in. */
function survivesMerger({ claim }: KnownClaim, actor: string, actors: Actors): boolean {
  const { into, kind } = claim.qualifiers;
  if (kind === "umbrella" || into === actor) return true;
  const name = actors.get(actor)?.name;
  return into !== undefined && name !== undefined && foldName(into) === foldName(name);
}

/**
 * Under which keys an event is found by the rules of the predicate table; none where it ends nothing. Only a
 * person's death is one: of a group, `died` counts its dead. A person who was killed died.
 */
export function endingKeys(known: KnownClaim, object: string, actors: Actors): string[] {
  const { predicate, subject } = known.claim;
  const isPerson = (id: string): boolean => actors.get(id)?.type === "person";
  if (!isComplete(known)) return [];
  if (predicate === "died") return isPerson(subject) ? [ruleKey("died", subject, undefined)] : [];
  if (predicate === "killed") return isPerson(object) ? [ruleKey("died", object, undefined)] : [];
  if (predicate === "merged_with") {
    return [
      ...(survivesMerger(known, subject, actors) ? [] : [ruleKey(predicate, subject, undefined)]),
      ...(survivesMerger(known, object, actors) ? [] : [ruleKey(predicate, undefined, object)]),
    ];
  }
  if (!endingPredicates.has(predicate)) return [];
  return [
    ruleKey(predicate, subject, undefined),
    ruleKey(predicate, undefined, object),
    ruleKey(predicate, subject, object),
  ];
}

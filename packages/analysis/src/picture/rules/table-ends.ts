import { predicates, type EndRule, type PredicateName } from "@entente/claims";
import type { StatePattern, Variable } from "./rule.ts";

const onSide = (side: EndRule["subject"], variable: Variable): { [key: string]: Variable } =>
  side === undefined ? {} : { [side]: variable };

/**
 * The states that an event ends by the predicate table, with `?s` for the event's subject and `?o` for its object.
 *
 * @example
 * endedInTable("removed_from")[0]; // { predicate: "leads", subject: "?s", object: "?o" }
 */
export function endedInTable(event: PredicateName): StatePattern[] {
  return Object.entries(predicates).flatMap(([predicate, { endedBy }]) =>
    endedBy
      .filter((rule) => rule.event === event)
      .map((rule) => ({
        predicate: predicate as PredicateName,
        ...onSide(rule.subject, "?s"),
        ...onSide(rule.object, "?o"),
      })),
  );
}

import { foldName, type Actor } from "@entente/claims";
import type { KnownClaim } from "./known-claims.ts";
import type { EventRule, RuleBook, Sense, Shape, StateRule } from "./rules/rule-book.ts";
import type { Variable } from "./rules/rule.ts";

type Actors = ReadonlyMap<string, Actor>;

/** A rule that an event sets off, and the key under which the states it acts on find it. */
export interface SetOff {
  readonly key: string;
  readonly rule: EventRule;
  /** The rules that lead to it, its own last. */
  readonly rules: readonly string[];
}

const keyOf = (rule: string, subject: string | null, object: string | null): string =>
  `${rule}|${subject ?? "*"}|${object ?? "*"}`;

/** The key under which what acts on a state by a rule is found. */
export function stateKey(rule: StateRule, [subject, object]: readonly [string, string]): string {
  const pick = { subject, object };
  return keyOf(rule.name, rule.subject && pick[rule.subject], rule.object && pick[rule.object]);
}

/** Losing a part, or beginning to leave, ends nothing yet. */
function isComplete({ claim }: KnownClaim): boolean {
  const { phase, quantity } = claim.qualifiers;
  return quantity === undefined && phase !== "begun" && phase !== "ongoing";
}

/** Whether an actor goes on under its own identity after an event: as the body that took the other in. */
function isSpared({ claim }: KnownClaim, rule: EventRule, actor: string, actors: Actors): boolean {
  const { into } = claim.qualifiers;
  if (rule.event.spares !== "into" || into === undefined) return false;
  const name = actors.get(actor)?.name;
  return into === actor || (name !== undefined && foldName(into) === foldName(name));
}

function isOfKind({ claim }: KnownClaim, { event }: EventRule): boolean {
  const kind = claim.qualifiers.kind ?? "";
  return (!event.kinds || event.kinds.includes(kind)) && !event.exceptKinds?.includes(kind);
}

function isOfType(
  { rule, event }: EventRule,
  side: "subject" | "object",
  id: string,
  actors: Actors,
): boolean {
  const variable: Variable | undefined = event[side];
  const types = variable && rule.types?.[variable];
  const type = actors.get(id)?.type;
  return !types || (type !== undefined && types.includes(type));
}

const sensed = (
  sense: Sense,
  sides: { subject: string; object: string },
): { subject: string; object: string } => ({
  subject: sense.subject === null ? "" : sides[sense.subject],
  object: sense.object === null ? "" : sides[sense.object],
});

const meetsNeeds = (sense: Sense, sides: { subject: string; object: string }, actors: Actors): boolean =>
  sense.needs.every(({ side, types }) => {
    const type = actors.get(sides[side])?.type;
    return type !== undefined && types.includes(type);
  });

/**
 * The rules that an event sets off on states, by the keys under which the states find them; none where it ends and
 * questions nothing.
 *
 * @param object the claim's object as propositions have it.
 */
export function setOffBy(known: KnownClaim, object: string, actors: Actors, book: RuleBook): SetOff[] {
  const { predicate, subject } = known.claim;
  if (!isComplete(known)) return [];
  const found: SetOff[] = [];
  for (const sense of book.sensesOf(predicate)) {
    const rules = book.rulesOf(sense.event);
    if (rules.length === 0 || !meetsNeeds(sense, { subject, object }, actors)) continue;
    const event = sensed(sense, { subject, object });
    for (const rule of rules) {
      if (!isOfKind(known, rule)) continue;
      if (
        !isOfType(rule, "subject", event.subject, actors) ||
        !isOfType(rule, "object", event.object, actors)
      )
        continue;
      for (const shape of rule.shapes) {
        if (isShapeSpared(known, rule, shape, event, actors)) continue;
        const key = keyOf(
          rule.rule.name,
          shape.subject ? event.subject : null,
          shape.object ? event.object : null,
        );
        found.push({ key, rule, rules: [...sense.rules, rule.rule.name] });
      }
    }
  }
  return found;
}

function isShapeSpared(
  known: KnownClaim,
  rule: EventRule,
  shape: Shape,
  event: { subject: string; object: string },
  actors: Actors,
): boolean {
  return (
    (shape.subject && isSpared(known, rule, event.subject, actors)) ||
    (shape.object && isSpared(known, rule, event.object, actors))
  );
}

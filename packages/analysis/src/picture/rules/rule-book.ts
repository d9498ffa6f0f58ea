import type { ActorType, PredicateName, Side } from "@entente/claims";
import type { Effect, Pattern, Rule, RuleChoice, StatePattern, Variable } from "./rule.ts";
import { standardRules } from "./standard-rules.ts";

/** A pattern of an event, which only a predicate can be. */
type EventPattern = Pattern & { readonly predicate: PredicateName };

/** A rule that acts on states by one event, ready to be asked. */
export interface EventRule {
  readonly rule: Rule;
  readonly event: EventPattern;
  readonly effect: Extract<Effect, { does: "ends" | "questions" }>;
  /** Which sides of the event its states name, each way once. */
  readonly shapes: readonly Shape[];
}

/** Whether a state names what is the event's subject, and what is its object. */
export interface Shape {
  readonly subject: boolean;
  readonly object: boolean;
}

/** How an event acts on one state: which side of the state the event's subject and object must be. */
export interface StateRule {
  readonly name: string;
  readonly does: "ends" | "questions";
  readonly event: PredicateName;
  readonly subject: Side | null;
  readonly object: Side | null;
}

/** An event that a claim of another event is as well. */
export interface Sense {
  readonly event: PredicateName;
  /** Which side of the claim stands on each side of that event. */
  readonly subject: Side | null;
  readonly object: Side | null;
  readonly needs: readonly { readonly side: Side; readonly types: readonly ActorType[] }[];
  /** The rules that make it so, the first to apply first. */
  readonly rules: readonly string[];
}

/** The rules that apply, indexed by what they look at. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  /** What the rules make of an event: the event itself, and what else it counts as, to any depth. */
  sensesOf(event: PredicateName): readonly Sense[];
  /** The rules that end or question states by an event. */
  rulesOf(event: PredicateName): readonly EventRule[];
  /** What acts on a state. */
  actingOn(state: PredicateName): readonly StateRule[];
  /** The rules that derive facts. */
  readonly deriving: readonly Rule[];
  /** Whether a rule that derives facts looks at claims of a predicate. */
  isLookedAt(predicate: PredicateName): boolean;
  /** Whether it makes a difference to rules that a state of a predicate once held: they look at it, or derive the same. */
  isPastLookedAt(predicate: PredicateName): boolean;
}

const sideOf = (variable: Variable | undefined, of: StatePattern | EventPattern): Side | null =>
  variable === undefined
    ? null
    : of.subject === variable
      ? "subject"
      : of.object === variable
        ? "object"
        : null;

const isEventEffect = (effect: Effect): effect is EventRule["effect"] =>
  effect.does === "ends" || effect.does === "questions";

function shapeOf(state: StatePattern, event: EventPattern): Shape {
  const named = [state.subject, state.object];
  return {
    subject: event.subject !== undefined && named.includes(event.subject),
    object: event.object !== undefined && named.includes(event.object),
  };
}

function eventRule(rule: Rule, effect: EventRule["effect"]): EventRule {
  const event = rule.if[0] as EventPattern;
  const shapes = new Map(
    effect.states.map((state) => shapeOf(state, event)).map((shape) => [JSON.stringify(shape), shape]),
  );
  return {
    rule,
    event,
    effect,
    shapes: [...shapes.values()].filter((shape) => shape.subject || shape.object),
  };
}

function stateRules({ rule, event, effect }: EventRule): [PredicateName, StateRule][] {
  return effect.states.map((state) => [
    state.predicate,
    {
      name: rule.name,
      does: effect.does,
      event: event.predicate,
      subject: sideOf(event.subject, state),
      object: sideOf(event.object, state),
    },
  ]);
}

/** What a claim is as well by a rule, as a step from one event to another. */
function senseStep(rule: Rule): { readonly from: PredicateName; readonly sense: Sense } | null {
  const { effect } = rule;
  if (effect.does !== "counts-as") return null;
  const event = rule.if[0] as EventPattern;
  const needs = (["subject", "object"] as const).flatMap((side) => {
    const variable = event[side];
    const types = variable && rule.types?.[variable];
    return types ? [{ side, types }] : [];
  });
  const sense: Sense = {
    event: effect.event,
    subject: sideOf(effect.subject, event),
    object: sideOf(effect.object, event),
    needs,
    rules: [rule.name],
  };
  return { from: event.predicate, sense };
}

/** One sense after another. A side that the first leaves empty stays empty. */
function compose(first: Sense, second: Sense): Sense {
  const through = (side: Side | null): Side | null => (side === null ? null : first[side]);
  const needs = second.needs.flatMap(({ side, types }) => {
    const own = through(side);
    return own === null ? [] : [{ side: own, types }];
  });
  return {
    event: second.event,
    subject: through(second.subject),
    object: through(second.object),
    needs: [...first.needs, ...needs],
    rules: [...first.rules, ...second.rules],
  };
}

function allSenses(event: PredicateName, steps: readonly ReturnType<typeof senseStep>[]): Sense[] {
  const senses: Sense[] = [{ event, subject: "subject", object: "object", needs: [], rules: [] }];
  for (const sense of senses) {
    for (const step of steps) {
      if (!step || step.from !== sense.event || sense.rules.includes(step.sense.rules[0] ?? "")) continue;
      senses.push(compose(sense, step.sense));
    }
  }
  return senses;
}

/**
 * Chooses the rules and indexes them.
 *
 * @example
 * ruleBook({ off: ["shared-enemy"] }).rulesOf("died").map(({ rule }) => rule.name); // ["death", "pledge-to-the-dead"]
 */
export function ruleBook(choice: RuleChoice = {}): RuleBook {
  const added = choice.added ?? [];
  const replaced = new Set([...(choice.off ?? []), ...added.map(({ name }) => name)]);
  const off = new Set(choice.off);
  const rules = [...standardRules.filter(({ name }) => !replaced.has(name)), ...added].filter(
    ({ name }) => !off.has(name),
  );
  const byEvent = new Map<PredicateName, EventRule[]>();
  const byState = new Map<PredicateName, StateRule[]>();
  for (const rule of rules) {
    if (!isEventEffect(rule.effect)) continue;
    const compiled = eventRule(rule, rule.effect);
    byEvent.set(compiled.event.predicate, [...(byEvent.get(compiled.event.predicate) ?? []), compiled]);
    for (const [state, acting] of stateRules(compiled))
      byState.set(state, [...(byState.get(state) ?? []), acting]);
  }
  const steps = rules.map(senseStep);
  const senses = new Map<PredicateName, Sense[]>();
  const sensesOf = (event: PredicateName): Sense[] => {
    let found = senses.get(event);
    if (!found) {
      found = allSenses(event, steps);
      senses.set(event, found);
    }
    return found;
  };
  const deriving = rules.filter(({ effect }) => effect.does === "derives" || effect.does === "gathers");
  const lookedAt = new Set(deriving.flatMap((rule) => rule.if.map(({ predicate }) => predicate)));
  const past = new Set<string>(
    deriving.flatMap(({ if: patterns, effect }) => [
      ...patterns.filter((pattern) => pattern.past === true).map(({ predicate }) => predicate),
      ...(effect.does === "derives" ? [effect.kind] : []),
    ]),
  );
  return {
    rules,
    sensesOf,
    rulesOf: (event) => byEvent.get(event) ?? [],
    actingOn: (state) => byState.get(state) ?? [],
    deriving,
    isLookedAt: (predicate) => sensesOf(predicate).some(({ event }) => lookedAt.has(event)),
    isPastLookedAt: (predicate) => past.has(predicate),
  };
}

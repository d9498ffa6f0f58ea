import type { ActorType, PredicateName } from "@entente/claims";
import type { Firmness } from "./firmness.ts";
import type { RuleExample } from "./rule-example.ts";

/** A name for whatever stands in a place of a pattern, the same wherever it is used: `?leader`. */
export type Variable = `?${string}`;

/** What a rule looks for: a claim of a predicate, or a fact that another rule derived. */
export interface Pattern {
  /** A predicate's name, or the kind of a derived fact. */
  readonly predicate: string;
  /** What must stand there. Left out: anything. */
  readonly subject?: Variable;
  readonly object?: Variable;
  /** Only where the qualifier `kind` is one of these. */
  readonly kinds?: readonly string[];
  /** Not where the qualifier `kind` is one of these. */
  readonly exceptKinds?: readonly string[];
  /** Whether a relation that is over by then counts as well. Default: it must hold. */
  readonly past?: boolean;
  /** Of an event that ends states: the body named by the qualifier `into` goes on under its own identity. */
  readonly spares?: "into";
}

/** A state of the predicate table with what must stand on its sides. */
export interface StatePattern {
  readonly predicate: PredicateName;
  readonly subject?: Variable;
  readonly object?: Variable;
}

/** What a rule does where its patterns are met. */
export type Effect =
  /** The states are over from the day of the event on. */
  | { readonly does: "ends"; readonly states: readonly StatePattern[]; readonly firmness: Firmness }
  /** The states are in question from the day of the event on, whenever they began. */
  | { readonly does: "questions"; readonly states: readonly StatePattern[] }
  /** The event is one of another kind as well. */
  | {
      readonly does: "counts-as";
      readonly event: PredicateName;
      readonly subject: Variable;
      readonly object?: Variable;
    }
  /** A fact between two; `weak` ones are shown apart and never as relations. */
  | {
      readonly does: "derives";
      readonly kind: string;
      readonly subject: Variable;
      readonly object: Variable;
      readonly weak: boolean;
    }
  /** One fact for all members that stand in the same way to one and the same. Always weak. */
  | {
      readonly does: "gathers";
      readonly kind: string;
      readonly members: Variable;
      readonly around: Variable;
    };

/**
 * A rule, as data: where its patterns are met by accepted, asserted claims (or by what other rules derived from such),
 * its effect follows. A rule that ends, questions or renames looks at one event; one that derives may look at several.
 */
export interface Rule {
  readonly name: string;
  /** What it says, in one sentence. */
  readonly sentence: string;
  /** Reads a derived fact: `{subject}`, `{object}`, `{members}` and `{around}` stand for names. */
  readonly wording?: string;
  readonly if: readonly [Pattern, ...Pattern[]];
  /** Of which types what a variable stands for must be. Left out: any. */
  readonly types?: Readonly<Record<Variable, readonly ActorType[]>>;
  readonly effect: Effect;
}

/** A rule that comes with the program. */
export interface StandardRule extends Rule {
  /** A case of it, which is its test. */
  readonly example: RuleExample;
}

/** Which rules apply. */
export interface RuleChoice {
  /** Names of rules that do not apply. */
  readonly off?: readonly string[];
  /** Rules of one's own, beside the standard ones; one of the same name replaces it. */
  readonly added?: readonly Rule[];
}

import { infinitives, predicates, type PredicateName } from "@entente/claims";

function negated(name: PredicateName): string {
  const { phrase, kind } = predicates[name];
  const auxiliary = /^(is|was) /.exec(phrase);
  if (auxiliary) return `${auxiliary[1]} not ${phrase.slice(auxiliary[0].length)}`;
  return `${kind === "event" ? "did" : "does"} not ${infinitives[name]}`;
}

/** How a verb is said: as it is, as over, as foreseen, as supposed. */
export type VerbForm = "plain" | "over" | "future" | "supposed";

/**
 * A predicate as a verb phrase.
 *
 * @example
 * verb("part_of", "over", false); // "is no longer part of"
 * verb("lost", "future", true); // "will not lose"
 */
export function verb(name: PredicateName, form: VerbForm, isNegative: boolean): string {
  const { phrase } = predicates[name];
  const not = isNegative ? "not " : "";
  switch (form) {
    case "plain":
      return isNegative ? negated(name) : phrase;
    case "over":
      return phrase.startsWith("is ") ? `is no longer ${phrase.slice(3)}` : `no longer ${phrase}`;
    case "future":
      return `will ${not}${infinitives[name]}`;
    case "supposed":
      return `would ${not}${infinitives[name]}`;
  }
}

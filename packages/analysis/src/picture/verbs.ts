import { predicates, type PredicateName } from "@entente/claims";

/** The verbs of the predicates after "will", "would" and "did not". Where nothing stands here, the phrase without its s. */
const baseForms: Partial<Readonly<Record<PredicateName, string>>> = {
  names: "be called",
  founded: "found",
  succeeded: "succeed",
  removed_from: "be removed from",
  part_of: "be part of",
  allied_with: "be allied with",
  rival_of: "be a rival of",
  truce_with: "have a truce with",
  agreed: "make an agreement with",
  influenced_by: "be influenced by",
  attacked: "attack",
  killed: "kill",
  captured: "capture",
  criticised: "criticise",
  designated_as: "be designated as",
  died: "die",
  dissolved: "dissolve",
  split_from: "split from",
  merged_with: "merge with",
  located_in: "be present in",
  lost: "lose",
  withdrew_from: "withdraw from",
};

const baseForm = (name: PredicateName): string =>
  baseForms[name] ?? predicates[name].phrase.replace(/^(\w+?)s\b/, "$1");

function negated(name: PredicateName): string {
  const { phrase, kind } = predicates[name];
  const auxiliary = /^(is|was) /.exec(phrase);
  if (auxiliary) return `${auxiliary[1]} not ${phrase.slice(auxiliary[0].length)}`;
  return `${kind === "event" ? "did" : "does"} not ${baseForm(name)}`;
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
      return `will ${not}${baseForm(name)}`;
    case "supposed":
      return `would ${not}${baseForm(name)}`;
  }
}

/** A verb phrase that lacks its object. Example: `withoutObject("talks with")` is `talks`. */
export const withoutObject = (phrase: string): string =>
  phrase.replace(/ (?:with|from|to|for|of|in|by|as)$/, "");

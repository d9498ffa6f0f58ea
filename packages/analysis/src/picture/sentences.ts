import {
  predicates,
  withoutObject,
  type Actor,
  type PredicateName,
  type Quantity,
  type Statement,
} from "@entente/claims";
import { verb, type VerbForm } from "./verbs.ts";

/** What a sentence needs beside subject, predicate and object, for a fact nobody hedges. */
export const unhedged = {
  polarity: "positive",
  modality: "asserted",
  likelihood: null,
  condition: null,
  attribution: null,
  attributionKind: "author",
} as const;

/** Looks up an actor's name; whatever is no actor's id is its own name. */
export type NameOf = (idOrLiteral: string) => string;

/** Names from a workspace's actors. */
export const nameReader = (actors: ReadonlyMap<string, Actor>): NameOf => {
  return (idOrLiteral) => actors.get(idOrLiteral)?.name ?? idOrLiteral;
};

/** Where the words of the table need an object and the report names none. */
const objectless: Partial<Readonly<Record<PredicateName, string>>> = {
  founded: "was founded",
  truce_with: "observes a truce",
  names: "is called by a name not given",
};

/** What is said of one alone: "observes a truce", and not "has a truce with". */
export const aloneWords = (predicate: PredicateName): string =>
  objectless[predicate] ?? withoutObject(verb(predicate, "plain", false));

function amount({ min, max, unit }: Quantity): string {
  const range = min === max || max === null ? min : min === null ? max : `${min}–${max}`;
  return range === null ? unit : `${range} ${unit}`;
}

function details({ predicate, qualifiers }: Statement): string {
  const { role, office, kind, quantity } = qualifiers;
  const kept = [
    role ?? office,
    predicate === "names" && kind === "alias" ? undefined : kind,
    quantity && amount(quantity),
  ];
  const words = kept.filter((word) => word !== undefined);
  return words.length > 0 ? ` (${words.join(", ")})` : "";
}

/**
 * Subject, verb and object in plain words, without who says it and how.
 *
 * @example
 * clause(claim, nameOf, "over"); // "al-Nusra is no longer part of Islamic State"
 */
export function clause(
  said: Statement,
  nameOf: NameOf,
  form: VerbForm = "plain",
  isNegative = false,
): string {
  const { predicate, subject, object } = said;
  if (predicates[predicate].kind === "forecast")
    return object === null ? nameOf(subject) : `${nameOf(subject)}: ${object}`;
  if (object === null) {
    const isPlain = form === "plain" && !isNegative;
    const words = isPlain ? aloneWords(predicate) : withoutObject(verb(predicate, form, isNegative));
    return `${nameOf(subject)} ${words}${details(said)}`;
  }
  const words = predicate === "names" ? `“${object}”` : nameOf(object);
  return `${nameOf(subject)} ${verb(predicate, form, isNegative)} ${words}${details(said)}`;
}

function accordingTo({ attribution, attributionKind }: Statement, nameOf: NameOf, otherwise: string): string {
  return attributionKind === "named" && attribution !== null
    ? `According to ${nameOf(attribution)}, `
    : otherwise;
}

function denial(said: Statement, nameOf: NameOf): string {
  const { attribution } = said;
  return `${attribution === null ? "It is denied" : `${nameOf(attribution)} denies`} that ${clause(said, nameOf)}`;
}

function forecast(said: Statement, nameOf: NameOf): string {
  const by =
    said.attributionKind === "named" && said.attribution !== null ? ` by ${nameOf(said.attribution)}` : "";
  // A likelihood is always of the affirmative event, whatever the polarity.
  return said.likelihood === null
    ? `It is predicted${by}: ${clause(said, nameOf, "future", said.polarity === "negative")}`
    : `It is predicted${by} (${said.likelihood}): ${clause(said, nameOf, "future")}`;
}

function supposition(said: Statement, nameOf: NameOf): string {
  const words = said.condition ? `“${said.condition.words}”` : "a condition";
  const lead =
    said.modality === "conditional" ? `On the condition ${words}` : `Had it been otherwise (${words})`;
  return `${lead}: ${clause(said, nameOf, "supposed", said.polarity === "negative")}`;
}

/**
 * A claim as a plain sentence, with the reserve with which it is put forward.
 *
 * @param form how the verb of a fact is said; predictions and suppositions have their own.
 * @example
 * sentence(reported, nameOf); // "Reportedly, Iran supports Hezbollah"
 * sentence(predicted, nameOf); // "It is predicted (unlikely): ISIS will merge with al-Qaeda"
 */
export function sentence(said: Statement, nameOf: NameOf, form: VerbForm = "plain"): string {
  const words = clause(said, nameOf, form, said.polarity === "negative");
  switch (said.modality) {
    case "asserted":
      return accordingTo(said, nameOf, "") + words;
    case "reported":
      return accordingTo(said, nameOf, "Reportedly, ") + words;
    case "hedged":
      return accordingTo(said, nameOf, "Probably, ") + words;
    case "denied":
      return denial(said, nameOf);
    case "predicted":
      return forecast(said, nameOf);
    case "conditional":
    case "counterfactual":
      return supposition(said, nameOf);
  }
}

import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { objectOf } from "../statements/statement.ts";
import type { Side } from "./role-words.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const wings = wordSet("wing arm branch affiliate offshoot chapter");
const havingVerbs = wordSet(
  "form create establish found set launch build organise organize raise have maintain operate run give develop unveil announce include command control",
);

/** "Hamas's military wing, known as the Qassam Brigades": a phrase that was said to have a name means who has it. */
export function calledWing(facts: SentenceFacts, phrase: NounPhrase, at: number, role: string): Side[] {
  if (!wings.has(role) || phrase.mentions.some(({ first }) => first >= (phrase.owner?.end ?? phrase.head)))
    return [];
  // "a military wing, the Qassam Brigades,"
  const [comma, name] = facts.chunks.slice(at + 1, at + 3);
  const apposed =
    comma?.kind === "comma" && isNounPhrase(name) && name.mentions.at(-1)?.end === name.end ? [name] : [];
  return facts
    .filling([phrase, ...apposed], "organisation")
    .flatMap(({ value, way, first, end }) =>
      typeof value === "string" || way !== "name" ? [] : [{ actor: value, first, end, worth: 0.9 }],
    );
}

/** "formed a military wing, the Qassam Brigades", "gave it an armed wing": whose a wing is, made or had by. */
export function wingOwners(facts: SentenceFacts, phrase: NounPhrase, role: string): Side[] {
  if (!wings.has(role)) return [];
  const statement = facts.statements.find(
    (one) =>
      havingVerbs.has(one.verb.lemma) &&
      one.following.some(({ word, phrases }) => word === "" && phrases.includes(phrase)),
  );
  if (!statement) return [];
  const [one] = objectOf(statement);
  const receivers = statement.verb.lemma === "give" && one !== phrase ? objectOf(statement) : [];
  const whose = receivers.length > 0 ? receivers : statement.verb.isPassive ? [] : statement.subject;
  return facts
    .filling(whose, "organisation")
    .flatMap(({ value, first, end, worth }) =>
      typeof value === "string" ? [] : [{ actor: value, first, end, worth }],
    );
}

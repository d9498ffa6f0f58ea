import { wordSet } from "../lexicon/word-facts.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** What is taken or passes on where somebody comes to the head of a body. */
export const offices = wordSet(
  "leadership command presidency helm reins chairmanship caliphate emirate chair charge secretaryship secretary-generalship generalship secretariat mantle throne post governorship premiership",
);
/** What a body has, so that who runs it is at its head or near it. */
const parts = wordSet(
  "wing bureau operations things affairs campaign insurgency rebellion uprising struggle",
);
const taking = wordSet("take assume inherit hold seize claim keep accept win occupy resume get");
const passing = wordSet("pass fall go devolve come");
const giving = wordSet("pass hand entrust give transfer offer leave cede");
const running = wordSet("run direct command head lead manage oversee conduct");
const places = wordSet("fore helm top leadership head forefront");

/** By which alone somebody is told to come to an office that is not named: "B commanded", "B succeeded", "took over". */
const bareWords = wordSet("command preside succeed over place shoes");
export const officeSign = signOf(offices, parts, places, bareWords);

/** "took over" alone doesn't say that it was an office that was taken. */
export const tellsOffice = ({ verb }: Statement): boolean => verb.particle !== "over";

/** Who comes to the head of a body that is not told beside: "B assumed the chairmanship", "command devolved upon B". */
export function comersIn(facts: SentenceFacts, statement: Statement): Filled[] {
  const { verb, subject } = statement;
  const persons = (phrases: readonly NounPhrase[]): Filled[] => facts.filling(phrases, "person");
  const to = (): Filled[] =>
    persons(["to", "on", "upon"].flatMap((word) => afterPreposition(statement, word)));
  if (verb.isPassive) return giving.has(verb.lemma) && isOffice(facts, subject[0]) ? to() : [];
  const [object] = objectOf(statement);
  if (taking.has(verb.lemma) && (object ? isOffice(facts, object) : verb.particle === "over"))
    return persons(subject);
  // "Y was called in to take his place"
  if (taking.has(verb.lemma) && object?.owner?.isPronoun && seats.has(facts.word(object.head)))
    return persons(subject);
  if (passing.has(verb.lemma) && isOffice(facts, subject[0])) return to();
  if (running.has(verb.lemma) && object && isPlain(facts, object) && parts.has(facts.word(object.head)))
    return persons(subject);
  // "B commanded in the north", "B and then C succeeded"
  if (!object && verb.form === "finite" && isBareLeading(statement)) return named(persons(subject));
  const place = afterPreposition(statement, "to").some(({ head }) => places.has(facts.word(head)));
  if (!place || !object) return [];
  return verb.lemma === "bring" ? persons([object]) : verb.lemma === "beat" ? persons(subject) : [];
}

const seats = wordSet("place shoes seat");

const isOffice = (facts: SentenceFacts, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined && offices.has(facts.word(phrase.head)) && facts.word(phrase.end) !== "of";

/** Neither whose nor of what is told. */
const isPlain = (facts: SentenceFacts, { owner, mentions, end }: NounPhrase): boolean =>
  owner === null && mentions.length === 0 && facts.word(end) !== "of";

const isBareLeading = ({ verb, following }: Statement): boolean =>
  verb.particle === null &&
  ((/^(command|preside)$/.test(verb.lemma) &&
    following.every(({ word }) => word !== "over" && word !== "at")) ||
    (verb.lemma === "succeed" && following.length === 0));

const named = (found: Filled[]): Filled[] => found.filter(({ way }) => way === "name");

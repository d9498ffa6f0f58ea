import type { ReportActor } from "../coreference/report-actors.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Words that tell of a deal about something other than the war. */
const ofTrade = wordSet(
  "prisoner prisoners exchange swap hostage hostages oil trade gas arms power-sharing cooperation grain water coalition electoral election defence defense basing extradition contract mining understanding",
);

/**
 * The agreement of an armed body with another or a state, "the FARC signed an accord with Colombia", ends or halts their war: a
 * truce, unless its words tell that it was about something else.
 */
export function asPeaceDeal(facts: SentenceFacts, one: Draft): Draft {
  const { object, subject, predicate } = one;
  if (predicate !== "agreed" || object === null || typeof object !== "object") return one;
  if (/^agree[ds]?$/.test(facts.word(one.at))) return one;
  const isOfStates = actsForState(subject) && actsForState(object);
  const other = actsForState(subject) ? object : subject;
  if (isOfStates || !/^(organisation|person)$/.test(other.type) || isAboutElse(facts, one)) return one;
  return { ...one, predicate: "truce_with" };
}

/** A state, or its government or army. */
const actsForState = ({ type, surfaces }: ReportActor): boolean =>
  type === "state" || (type === "organisation" && [...surfaces.keys()].some((name) => ofState.test(name)));
const ofState = /\b(army|armed forces|military|government|junta|regime|ministry|air force|navy)$/i;

const isAboutElse = ({ tokens }: SentenceFacts, { at }: Draft): boolean =>
  tokens.slice(Math.max(0, at - 4), at + 8).some(({ lower }) => ofTrade.has(lower));

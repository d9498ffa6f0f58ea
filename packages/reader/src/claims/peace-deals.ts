import { wordSet } from "../lexicon/word-facts.ts";
import type { Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Words that tell of a deal about something other than the war. */
const ofTrade = wordSet(
  "prisoner prisoners exchange swap hostage hostages oil trade gas arms power-sharing cooperation grain water coalition electoral election defence defense basing extradition contract mining",
);

/**
 * The agreement of an armed body with a state, "the FARC signed an accord with Colombia", ends or halts their war: a
 * truce, unless its words tell that it was about something else.
 */
export function asPeaceDeal(facts: SentenceFacts, one: Draft): Draft {
  const { object, subject, predicate } = one;
  if (predicate !== "agreed" || object === null || typeof object !== "object") return one;
  const isOfState = (subject.type === "state") !== (object.type === "state");
  if (/^agree[ds]?$/.test(facts.word(one.at))) return one;
  const other = subject.type === "state" ? object : subject;
  if (!isOfState || !/^(organisation|person)$/.test(other.type) || isAboutElse(facts, one)) return one;
  return { ...one, predicate: "truce_with" };
}

const isAboutElse = ({ tokens }: SentenceFacts, { at }: Draft): boolean =>
  tokens.slice(Math.max(0, at - 4), at + 8).some(({ lower }) => ofTrade.has(lower));

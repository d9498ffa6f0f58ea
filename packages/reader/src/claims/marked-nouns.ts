import type { Modality } from "@entente/claims";
import { wordSet } from "../lexicon/word-facts.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import { phrasesIn } from "./frame-sides.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

const told = wordSet("alleged rumoured rumored purported reported claimed accused");
const held = wordSet(
  "suspected presumed supposed reputed putative ostensible apparent probable possible likely potential",
);
const ahead = wordSet("possible probable likely potential prospective expected planned proposed presumptive");
/** Words by which one calls oneself something; in the text "self" stands apart. */
const own = wordSet("proclaimed styled declared described appointed");
const markSign = signOf(told, held, ahead, wordSet("self"));

/** What may still come: of it "likely" tells the outlook, of all else how sure one is. */
const coming = wordSet("succeeded merged_with truce_with talks_with");

/**
 * "the alleged leader of X", "Iran's rumoured alliance with X", "suspected X fighters attacked": the word before a noun
 * says that the claim is only told, held or expected. Where another hedge is put already, that one stays.
 */
export function applyMarks(facts: SentenceFacts, one: Draft): void {
  if (one.modality !== "asserted" || !facts.has(markSign)) return;
  const isOfVerb = one.statement !== null && one.at === one.statement.verb.verb;
  const phrases = isOfVerb ? doersOf(one.statement) : [facts.phraseWith(one.at)];
  for (const phrase of phrases) {
    const mark = phrase && markOf(facts, phrase, one);
    if (!mark) continue;
    one.modality = mark;
    if (mark === "reported" && isOwn(facts, phrase)) {
      one.attribution = one.subject;
      one.attributionKind = "named";
    } else if (mark === "reported") one.attributionKind = "unnamed";
    return;
  }
}

const doersOf = (statement: Statement | null): readonly NounPhrase[] =>
  statement ? phrasesIn(statement, "agent") : [];

function markOf(facts: SentenceFacts, phrase: NounPhrase, { predicate }: Draft): Modality | null {
  if (isOwn(facts, phrase)) return "reported";
  for (let at = startOf(phrase); at < phrase.head; at++) {
    const word = facts.word(at);
    if (ahead.has(word) && coming.has(predicate)) return "predicted";
    if (told.has(word)) return "reported";
    if (held.has(word)) return "hedged";
  }
  return null;
}

/** "its self-proclaimed leader" */
function isOwn(facts: SentenceFacts, phrase: NounPhrase): boolean {
  for (let at = startOf(phrase); at + 2 < phrase.head; at++)
    if (facts.word(at) === "self" && own.has(facts.word(at + 2))) return true;
  return false;
}

const startOf = ({ owner, first }: NounPhrase): number => owner?.end ?? first;

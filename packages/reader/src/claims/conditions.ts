import { wordSet } from "../lexicon/word-facts.ts";
import { isConditional } from "../statements/clause-kind.ts";
import { isNounPhrase, isVerbGroup, type Chunk, type VerbGroup } from "../statements/phrase.ts";
import type { ConditionFound } from "./found-manner.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Finds "if …", "unless …", "as long as …", "had they …" in a sentence. */
export const conditionIn = (facts: SentenceFacts): ConditionFound | null =>
  facts.condition === undefined ? (facts.condition = findCondition(facts)) : facts.condition;

function findCondition(facts: SentenceFacts): ConditionFound | null {
  const { chunks } = facts;
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    let found: ConditionFound | null = null;
    if (chunk.kind === "prep") found = chunk.word === "in" ? inEventOf(facts, at) : null;
    else if (chunk.kind === "sub") found = opensIf(facts, chunk, at) ? clauseFrom(facts, at, false) : null;
    else if (isVerbGroup(chunk)) found = isTurned(facts, chunk, at) ? clauseFrom(facts, at, true) : null;
    if (found) return found;
  }
  return null;
}

const opensIf = (facts: SentenceFacts, { word }: { readonly word: string }, at: number): boolean =>
  isConditional(word) &&
  (word !== "once" || isClauseAhead(facts, at)) &&
  !((word === "once" || word === "as soon as") && isDone(facts, at));

/** "once Hamas had left": that came to be. */
const isDone = (facts: SentenceFacts, at: number): boolean => {
  const next = facts.statements.find((one) => one.at > at && one.verb.form === "finite");
  return next !== undefined && next.verb.isPast && next.verb.modal === null;
};

const opensTurned = wordSet("had should were");

/** "Had they lost Goma, …", "may withdraw should its interests be traded away": the verb stands before its subject. */
function isTurned(facts: SentenceFacts, verb: VerbGroup, at: number): boolean {
  const { chunks } = facts;
  if (verb.verb !== verb.first) return false;
  return at === 0
    ? opensTurned.has(facts.word(verb.first)) &&
        (isNounPhrase(chunks[1]) || isNounPhrase(chunks[2])) &&
        !facts.isQuestion
    : at > 1 && verb.lemma === "should" && isNounPhrase(chunks[at + 1]);
}

const mishaps = wordSet("event case");

/** "in the event of a war". */
function inEventOf(facts: SentenceFacts, at: number): ConditionFound | null {
  const { chunks } = facts;
  const [event, tie, what] = [chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  if (!isNounPhrase(event) || !mishaps.has(facts.word(event.head))) return null;
  if (tie?.kind !== "prep" || !isNounPhrase(what)) return null;
  const { first } = chunks[at] as Chunk;
  const { end } = what;
  return { words: facts.words(first, end), statement: null, first, end, isCounterfactual: false };
}

/** The clause that a condition's first word or verb opens. */
function clauseFrom(facts: SentenceFacts, at: number, isInverted: boolean): ConditionFound | null {
  const { chunks } = facts;
  const until = endOfClause(facts, at, isInverted);
  const last = chunks[until - 1];
  if (!last) return null;
  const { first } = chunks[at] as Chunk;
  const statement = facts.statements.find(
    (one) => one.at > at && one.at < until && one.verb.form === "finite",
  );
  return {
    words: facts.words(first, last.end).replace(/[,;:]$/, ""),
    statement: statement ?? null,
    first,
    end: last.end,
    isCounterfactual: isInverted && at === 0 && facts.word(first) === "had",
  };
}

const isClauseAhead = (facts: SentenceFacts, at: number): boolean =>
  isNounPhrase(facts.chunks[at + 1]) &&
  facts.statements.some(
    (statement) => statement.at > at && statement.at < at + 5 && statement.verb.form === "finite",
  );

/** Chunk position where a clause that begins at a chunk ends: its comma, or the sentence's end. */
function endOfClause(facts: SentenceFacts, at: number, isInverted: boolean): number {
  let sawVerb = isInverted;
  for (let i = at + 1; i < facts.chunks.length; i++) {
    const chunk = facts.chunks[i];
    if (isVerbGroup(chunk)) sawVerb = true;
    if (chunk?.kind === "stop" || (chunk?.kind === "close" && at > 0)) return i;
    if (chunk?.kind === "comma" && (sawVerb || isForwardNext(facts, i))) return i;
    if (chunk?.kind === "dash" && sawVerb && facts.word(chunk.first - 1) !== "") return i;
  }
  return facts.chunks.length;
}

/** ", Damascus will recognise": the main clause begins, though no verb was seen before it. */
function isForwardNext({ chunks }: SentenceFacts, comma: number): boolean {
  const verb = chunks[comma + 2];
  return isNounPhrase(chunks[comma + 1]) && isVerbGroup(verb) && verb.modal !== null;
}

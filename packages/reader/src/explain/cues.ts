import { wordSet } from "../lexicon/word-facts.ts";
import { conditionIn } from "../claims/conditions.ts";
import { hearsay, hedges, likelihoodIn } from "../claims/manner.ts";
import { speechAt, speechesIn } from "../claims/speech.ts";
import type { Draft } from "../claims/draft.ts";
import type { SentenceFacts } from "../claims/sentence-facts.ts";
import type { SentenceSeen } from "../watcher.ts";
import type { CueKind } from "./explanation.ts";

/** Words of the report, UTF-16 offsets, that say how a claim is put forward. */
export interface CueFound {
  readonly what: CueKind;
  readonly start: number;
  readonly end: number;
}

/** Token span; `end` is past the last. */
interface Span {
  readonly first: number;
  readonly end: number;
}

const denials = wordSet(
  "not n't no nor never neither cannot without hardly unlikely denied denies deny refused failed",
);
const outlooks = wordSet(
  "likely unlikely expected predicted planned possible impossible feared imminent anticipated",
);

/** The verb of a claim with what governs it: "is expected to lose". */
function verbSpan(one: Draft): Span | null {
  const { verb, governor } = one.statement ?? {};
  if (!verb) return null;
  const isGoverned = verb.form !== "finite" && governor && governor.verb.first < verb.first;
  return { first: isGoverned ? governor.verb.first : verb.first, end: verb.end };
}

function modalitySpan(facts: SentenceFacts, one: Draft, span: Span): Span | null {
  if (one.modality === "asserted" || one.modality === "denied") return null;
  const near = { first: Math.max(0, span.first - 3), end: Math.min(facts.tokens.length, span.end + 3) };
  for (let i = near.first; i < near.end; i++) {
    const word = facts.word(i);
    if (hedges.has(word) || hearsay.has(word) || outlooks.has(word)) return { first: i, end: i + 1 };
  }
  const { verb } = one.statement ?? {};
  if (!verb) return null;
  if (verb.form !== "finite") return verb.verb > span.first ? { first: span.first, end: verb.verb } : null;
  for (let i = verb.first; i < verb.verb; i++)
    if (facts.word(i) === verb.modal) return { first: i, end: i + 1 };
  return null;
}

function polaritySpan(facts: SentenceFacts, one: Draft, span: Span | null): Span | null {
  if (one.polarity === "positive") return null;
  const from = Math.max(0, (span?.first ?? one.at) - 6);
  for (let i = (span?.end ?? one.at) + 1; i >= from; i--)
    if (denials.has(facts.word(i))) return { first: i, end: i + 1 };
  return null;
}

/** The longest words that give the likelihood: "highly unlikely" before "unlikely". */
function likelihoodSpan(facts: SentenceFacts, one: Draft): Span | null {
  const { likelihood } = one;
  if (likelihood === null) return null;
  const isSaid = (first: number, end: number): boolean =>
    likelihoodIn(facts.words(first, end)) === likelihood;
  for (const length of [3, 2, 1])
    for (let first = 0; first + length <= facts.tokens.length; first++) {
      const end = first + length;
      if (isSaid(first, end) && !isSaid(first + 1, end) && !isSaid(first, end - 1)) return { first, end };
    }
  return null;
}

function attributionSpan(facts: SentenceFacts, one: Draft): Span | null {
  if (one.attributionKind === "author") return null;
  const chunk = facts.chunks.findIndex((part) => one.at >= part.first && one.at < part.end);
  const speech = speechAt(speechesIn(facts), chunk);
  if (speech?.verb) return speech.verb.verb;
  return facts.chunks.find((part) => part.kind === "prep" && part.word === "according to") ?? null;
}

/** The cues of one claim, in the order of {@link CueKind}. To be asked before its statement is let go. */
export function cuesOf({ facts, dates, sentence }: SentenceSeen, one: Draft): CueFound[] {
  const verb = verbSpan(one);
  const condition = one.condition ? conditionIn(facts) : null;
  const spans: readonly (readonly [CueKind, Span | null])[] = [
    ["modality", verb && modalitySpan(facts, one, verb)],
    ["polarity", polaritySpan(facts, one, verb)],
    ["likelihood", likelihoodSpan(facts, one)],
    ["condition", condition],
    ["attribution", attributionSpan(facts, one)],
  ];
  const found = spans.flatMap(([what, span]): CueFound[] =>
    span && span.end > span.first
      ? [{ what, start: facts.startOf(span.first), end: facts.endOf(span.end) }]
      : [],
  );
  const time = one.timeText === null ? undefined : dates.find(({ text }) => text === one.timeText);
  return time
    ? [...found, { what: "time", start: sentence.start + time.start, end: sentence.start + time.end }]
    : found;
}

import { isNounPhrase } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Speech } from "./speech.ts";

/** How many tokens a quote may grow backwards for the words that say how a claim is put forward. */
const reach = 24;

/**
 * A quote must not read as more than its claim: it takes in the words that deny, predict or doubt, and the speaker where
 * speaker and verb stand right before it.
 */
export function widenQuote(facts: SentenceFacts, one: Draft, speech: Speech | null): void {
  const { statement } = one;
  if (!statement) return;
  if (one.polarity === "negative" || /^(predicted|hedged|reported)$/.test(one.modality)) {
    takeGovernor(facts, one, statement);
    takeMarkBefore(facts, one);
  }
  if (speech) takeSpeaker(facts, one, speech);
}

const firstToken = (facts: SentenceFacts, one: Draft): number =>
  facts.tokens.findIndex((token) => token.start >= one.start);

const startAt = (facts: SentenceFacts, one: Draft, token: number): void => {
  one.start = Math.min(one.start, facts.startOf(token));
};

/** "refused to join", "is expected to lose", "without attacking". */
function takeGovernor(facts: SentenceFacts, one: Draft, statement: Statement): void {
  const first = firstToken(facts, one);
  const { verb, governor } = statement;
  const before = facts.chunks[statement.at - 1];
  if (verb.form === "gerund" && before?.kind === "prep" && /^(without|instead of)$/.test(before.word))
    startAt(facts, one, before.first);
  if (
    verb.form === "finite" ||
    !governor ||
    governor.verb.first >= first ||
    first - governor.verb.first > reach
  )
    return;
  const subject = governor.isSubjectNear ? governor.subject[0] : undefined;
  const from = subject && governor.verb.first - subject.first < 10 ? subject.first : governor.verb.first;
  startAt(facts, one, Math.min(governor.verb.first, from));
}

/** "reportedly", "it is unlikely that", "no", "probably" right before the quote. */
function takeMarkBefore(facts: SentenceFacts, one: Draft): void {
  const first = firstToken(facts, one);
  const before = facts.words(0, first);
  const match =
    /\b(?:it (?:is|was|seems|appears|has been) (?:\w+ )?(?:unlikely|likely|probable|improbable|possible|believed|thought|assumed|reported|said|alleged|claimed|rumou?red|expected)(?: that)?(?: the)?|reportedly,?|allegedly,?|probably,?|perhaps,?|apparently,?|possibly,?|presumably,?) ?$/i.exec(
      before,
    );
  if (!match) return;
  const count = match[0].trim().split(/\s+/).length + (match[0].match(/,/g)?.length ?? 0);
  startAt(facts, one, Math.max(0, first - count));
}

/** "HTS denies that it belongs to …": always for denials; for what is reported only where nothing stands between. */
function takeSpeaker(facts: SentenceFacts, one: Draft, speech: Speech): void {
  const verb = speech.verb;
  const first = firstToken(facts, one);
  if (!verb || verb.verb.first >= first) return;
  const gap = first - verb.verb.end;
  const isDenial = one.modality === "denied";
  const between = facts.words(verb.verb.end, first).toLowerCase();
  const isRightBefore =
    gap === 0 || /^(?:that|the|that the|to|it|["“:,]|that its|its|of|them of|him of)$/.test(between);
  if (!isDenial && !isRightBefore) return;
  if (gap > reach) {
    return;
  }
  const subject = verb.subject[0];
  const isNear =
    subject !== undefined &&
    isNounPhrase(subject) &&
    verb.verb.first - subject.first < 12 &&
    subject.first < verb.verb.first;
  startAt(facts, one, isNear ? subject.first : verb.verb.first);
}

import { afterPreposition, type Statement } from "../statements/statement.ts";
import { adjectiveFrames, type AdjectiveFrame } from "./adjective-frames.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled, SentenceFacts } from "./sentence-facts.ts";

/** The words after "is" that a frame may know: an adjective, or "at war". */
function wordsAfter(facts: SentenceFacts, statement: Statement): string {
  const next = facts.tokens[statement.verb.end];
  if (!next) return "";
  return /^(at|in)$/.test(next.lower) ? `${next.lower} ${facts.word(statement.verb.end + 1)}` : next.lower;
}

function draftOf(
  facts: SentenceFacts,
  statement: Statement,
  frame: AdjectiveFrame,
  subject: Filled,
  object: Filled,
): Draft[] {
  if (typeof subject.value === "string" || subject.value === object.value) return [];
  const first =
    statement.verb.first - subject.first < 14
      ? Math.min(subject.first, statement.verb.first)
      : statement.verb.first;
  const end = Math.max(statement.verb.end + 1, object.end);
  return [
    draft({
      predicate: frame.predicate,
      subject: subject.value,
      object: object.value,
      start: facts.startOf(first),
      end: facts.endOf(end),
      confidence: frame.sure * subject.worth * object.worth,
      frame,
      statement,
      at: statement.verb.verb,
    }),
  ];
}

/** The claims that "is" makes with an adjective or a set phrase. */
export function adjectiveClaims(facts: SentenceFacts): Draft[] {
  return facts.statements.flatMap((statement) => {
    const isCopula =
      statement.verb.lemma === "be" || statement.verb.lemma === "remain" || statement.verb.lemma === "become";
    if (!isCopula) return [];
    const words = wordsAfter(facts, statement);
    const frame = adjectiveFrames.find((one) => one.words.test(words));
    if (!frame) return [];
    const subjects = facts.filling(statement.subject, "actor");
    const tied = frame.tie
      .map((word) => facts.filling(afterPreposition(statement, word), frame.objectIs))
      .find((found) => found.length > 0);
    if (tied)
      return subjects.flatMap((subject) =>
        tied.flatMap((object) => draftOf(facts, statement, frame, subject, object)),
      );
    return frame.isMutual
      ? subjects.flatMap((one, i) =>
          subjects
            .slice(i + 1)
            .flatMap((other) =>
              draftOf(facts, statement, frame, one, { ...other, end: statement.verb.end + 2 }),
            ),
        )
      : [];
  });
}

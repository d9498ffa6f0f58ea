import { fromEach } from "../from-each.ts";
import { fighterHeads } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, type Statement } from "../statements/statement.ts";
import { adjectiveSign, framesOfAdjective, type AdjectiveFrame } from "./adjective-frames.ts";
import { draft, type Draft } from "./draft.ts";
import { listFrom } from "./listed.ts";
import type { Filled } from "./filled.ts";
import { eachPair, eachTwo } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** The words after "is" that a frame may know: an adjective, or "at war". */
function wordsAfter(facts: SentenceFacts, statement: Statement): string {
  let at = statement.verb.end;
  // "has become increasingly active"
  if (facts.tokens[at]?.tag === "ADV") at++;
  const next = facts.tokens[at];
  if (!next) return "";
  if (!/^(at|in)$/.test(next.lower)) return next.lower;
  // "is in full control"
  const noun = at + (facts.tokens[at + 1]?.tag === "ADJ" ? 2 : 1);
  return `${next.lower} ${facts.word(noun)}`;
}

function draftOf(
  facts: SentenceFacts,
  statement: Statement,
  frame: AdjectiveFrame,
  subject: Filled,
  object: Filled,
): Draft[] {
  const first =
    statement.verb.first - subject.first < 14
      ? Math.min(subject.first, statement.verb.first)
      : statement.verb.first;
  const end = Math.max(statement.verb.end + 1, object.end);
  return draftBetween(facts, frame, subject, object, { statement, at: statement.verb.verb, first, end });
}

function draftBetween(
  facts: SentenceFacts,
  frame: AdjectiveFrame,
  subject: Filled,
  object: Filled,
  given: { statement: Statement | null; at: number; first?: number; end?: number },
): Draft[] {
  if (typeof subject.value === "string" || subject.value === object.value) return [];
  const first = given.first ?? Math.min(subject.first, object.first);
  const end = given.end ?? Math.max(subject.end, object.end);
  return [
    draft({
      predicate: frame.predicate,
      subject: subject.value,
      object: object.value,
      start: facts.startOf(first),
      end: facts.endOf(end),
      confidence: frame.sure * subject.worth * object.worth,
      frame,
      statement: given.statement,
      at: given.at,
    }),
  ];
}

/** "CODECO, active in Ituri,", "Hamas, at odds with Fatah,", "a cleric close to al-Qaeda": an adjective beside a name, or beside what the name before a comma is. */
function besideName(facts: SentenceFacts): Draft[] {
  const { chunks } = facts;
  return fromEach(chunks, (chunk, at) => {
    const isPhrase =
      isNounPhrase(chunk) && chunks[at - 1]?.kind === "prep" && chunks[at - 2]?.kind === "comma";
    if (chunk.kind !== "adj" && !isPhrase) return [];
    // "active mainly in Djugu"
    const next = chunks[at + 1]?.kind === "adv" ? at + 2 : at + 1;
    const joint = chunks[next];
    if (joint?.kind !== "prep") return [];
    const word = chunk.kind === "adj" ? chunk.word : facts.words(chunk.first - 1, chunk.end).toLowerCase();
    const frame = framesOfAdjective(word).find((one) => one.tie.includes(joint.word));
    if (!frame) return [];
    let before = isPhrase ? at - 2 : at - 1;
    if (chunks[before]?.kind === "adv") before--;
    // "Hostile to Mobutu, X refused": at the sentence's head it is told of who follows.
    if (before < 0) before = chunks.findIndex(({ kind }, i) => i > next && kind === "comma") + 1;
    if (chunks[before]?.kind === "comma") before--;
    if (chunks[before]?.kind === "close") while (before > 0 && chunks[before]?.kind !== "open") before--;
    if (chunks[before]?.kind === "open") before--;
    const noun = chunks[before];
    const where = chunks[next + 1];
    if (!isNounPhrase(noun) || !isNounPhrase(where)) return [];
    const apposed = chunks[before - 1]?.kind === "comma" ? chunks[before - 2] : undefined;
    const named = (phrase: NounPhrase): Filled[] =>
      facts.filling([phrase], "member").filter(({ way }) => way !== "arm" && way !== "pronoun");
    const own = fighterHeads.has(facts.word(noun.head)) ? [] : named(noun);
    const subjects = own.length > 0 || before > at || !isNounPhrase(apposed) ? own : named(apposed);
    const objects = facts
      .filling(before > at ? [where] : listFrom(facts, where), frame.objectIs)
      .filter(({ value }) => typeof value !== "string");
    return fromEach(subjects, (subject) =>
      fromEach(objects, (object) =>
        draftBetween(facts, frame, subject, object, { statement: null, at: chunk.first }),
      ),
    );
  });
}

const copulas = wordSet("be remain become");
/** "drew closer to", "moved closer to". */
const nearing = wordSet("move draw grow edge get come stand inch push bring");

/** The claims that "is" makes with an adjective or a set phrase. */
export function adjectiveClaims(facts: SentenceFacts): readonly Draft[] {
  if (!facts.has(adjectiveSign)) return [];
  const stated = fromEach(facts.statements, (statement) => {
    const { lemma, end } = statement.verb;
    if (!copulas.has(lemma) && !(nearing.has(lemma) && facts.word(end) === "closer")) return [];
    const [frame] = framesOfAdjective(wordsAfter(facts, statement));
    if (!frame) return [];
    const subjects = facts.filling(statement.subject, "actor");
    const tied = frame.tie
      .map((word) => facts.filling(afterPreposition(statement, word), frame.objectIs))
      .find((found) => found.length > 0);
    if (tied)
      return eachPair(subjects, tied, (subject, object) => draftOf(facts, statement, frame, subject, object));
    return frame.isMutual
      ? eachTwo(subjects, (one, other) =>
          draftOf(facts, statement, frame, one, { ...other, end: statement.verb.end + 2 }),
        )
      : [];
  });
  return [...stated, ...besideName(facts)];
}

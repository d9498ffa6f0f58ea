import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { aimDraft, endOfPhrase } from "./aim-draft.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";
import { stanceAdjectives, stanceFrames, stancesOf, type StanceFrame } from "./stance-frames.ts";

const stanceSign = signOf(
  new Set([...stanceFrames, ...stanceAdjectives].flatMap(({ words }) => words)),
  wordSet("must"),
);

/** What somebody agrees to, turns down, promises, threatens or demands. */
export function stanceClaims(facts: SentenceFacts): Draft[] {
  if (!facts.has(stanceSign)) return [];
  return fromEach(facts.statements, (statement) => {
    const own = ofVerb(facts, statement);
    if (own.length > 0) return own;
    const { lemma, modal } = statement.verb;
    const ready = lemma === "be" ? ofAdjective(facts, statement) : [];
    return modal === "must" ? [...ready, ...ofObligation(facts, statement)] : ready;
  });
}

function ofVerb(facts: SentenceFacts, statement: Statement): Draft[] {
  const frames = stancesOf(statement.verb.lemma);
  if (frames.length === 0 || statement.verb.form === "participle") return [];
  // "refused to accept": told of once, by the verb that turns it down.
  const { governor } = statement;
  if (
    governor &&
    statement.verb.form === "infinitive" &&
    /^(refuse|decline|agree)$/.test(governor.verb.lemma)
  )
    return [];
  const doers = statement.verb.isPassive ? afterPreposition(statement, "by") : statement.subject;
  const subjects = facts.filling(doers, "actor");
  if (subjects.length === 0) return [];
  for (const frame of frames) {
    if (frame.isWould && statement.verb.modal !== "would") continue;
    for (const takes of frame.takes) {
      const found =
        TAKEN[takes]?.(facts, statement, frame, subjects) ?? tied(facts, statement, frame, subjects, takes);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "insisted that Israel lift the blockade" demands it; "insisted that it had no troops there" says so. */
const isDemanded = (facts: SentenceFacts, { verb }: Statement): boolean =>
  verb.modal === null
    ? verb.first === verb.verb && !verb.isPast && facts.word(verb.verb) === verb.lemma
    : /^(should|must)$/.test(verb.modal);

const anybody = wordSet("people everyone everybody anyone");

type Take = (facts: SentenceFacts, statement: Statement, frame: StanceFrame, subjects: Filled[]) => Draft[];

const TAKEN: Readonly<Record<string, Take>> = {
  infinitive: (facts, statement, frame, subjects) => {
    if (statement.verb.isPassive) return [];
    const next = infinitiveAfter(facts, statement);
    return next && next.at - statement.at <= 3
      ? worded(facts, statement, frame, subjects, next.verb.first, endOfPhrase(facts, next))
      : [];
  },
  addressee: (facts, statement, frame, subjects) => {
    if (statement.verb.isPassive) return [];
    const asked = [
      ...objectOf(statement),
      ...["on", "upon", "to"].flatMap((word) => afterPreposition(statement, word)),
    ][0];
    const next = infinitiveAfter(facts, statement);
    if (!asked || !next || next.verb.first < asked.end || next.at - statement.at > 9) return [];
    // "asked people to stay calm", "ordered his men to stop": that is asked of anybody, or of one's own.
    if (asked.owner?.isPronoun || anybody.has(facts.word(asked.head))) return [];
    return worded(facts, statement, frame, subjects, asked.first, endOfPhrase(facts, next));
  },
  that: (facts, statement, frame, subjects) => {
    if (statement.verb.isPassive) return [];
    const at = facts.chunks.findIndex(
      (chunk, i) =>
        i > statement.at &&
        i <= statement.at + 4 &&
        (chunk.kind === "that" || (chunk.kind === "rel" && chunk.word === "that")),
    );
    const inner = at < 0 ? undefined : facts.statements.find((one) => one.at > at);
    const opener = facts.chunks[at];
    if (!inner || !opener || (statement.verb.lemma === "insist" && !isDemanded(facts, inner))) return [];
    return worded(facts, statement, frame, subjects, opener.end, endOfPhrase(facts, inner));
  },
  object: (facts, statement, frame, subjects) => {
    const [phrase] = statement.verb.isPassive ? statement.subject : objectOf(statement);
    return phrase ? ofPhrase(facts, statement, frame, subjects, phrase) : [];
  },
  agreement: (facts, statement, frame, subjects) => {
    const next = infinitiveAfter(facts, statement);
    const [phrase] = next ? objectOf(next) : [];
    if (
      !next ||
      !phrase ||
      !/^(agreement|accord|deal|compromise|settlement|consensus)$/.test(facts.word(phrase.head))
    )
      return [];
    const sides = [...subjects, ...facts.filling(afterPreposition(next, "with"), "actor")];
    const [one, ...others] = sides;
    return one ? fromEach(others, (other) => paired(facts, statement, frame, one, other, phrase.end)) : [];
  },
};

/** The infinitive that a verb governs. */
const infinitiveAfter = (facts: SentenceFacts, statement: Statement): Statement | undefined =>
  facts.statements.find(
    (other) => other.governor === statement && other.at > statement.at && other.verb.form === "infinitive",
  );

/** "agreed to a truce", "called for reforms", "insisted on a referendum". */
function tied(
  facts: SentenceFacts,
  statement: Statement,
  frame: StanceFrame,
  subjects: Filled[],
  word: string,
): Draft[] {
  if (statement.verb.isPassive) return [];
  const [phrase] = afterPreposition(statement, word);
  return phrase ? ofPhrase(facts, statement, frame, subjects, phrase) : [];
}

/** What is turned down or accepted is told by whose it is, where that is said: "rejected an Indian proposal". */
function ofPhrase(
  facts: SentenceFacts,
  statement: Statement,
  frame: StanceFrame,
  subjects: Filled[],
  phrase: NounPhrase,
): Draft[] {
  if (phrase.isPronoun || (frame.nouns && !frame.nouns.test(facts.word(phrase.head)))) return [];
  const whose = frame.predicate === "agreed" ? facts.filling([phrase], "theirs") : [];
  const drafts = fromEach(whose, (one) =>
    fromEach(subjects, (subject) => paired(facts, statement, frame, subject, one, one.end)),
  );
  if (drafts.length > 0) return drafts;
  const [filled] = facts.filling([phrase], "words");
  return filled
    ? worded(
        facts,
        statement,
        frame,
        subjects,
        filled.first,
        Math.max(filled.end, facts.chunks[statement.end - 1]?.end ?? 0),
      )
    : [];
}

/** Deeds by which crowds press a demand. */
const protesting = wordSet("protest demonstrate rally march riot strike");
const protests =
  /^(demonstrations?|protests?|rall(y|ies)|strikes?|march|marches|sit-ins?|riots?|roads?|streets?|bridges?)$/;

/** Whether what is demanded is the purpose of a protest: "staged a strike to demand", "blocked roads demanding". */
function isInProtest(facts: SentenceFacts, { governor }: Statement): boolean {
  if (!governor) return false;
  return (
    protesting.has(governor.verb.lemma) ||
    (/^(stage|hold|organise|begin|start|continue|launch|block|blockade|occupy|join)$/.test(
      governor.verb.lemma,
    ) &&
      objectOf(governor).some((phrase) => protests.test(facts.word(phrase.head))))
  );
}

function kindOf(
  facts: SentenceFacts,
  statement: Statement,
  frame: StanceFrame,
): Pick<Draft, "polarity" | "qualifiers"> {
  const kind = frame.kind === "demand" && isInProtest(facts, statement) ? "protest" : frame.kind;
  return {
    polarity: frame.isNegative ? "negative" : "positive",
    qualifiers: kind === undefined ? {} : { kind },
  };
}

function worded(
  facts: SentenceFacts,
  statement: Statement,
  frame: StanceFrame,
  subjects: Filled[],
  first: number,
  end: number,
): Draft[] {
  return aimDraft(facts, statement, subjects, first, end, statement.verb.first, frame.sure, {
    predicate: frame.predicate,
    frame,
    at: statement.verb.verb,
    ...kindOf(facts, statement, frame),
  });
}

function paired(
  facts: SentenceFacts,
  statement: Statement,
  frame: StanceFrame,
  subject: Filled,
  object: Filled,
  end: number,
): Draft[] {
  if (typeof subject.value === "string" || subject.value === object.value) return [];
  const first =
    Math.abs(subject.first - statement.verb.first) < 14
      ? Math.min(subject.first, statement.verb.first)
      : statement.verb.first;
  return [
    draft({
      predicate: frame.predicate,
      subject: subject.value,
      object: object.value,
      start: facts.startOf(first),
      end: facts.endOf(Math.max(end, statement.verb.end, subject.first === first ? subject.end : 0)),
      confidence: frame.sure * subject.worth * object.worth,
      statement,
      frame,
      at: statement.verb.verb,
      ...kindOf(facts, statement, frame),
    }),
  ];
}

/** "is ready to", "is unwilling to". */
function ofAdjective(facts: SentenceFacts, statement: Statement): Draft[] {
  const word = facts.word(statement.verb.end);
  const frame = stanceAdjectives.find((one) => one.words.includes(word));
  const next = frame
    ? facts.statements.find((other) => other.at > statement.at && other.verb.form === "infinitive")
    : undefined;
  if (!frame || !next || next.verb.first - statement.verb.end > 2) return [];
  return worded(
    facts,
    statement,
    frame,
    facts.filling(statement.subject, "actor"),
    next.verb.first,
    endOfPhrase(facts, next),
  );
}

/** "said that Libya must hand over": what somebody says another must do, he demands. */
function ofObligation(facts: SentenceFacts, statement: Statement): Draft[] {
  if (statement.subject.length === 0) return [];
  const speaker = facts.statements.findLast(
    (one) =>
      one.at < statement.at &&
      /^(say|declare|insist|warn|conclude|reiterate|state|announce|stress|tell)$/.test(one.verb.lemma) &&
      !one.verb.isPassive,
  );
  if (
    !speaker ||
    facts.statements.some((one) => one.at > speaker.at && one.at < statement.at && one.clause !== "relative")
  )
    return [];
  const subjects = facts.filling(speaker.subject, "actor");
  const told = statement.subject[0] as NounPhrase;
  const own = facts.filling([told], "actor");
  if (own.some(({ value }) => subjects.some((one) => one.value === value)) || !isNounPhrase(told)) return [];
  return aimDraft(
    facts,
    speaker,
    subjects,
    told.first,
    endOfPhrase(facts, statement),
    speaker.verb.first,
    0.7,
    {
      at: speaker.verb.verb,
      qualifiers: { kind: "demand" },
    },
  );
}

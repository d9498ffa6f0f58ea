import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { Statement } from "../statements/statement.ts";
import { applyFrame } from "./apply-frame.ts";
import {
  againstThird,
  besideOf,
  bornOf,
  campaignIn,
  lostBy,
  passedTo,
  takenFrom,
  together,
  formedByLeavers,
  foundedByDissidents,
  hostedBy,
} from "./beside-claims.ts";
import { bornWhen } from "./born-claims.ts";
import { assaultsBeside } from "./assault-claims.ts";
import { attemptOn, striveAgainst } from "./attempts.ts";
import { deathOf, diedOf, isDead, leftDead, namedAmong } from "./death-claims.ts";
import { draft, type Draft } from "./draft.ts";
import { gappedPlaces } from "./gapped-places.ts";
import { guestsThere, joinedAfter, wentTo } from "./going-claims.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { rolesFilled } from "./frame-marks.ts";
import type { VerbFrame } from "./verb-frame.ts";
import { markedFramesOf } from "./verb-frames.ts";

/** The claims a verb and what goes with it make, by the first frame that fits. */
export function verbClaims(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const attempt = ofAttempt(facts, statement);
    if (attempt.length > 0) return attempt;
    const found = byFrame(facts, statement) ?? withoutFrame(facts, statement);
    const told = isStopped(statement) ? found.map(halted) : found;
    const striven = striveAgainst(facts, statement);
    if (striven.length === 0) return told;
    // What is striven for is told so, and not as done.
    return [...striven, ...told.filter(({ predicate }) => predicate !== "attacked")];
  });
}

function ofAttempt(facts: SentenceFacts, statement: Statement): readonly Draft[] {
  const tried = attemptOn(facts, statement);
  const died = diedOf(facts, statement);
  return tried.length > 0 && died.length > 0 ? [...tried, ...died] : tried.length > 0 ? tried : died;
}

/** The claims of the first of a verb's frames that fits, with what is told beside them; null where none does. */
function byFrame(facts: SentenceFacts, statement: Statement): readonly Draft[] | null {
  const { verb } = statement;
  const marked = markedFramesOf(verb.lemma);
  if (!marked) return null;
  const roles = rolesFilled(statement);
  const isPlain = verb.particle === null || keepsMeaning(statement);
  const isTried = isOnlyTried(facts, statement);
  let first: readonly Draft[] | null = null;
  for (let at = marked.next(roles, 0); at >= 0; at = marked.next(roles, at + 1)) {
    const frame = marked.frames[at] as VerbFrame;
    if (first && statement.following.length < 2) break;
    if (first && (!besideAnother.has(frame.predicate) || first[0]?.predicate === frame.predicate)) continue;
    if (frame.particle === undefined ? !isPlain : frame.particle !== verb.particle) continue;
    if (frame.onlyDenied && !verb.isNegative) continue;
    if (frame.predicate === "controls" && isNotHeld(facts, statement)) continue;
    if (frame.predicate === "founded" && isImpersonal(facts, statement)) continue;
    if (verb.lemma === "join" && belonging.has(frame.predicate) && isInDoing(facts, statement)) continue;
    if (isTried && !/^(fights|rival_of)$/.test(frame.predicate)) continue;
    const drafts = applyFrame(facts, statement, frame);
    if (first) {
      const more = ofOthers(first, drafts);
      if (more.length > 0) return [...first, ...more];
    } else if (drafts.length > 0) first = withBeside(facts, statement, frame, drafts);
  }
  return first;
}

/** What a verb may say of a third besides what it says first: "fought for Iran against Iraq", "trained with them at Laiza". */
const besideAnother = wordSet("located_in fights leads succeeded lost talks_with allied_with");

/** What a second frame says of whom or where the first said nothing: a little less sure. */
const ofOthers = (first: readonly Draft[], more: readonly Draft[]): Draft[] =>
  fromEach(more, (one) =>
    one.object !== null &&
    first.every(({ subject, object }) => object !== one.object && subject !== one.object)
      ? [draft({ ...one, confidence: 0.9 * one.confidence })]
      : [],
  );

const takingAway = wordSet("out over aside away hostage prisoner");
const held = wordSet("answerable responsible accountable liable hostage guilty");

/** "took Ireland out of the Commonwealth", "held Chad answerable", "took Pailin over to Hun Sen": held it no longer, or never. */
function isNotHeld(facts: SentenceFacts, { verb, following }: Statement): boolean {
  const [object] = following.find(({ word }) => word === "")?.phrases ?? [];
  if (!object || !/^(take|hold|keep|bring)$/.test(verb.lemma) || verb.isPassive) return false;
  const after = facts.word(object.end);
  if (verb.lemma === "hold") return held.has(after);
  // "took Pailin and its rubies over to Hun Sen"
  const last = following.find(({ word }) => word === "")?.phrases.at(-1)?.end ?? object.end;
  return verb.lemma === "take" && (takingAway.has(after) || takingAway.has(facts.word(last)));
}

/** "It is established that", "it emerged": nothing was founded. */
const isImpersonal = (facts: SentenceFacts, { verb, subject: [one] }: Statement): boolean =>
  one !== undefined &&
  /^(establish|emerge)$/.test(verb.lemma) &&
  facts.word(one.first) === "it" &&
  one.head === one.first &&
  (/^(that|whether)$/.test(facts.word(verb.end)) || facts.tokens[verb.end]?.text === ",");

const belonging = wordSet("part_of member_of");

/** "joined X in attacking Y": it did it with X, and isn't in it. */
function isInDoing(facts: SentenceFacts, { at, following }: Statement): boolean {
  const after = following.find(({ word }) => word === "")?.end ?? at + 1;
  const [tie, doing] = facts.chunks.slice(after, after + 2);
  return tie?.kind === "prep" && tie.word === "in" && doing?.kind === "vg" && doing.form === "gerund";
}

/** What a frame made and what the verb tells besides. */
function withBeside(
  facts: SentenceFacts,
  statement: Statement,
  frame: VerbFrame,
  drafts: Draft[],
): readonly Draft[] {
  // "was formed after a split in X", "out of the remains of X" also says that it was formed.
  if (frame.split || (statement.verb.isPassive && descent.has(frame.predicate)))
    return [...drafts, ...bornOf(facts, statement)];
  return [
    ...foundedByDissidents(facts, statement, drafts),
    ...bornWhen(facts, statement, drafts),
    ...takenFrom(facts, statement, drafts),
    ...passedTo(facts, statement, drafts),
    ...guestsThere(facts, statement, drafts),
    ...wentTo(facts, statement, drafts),
    ...joinedAfter(facts, statement, drafts),
    ...namedAmong(facts, statement, drafts),
    ...besideOf(facts, statement, frame),
    ...againstThird(facts, statement, drafts),
    ...campaignIn(facts, statement, frame),
    ...hostedBy(facts, statement),
    ...backedByRecognition(drafts),
    ...gappedPlaces(facts, statement, drafts),
    ...assaultsBeside(facts, statement, drafts),
    ...(frame.predicate === "fights" ? [] : together(facts, statement, drafts)),
  ];
}

/** "Moscow recognised the Taliban": who recognises a government stands behind it. */
const backedByRecognition = (drafts: readonly Draft[]): Draft[] =>
  fromEach(drafts, (one) =>
    one.predicate === "recognises" && typeof one.object === "object" && one.object !== null
      ? [
          draft({
            ...one,
            predicate: "supports",
            frame: null,
            qualifiers: { kind: "backs" },
            confidence: 0.85 * one.confidence,
          }),
        ]
      : [],
  );

/** What a verb tells that no frame of it fits. */
const withoutFrame = (facts: SentenceFacts, statement: Statement): readonly Draft[] => [
  ...assaultsBeside(facts, statement, []),
  ...formedByLeavers(facts, statement),
  ...hostedBy(facts, statement),
  ...deathOf(facts, statement),
  ...isDead(facts, statement),
  ...leftDead(facts, statement),
  ...lostBy(facts, statement),
];

const stopping = wordSet("stop cease quit");

/** "stopped fighting the army", "agreed to stop fighting": their war is halted. */
const isStopped = ({ verb, governor }: Statement): boolean =>
  verb.form === "gerund" && governor !== null && stopping.has(governor.verb.lemma);

const halted = (one: Draft): Draft =>
  one.predicate === "fights" ? { ...one, predicate: "truce_with" } : one;

const descent = wordSet("split_from succeeded");

/** "in an attempt to retake Goma", "aimed at capturing Goma": it isn't said that it was done. */
function isOnlyTried(facts: SentenceFacts, { verb, at }: Statement): boolean {
  const before = facts.chunks[at - 1];
  if (verb.form === "infinitive")
    return (
      before?.kind === "np" &&
      /^(attempts?|efforts?|bid|plans?|aim|goal|intention)$/.test(facts.word(before.head))
    );
  return (
    verb.form === "gerund" && facts.word(verb.first - 1) === "at" && facts.word(verb.first - 2) === "aimed"
  );
}

/** "carry out", "set up", "gun down": the particle is only part of the verb. */
const keepsMeaning = ({ verb }: Statement): boolean =>
  verb.particle !== null &&
  /^(carry out|set up|split off|gun down|blow up|team up|link up|pull back|drive out|push out|throw out|chase out|kick out|force out|drive back|build up|cut off|send back|merge together|mop up|hunt down|stand down)$/.test(
    `${verb.lemma} ${verb.particle}`,
  );

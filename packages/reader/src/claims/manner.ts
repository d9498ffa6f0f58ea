import { wordSet } from "../lexicon/word-facts.ts";
import { likelihoodOf, type Likelihood } from "@entente/claims";
import { isNounPhrase } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import { isConditional } from "../statements/clause-kind.ts";
import { isByNobody, isDoubted } from "./doubts.ts";
import { plain, type Manner } from "./found-manner.ts";
import { isOfIntent } from "./intents.ts";
import { isDenied } from "./negations.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** Verbs and adjectives before an infinitive, by what they make of it. */
const expecting = new Set(
  "expect predict forecast set bind bound due likely poise doom destine about go project slate schedule fate anticipate tip stand".split(
    " ",
  ),
);
const wishing = new Set(
  "want seek aim plan intend hope try attempt vow pledge threaten promise prepare order call urge demand ask agree decide refuse need wish desire strive propose offer struggle work decline hesitate consider discuss invite authorise request require recommend warn encourage dare ready able unable willing unwilling eager determined reluctant necessary possible impossible difficult easy tell advise instruct commit swear say determine resolve plot conspire scheme endeavour endeavor aspire long yearn contemplate lobby agitate vie jostle".split(
    " ",
  ),
);
const believing = new Set("believe think suspect presume assume estimate suppose consider deem".split(" "));
const reporting = new Set("report say allege claim rumour rumor understand accuse hear".split(" "));
const failing = new Set("fail refuse decline forget neglect".split(" "));
const joining = wordSet(
  "merge unite unify cooperate coordinate collaborate ally join form share work integrate align establish create build",
);
/** Verbs by which somebody binds himself to what he will do. */
const announcing = wordSet("agree promise pledge vow undertake decide plan prepare");
/** Adverbs of the author's own doubt. */
export const hedges = wordSet(
  "probably possibly perhaps maybe apparently presumably seemingly likely arguably notionally supposedly almost nearly",
);
/** Adverbs that put a claim in others' mouths. */
export const hearsay = wordSet("reportedly allegedly purportedly");
const plansBefore = wordSet("plan plans intention intentions desire wish ambition ambitions hope hopes");
/** Verbs that tell with "of" what is only in mind. */
const dreaming = wordSet("talk speak dream think warn despair complain tire weary fantasise fantasize");
const stillToCome = wordSet("yet still");
const ended = wordSet("formerly previously once originally initially");

/** Words of likelihood in a sentence span, as the directive's band. */
export function likelihoodIn(words: string): Likelihood | null {
  if (/\bnot (?:very |highly |at all )?(?:likely|probable)\b/i.test(words)) return "unlikely";
  const match =
    /\b(almost certain(?:ly)?|nearly certain|(?:very |highly |most )?(?:un)?likely|(?:highly )?(?:im)?probable|probably|improbabl[ey]|remote|even chance|roughly even)\b/i.exec(
      words,
    );
  return match ? (likelihoodOf((match[0] ?? "").replace(/^most /i, "very "))?.term ?? null) : null;
}

/** What is said of a deed that lies ahead: "a merger is unlikely". */
export const outlookWords =
  /\b(unlikely|likely|probable|improbable|possible|impossible|expected|predicted|planned|scheduled|anticipated|feared|forecast|imminent|inevitable|unavoidable|needed|necessary|out of the question)\b/;

/** Likelihood is of the affirmative event: "unlikely" stays "unlikely" and makes the claim negative. */
const isUnlikely = (likelihood: Likelihood | null): boolean =>
  likelihood !== null && /unlikely|no chance/.test(likelihood);

/** The word that governs an infinitive: a verb's base form, or the adjective after "is". */
function governingWord(facts: SentenceFacts, statement: Statement): string | null {
  const before = facts.chunks[statement.at - 1];
  if (before?.kind === "adj") return before.word;
  if (
    isNounPhrase(before) &&
    !before.isPronoun &&
    statement.governor &&
    statement.governor.verb.lemma === "be"
  )
    return facts.word(before.head);
  return statement.governor?.verb.lemma ?? null;
}

/** "plans to", "any intention to": the infinitive is only what is meant to be done. */
const isPlanned = (facts: SentenceFacts, { verb }: Statement): boolean =>
  plansBefore.has(facts.word(verb.first - 1));

/** Whoever or whatever is named: not "the aim is to leave". */
const isActing = ({ subject }: Statement): boolean =>
  subject.some(({ isPronoun, mentions }) => isPronoun || mentions.length > 0);

const ranks = wordSet("first second third fourth fifth sixth last latest only next");

/** "the first city to fall", "the last of them to leave": one of a row that did it. */
function isRanked({ chunks, tokens }: SentenceFacts, { at }: Statement): boolean {
  const before = chunks[at - 1];
  if (!isNounPhrase(before)) return false;
  for (let i = before.first; i < before.end; i++) if (ranks.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** What the verbs above a statement make of it. */
function fromGovernor(facts: SentenceFacts, statement: Statement): Manner | null {
  const { governor, verb } = statement;
  if (verb.form === "infinitive") {
    if (facts.word(verb.first - 1) === "about") return { ...plain, modality: "predicted" };
    // "unable to capture Goma, it left"
    if (!governor) return wishing.has(governingWord(facts, statement) ?? "") ? null : plain;
    const above = mannerOf(facts, governor);
    const word = governingWord(facts, statement) ?? "";
    if (/^(likely|unlikely)$/.test(word)) {
      const likelihood = likelihoodIn(facts.words(governor.verb.first, verb.verb + 1));
      return { ...plain, modality: "predicted", likelihood, isNegative: isUnlikely(likelihood) };
    }
    if (isOfIntent(facts, statement)) return null;
    if (word === "be" && statement.at === governor.at + 1) return fromBeing(statement, governor, above);
    // "went on to found": done; "is going to found": expected.
    if (word === "go" && facts.word(governor.verb.verb) !== "going")
      return governor.verb.particle === "on" ? above : above && { ...above, worth: 0.72 };
    if (expecting.has(word))
      return {
        ...plain,
        modality: "predicted",
        isNegative: governor.verb.isNegative !== isByNobody(facts, governor),
      };
    if (word === "force" && governor.verb.isPassive) return above && { ...above, worth: 0.9 };
    if (failing.has(word)) return { ...plain, isNegative: !governor.verb.isNegative, worth: 0.9 };
    if (believing.has(word) && governor.verb.isPassive)
      return { ...plain, modality: "hedged", isNegative: governor.verb.isNegative };
    if (/^(appear|seem)$/.test(word)) return { ...plain, modality: "hedged" };
    if (reporting.has(word) && (governor.verb.isPassive || /^(claim)$/.test(word)))
      return { ...plain, modality: "reported" };
    if (
      word === "know" ||
      /^(manage|begin|start|continue|come|help|proceed|remain|happen|tend|serve)$/.test(word)
    )
      return above;
    // "has to leave"; "has no plans to leave" tells nothing of leaving.
    if (word === "have" && statement.at - governor.at > 1 && isPlanned(facts, statement)) return null;
    // "has yet to capture", "had still to take"
    if (word === "have" && stillToCome.has(facts.word(verb.first - 1)))
      return above && { ...above, isNegative: !above.isNegative };
    if (word === "have")
      return (
        above && {
          ...above,
          modality: above.modality === "asserted" ? "predicted" : above.modality,
          worth: 0.85,
        }
      );
    if (word === "cease" || word === "use") return { ...plain, isOver: !governor.verb.isNegative };
    // "agreed to merge": what two undertake together lies ahead of them.
    if (word === "agree" && joining.has(verb.lemma) && above?.modality === "asserted" && !above.isNegative)
      return { ...above, modality: "predicted", worth: 0.95 };
    // "promised to withdraw": an announced plan. What is promised and fits no predicate is no forecast.
    if (announcing.has(word) && above?.modality === "asserted" && !above.isNegative)
      return { ...above, modality: "predicted", worth: 0.78 };
    if (wishing.has(word)) return null;
    if (/^(force|allow|enable|lead|cause|push)$/.test(word)) return above && { ...above, worth: 0.8 };
    // "is to leave Angola": it is arranged. "was to return": it did.
    if (word === "be" && statement.at - governor.at === 1 && isActing(governor))
      return governor.verb.isPast
        ? above && { ...above, worth: 0.85 }
        : above && { ...above, modality: "predicted", worth: 0.9 };
    // "the first city to fall": it did. A purpose: "arrived to help".
    return above && { ...above, worth: isRanked(facts, statement) ? 0.95 : 0.72 };
  }
  if (verb.form === "gerund") return fromGerund(facts, statement);
  return plain;
}

function fromGerund(facts: SentenceFacts, statement: Statement): Manner | null {
  const before = facts.chunks[statement.at - 1];
  const { governor } = statement;
  const above = governor ? mannerOf(facts, governor) : plain;
  const lemma = governor?.verb.lemma ?? "";
  if (before?.kind === "prep") {
    const noun = facts.chunks[statement.at - 2];
    if (before.word === "without" || before.word === "instead of")
      return { ...plain, isNegative: true, worth: 0.7 };
    // "stopped short of attacking", "fell short of capturing": not done.
    if (facts.words(Math.max(0, statement.verb.first - 2), statement.verb.first).toLowerCase() === "short of")
      return { ...plain, isNegative: true, worth: 0.8 };
    if (/^(acquit|clear|exonerate|absolve)$/.test(lemma)) return null;
    // "turned to kidnapping": done.
    if (before.word === "to" && /^(turn|resort|take|return|switch)$/.test(lemma)) return above;
    if (/^(from|against|despite|than|to|as)$/.test(before.word))
      return /^(accuse|suspect)$/.test(lemma) ? { ...plain, modality: "reported" } : null;
    if (before.word === "of" && /^(accuse|suspect|convict)$/.test(lemma))
      return { ...plain, modality: "reported" };
    if (before.word === "for" && /^(blame)$/.test(lemma)) return { ...plain, modality: "reported" };
    if (before.word === "of" && isNounPhrase(noun)) return null;
    // "talked of taking Manila", "dreams of capturing it": only words.
    if ((before.word === "of" || before.word === "about") && dreaming.has(lemma)) return null;
    if (before.word === "for" || before.word === "in") return above && { ...above, worth: 0.8 };
    return above && { ...above, worth: above.worth * 0.9 };
  }
  if (/^(deny)$/.test(lemma)) return { ...plain, modality: "denied", isNegative: true };
  // "warned that marching on Niamey would be": what is thought of.
  if (before?.kind === "that" || (before?.kind === "rel" && before.word === "that")) return null;
  const isNext = statement.at - (governor?.at ?? 0) === 1;
  if (/^(stop|cease|quit|end|avoid)$/.test(lemma) && isNext)
    return lemma === "avoid" ? null : { ...plain, isOver: !governor?.verb.isNegative };
  // "stopped Hamas attacking": not done.
  const twoBefore = facts.chunks[statement.at - 2];
  if (twoBefore?.kind === "vg" && isNounPhrase(before) && /^(stop|prevent|keep)$/.test(twoBefore.lemma))
    return null;
  if (
    /^(consider|risk|propose|suggest|discuss|threaten|mean|rule|reject|oppose|resist|forgo|postpone|fear|escape|favour|favor|advocate)$/.test(
      lemma,
    ) &&
    isNext
  )
    return null;
  return above && { ...above, worth: above.worth * 0.9 };
}

/** "is to join", "was to have joined"; "was to join" tells in hindsight what came to be. */
function fromBeing({ verb }: Statement, governor: Statement, above: Manner | null): Manner | null {
  if (verb.isPerfect) return null;
  if (governor.verb.isPast) return above && { ...above, worth: 0.72 };
  return above && { ...above, modality: above.modality === "asserted" ? "predicted" : above.modality };
}

/** "will", "may", "would": what a modal verb makes of a statement; null where it asks or allows. */
function fromModal(facts: SentenceFacts, statement: Statement, manner: Manner): Manner | null {
  const { modal, isPerfect, lemma } = statement.verb;
  if (modal === "will") return { ...manner, modality: "predicted" };
  if (modal === "would")
    return isPerfect ? { ...manner, modality: "counterfactual" } : { ...manner, modality: "predicted" };
  if (modal === "may" || modal === "might" || modal === "could")
    return {
      ...manner,
      modality: isPerfect || lemma === "be" ? "hedged" : "predicted",
      worth: manner.worth * 0.8,
    };
  if (modal === "should") return null;
  if (modal === "must") return null;
  if (modal === "can")
    return statement.verb.isNegative ? manner : { ...manner, worth: manner.worth * 0.6, modality: "hedged" };
  void facts;
  return manner;
}

/** How a statement is put forward, with what governs it. Null: not put forward. */
export function mannerOf(facts: SentenceFacts, statement: Statement): Manner | null {
  const { manners } = facts;
  const known = manners.get(statement);
  if (known !== undefined) return known;
  // Whatever asks again while this is worked out goes round in a ring.
  if (statement.governor) manners.set(statement, plain);
  const manner = work(facts, statement);
  manners.set(statement, manner);
  return manner;
}

/** "was assassinated, apparently by militants": doubt of who did it. */
function hedgeOfDoer(facts: SentenceFacts, verb: Statement["verb"]): string[] {
  const at = facts.tokens[verb.end]?.text === "," ? verb.end + 1 : verb.end;
  const word = facts.word(at);
  return facts.word(at + 1) === "by" && hedges.has(word) ? [word] : [];
}

const hearsaySign = signOf(hearsay);

/** Words of hearsay within three tokens of a verb. */
function hearsayNear(facts: SentenceFacts, verb: Statement["verb"]): readonly string[] {
  if (!facts.has(hearsaySign)) return [];
  const [first, end] = [Math.max(0, verb.first - 3), Math.min(verb.end + 3, facts.tokens.length)];
  const near = facts.words(first, end).toLowerCase();
  return near.split(" ").filter((word) => hearsay.has(word));
}

function work(facts: SentenceFacts, statement: Statement): Manner | null {
  const { verb } = statement;
  if (statement.clause === "condition" && isConditional(statement.opener ?? ""))
    return isOnceDone(statement)
      ? { ...plain, isNegative: verb.isNegative, worth: 0.85 }
      : { ...plain, modality: "conditional", isNegative: verb.isNegative, worth: 0.75 };
  if (statement.opener === "whether" || isYetToCome(facts, statement)) return null;
  const doubt = isDoubted(facts, statement);
  if (doubt === true) return null;
  let manner = fromGovernor(facts, statement);
  if (!manner) return null;
  if (doubt) manner = { ...manner, isNegative: !manner.isNegative };
  if (doubt === "unconfirmed") manner = { ...manner, modality: "reported" };
  if (verb.isPassive && /^(blame|accuse|suspect)$/.test(verb.lemma))
    manner = { ...manner, modality: "reported" };
  if (isDenied(facts, statement)) manner = { ...manner, isNegative: !manner.isNegative };
  manner = fromModal(facts, statement, manner);
  if (!manner) return null;
  const near = hearsayNear(facts, verb);
  const ofDoer = hedgeOfDoer(facts, verb);
  const adverbs = near.length + ofDoer.length === 0 ? verb.adverbs : [...verb.adverbs, ...near, ...ofDoer];
  if (adverbs.length === 0) return impersonal(facts, statement, manner);
  if (adverbs.some((word) => hearsay.has(word))) manner = { ...manner, modality: "reported" };
  else if (adverbs.some((word) => hedges.has(word)))
    manner = {
      ...manner,
      modality: manner.modality === "predicted" ? "predicted" : "hedged",
      likelihood: manner.likelihood ?? likelihoodIn(verb.adverbs.join(" ")),
    };
  if (verb.adverbs.some((word) => ended.has(word) || word === "no longer"))
    manner = {
      ...manner,
      isOver: true,
      isNegative: verb.adverbs.includes("no longer") ? false : manner.isNegative,
    };
  return impersonal(facts, statement, manner);
}

/** "once Hamas had left": it did. */
const isOnceDone = ({ opener, verb }: Statement): boolean =>
  (opener === "once" || opener === "as soon as") && verb.isPast && verb.modal === null;

const timeOpeners = wordSet("when once after until before");
const futureModals = wordSet("will would may might could shall");

/** "will leave when he dies": what is still waited for. */
const isYetToCome = (facts: SentenceFacts, { clause, opener, verb }: Statement): boolean =>
  clause === "subordinate" &&
  verb.form === "finite" &&
  verb.modal === null &&
  !verb.isPast &&
  timeOpeners.has(opener ?? "") &&
  facts.statements.some(
    (one) => one.clause === "main" && one.verb.modal !== null && futureModals.has(one.verb.modal),
  );

const foreseenAfter = wordSet("before until that");

/** "It is only a matter of time before X acquires drones", "The odds are that X gets its way". */
function isForeseen(facts: SentenceFacts, { verb, opener }: Statement): boolean {
  if (!foreseenAfter.has(opener ?? "")) return false;
  return /\b(matter|question) of time (before|until)\b|^(the )?(odds|chances|likelihood|danger|risk|expectation|prospect) (are|is) that\b/.test(
    facts.words(0, Math.min(verb.first, 12)).toLowerCase(),
  );
}

const saysIt = (facts: SentenceFacts, end: number): boolean => {
  for (let at = 0; at < end; at++) if (facts.word(at) === "it") return true;
  return false;
};

/**
 * Whether a statement's own form leaves it open that it is predicted: asked before how it is put forward is worked out,
 * for of most there is no doubt.
 */
export const mayLieAhead = (facts: SentenceFacts, { verb, opener }: Statement): boolean =>
  verb.modal !== null ||
  verb.form === "infinitive" ||
  verb.form === "gerund" ||
  (verb.verb >= 4 && (foreseenAfter.has(opener ?? "") || saysIt(facts, Math.min(verb.first, 12))));

/** "It is unlikely that …", "it is widely assumed …", "it was reported that …". */
function impersonal(facts: SentenceFacts, statement: Statement, manner: Manner): Manner {
  const end = Math.min(statement.verb.first, 12);
  if (statement.verb.verb < 4) return manner;
  if (manner.modality === "asserted" && isForeseen(facts, statement))
    return { ...manner, modality: "predicted" };
  if (!saysIt(facts, end)) return manner;
  const opening = facts.words(0, end).toLowerCase();
  const match =
    /\bit (?:is|was|seems|appears|has been) (?:\w+ )?(likely|unlikely|probable|improbable|possible|believed|thought|assumed|reported|said|alleged|claimed|rumou?red|expected|clear|certain)\b/.exec(
      opening,
    );
  if (!match || statement.verb.lemma === match[1]) return manner;
  const word = match[1] ?? "";
  if (/^(likely|unlikely|probable|improbable)$/.test(word)) {
    const likelihood = likelihoodIn(match[0]);
    return {
      ...manner,
      modality: "predicted",
      likelihood,
      isNegative: isUnlikely(likelihood) !== manner.isNegative,
    };
  }
  if (/^(believed|thought|assumed|possible)$/.test(word)) return { ...manner, modality: "hedged" };
  if (word === "expected") return { ...manner, modality: "predicted" };
  if (/^(clear|certain)$/.test(word)) return manner;
  return { ...manner, modality: "reported" };
}

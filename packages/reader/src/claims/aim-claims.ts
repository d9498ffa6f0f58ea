import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, isVerbGroup, type NounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import { aimDraft, endOfPhrase } from "./aim-draft.ts";
import type { Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Verbs of wanting, with "to" or "at" and a verb after them. */
const aimVerbs = new Set(
  "aim seek want try attempt intend mean hope strive endeavour endeavor wish desire plan prepare work struggle aspire push press lobby".split(
    " ",
  ),
);
/** Verbs that say, with "not", that something is not sought. */
const wanting = wordSet("aim seek want intend wish desire plan aspire");
export const aimNouns = wordSet(
  "aim aims dream wish priority priorities ideal ideals demand demands goal goals objective objectives intention intentions ambition ambitions mission purpose plan plans desire effort efforts attempt bid proposal proposals scheme vow",
);

const devoting = wordSet("commit dedicate devote");
const fightingVerbs = wordSet("fight campaign agitate battle rebel wage launch");

const devotion = wordSet("claim determine resolve interest commit dedicate devote");
const being = wordSet("be include remain");
const finiteAims = new Set([...aimVerbs, ...fightingVerbs, ...devotion, ...being]);

/** What an actor is said to want: "aims to", "is seeking", "in order to", "with the goal of", "its objective is to". */
export function aimClaims(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) =>
    statement.verb.form === "finite" && !finiteAims.has(statement.verb.lemma)
      ? []
      : [
          ...ofVerb(facts, statement),
          ...ofPurpose(facts, statement),
          ...ofNoun(facts, statement),
          ...ofGoal(facts, statement),
          ...ofDevotion(facts, statement),
        ],
  );
}

/** "the Taliban's goal is an emirate", "the aim of Ansaru was to free its prisoners": whose goal it is, and what follows "is". */
function ofGoal(facts: SentenceFacts, statement: Statement): Draft[] {
  const goal = being.has(statement.verb.lemma) ? statement.subject[0] : undefined;
  if (!goal || statement.verb.isNegative || !aimNouns.has(facts.word(goal.head))) return [];
  const tail = facts.tailOf(goal);
  // "the purpose of Turkey's operation is": whose deed it is, his the purpose.
  const whose = [goal.owner, tail, tail?.owner].flatMap((phrase) => (phrase ? [phrase] : []));
  const own = facts.filling(whose, "actor");
  // "For Riyadh the aim is to secure its border"
  const [opener, fronted] = facts.chunks;
  const isFor = opener?.kind === "prep" && opener.word === "for" && isNounPhrase(fronted);
  const subjects = own.length === 0 && isFor ? facts.filling([fronted], "actor") : own;
  // "is now to secure": over an adverb.
  const at = statement.at + (facts.chunks[statement.at + 1]?.kind === "adv" ? 2 : 1);
  const next = facts.statements.find((other) => other.at === at && other.verb.form === "infinitive");
  const [object] = next ? [] : facts.filling(objectOf(statement).slice(0, 1), "words");
  // "X's goal is to …" is told by the noun beside the infinitive already.
  const isToldAlready = next !== undefined && own.length > 0 && tail === null && at === statement.at + 1;
  if (subjects.length === 0 || isToldAlready || (!next && !object)) return [];
  const first = next ? next.verb.first : (object?.first ?? 0);
  const end = next
    ? endOfPhrase(facts, next)
    : Math.max(object?.end ?? 0, facts.chunks[statement.end - 1]?.end ?? 0);
  return aimDraft(facts, statement, subjects, first, end, goal.first, 0.7);
}

/** "is committed to overthrowing", "interested in gold", "claims to defend": what an actor says it is there for. */
function ofDevotion(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (verb.isNegative || !devotion.has(verb.lemma)) return [];
  const next = facts.statements.find((other) => other.at > statement.at && other.at <= statement.at + 2);
  const isClaim =
    verb.lemma === "claim" &&
    next?.verb.form === "infinitive" &&
    next.at === statement.at + 1 &&
    isNoble.test(next.verb.lemma);
  // "was determined to take the capital"
  const isResolved =
    /^(determine|resolve)$/.test(verb.lemma) &&
    verb.isPassive &&
    next?.verb.form === "infinitive" &&
    next.at === statement.at + 1;
  const isDevoted =
    devoting.has(verb.lemma) &&
    (verb.isPassive || verb.form === "participle") &&
    next !== undefined &&
    facts.word(next.verb.verb).endsWith("ing");
  if (next && (isClaim || isResolved || isDevoted)) {
    const told = aimDraft(
      facts,
      statement,
      facts.filling(statement.subject, "actor"),
      next.verb.first,
      endOfPhrase(facts, next),
      verb.first,
      0.65,
    );
    return isClaim ? told.map(asOwnWord) : told;
  }
  const isToWhat = devoting.has(verb.lemma);
  if (!(verb.lemma === "interest" || isToWhat) || !(verb.isPassive || verb.form === "participle")) return [];
  const tied = statement.following.find(({ word }) => word === (isToWhat ? "to" : "in"))?.phrases ?? [];
  const [object] = facts.filling(isToWhat ? tied.filter((phrase) => isCause(facts, phrase)) : tied, "words");
  return object
    ? aimDraft(
        facts,
        statement,
        facts.filling(statement.subject, "actor"),
        object.first,
        Math.max(object.end, facts.chunks[statement.end - 1]?.end ?? 0),
        verb.first,
        0.65,
      )
    : [];
}

/** What somebody only claims of himself is his word. */
const asOwnWord = (one: Draft): Draft => ({
  ...one,
  modality: "reported",
  attribution: one.subject,
  attributionKind: "named",
});

const isNoble =
  /^(protect|defend|represent|liberate|free|uphold|safeguard|restore|promote|preserve|seek|want|fight)$/;

/** "launched an offensive aimed at taking Goma": what is aimed at is what who launched it seeks. */
function aimedAt(facts: SentenceFacts, statement: Statement): Draft[] {
  const next = facts.statements.find((other) => other.at === statement.at + 2);
  if (next?.verb.form !== "gerund" || facts.word(next.verb.first - 1) !== "at") return [];
  const [what] = statement.subject;
  if (!what) return [];
  const launched = facts.statements.findLast(
    (other) => other.at < statement.at && objectOf(other).includes(what),
  );
  const own = facts.filling(statement.subject, "actor");
  const subjects =
    own.length > 0
      ? own
      : launched
        ? facts.filling(launched.subject, "actor")
        : facts.filling(what.owner ? [what.owner] : [], "actor");
  return aimDraft(
    facts,
    null,
    subjects,
    next.verb.first,
    endOfPhrase(facts, next),
    statement.verb.first,
    0.7,
  );
}

function ofVerb(facts: SentenceFacts, statement: Statement): Draft[] {
  if (statement.verb.lemma === "aim" && (statement.verb.isPassive || statement.verb.form === "participle"))
    return aimedAt(facts, statement);
  if (
    !(aimVerbs.has(statement.verb.lemma) || fightingVerbs.has(statement.verb.lemma)) ||
    statement.verb.isPassive ||
    (statement.verb.isNegative && !wanting.has(statement.verb.lemma))
  )
    return [];
  const subjects = strivers(facts, statement);
  if (subjects.length === 0) return [];
  const next = facts.statements.find((other) => other.at > statement.at);
  const { lemma } = statement.verb;
  const more = statement.verb.isNegative ? { polarity: "negative" as const } : {};
  const isToDo = aimVerbs.has(lemma) && next?.governor === statement && next.verb.form === "infinitive";
  const isAtDoing = lemma === "aim" && next?.verb.form === "gerund";
  // "wants the PKK to be expelled": who is to do it belongs to what is wanted.
  const [doer] = next && next.at - statement.at === 2 && isToDo ? objectOf(statement) : [];
  if (next && (isToDo || isAtDoing) && next.at - statement.at <= 2)
    return aimDraft(
      facts,
      statement,
      subjects,
      doer && doer.first > statement.verb.verb ? doer.first : next.verb.first,
      endOfPhrase(facts, next),
      statement.verb.first,
      0.75,
      more,
    );
  const sought = soughtAfter(facts, statement);
  if (sought)
    return aimDraft(
      facts,
      statement,
      subjects,
      sought.first,
      Math.max(sought.end, facts.chunks[statement.end - 1]?.end ?? 0),
      statement.verb.first,
      0.7,
    );
  if (/^(seek|want|pursue|desire|advocate)$/.test(statement.verb.lemma)) {
    const object = objectOf(statement)[0];
    if (
      object &&
      !object.isPronoun &&
      !/^(refuge|asylum|shelter|help|permission|revenge|comment|information|advice|treatment)$/.test(
        facts.word(object.head),
      )
    ) {
      const [filled] = facts.filling([object], "words");
      if (filled)
        return aimDraft(
          facts,
          statement,
          subjects,
          filled.first,
          Math.max(filled.end, facts.chunks[statement.end - 1]?.end ?? 0),
          statement.verb.first,
          0.7,
          more,
        );
    }
  }
  return [];
}

/** What is prepared for. */
const deeds =
  /^(war|offensive|attack|assault|invasion|resumption|return|battle|campaign|coup|counteroffensive|takeover|push)$/;

/** What is fought or called for. */
export const causes =
  /^(independence|autonomy|self-determination|determination|rule|secession|state|statehood|homeland|republic|caliphate|rights?|freedom|unification|reunification|liberation|recognition|self-rule|self-government|federalism|establishment|creation|restoration|abolition|overthrow|removal|referendum|elections?|withdrawal|release|return|end|ceasefire|government|democracy|reforms?|constitution|emirate|share|resignation|control|power|justice|equality|socialism|communism|revolution|boycott|dissolution|ban|implementation|introduction|imposition|destruction|partition|expulsion|eradication|defeat|union|sovereignty|unity|implementation|toppling)$/;

const striving = wordSet(
  "fight campaign agitate struggle battle strive rebel wage launch prepare work press lobby",
);

/** "a united Ireland", "an independent Quebec": land as it is wished for. */
const isLandWished = (facts: SentenceFacts, { first, head }: NounPhrase): boolean =>
  facts.tokens.slice(first, head).some(({ lower }) => wishedLand.has(lower));
const wishedLand = wordSet(
  "independent united free autonomous sovereign unified socialist islamic separate greater",
);
const isCause = (facts: SentenceFacts, phrase: NounPhrase): boolean =>
  causes.test(facts.word(phrase.head)) || isLandWished(facts, phrase);

/** "fights for an independent state", "calls for a referendum": the cause after "for". */
function soughtAfter(facts: SentenceFacts, statement: Statement): { first: number; end: number } | null {
  if (!striving.has(statement.verb.lemma)) return null;
  if (/^(wage|launch)$/.test(statement.verb.lemma) && !struggles(facts, statement)) return null;
  const cause = statement.following
    .filter(({ word }) => word === "for" || word === "towards" || word === "toward")
    .flatMap((argument) => argument.phrases)
    .find((phrase) =>
      statement.verb.lemma === "prepare" ? deeds.test(facts.word(phrase.head)) : isCause(facts, phrase),
    );
  const [filled] = cause ? facts.filling([cause], "words") : [];
  return filled ? { first: filled.first, end: filled.end } : null;
}

const struggles = (facts: SentenceFacts, statement: Statement): boolean =>
  objectOf(statement).some((phrase) =>
    /^(campaign|war|struggle|insurgency|rebellion|fight|jihad|battle|uprising|insurrection|offensive|operation|attack|assault|drive|push|effort|invasion|coup)$/.test(
      facts.word(phrase.head),
    ),
  );

const founding = wordSet("found form establish create");

/** "fought to create", "launched its campaign to overthrow", "was formed to defend": the purpose is what is sought. */
function isPurposeful(facts: SentenceFacts, { verb }: Statement, governor: Statement): boolean {
  if (verb.isNegative) return false;
  const { lemma, isPassive } = governor.verb;
  if (founding.has(lemma) || (lemma === "set" && governor.verb.particle === "up"))
    return isPassive ? governor.subject.length === 1 : madeBody(facts, governor).length === 1;
  if (isPassive) return false;
  // "took up arms to", "went to war to"
  if (lemma === "exist") return true;
  if (lemma === "take" && objectOf(governor).some(({ head }) => facts.word(head) === "arms")) return true;
  return (
    /^(fight|campaign|battle|rebel)$/.test(lemma) ||
    (/^(wage|launch|begin|start|initiate|mount|stage)$/.test(lemma) && struggles(facts, governor))
  );
}

const meant = wordSet("intended designed");

/** "in order to", "so as to": the purpose of what was done. */
function ofPurpose(facts: SentenceFacts, statement: Statement): Draft[] {
  if (statement.verb.form !== "infinitive") return [];
  const { first } = statement.verb;
  const [word, wordBefore] = [facts.word(first - 1), facts.word(first - 2)];
  const isInOrder = word === "order" && wordBefore === "in";
  // "launched its campaign in order to win": the campaign's owner is already whom it is told of.
  if (!statement.governor)
    return isInOrder
      ? aimDraft(
          facts,
          null,
          facts.filling(statement.subject, "actor"),
          statement.verb.first,
          endOfPhrase(facts, statement),
          statement.verb.first - 2,
          0.6,
        )
      : [];
  const isForCause = isPurposeful(facts, statement, statement.governor);
  if (statement.governor.verb.isPassive && !isForCause) return [];
  const isMeant = isInOrder || (word === "as" && wordBefore === "so") || meant.has(word);
  if (!isForCause && !isMeant) return [];
  const made = [...madeBody(facts, statement.governor)];
  return aimDraft(
    facts,
    statement.governor,
    made.length > 0 ? made : facts.filling(statement.subject, "actor"),
    statement.verb.first,
    endOfPhrase(facts, statement),
    Math.max(0, statement.verb.first - 2),
    0.65,
  );
}

/** "formed a Joint Force to protect civilians": the aim is that of the body they formed. */
const madeBody = (facts: SentenceFacts, { verb, following }: Statement): readonly Filled[] =>
  founding.has(verb.lemma) && !verb.isPassive
    ? facts
        .filling(following[0]?.word === "" ? following[0].phrases : [], "organisation")
        .filter(({ way }) => way === "name")
    : [];

/** "with the goal of V-ing", "announcing its intention to V", "its objective is to V". */
function ofNoun(facts: SentenceFacts, statement: Statement): Draft[] {
  if (statement.verb.form === "finite") return [];
  const { at } = statement;
  const back = facts.chunks[at - 1];
  const joint = back?.kind === "prep" && back.word === "of";
  let nounAt = joint ? at - 2 : at - 1;
  if (isVerbGroup(facts.chunks[nounAt]) && (facts.chunks[nounAt] as { lemma: string }).lemma === "be")
    nounAt--;
  const noun = facts.chunks[nounAt];
  if (!isNounPhrase(noun)) return [];
  // "the Sandinistas' struggle to oust X": whose it is must be said.
  const isAim = aimNouns.has(facts.word(noun.head)) || (noun.owner && crusades.has(facts.word(noun.head)));
  if (!isAim) return [];
  // "an attempt claimed by the Taliban"
  if (statement.verb.form === "participle" && nounAt === at - 1) return [];
  let subjects = noun.owner ? facts.filling([noun.owner], "actor") : [];
  if (subjects.length === 0) {
    const carrier = facts.statements.findLast(
      (other) => other.at < nounAt && other.following.some((argument) => argument.phrases.includes(noun)),
    );
    const named = noun.mentions
      .filter((mention) => mention.end <= noun.head)
      .flatMap((mention) => facts.actorOf(mention) ?? []);
    subjects =
      named.length > 0
        ? named.map((actor) => ({
            value: actor,
            phrase: noun,
            first: noun.first,
            end: noun.end,
            worth: 0.95,
            way: "name" as const,
          }))
        : carrier
          ? facts.filling(carrier.subject, "actor")
          : // "In a bid to end the war, the Houthis offered": the main clause tells who.
            facts.filling(statement.subject, "actor");
  }
  return aimDraft(
    facts,
    null,
    subjects,
    statement.verb.first,
    endOfPhrase(facts, statement),
    noun.first,
    0.7,
    isNone(facts, noun) ? { polarity: "negative" } : {},
  );
}

const crusades = wordSet(
  "struggle fight quest campaign drive push crusade war insurgency rebellion uprising jihad",
);

/** Who wants something, or whose struggle does: "the IRA's campaign sought to end British rule". */
function strivers(facts: SentenceFacts, { subject }: Statement): Filled[] {
  const own = facts.filling(subject, "actor");
  if (own.length > 0) return own;
  return facts.filling(
    subject.filter(({ head }) => crusades.has(facts.word(head))),
    "theirs",
  );
}

/** "has no intention of", "without any plan to". */
const isNone = (facts: SentenceFacts, noun: NounPhrase): boolean =>
  /^no$/.test(facts.word(noun.first + Number(/^["“]$/.test(facts.word(noun.first))))) ||
  /^(neither|without)$/.test(facts.word(noun.first - 1));

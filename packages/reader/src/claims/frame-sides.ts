import { fromEach } from "../from-each.ts";
import { factOfWord, wordSet } from "../lexicon/word-facts.ts";
import { seriesNouns } from "../lexicon/nouns.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { Token } from "../tokens/token.ts";
import { factOfForm } from "../tokens/word-form.ts";
import { doersOf } from "./deed-doers.ts";
import { mayBeOfDeed } from "./frame-marks.ts";
import { rowFrom } from "./listed.ts";
import { struckIn, struckOfOther } from "./struck.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Role, VerbFrame } from "./verb-frame.ts";
import type { WordTest } from "./word-test.ts";

/** The phrases that stand in a role of a verb. */
export function phrasesIn(statement: Statement, role: Role): readonly NounPhrase[] {
  if (role === "agent")
    return statement.verb.isPassive ? afterPreposition(statement, "by") : statement.subject;
  if (role === "patient") return statement.verb.isPassive ? statement.subject : objectOf(statement);
  if (role === "patient2") return objectOf(statement, statement.verb.isPassive ? 0 : 1);
  return afterPreposition(statement, role);
}

/** What tears a body apart. */
const quarrels = wordSet(
  "split splits quarrel quarrels dispute disputes rift rifts schism feud feuds rupture ruptures dissension dissensions division divisions infighting mutiny",
);

/** Words after "on" that are no target. */
const emptyWords = wordSet(
  "front fronts side sides scale ground behalf day night orders occasion occasions basis way route foot board time part hope hopes chance chances idea ideas plans reputation confidence credibility rule occupation presence policies corruption truce truces ceasefire ceasefires talks agreement agreements deal deals election elections radio television channel channels telegram website air year years month months week weeks crime poverty inflation disease shoulder arms",
);

/** The last of some words, after a blank or mark. */
const lastWord = (words: string): string =>
  (/\w*$/.exec(words.slice(words.lastIndexOf(" ") + 1))?.[0] ?? "").toLowerCase();

const warWords = wordSet(
  "war wars battle battles campaign campaigns insurgency rebellion struggle fight jihad",
);

const isLabourStrike = (facts: SentenceFacts, { head }: NounPhrase): boolean =>
  strikes.has(facts.word(head)) && kindsOfStrike.has(facts.word(head - 1));

const strikes = wordSet("strike strikes");
const kindsOfStrike = wordSet("hunger general day sit labour labor transport");

export function hasNoun(
  facts: SentenceFacts,
  statement: Statement,
  frame: Pick<VerbFrame, "withNoun" | "beforeNoun" | "isNegative">,
): boolean {
  const { withNoun } = frame;
  if (!withNoun) return false;
  const named = statement.verb.isPassive ? statement.subject : objectOf(statement);
  let isThere = false;
  for (const phrase of named) {
    const head = facts.word(phrase.head);
    // "ended a first round of talks": a round that ends is no break.
    // "receives most of its funding from": a share is of what stands after "of".
    const isSeries =
      !withNoun.test(head) && ((!frame.isNegative && seriesNouns.has(head)) || shareWords.has(head));
    const meant = isSeries ? (facts.tailOf(phrase) ?? phrase) : phrase;
    if (isLabourStrike(facts, meant)) return false;
    isThere ||= isOfNoun(facts, meant, withNoun, frame.beforeNoun);
  }
  return isThere;
}

const shareWords = wordSet(
  "most much part some all half bulk majority share portion none thirds percent lot",
);

/** Whether a phrase is of a noun, by its head or what its name goes on with. */
const isOfNoun = (
  facts: SentenceFacts,
  { head, end }: NounPhrase,
  noun: WordTest,
  before: WordTest | undefined,
): boolean =>
  before
    ? noun.test(facts.word(head)) && before.test(facts.word(head - 1))
    : noun.test(facts.word(head)) || (end > head + 1 && noun.test(facts.words(head, end).toLowerCase()));

/** Whether each preposition a set phrase needs is followed by one of its nouns, or nouns with the word before. */
export const hasNeeded = (
  facts: SentenceFacts,
  statement: Statement,
  needs: NonNullable<VerbFrame["needs"]>,
): boolean =>
  Object.entries(needs).every(([word, noun]) =>
    afterPreposition(statement, word).some(
      ({ head }) => noun.test(facts.word(head)) || noun.test(`${facts.word(head - 1)} ${facts.word(head)}`),
    ),
  );

/** Whether any phrase stands where a frame looks for its object: asked first, for of most frames none does. */
function mayHaveObject(statement: Statement, frame: VerbFrame): boolean {
  for (const role of frame.object) if (phrasesIn(statement, role).length > 0) return true;
  return frame.objectIs === "nothing" || frame.asFoe === true || frame.withSecond !== undefined;
}

const rolesIn = factOfWord((roles): readonly Role[] => roles.split(" "));

/** Who does it: in the first role that is filled, or for a deed that kills or hits, who is behind it. */
function subjectsOf(facts: SentenceFacts, statement: Statement, frame: VerbFrame): Filled[] {
  for (const role of rolesIn(frame.subject)) {
    const filled = facts.filling(phrasesIn(statement, role), frame.subjectIs);
    if (filled.length > 0) return filled;
  }
  return mayBeOfDeed(frame, statement.verb.lemma) ? doersOf(facts, statement) : [];
}

/** Who stands on the two sides of a frame whose own words are there, or null. */
export function sidesOf(
  facts: SentenceFacts,
  statement: Statement,
  frame: VerbFrame,
): { subjects: Filled[]; objects: (Filled | null)[] } | null {
  if (!mayHaveObject(statement, frame)) return null;
  if (frame.isBare && objectOf(statement).length > 0) return null;
  const { subjectNoun } = frame;
  if (subjectNoun && !statement.subject.some((phrase) => subjectNoun.test(facts.word(phrase.head))))
    return null;
  const foe = frame.asFoe ? (foeIn(facts, statement) ?? foeJoined(facts, statement)) : null;
  if (frame.asFoe && !foe) return null;
  const subjects = subjectsOf(facts, statement, frame);
  if (subjects.length === 0) return null;
  if (
    frame.withSecond &&
    !objectOf(statement, statement.verb.isPassive ? 0 : 1).some((phrase) =>
      (frame.withSecond as RegExp).test(facts.word(phrase.head)),
    )
  )
    return givenTogether(facts, statement, frame);
  if (
    frame.withTied &&
    !afterPreposition(statement, "with").some((phrase) =>
      (frame.withTied as RegExp).test(facts.word(phrase.head)),
    )
  )
    return null;
  if (frame.split) {
    const from = frame.object
      .flatMap((role) => phrasesIn(statement, role))
      .find((phrase) => quarrels.has(facts.word(phrase.head)));
    const tied = from
      ? ["in", "within", "inside", "from", "of", "with"].flatMap((word) => facts.tailOf(from, word) ?? [])
      : [];
    const objects = facts.filling(tied, frame.objectIs);
    return objects.length > 0 ? { subjects, objects } : null;
  }
  if (frame.objectIs === "nothing")
    return hasBareRest(facts, statement, frame) ? null : { subjects, objects: [null] };
  for (const role of frame.object) {
    if (frame.withNoun && role === "patient" && frame.objectIs !== "words") continue;
    // "agreed to mediation in talks with X": the agreement is not with X.
    if (statement.verb.lemma === "agree" && !frame.needs && statement.following[0]?.word !== "with") continue;
    // "fought separate wars, and Y's amnesty": what is fought is no foe, nor what is joined to it.
    if (frame.predicate === "fights" && role === "patient" && isWar(facts, objectOf(statement)[0])) continue;
    const given = givenIn(facts, statement, frame, role, foe);
    const taught =
      frame.predicate === "influenced_by"
        ? fromEach(phrasesIn(statement, role), (phrase) => teachersOf(facts, phrase))
        : [];
    if (taught.length > 0) return { subjects, objects: facts.filling(taught, "actor") };
    const isDead =
      statement.verb.lemma === "shoot" &&
      /\bdead\b/.test(facts.words(statement.verb.end, Math.min(statement.verb.end + 8, facts.tokens.length)));
    if (
      frame.alliance &&
      statement.subject.some(
        (phrase) =>
          phrase.owner !== null ||
          (facts.word(phrase.head).endsWith("s") &&
            phrase.mentions.every((mention) => mention.end <= phrase.head)),
      )
    )
      return null;
    const first = facts.filling(given, isDead ? "victim" : frame.objectIs);
    // "lived in exile in Doha": the place is the second that "in" ties.
    const found =
      first.length === 0 && frame.predicate === "located_in" && role !== "patient"
        ? facts.filling(laterPhrases(statement, role), frame.objectIs)
        : first;
    const objects = (warring.has(frame.predicate) ? found.map(foeAlone) : found).filter((one) =>
      isObjectOf(facts, statement, frame, one, given),
    );
    const meant =
      frame.predicate === "attacked"
        ? fromEach(objects, (one) => struckOfOther(facts, one, subjects[0]?.value, struckIn(facts, one)))
        : objects;
    if (meant.length > 0) return { subjects, objects: meant };
  }
  return null;
}

const isWar = (facts: SentenceFacts, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined && phrase.mentions.length === 0 && warWords.has(facts.word(phrase.head));

const warring = wordSet("fights attacked");

/** "fought the king for ten years", "for the gold of Ulindi": what it is for is no part of whom it is against. */
const foeAlone = (one: Filled): Filled => {
  const at = typeof one.value === "string" ? one.value.indexOf(" for ") : -1;
  return at < 0 ? one : { ...one, value: (one.value as string).slice(0, at), end: one.phrase.end };
};

const laterPhrases = (statement: Statement, role: Role): NounPhrase[] =>
  statement.following
    .filter(({ word }) => word === role)
    .slice(1)
    .flatMap(({ phrases }) => phrases);

/** Whether what fills a role can be the object of a frame: no empty words, and the noun where it needs one. */
function isObjectOf(
  facts: SentenceFacts,
  statement: Statement,
  frame: VerbFrame,
  { value, phrase }: Filled,
  given: readonly NounPhrase[],
): boolean {
  const { objectNoun, predicate } = frame;
  if (typeof value === "string") {
    if (objectNoun === undefined && emptyWords.has(lastWord(value))) return false;
    // "left the Brotherhood" is no place that is known.
    if (predicate === "withdrew_from" && /^(leave|quit|abandon)$/.test(statement.verb.lemma)) return false;
    // "fought a short war with X": the war is no foe.
    if (predicate === "fights" && warWords.has(facts.word(phrase.head))) return false;
  }
  if (!objectNoun || objectNoun.test(facts.word(phrase.head))) return true;
  // "heads the council of Hamas": the noun is that of whose it is.
  if (frame.objectIs === "theirs" && !given.includes(phrase))
    return given.some(({ head }) => objectNoun.test(facts.word(head)));
  return !frame.isHeadNoun && isAmongWords(facts, phrase, objectNoun);
}

/** Whether one of the first nine words of a phrase, and of what follows it, is such a noun. */
function isAmongWords(facts: SentenceFacts, { first, end }: NounPhrase, noun: WordTest): boolean {
  const { tokens } = facts;
  let left = 9;
  for (let at = first; at < end + 6 && at < tokens.length; at++)
    for (const word of wordsIn(tokens[at] as Token)) {
      if (noun.test(word)) return true;
      if (--left === 0) return false;
    }
  return false;
}

const wordsIn = factOfForm(({ lower }): readonly string[] => lower.match(/\p{L}+/gu) ?? []);

/** "the teachings of Ibn Taymiyyah": whose they are. */
function teachersOf(facts: SentenceFacts, phrase: NounPhrase): readonly NounPhrase[] {
  if (
    !/^(teachings?|ideas|writings|thought|thoughts|works?|sermons|example|theories|ideology|doctrines?|philosophy|principles|creed|thinking|model|line|lectures|books?|treatise|preaching|tactics|methods|success|experience|strategy)$/.test(
      facts.word(phrase.head),
    )
  )
    return [];
  const whose = facts.tailOf(phrase) ?? phrase.owner;
  if (!whose || facts.filling([whose], "actor").length === 0) return [];
  // "the writings of Sayyid Qutb and Abul A'la Maududi"
  return whose === phrase.owner ? [whose] : rowFrom(facts, whose);
}

/** "as a traitor", "an enemy": what someone is held for. */
export const foeIn = (facts: SentenceFacts, statement: Statement): NounPhrase | null =>
  [...afterPreposition(statement, "as"), ...objectOf(statement, 1)].find((phrase) =>
    /^(traitors?|enem(y|ies)|foes?|apostates?|rivals?|infidels?|heretics?|threat|adversar(y|ies)|collaborators?|kuffar|terrorists?)$/.test(
      facts.word(phrase.head),
    ),
  ) ?? null;

const foes = wordSet("traitor traitors enemy enemies apostate apostates infidel infidels heretic heretics");

/** "called the two groups apostates": who is called so and what stand in one phrase. */
const foeJoined = (facts: SentenceFacts, statement: Statement): NounPhrase | null => {
  const [phrase] = objectOf(statement);
  return phrase && phrase.head - phrase.first > 0 && foes.has(facts.word(phrase.head)) ? phrase : null;
};

/** The phrase without the word that somebody is called. */
const calledPart = (phrase: NounPhrase): NounPhrase => ({
  ...phrase,
  head: phrase.head - 1,
  end: phrase.head,
});

/** The phrases of the object: for "claimed responsibility for" what the deed was done to, for "called X apostates" X. */
function givenIn(
  facts: SentenceFacts,
  statement: Statement,
  frame: VerbFrame,
  role: Role,
  foe: NounPhrase | null,
): readonly NounPhrase[] {
  if (foe && objectOf(statement)[0]?.end === foe.end) return [calledPart(foe)];
  const phrases = phrasesIn(statement, role);
  return frame.withNoun?.test("responsibility") ? deedTargets(facts, phrases) : phrases;
}

/** "gave the IRA weapons": the tagger joins the one who is given to and what is given. */
function givenTogether(
  facts: SentenceFacts,
  statement: Statement,
  frame: VerbFrame,
): { subjects: Filled[]; objects: Filled[] } | null {
  const [phrase] = objectOf(statement);
  if (!phrase || !frame.withSecond?.test(facts.word(phrase.head))) return null;
  const receivers = phrase.mentions
    .filter((mention) => mention.end === phrase.head && !mention.isAdjective)
    .flatMap((mention): Filled[] => {
      const actor = facts.actorOf(mention);
      return actor && actor.type !== "place"
        ? [{ value: actor, phrase, first: phrase.first, end: phrase.end, worth: 0.9, way: "name" }]
        : [];
    });
  const subjects = facts.filling(phrasesIn(statement, frame.subject), frame.subjectIs);
  return receivers.length > 0 && subjects.length > 0 ? { subjects, objects: receivers } : null;
}

/** An event without object needs a verb that has none: "dissolved the council" is not "dissolved". */
const hasBareRest = (facts: SentenceFacts, statement: Statement, frame: VerbFrame): boolean => {
  // "emerged weakened", "emerged as the winner": not that it began to be.
  const next = facts.tokens[statement.verb.end];
  if (statement.verb.lemma === "emerge" && next && (/^(VERB|ADJ)$/.test(next.tag) || next.lower === "as"))
    return true;
  // "died a prisoner", "died that winter": what stands after it is no object.
  if (statement.verb.lemma === "die") return false;
  if (frame.withNoun) return afterPreposition(statement, "with").length > 0;
  return frame.subject === "agent"
    ? statement.verb.isPassive || objectOf(statement).length > 0
    : !statement.verb.isPassive || isByTold(facts, statement, frame);
};

/** Whether "by" says who does it; whom nobody knows founded it does not hide that it was founded: "formed by nine men". */
const isByTold = (facts: SentenceFacts, statement: Statement, frame: VerbFrame): boolean => {
  const doers = afterPreposition(statement, "by");
  return frame.predicate === "founded" ? facts.filling(doers, "actor").length > 0 : doers.length > 0;
};

/** "the attack on Madrid", "the bombing in Quetta": what a deed was done to; the deed itself where more is said of it. */
function deedTargets(facts: SentenceFacts, phrases: readonly NounPhrase[]): NounPhrase[] {
  return fromEach(phrases, (phrase) => {
    const tail =
      facts.tailOf(phrase, "on") ??
      facts.tailOf(phrase, "against") ??
      facts.tailOf(phrase, "of") ??
      facts.tailOf(phrase, "in");
    return tail ? [tail] : phrase.head - phrase.first > 1 ? [phrase] : [];
  });
}

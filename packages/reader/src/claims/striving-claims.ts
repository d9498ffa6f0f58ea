import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import { aimNouns, causes } from "./aim-claims.ts";
import { aimDraft, endOfPhrase } from "./aim-draft.ts";
import type { Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** What is sought, told by no verb of wanting. */
export const strivingClaims = (facts: SentenceFacts): Draft[] =>
  facts.has(strivingSign)
    ? [...fromEach(facts.statements, (statement) => ofDream(facts, statement)), ...soughtBesides(facts)]
    : [];

/** "A caliphate is the dream of Jemaah Islamiyah": what is sought stands before "is". */
function ofDream(facts: SentenceFacts, statement: Statement): Draft[] {
  const [aim] = statement.verb.lemma === "be" ? objectOf(statement) : [];
  if (!aim || !aimNouns.has(facts.word(aim.head))) return [];
  const whose = aim.owner ?? facts.tailOf(aim);
  const [sought] = facts.filling(statement.subject.slice(0, 1), "words");
  if (!whose || !sought) return [];
  const subjects = facts.filling([whose], "actor");
  return aimDraft(
    facts,
    statement,
    subjects,
    sought.first,
    Math.max(sought.end, endBefore(facts, statement)),
    sought.first,
    0.65,
    {
      end: Math.max(aim.end, whose.end),
    },
  );
}

/** Past the last token before a verb. */
const endBefore = (facts: SentenceFacts, { at }: Statement): number => facts.chunks[at - 1]?.end ?? 0;

const strivings = wordSet(
  "campaign fight struggle quest push bid call calls demand demands drive search desire hope hopes appeal appeals",
);
const bent = wordSet("bent intent hell-bent");
const pursuits = wordSet("pursuit quest search");
const strivingSign = signOf(aimNouns, strivings, pursuits, bent);

/** What is sought, told by no verb: "X's campaign for the release of", "Bent on vengeance, X", "in pursuit of a caliphate". */
function soughtBesides(facts: SentenceFacts): Draft[] {
  return fromEach(facts.chunks, (chunk, at) => {
    if (isNounPhrase(chunk)) return [...ofStriving(facts, chunk), ...ofPursuit(facts, chunk, at)];
    const tie = facts.chunks[at + 1];
    const isBent = chunk.kind !== "vg" ? bent.has(facts.word(chunk.first)) : bent.has(facts.word(chunk.verb));
    const what = facts.chunks[at + 2];
    if (!isBent || tie?.kind !== "prep" || !/^(on|upon)$/.test(tie.word) || !what) return [];
    const before = facts.statements.findLast((one) => one.at <= at && one.subject.length > 0);
    const after = facts.statements.find((one) => one.at > at + 2 && one.verb.form === "finite");
    const subjects = facts.filling((before ?? after)?.subject ?? [], "actor");
    const done = facts.statements.find((one) => one.at === at + 2);
    const end = done
      ? endOfPhrase(facts, done)
      : isNounPhrase(what)
        ? (facts.filling([what], "words")[0]?.end ?? 0)
        : 0;
    return end > 0 ? aimDraft(facts, null, subjects, what.first, end, chunk.first, 0.65) : [];
  });
}

/** "The Mahdi Army's campaign for the release of its prisoners". */
function ofStriving(facts: SentenceFacts, noun: NounPhrase): Draft[] {
  if (!strivings.has(facts.word(noun.head))) return [];
  const tail = facts.tailOf(noun, "for");
  const [sought] = tail && causes.test(facts.word(tail.head)) ? facts.filling([tail], "words") : [];
  if (!tail || !sought) return [];
  const named = noun.mentions.filter(({ end, isAdjective }) => end <= noun.head && !isAdjective);
  const subjects = noun.owner
    ? facts.filling([noun.owner], "actor")
    : fromEach(named.slice(0, 1), (mention): Filled[] => {
        const actor = facts.actorOf(mention);
        return actor && actor.type !== "place"
          ? [{ value: actor, phrase: noun, first: noun.first, end: noun.end, worth: 0.95, way: "name" }]
          : [];
      });
  return aimDraft(facts, null, subjects, sought.first, sought.end, noun.first, 0.65);
}

/** "In pursuit of a caliphate, X took", "fought with the goal of an Islamic state". */
function ofPursuit(facts: SentenceFacts, noun: NounPhrase, at: number): Draft[] {
  const joint = facts.chunks[at - 1];
  if (joint?.kind !== "prep") return [];
  const isPursuit = joint.word === "in" && pursuits.has(facts.word(noun.head));
  const isAim = joint.word === "with" && aimNouns.has(facts.word(noun.head));
  const tail = isPursuit || isAim ? facts.tailOf(noun) : null;
  const [sought] = tail && tail.mentions.length === 0 ? facts.filling([tail], "words") : [];
  if (!sought) return [];
  const carrier =
    facts.statements.find(({ following }) => following.some(({ phrases }) => phrases.includes(noun))) ??
    facts.statements.find((one) => one.at > at && one.verb.form === "finite" && one.clause === "main");
  return aimDraft(
    facts,
    null,
    facts.filling(carrier?.subject ?? [], "actor"),
    sought.first,
    sought.end,
    noun.first,
    0.65,
  );
}

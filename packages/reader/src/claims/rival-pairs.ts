import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import type { Draft } from "./draft.ts";
import { described } from "./filled.ts";
import { listFrom } from "./listed.ts";
import { eachTwo, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { mutualFriends, opposing, rareSign } from "./sign-words.ts";

const many = wordSet(
  "rivals enemies foes groups factions movements parties militias organisations organizations wings leaders commanders warlords bodies sides camps clans chiefs generals administrations governments",
);

/** "the rival movements Hamas and Fatah", "the two rivals, Hamas and Fatah,", "once close allies, Hamas and Fatah": those named stand against or with each other. */
export const rivalPairs = (facts: SentenceFacts): readonly Draft[] =>
  facts.has(rareSign)
    ? facts.fromPhrases((chunk) => {
        const pairs = pairsOf(facts, chunk);
        return pairs.length > 0 ? pairs : lonePair(facts, chunk);
      })
    : [];

const lone = wordSet("rival enemy");

/** "Fatah lost Gaza to the rival Hamas", "The rival FLING was attacked": of whoever is the subject, or the body the report is about. */
function lonePair(facts: SentenceFacts, chunk: NounPhrase): Draft[] {
  const [mention, second] = chunk.mentions;
  if (chunk.owner || !mention || second || mention.isAdjective || mention.end < chunk.head) return [];
  if (!lone.has(facts.word(mention.first - 1)) || !articles.has(facts.word(mention.first - 2))) return [];
  const [rival] = facts.filling([chunk], "organisation");
  if (!rival || typeof rival.value === "string") return [];
  const carrier = facts.statements.find(
    ({ subject, following }) =>
      !subject.includes(chunk) && following.some(({ phrases }) => phrases.includes(chunk)),
  );
  const doers = carrier && !carrier.verb.isPassive ? facts.filling(carrier.subject, "actor") : [];
  const main = facts.mainBody();
  const others = doers.length > 0 ? doers : main ? [described(main, chunk)] : [];
  return others
    .filter(({ value }) => value !== rival.value)
    .flatMap((other) =>
      pairDraft(facts, rival, other, {
        predicate: "rival_of",
        statement: null,
        at: chunk.head,
        sure: 0.7,
        first: Math.min(chunk.first, other.first),
        end: Math.max(chunk.end, other.end),
      }),
    );
}

const articles = wordSet("the a");

function pairsOf(facts: SentenceFacts, chunk: NounPhrase): Draft[] {
  if (chunk.owner) return [];
  const predicate = isToldRival(facts, chunk)
    ? "rival_of"
    : isToldAllied(facts, chunk)
      ? "allied_with"
      : null;
  if (!predicate) return [];
  const named = namedAfter(facts, chunk);
  const sides = named.length > 1 ? facts.filling(named, "actor") : [];
  return eachTwo(sides, (one, other) =>
    pairDraft(facts, one, other, {
      predicate,
      statement: null,
      at: chunk.head,
      sure: 0.7,
      first: chunk.first,
      end: Math.max(one.end, other.end),
    }),
  );
}

/** "Once close allies, Turkey and Israel": whether some are called each other's friends. */
const isToldAllied = (facts: SentenceFacts, { head, mentions }: NounPhrase): boolean =>
  mutualFriends.has(facts.word(head)) && mentions.every(({ first }) => first > head);

/** Whether a plural of some is told that they are rivals. */
function isToldRival(facts: SentenceFacts, { first, end }: NounPhrase): boolean {
  let isRival = false;
  for (let at = first; at < end; at++) {
    if (!isRival && opposing.has(facts.word(at))) isRival = true;
    if (isRival && many.has(facts.word(at))) return true;
  }
  return false;
}

/** The names that follow the plural at once or after a comma, with those joined to them. */
function namedAfter(facts: SentenceFacts, chunk: NounPhrase): readonly NounPhrase[] {
  const last = chunk.mentions.at(-1);
  if (last && last.end === chunk.end && last.end - 1 === chunk.head) return listFrom(facts, chunk);
  const at = facts.chunkOf(chunk);
  const after = facts.chunks[at + 2];
  return facts.chunks[at + 1]?.kind === "comma" && isNounPhrase(after) && after.mentions.length > 0
    ? listFrom(facts, after)
    : [];
}

import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { listingWords } from "../statements/small-words.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import { rowFrom } from "./listed.ts";
import { holdingBoth } from "./standing-claims.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** What unions of bodies are made of: told of them, of those who made them, and of what they came out of. */
export const unionClaims = (facts: SentenceFacts, told: readonly Draft[]): Draft[] => [
  ...(facts.has(unionSign) ? partsOfUnions(facts) : []),
  ...(facts.has(memberSign) ? amongMembers(facts) : []),
  ...madeOutOf(facts),
  ...makersOfUnions(told),
];

const unions = wordSet(
  "coalition alliance umbrella federation merger union confederation bloc grouping amalgam amalgamation front platform conglomerate consortium assembly assemblage collection coordination umbrella-group constellation fusion",
);
const unionMarks = wordSet("umbrella coalition alliance front joint");
const unionSign = signOf(unions, unionMarks);
/** Kinds of body that are unions where "umbrella", "joint" or "coalition" stands before. */
const kinds = wordSet("group organisation organization body movement force council army command structure");

const isUnion = (facts: SentenceFacts, { head, first }: NounPhrase): boolean =>
  unions.has(facts.word(head)) ||
  (kinds.has(facts.word(head)) && head > first && unionMarks.has(facts.word(head - 1)));

/** "JNIM is a coalition of Ansar Dine and Katiba Macina", "the AFC, an alliance of rebels including M23": its parts. */
function partsOfUnions(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk, at) => {
    if (!isUnion(facts, chunk) || !/^(a|an|the)$/.test(facts.word(chunk.first))) return [];
    const parts = partsOf(facts, chunk);
    // "a front of the LeT", "a platform for X": of one alone it is a cover, no union.
    if (parts.length === 0 || (parts.length === 1 && loose.has(facts.word(chunk.head)))) return [];
    const copula = facts.statements.find((one) => isBeing(one, chunk));
    const whole = wholeOf(facts, chunk, at, copula);
    if (!whole) return [];
    return fromEach(parts, (part) =>
      holdingBoth(facts, part, whole, {
        predicate: "part_of",
        statement: copula ?? null,
        at: chunk.head,
        sure: 0.75,
        first: chunk.first,
      }),
    );
  });
}

const loose = wordSet("front platform collection assembly coordination fusion");

/** "is a coalition of", "was formed as an alliance of". */
const isBeing = (one: Statement, chunk: NounPhrase): boolean =>
  (/^(be|become|remain)$/.test(one.verb.lemma) && objectOf(one).includes(chunk)) ||
  (beginning.has(one.verb.lemma) && afterPreposition(one, "as").includes(chunk));

const beginning = wordSet("found form establish create begin start emerge launch describe set");

/** Those named after a union: "of A and B", "of groups including A", "for A and B". */
function partsOf(facts: SentenceFacts, union: NounPhrase): readonly Filled[] {
  const tail =
    facts.tailOf(union) ??
    facts.tailOf(union, "for") ??
    facts.tailOf(union, "between") ??
    facts.tailOf(union, "including");
  if (!tail) return [];
  const named = namedIn(facts, tail);
  if (named.length > 0) return named;
  const { chunks } = facts;
  const at = facts.chunkOf(tail) + (chunks[facts.chunkOf(tail) + 1]?.kind === "comma" ? 2 : 1);
  const joint = chunks[at];
  const isListing = joint?.kind === "prep" && listingWords.has(joint.word);
  const listed = isListing || (joint && facts.word(joint.first) === ":") ? chunks[at + 1] : undefined;
  return isNounPhrase(listed) ? namedIn(facts, listed) : [];
}

const namedIn = (facts: SentenceFacts, first: NounPhrase): readonly Filled[] =>
  facts.filling(rowFrom(facts, first), "organisation").filter(({ way }) => way === "name");

/** The body that a union is: said with "be", named before the comma, or called so after. */
function wholeOf(
  facts: SentenceFacts,
  union: NounPhrase,
  at: number,
  copula: Statement | undefined,
): Filled | null {
  const { chunks } = facts;
  let mark = at - 1;
  const isApart = /^(comma|dash|open)$/.test(chunks[mark]?.kind ?? "");
  if (chunks[mark - 1]?.kind === "close") while (mark > 0 && chunks[mark]?.kind !== "open") mark--;
  const before = isApart ? chunks[mark - 1] : undefined;
  const whole = copula
    ? facts.filling(copula.subject, "organisation")
    : isNounPhrase(before) && before.mentions.length > 0
      ? facts.filling([before], "organisation").filter(({ way }) => way === "name")
      : facts.filling([union], "organisation").filter(({ way }) => way === "name");
  return whole.length === 1 ? (whole[0] as Filled) : null;
}

const mergers = wordSet("merger fusion union unification amalgamation junction");
const memberNouns = wordSet("members components constituents signatories affiliates");
const bodyNouns = wordSet(
  "groups factions militias parties movements brigades organisations organizations forces units armies battalions fronts",
);

const memberSign = signOf(memberNouns, bodyNouns);

/** The whole that some bodies are said to be in: "groups in X", "two members of X", "X's three factions". */
function wholeOfMembers(facts: SentenceFacts, many: NounPhrase): { whole: Filled; end: number } | null {
  const head = facts.word(many.head);
  const isMembers = memberNouns.has(head);
  if (!isMembers && !bodyNouns.has(head)) return null;
  const tail =
    (isMembers ? facts.tailOf(many) : null) ??
    facts.tailOf(many, "in") ??
    facts.tailOf(many, "within") ??
    facts.tailOf(many, "inside") ??
    (isMembers ? null : facts.tailOf(many, "under"));
  const isOwned = many.owner && (isMembers || facts.word(many.head - 1) === "member");
  const phrase = tail ?? (isOwned ? many.owner : null);
  const [whole, other] = facts.filling(phrase ? [phrase] : [], "organisation");
  return whole && !other && whole.way !== "arm" ? { whole, end: tail ? tail.end : many.end } : null;
}

/** "one of three groups in X", "A and other members of X", "groups in X, including A": who is among a body's members. */
function amongMembers(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk, at) => {
    const found = wholeOfMembers(facts, chunk);
    if (!found) return [];
    return fromEach(membersNamed(facts, chunk, at, found.end), (part) =>
      holdingBoth(facts, part, found.whole, {
        predicate: "part_of",
        statement: null,
        at: chunk.head,
        sure: 0.7,
        first: chunk.first,
        end: found.end,
      }),
    );
  });
}

const named = (facts: SentenceFacts, phrases: readonly NounPhrase[]): readonly Filled[] =>
  facts.filling(phrases, "organisation").filter(({ way }) => way === "name");

function membersNamed(facts: SentenceFacts, many: NounPhrase, at: number, end: number): readonly Filled[] {
  const { chunks } = facts;
  const one = chunks[at - 2];
  const joint = chunks[at - 1];
  if (isNounPhrase(one) && joint?.kind === "prep" && joint.word === "of" && facts.word(one.first) === "one") {
    // "is one of three groups in X", "A, one of the groups in X,"
    const told = facts.statements.find((being) => being.verb.lemma === "be" && objectOf(being).includes(one));
    if (told) return named(facts, told.subject);
    const before = chunks[at - 4];
    return chunks[at - 3]?.kind === "comma" && isNounPhrase(before) ? named(facts, [before]) : [];
  }
  const among = facts.statements.find(
    (told) => told.verb.lemma === "be" && afterPreposition(told, "among").includes(many),
  );
  if (among) return named(facts, among.subject);
  const isOthers = facts.tokens.slice(many.first, many.head).some(({ lower }) => lower === "other");
  if (isOthers && joint?.kind === "conj" && isNounPhrase(one)) return named(facts, [one]);
  return namedAfter(facts, end);
}

/** "…, including A and B", "… – A, B and C –": who is named after all of it. */
function namedAfter(facts: SentenceFacts, end: number): readonly Filled[] {
  const { chunks } = facts;
  const mark = chunks.findIndex(({ first }) => first === end);
  const isPrep = chunks[mark]?.kind === "prep";
  if (mark < 0 || !(isPrep || /^(comma|dash|open)$/.test(chunks[mark]?.kind ?? ""))) return [];
  const listing = isPrep ? mark : mark + 1;
  const joint = chunks[listing];
  if (joint?.kind === "prep" && listingWords.has(joint.word)) {
    const first = chunks[listing + 1];
    return isNounPhrase(first) ? namedIn(facts, first) : [];
  }
  const next = chunks[mark + 1];
  const row = !isPrep && isNounPhrase(next) ? namedIn(facts, next) : [];
  return row.length > 1 ? row : [];
}

const making = wordSet("form create assemble constitute cobble put make build establish forge weld found");

/** "The New Front was formed out of A and B", "was formed from the merger of A, B and C": two or more that it is made of. */
function madeOutOf(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    if (!verb.isPassive || verb.isNegative || !making.has(verb.lemma)) return [];
    const from = ["out of", "from", "of"]
      .map((word) => afterPreposition(statement, word))
      .find((phrases) => phrases.length > 0);
    const parts = facts.filling(from ?? [], "organisation").filter(({ way }) => /^(name|arm)$/.test(way));
    const [whole, other] = facts.filling(statement.subject, "organisation");
    const [only] = parts;
    if (new Set(parts.map(({ value }) => value)).size < 2)
      // "was formed from units of the Janjaweed": it goes on with them by another name.
      return whole && !other && only && !afterPreposition(statement, "of").includes(only.phrase)
        ? holdingBoth(facts, whole, only, { predicate: "succeeded", statement, at: verb.verb, sure: 0.55 })
        : [];
    // "was formed by the merger of A and B": they ended in it.
    const isMerger = afterPreposition(statement, "by").some(({ head }) => mergers.has(facts.word(head)));
    return !whole || other
      ? []
      : fromEach(parts, (part) =>
          holdingBoth(facts, part, whole, {
            predicate: isMerger ? "merged_with" : "part_of",
            statement,
            at: verb.verb,
            sure: 0.6,
          }),
        );
  });
}

const unionName =
  /\b(alliance|coalition|confederation|federation|bloc|front|coordination|coordinating|council|league|platform|umbrella|convergence|union|joint|unified|united)\b/i;

const isCalledUnion = (actor: ReportActor): boolean =>
  actor.type === "organisation" && [...actor.surfaces.keys()].some((surface) => unionName.test(surface));

/** "A and B formed the Northern Alliance": several bodies that made a union are in it. */
function makersOfUnions(told: readonly Draft[]): Draft[] {
  const made = told.filter(
    (one) =>
      one.predicate === "founded" &&
      one.polarity === "positive" &&
      one.subject.type === "organisation" &&
      typeof one.object === "object" &&
      one.object !== null &&
      isCalledUnion(one.object),
  );
  return made.flatMap((one) =>
    made.some(({ at, object, subject }) => at === one.at && object === one.object && subject !== one.subject)
      ? [
          draft({
            ...one,
            predicate: "part_of",
            frame: null,
            qualifiers: {},
            confidence: 0.9 * one.confidence,
          }),
        ]
      : [],
  );
}

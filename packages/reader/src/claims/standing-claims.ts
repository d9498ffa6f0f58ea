import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import { eachPair, eachTwo, pairDraft, type PairGiven } from "./pair-draft.ts";
import type { Filled } from "./filled.ts";
import { finder, foundBy, type Finder } from "./finders.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { underClaims } from "./under-claims.ts";
import {
  holds,
  mutualFoes,
  mutualFriends,
  placeSign,
  rareSign,
  seatsSaid,
  tieSign,
  underSign,
} from "./sign-words.ts";

/** A claim of two, whose quote holds both. */
export const holdingBoth = (
  facts: SentenceFacts,
  subject: Filled,
  object: Filled,
  given: Omit<PairGiven, "first" | "end"> & Partial<Pick<PairGiven, "first" | "end">>,
): Draft[] =>
  pairDraft(facts, subject, object, {
    ...given,
    first: Math.min(subject.first, object.first, given.first ?? Infinity),
    end: Math.max(subject.end, object.end, given.end ?? 0),
  });

const beingVerbs = wordSet("be become remain");
const lyingVerbs = wordSet("be lie remain stand");
const copulas = wordSet("be remain come fall stay");
const isCopula = ({ verb }: Statement): boolean => copulas.has(verb.lemma);

/** "Nyala is under the control of the RSF", "Goma is in M23's hands": the land is held. */
function heldClaims(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    if (!isCopula(statement)) return [];
    const held = ["under", "in", "into"]
      .flatMap((word) => afterPreposition(statement, word))
      .find((phrase) => holds.has(facts.word(phrase.head)));
    if (!held || facts.word(held.first) === "full") return [];
    const tail = facts.tailOf(held);
    const named = held.mentions.filter((mention) => mention.end <= held.head);
    const holders = tail
      ? facts.filling([tail], "body")
      : held.owner
        ? facts.filling([held.owner], "body")
        : fromEach(named, (mention): Filled[] => {
            const actor = mention.isAdjective ? facts.stateActor(mention) : facts.actorOf(mention);
            return actor && actor.type !== "place"
              ? [{ value: actor, phrase: held, first: held.first, end: held.end, worth: 0.95, way: "name" }]
              : [];
          });
    return fromEach(holders, (holder) =>
      facts.filling(statement.subject, "ground").flatMap((land) =>
        holdingBoth(facts, holder, land, {
          predicate: "controls",
          statement,
          at: statement.verb.verb,
          sure: 0.75,
        }),
      ),
    );
  });
}

/** "A and B are rivals", "A and B are allies". */
function mutualClaims(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    if (!beingVerbs.has(statement.verb.lemma)) return [];
    const [kind] = objectOf(statement);
    if (!kind || kind.owner) return [];
    const head = facts.word(kind.head);
    const isFoe = mutualFoes.has(head);
    if (!isFoe && head !== "allies" && head !== "partners") return [];
    if (facts.tailOf(kind) || facts.tailOf(kind, "with")) return [];
    const sides = facts.filling(statement.subject, "actor").filter(({ way }) => way !== "population");
    return eachTwo(sides, (one, other) =>
      holdingBoth(facts, one, other, {
        predicate: isFoe ? "rival_of" : "allied_with",
        statement,
        at: statement.verb.verb,
        sure: 0.75,
        end: kind.end,
      }),
    );
  });
}

const tiesOfMany = (noun: string): "rival_of" | "allied_with" | null =>
  mutualFoes.has(noun) ? "rival_of" : mutualFriends.has(noun) ? "allied_with" : null;

/** "Fatah and Hamas, rivals since 2006, met", "Once allies, A and B fell out": what two are to each other, beside them. */
function mutualBeside(facts: SentenceFacts): Draft[] {
  const { chunks } = facts;
  return facts.fromPhrases((kind, at) => {
    const predicate = kind.owner ? null : tiesOfMany(facts.word(kind.head));
    if (!predicate || facts.tailOf(kind) || facts.tailOf(kind, "with") || facts.tailOf(kind, "to")) return [];
    const isOnce = chunks[at - 1]?.kind === "adv";
    const start = isOnce ? at - 1 : at;
    const before = chunks[start - 1]?.kind === "comma" ? chunks[start - 2] : undefined;
    const after = start === 0 && chunks[at + 1]?.kind === "comma" ? chunks[at + 2] : undefined;
    const beside = before ?? after;
    if (!isNounPhrase(beside)) return [];
    const carrier = facts.statements.find((one) => one.subject.length === 2 && one.subject.includes(beside));
    const [one, other] = facts.filling(carrier?.subject ?? [], "actor").filter(({ way }) => way === "name");
    if (!one || !other) return [];
    return holdingBoth(facts, one, other, {
      predicate,
      statement: null,
      at: kind.head,
      sure: 0.7,
      first: kind.first,
      end: kind.end,
    }).map((told) => (isOnce || formerly.has(facts.word(kind.first)) ? { ...told, over: true } : told));
  });
}

const formerly = wordSet("former erstwhile onetime once");

/** "Its stronghold is Laiza". */
function seatClaims(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const [seat] = statement.subject;
    if (!seat || !lyingVerbs.has(statement.verb.lemma) || !seatsSaid.has(facts.word(seat.head))) return [];
    const places = facts.filling(
      [
        ...objectOf(statement),
        ...["in", "on", "at", "around"].flatMap((word) => afterPreposition(statement, word)),
      ],
      "place",
    );
    const whose = seat.owner ?? facts.tailOf(seat);
    const isOnes = whose?.isPronoun && /^(his|her)$/.test(facts.word(whose.head));
    return facts.filling(whose ? [whose] : [], isOnes ? "person" : "member").flatMap((body) =>
      fromEach(places, (place) =>
        holdingBoth(facts, body, place, {
          predicate: "located_in",
          statement,
          at: statement.verb.verb,
          sure: 0.75,
        }),
      ),
    );
  });
}

/** "X, formerly of Y,", "Laith al-Balous, of the Men of Dignity,": what "of" ties past a comma, after "late" or between two. */
function apartOf({ chunks }: SentenceFacts, comma: number): NounPhrase | null {
  if (chunks[comma]?.kind !== "comma") return null;
  const isLate = chunks[comma + 1]?.kind === "adv";
  const joint = chunks[isLate ? comma + 2 : comma + 1];
  if (joint?.kind !== "prep" || !(joint.word === "of" || (isLate && joint.word === "with"))) return null;
  const [tail, close] = chunks.slice(isLate ? comma + 3 : comma + 2, comma + 5);
  const isClosed = isLate || close?.kind === "comma" || close?.kind === "stop";
  return isNounPhrase(tail) && isClosed ? tail : null;
}

/** "the ELN's Antonio Garcia": the body before a person's name and nothing else. */
function ownerOf({ owner, mentions }: NounPhrase): NounPhrase | null {
  const isPlain = owner && !owner.isPronoun && mentions.at(-1)?.first === owner.end + 1;
  return isPlain ? owner : null;
}

/** "Qasem Soleimani of the Quds Force", "the Quds Force's Qasem Soleimani": whose man somebody is. */
function manOf(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk, at) => {
    if (chunk.mentions.length === 0 || chunk.isPronoun || chunk.mentions.at(-1)?.end !== chunk.end) return [];
    const tail =
      ownerOf(chunk) ?? facts.tailOf(chunk) ?? facts.tailOf(chunk, "from") ?? apartOf(facts, at + 1);
    if (!tail || tail.mentions.at(-1)?.end !== tail.end) return [];
    const bodies = facts.filling([tail], "organisation").filter(({ way }) => way === "name");
    // "the PKK's Cemil Bayik and Murat Karayilan"
    const joined = tail === chunk.owner ? facts.chunks[at + 2] : undefined;
    const other =
      facts.chunks[at + 1]?.kind === "conj" && isNounPhrase(joined) && isBareName(joined) ? [joined] : [];
    return fromEach([chunk, ...other], (one) => manOfThese(facts, one, bodies, "member_of"));
  });
}

const isPeople = (value: Filled["value"]): boolean =>
  typeof value !== "string" && value.type === "population" && value.count === 0;

const isBareName = ({ mentions: [name], owner, first, end }: NounPhrase): boolean =>
  owner === null && name?.first === first && name.end === end;

/** Who is named by a phrase belongs to some bodies, or speaks for them. */
function manOfThese(
  facts: SentenceFacts,
  named: NounPhrase,
  bodies: readonly Filled[],
  predicate: "member_of" | "speaks_for",
): Draft[] {
  // "Uzbeks from the IMU": people by their name, too.
  const men = facts
    .filling([named], "people")
    .filter(({ way, value }) => way === "name" || (predicate === "member_of" && isPeople(value)));
  return eachPair(men, bodies, (man, body) =>
    holdingBoth(facts, man, body, { predicate, statement: null, at: named.head, sure: 0.65 }),
  );
}

/** "with Leonid Kuchma for Ukraine", "Abu Misry, for the BIFF, said": for whom somebody stands or speaks. */
function manFor(facts: SentenceFacts): Draft[] {
  const { chunks } = facts;
  return facts.fromPhrases((chunk, at) => {
    const next = chunks[at + 1]?.kind === "comma" ? at + 2 : at + 1;
    const joint = chunks[next];
    if (joint?.kind !== "prep" || joint.word !== "for") return [];
    if (chunk.isPronoun || chunk.mentions.at(-1)?.end !== chunk.end) return [];
    const [tail, after] = [chunks[next + 1], chunks[next + 2]];
    if (!isNounPhrase(tail)) return [];
    // "met X for the RSF": what is met is no speaker; he stands first, after "with", or in a row.
    const before = chunks[at - 1];
    const opens = !before || /^(conj|comma|stop|open|rel|that)$/.test(before.kind);
    const isWith = before?.kind === "prep" && /^(with|by|between)$/.test(before.word);
    if (!opens && !isWith) return [];
    const isApart = next === at + 2;
    if (isApart ? after?.kind !== "comma" : after && !/^(conj|comma|stop|close|vg|adv)$/.test(after.kind))
      return [];
    const bodies = facts.filling([tail], "body").filter(({ way }) => /^(name|arm)$/.test(way));
    return manOfThese(facts, chunk, bodies, "speaks_for");
  });
}

const finders: readonly Finder[] = [
  finder(heldClaims, tieSign),
  finder(mutualClaims, rareSign),
  finder(mutualBeside, rareSign),
  finder(seatClaims, placeSign),
  finder(underClaims, underSign),
  finder(manOf),
  finder(manFor),
];

/** How bodies stand to lands and to one another, told by set phrases that no single verb or noun carries. */
export const standingClaims = (facts: SentenceFacts): Draft[] => foundBy(facts, finders);

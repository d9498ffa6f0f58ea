import type { ReportActor } from "../coreference/report-actors.ts";
import { stateOfSeat } from "../lexicon/known-names.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import { rowFrom } from "./listed.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const frontTies = wordSet("in on at around near along across throughout inside");

/** What a visitor does there too: who talks, signs or is told of something in a town needn't be of it. */
const visiting = wordSet(
  "say tell meet talk negotiate sign agree speak announce declare add insist warn accuse call ask hold visit attend win lose vote elect appoint kill arrest die shoot assassinate sentence try convict bomb strike shell raid mediate host reach welcome receive join see begin exchange proclaim identify massacre settle come put find renounce urge promise deny fall rise",
);

/** What orders given "from" somewhere are given by: "From Tunis Benkhedda ordered". */
const steering = wordSet(
  "command direct run lead govern steer operate handle rule control coordinate orchestrate plot write speak broadcast manage conduct oversee administer threaten urge order call announce declare preside continue fight claim count denounce report favour launch fire shell hold",
);

/** Whether what stands before a chunk begins a clause there: nothing, a stop or "and", or some adverbs. */
function opensClause({ chunks }: SentenceFacts, at: number): boolean {
  const before = chunks[at - 1];
  if (!before || /^(stop|conj|dash)$/.test(before.kind))
    return before?.kind !== "conj" || isClauseJoint(chunks, at);
  const isApart = before.kind === "comma";
  return at < 4 && chunks.slice(0, isApart ? at - 1 : at).every((chunk) => isSmall(chunk, isApart));
}

/** "Further south", "Meanwhile": nothing that is named or done. */
const isSmall = (chunk: Chunk, isApart: boolean): boolean =>
  isNounPhrase(chunk) ? isApart && chunk.mentions.length === 0 : /^(adv|adj|conj)$/.test(chunk.kind);

/** "…, and in Kidal": the joint stands after a comma or stop, or opens the sentence. */
const isClauseJoint = (chunks: readonly Chunk[], at: number): boolean =>
  at === 1 || /^(comma|stop)$/.test(chunks[at - 2]?.kind ?? "");

/** The places a clause opens with: "In Gao, Menaka and Kidal". */
function openingPlaces(facts: SentenceFacts, first: NounPhrase): Filled[] {
  const found: Filled[] = [];
  for (const phrase of rowFrom(facts, first)) {
    const named = facts.filling([phrase], "place").filter(({ value }) => typeof value !== "string");
    if (named.length === 0) break;
    found.push(...named);
  }
  return found;
}

/** The clause that a place at its beginning is told of: its subject is what next acts. */
const clauseAfter = ({ statements }: SentenceFacts, end: number, at: number): Statement | undefined =>
  statements.find(
    ({ verb, subject, clause, at: verbAt }) =>
      verbAt > at &&
      verbAt < at + 9 &&
      verb.form === "finite" &&
      clause !== "relative" &&
      subject[0] !== undefined &&
      subject[0].first >= end,
  );

/** "In Antioquia the ELN and the Clan del Golfo are making common cause", "From Tunis Benkhedda ordered": a place before who acts there. */
export function actingThere(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((where, at) => {
    const tie = facts.chunks[at - 1];
    if (tie?.kind !== "prep" || where.isPronoun) return [];
    const isFrom = tie.word === "from";
    if ((!isFrom && !frontTies.has(tie.word)) || !opensClause(facts, at - 1)) return [];
    const main = clauseAfter(facts, where.end, at);
    // "At Melouza the FLN massacred a village": it came there for that.
    if (
      !main ||
      main.verb.isNegative ||
      raiding.has(main.verb.lemma) ||
      (isFrom && !steering.has(main.verb.lemma))
    )
      return [];
    const places = openingPlaces(facts, where);
    const last = places.at(-1);
    if (!last || (main.subject[0] as NounPhrase).first < last.end) return [];
    const own = facts.filling(main.subject, "member").filter((one) => isOfPlace(one, main));
    return eachPair(own, places, (subject, place) =>
      !isFrom && isVisitor(subject, place)
        ? []
        : pairDraft(facts, subject, place, {
            predicate: "located_in",
            statement: main,
            at: tie.first,
            sure: 0.55,
            first: tie.first,
            end: main.verb.end,
          }),
    );
  });
}

/** What is done in passing. */
export const raiding = wordSet(
  "massacre kill murder attack ambush raid rout expel defeat storm bomb shell burn shoot execute arrest",
);

/** Bodies by name; persons where what they do is no visit. */
const isOfPlace = ({ value, way }: Filled, { verb }: Statement): boolean =>
  typeof value !== "string" &&
  (way === "name" || way === "arm" || way === "apposition") &&
  (value.type === "organisation" || !visiting.has(verb.lemma));

/** "In Washington the Secretary of State", "In Ankara the defence ministry": at a seat of government, or in a whole land, only a group is at home. */
const isVisitor = (subject: Filled, place: Filled): boolean =>
  typeof subject.value !== "string" &&
  typeof place.value !== "string" &&
  (subject.value.type === "person"
    ? place.value.type === "state" || isSeat(place.value)
    : isSeat(place.value) && [...subject.value.surfaces.keys()].some((name) => ofState.test(name)));

const isSeat = ({ surfaces }: ReportActor): boolean =>
  [...surfaces.keys()].some((name) => stateOfSeat(name) !== null);

const ofState =
  /\b(army|armed|forces?|government|ministry|department|police|council|military|command|office|agency|service|court|parliament|bank)\b/i;

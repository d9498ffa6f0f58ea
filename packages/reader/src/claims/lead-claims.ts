import { fromEach } from "../from-each.ts";
import { stateOfRuler } from "../lexicon/rulers.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { settledActor, type ReportActor } from "../coreference/report-actors.ts";
import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";
import { draft, type Draft } from "./draft.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { chargeWords, headWords, helpSign } from "./sign-words.ts";

/** Who leads a body, people or a state, told by whose they are, or by who stands at its head. */
export function leadClaims(facts: SentenceFacts): Draft[] {
  const own = facts.fromPhrases((chunk) => (chunk.isPronoun ? nothing : ownClaims(facts, chunk)));
  return facts.has(helpSign) ? [...own, ...atTheHead(facts)] : own;
}

const nothing: readonly Draft[] = [];

function ownClaims(facts: SentenceFacts, chunk: NounPhrase): readonly Draft[] {
  const whose = chunk.owner ?? facts.tailOf(chunk);
  if (!whose)
    return chunk.mentions.length > 0 || facts.memberTail(chunk) ? calledAfter(facts, chunk) : nothing;
  const apposed = bodyOf(facts, chunk);
  if (apposed.length > 0) return apposed;
  return [
    ...calledAfter(facts, chunk),
    ...peopleOf(facts, chunk),
    ...governmentOf(facts, chunk),
    ...headOfState(facts, chunk),
  ];
}

/** "Massoud's men", "Hamas's political bureau": whom somebody is called after leads them, or has them as a part. */
function calledAfter(facts: SentenceFacts, chunk: NounPhrase): readonly Draft[] {
  const meant = facts.referents(chunk);
  if (!meant.some(({ actor }) => actor.calledAfter)) return nothing;
  return fromEach(meant, ({ actor, way }) => {
    const holder = actor.calledAfter && settledActor(actor.calledAfter);
    if (!holder || !/^(name|population)$/.test(way)) return [];
    const isLeader = holder.type === "person";
    if (!isLeader && actor.type !== "organisation") return [];
    const [subject, object] = isLeader ? [holder, actor] : [actor, holder];
    const end = Math.max(chunk.end, facts.memberTail(chunk)?.end ?? 0);
    return [
      claim(facts, subject, object, {
        predicate: isLeader ? "leads" : "part_of",
        first: chunk.first,
        end,
        at: chunk.head,
        sure: 0.7,
      }),
    ];
  });
}

/**
 * Whether a claim only says who leads people that are called after him, of whom nothing else is told: that they are
 * his is no news.
 */
export const isOfNobodyElse = (one: Draft, told: readonly Draft[]): boolean => {
  const { object } = one;
  if (
    one.predicate !== "leads" ||
    typeof object !== "object" ||
    !object ||
    !/^(population|state)$/.test(object.type)
  )
    return false;
  return (
    object.calledAfter === one.subject &&
    !told.some((other) => other !== one && (other.subject === object || other.object === object))
  );
};

const bodyNouns = wordSet(
  "militia group faction movement network organisation organization outfit party army force band wing breakaway splinter gang cartel brigade unit front alliance coalition company battalion guerrilla command",
);

/** "Ras Kamboni, the militia of X", "X's militia, Ras Kamboni,", "Ras Kamboni is X's militia": who has the body named beside it. */
function bodyOf(facts: SentenceFacts, chunk: NounPhrase): Draft[] {
  if (!bodyNouns.has(facts.word(chunk.head))) return [];
  const from = chunk.owner?.end ?? chunk.first;
  if (chunk.mentions.some(({ first, isAdjective }) => first >= from && !isAdjective)) return [];
  const isDoer = facts.statements.some(({ subject }) => subject.includes(chunk));
  const isHis =
    !isDoer && chunk.owner?.isPronoun === true && /^(his|her)$/.test(facts.word(chunk.owner.head));
  const [his] = isHis && chunk.owner ? facts.filling([chunk.owner], "person") : [];
  const leader =
    his && typeof his.value !== "string" ? { who: his.value, end: chunk.end } : personOf(facts, chunk);
  if (!leader) return [];
  const bodies = facts.filling(besideBody(facts, chunk), "organisation").filter(({ way }) => way === "name");
  return fromEach(bodies.slice(0, 1), ({ value, first, end }) =>
    typeof value === "string"
      ? []
      : [
          claim(facts, leader.who, value, {
            predicate: "leads",
            first: Math.min(first, chunk.first),
            end: Math.max(end, leader.end),
            at: chunk.head,
            sure: his ? 0.55 : 0.65,
          }),
        ],
  );
}

/** The name that stands beside a noun for a body, over a comma or "is". */
export function besideBody(facts: SentenceFacts, chunk: NounPhrase): readonly NounPhrase[] {
  const { chunks } = facts;
  const at = facts.chunkOf(chunk);
  const copula = facts.statements.find(
    ({ verb, following }) =>
      verb.lemma === "be" && following[0]?.word === "" && following[0].phrases.includes(chunk),
  );
  if (copula) return copula.subject.length === 1 ? copula.subject : [];
  let i = at - 2;
  if (chunks[i]?.kind === "close") while (i > 0 && chunks[i]?.kind !== "open") i--;
  if (chunks[i]?.kind === "open") i--;
  const before = chunks[at - 1]?.kind === "comma" ? chunks[i] : undefined;
  const isJoined = chunks[i - 1]?.kind === "conj" || chunks[i - 1]?.kind === "comma";
  if (isNounPhrase(before) && before.mentions.at(-1)?.end === before.end && !isJoined) return [before];
  const tail = facts.tailOf(chunk);
  const next = tail ? at + 3 : at + 1;
  const after = chunks[next]?.kind === "comma" ? chunks[next + 1] : undefined;
  const closes = chunks[next + 2];
  return isNounPhrase(after) &&
    after.mentions.at(-1)?.end === after.end &&
    (closes === undefined || /^(comma|stop|open|vg)$/.test(closes.kind))
    ? [after]
    : [];
}

/** A person by name who owns a phrase, or whom "of" ties to it. */
function personOf(facts: SentenceFacts, chunk: NounPhrase): { who: ReportActor; end: number } | null {
  const tail = chunk.owner ?? facts.tailOf(chunk);
  if (!tail || tail.isPronoun || tail.mentions.at(-1)?.end !== tail.end) return null;
  const found = facts.filling([tail], "person").find(({ way }) => way === "name");
  return found && typeof found.value !== "string"
    ? { who: found.value, end: Math.max(chunk.end, found.end) }
    : null;
}

/** "Dostum's Uzbeks", "the Hmong of Vang Pao": people by their name, and whose they are. */
function peopleOf(facts: SentenceFacts, chunk: NounPhrase): Draft[] {
  const last = chunk.mentions.at(-1);
  const people = last && last.end === chunk.end && !last.isAdjective ? facts.actorOf(last) : null;
  if (people?.type !== "population") return [];
  const leader = personOf(facts, chunk);
  return leader
    ? [
        claim(facts, leader.who, people, {
          predicate: "leads",
          first: chunk.first,
          end: leader.end,
          at: chunk.head,
          sure: 0.65,
        }),
      ]
    : [];
}

const rules = wordSet("government regime administration cabinet junta");

/** "Petro's government", "the cabinet of Ariel Sharon": who rules by it. */
function governmentOf(facts: SentenceFacts, chunk: NounPhrase): Draft[] {
  if (!rules.has(facts.word(chunk.head))) return [];
  const leader = personOf(facts, chunk);
  if (!leader) return [];
  return facts.referents(chunk).flatMap(({ actor }) =>
    actor.type === "state"
      ? [
          claim(facts, leader.who, actor, {
            predicate: "leads",
            first: chunk.first,
            end: leader.end,
            at: chunk.head,
            sure: 0.7,
          }),
        ]
      : [],
  );
}

const ranks =
  /^(general|colonel|major|captain|lieutenant|brigadier|admiral|sergeant|gen|col|maj|capt|lt|brig|marshal|minister|ambassador|senator|commander)\.?$/;

/** Last words of what is written as a person's name and is an office or a service. */
const noNames = wordSet("leader intelligence council ministry president guard guards");

/** "Nigeria's Bola Tinubu", "Charles Taylor of Liberia": a state's man is its head, an officer its servant. */
function headOfState(facts: SentenceFacts, chunk: NounPhrase): Draft[] {
  const last = chunk.mentions.at(-1);
  if (!last || last.end !== chunk.end || last.isAdjective) return [];
  const isOwned = chunk.owner?.isPronoun === false && chunk.owner.mentions.at(-1)?.end === chunk.owner.end;
  const tail = isOwned ? chunk.owner : facts.tailOf(chunk);
  const known = tail?.mentions.at(-1);
  if (!tail || tail.owner || known?.known?.type !== "state" || known.isAdjective || known.end !== tail.end)
    return [];
  // "Iran's foreign minister X": the office tells more.
  const from = isOwned ? chunk.owner.end + 1 : chunk.first;
  const before = facts.tokens.slice(from, last.first).map(({ lower }) => lower);
  const isServant = before.some((word) => ranks.test(word));
  if (!isServant && before.length > 0) return [];
  const state = facts.actorOf(known);
  const man = facts.actorOf(last);
  const isName = !noNames.has(facts.word(last.end - 1));
  const isRuler = !isServant && rulesOver(last.text, known.known.name);
  // "Liberia's Prince Johnson" is one of its men; "Prince Johnson of Liberia" no more than from there.
  if (!isServant && !isRuler && !isOwned) return [];
  return state?.type === "state" && man?.type === "person" && isName
    ? [
        claim(facts, man, state, {
          predicate: isServant || !isRuler ? "member_of" : "leads",
          first: chunk.first,
          end: Math.max(chunk.end, tail.end),
          at: chunk.head,
          sure: 0.65,
        }),
      ]
    : [];
}

const crowned = /^(king|queen|emperor|emir|sultan|president)\b/i;

const rulesOver = (name: string, state: string): boolean =>
  stateOfRuler(name) === state || crowned.test(name);

const claim = (
  facts: SentenceFacts,
  subject: ReportActor,
  object: ReportActor,
  {
    predicate,
    first,
    end,
    at,
    sure,
  }: { predicate: "leads" | "part_of" | "member_of"; first: number; end: number; at: number; sure: number },
): Draft =>
  draft({
    predicate,
    subject,
    object,
    start: facts.startOf(first),
    end: facts.endOf(end),
    confidence: sure,
    statement: null,
    at,
  });

const joinedBy = (chunk: Chunk | undefined): string => (chunk?.kind === "prep" ? chunk.word : "");

/** Who does what a sentence tells of somebody at the head of a body: of the verb before, or of the main verb behind. */
function doersAt({ statements }: SentenceFacts, at: number): readonly NounPhrase[] {
  const told =
    statements.findLast((one) => one.at < at) ?? statements.find(({ verb }) => verb.form === "finite");
  return told && !told.verb.isPassive && told.verb.lemma !== "be" ? told.subject : [];
}

/** "with X at its head", "At the head of M23 stands X", "X, in charge of M23,": who stands where one leads from. */
function atTheHead(facts: SentenceFacts): Draft[] {
  const { chunks } = facts;
  return facts.fromPhrases((place, at) => {
    const joint = chunks[at - 1];
    if (joint?.kind !== "prep") return [];
    const word = facts.word(place.head);
    const isHead = joint.word === "at" && headWords.has(word);
    if (!isHead && !(joint.word === "in" && chargeWords.has(word))) return [];
    const tail = facts.tailOf(place);
    const whose = tail ?? place.owner ?? null;
    const main = facts.statements.find(({ verb }) => verb.form === "finite");
    const bodies = facts.filling(whose ? [whose] : isHead ? (main?.subject ?? []) : [], "ledBody");
    // "in charge of M23's finances": one of its men.
    const isPart = bodies.length === 0 && whose?.owner?.isPronoun === false;
    if (isPart) bodies.push(...facts.filling([whose.owner], "organisation"));
    const end = Math.max(place.end, tail?.end ?? 0);
    const [before, comma] = [chunks[at - 2], chunks[at - 2]?.kind === "comma"];
    // "X, in charge of M23,", "with X at its head", "with a colonel, X, at its head", "At the head of M23 stands X"
    const isWith = isHead && joinedBy(chunks[at - 3]) === "with";
    const isApposed =
      isHead && comma && chunks[at - 4]?.kind === "comma" && joinedBy(chunks[at - 6]) === "with";
    const man = isApposed || (comma && tail) ? chunks[at - 3] : isWith ? before : undefined;
    const stands =
      at === 1 && main && /^(be|stand)$/.test(main.verb.lemma)
        ? facts.chunks.slice(main.at + 1, main.at + 2)
        : [];
    // "After ten years at the head of M23, X", "came to power at the head of M23"
    const doers = !man && stands.length === 0 && isHead && tail ? doersAt(facts, at) : [];
    const men = facts
      .filling(
        [man, ...stands, ...doers].filter((one) => isNounPhrase(one)),
        "person",
      )
      .filter(({ way }) => way === "name");
    return eachPair(men, bodies, (one, body) =>
      pairDraft(facts, one, body, {
        predicate: isPart ? "member_of" : "leads",
        statement: null,
        at: place.head,
        sure: isPart ? 0.6 : 0.7,
        first: Math.min(one.first, body.first, place.first),
        end: Math.max(one.end, body.end, end),
      }),
    );
  });
}

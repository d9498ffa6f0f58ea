import { wordSet } from "../lexicon/word-facts.ts";
import type { Mention } from "../mentions/mention.ts";
import { titledStart } from "../mentions/titles.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { SentenceContext } from "./referent.ts";
import { isCapitalised, type Token } from "../tokens/token.ts";
import type { ReportActor, ReportActors } from "./report-actors.ts";

/** Whom a person leads, as people without a body that the report names. */
const men = wordSet(
  "men followers supporters partisans loyalists guerrillas guerillas gunmen militiamen fighters tribesmen hardliners rebels forces troops soldiers columns paramilitaries gendarmes mercenaries comrades deputies insurgents separatists adherents disciples volunteers",
);
/** What a person has that is a body, though it has no other name. */
const bodies = wordSet(
  "army militia militias brigade brigades battalion battalions regiment wing faction camp circle network party movement group bloc column cell clan gang",
);
/** The government of a ruler, by whom it is called: "President Joseph Momoh's government". */
const rules = wordSet("government regime administration");
/** Parts of a body, told apart from it by a word of their own: "the Khorasan branch", "Shining Path's southern column". */
const parts = wordSet(
  "wing branch faction column chapter cell cells bureau camp brigade battalion regiment arm",
);
/** What a people or a town has: "the Karen army", "the Istanbul police". */
const locals = wordSet(
  "army police council militia militias parliament gendarmerie garrison sultanate administration",
);
/** Whether a noun may mean what somebody has. */
export const isOwnNoun = (head: string): boolean =>
  men.has(head) || rules.has(head) || bodies.has(head) || parts.has(head) || locals.has(head);
/** Whether a noun means those whom somebody leads: "men", "partisans". */
export const isOwnMen = (head: string): boolean => men.has(head);
/** Whether the report speaks of a person more than once, and not only as whose men there are. */
export const isToldBeside = (leader: ReportActor | null): leader is ReportActor =>
  leader?.type === "person" && leader.count > 1;
/** What tells no part apart from its body. */
const plain = wordSet("own new former old entire whole main local armed");

/** A name by whose something is: its words, those that go without, and what they name. */
interface OwnName {
  readonly first: number;
  readonly end: number;
  /** Where the name begins or ends when it is said short: without a title, without the body it is a part of. */
  readonly short: readonly [first: number, end: number];
  readonly type: "population" | "organisation" | "state";
  /** Whose they are. */
  readonly of: ReportActor | null;
}

const ofHead = (head: string): OwnName["type"] | null =>
  men.has(head) ? "population" : bodies.has(head) ? "organisation" : rules.has(head) ? "state" : null;

/** "Massoud's men", "General Aoun's brigades": what a person has, without a name of its own. */
function ofPerson(
  tokens: readonly Token[],
  phrase: NounPhrase,
  head: string,
  name: Mention,
  of: ReportActor,
): OwnName | null {
  const type = ofHead(head);
  const first = titledStart(tokens, name.first);
  const end = phrase.head + 1;
  return type && name.end === phrase.owner?.end ? { first, end, short: [name.first, end], type, of } : null;
}

/** "Islamic State's Khorasan branch", "Hamas's political bureau": a part with a word of its own. */
function ofBody(
  tokens: readonly Token[],
  phrase: NounPhrase,
  head: string,
  name: Mention,
  of: ReportActor,
): OwnName | null {
  const telling = tokens[phrase.head - 1];
  const isTold = telling && /^(ADJ|PROPN|NOUN)$/.test(telling.tag) && !plain.has(telling.lower);
  const isPart = isTold && parts.has(head) && phrase.head - 1 > name.end;
  const end = phrase.head + 1;
  return isPart ? { first: name.first, end, short: [name.end + 1, end], type: "organisation", of } : null;
}

/** "the Prachanda faction", "the Saharan branch of AQIM": a part called by a person's or a place's name. */
function calledBy(
  phrase: NounPhrase,
  head: string,
  name: Mention,
  actor: ReportActor | null,
  whole: NounPhrase | null,
  of: ReportActor | null,
): OwnName | null {
  const isLocal = locals.has(head) && actor !== null && /^(place|population)$/.test(actor.type);
  const isPart = parts.has(head) || isLocal || (actor?.type === "person" && head === "group");
  const isName =
    name.end === phrase.head &&
    !name.isAdjective &&
    (!actor || /^(person|place|population)$/.test(actor.type));
  const end = phrase.head + 1;
  return isPart && isName
    ? { first: name.first, end: whole?.end ?? end, short: [name.first, end], type: "organisation", of }
    : null;
}

/** "the Druze militia of Walid Jumblatt": from its first word that is no article. */
function ofTied(
  tokens: readonly Token[],
  phrase: NounPhrase,
  head: string,
  tail: NounPhrase,
  of: ReportActor,
): OwnName | null {
  const type = ofHead(head);
  let { first } = phrase;
  while (/^(DET|NUM)$/.test(tokens[first]?.tag ?? "") && first < phrase.head) first++;
  return type && { first, end: tail.end, short: [first, tail.end], type, of };
}

/**
 * The people or the body that a phrase names by whose they are, where they have no other name: "Massoud's men",
 * "General Aoun's brigades", "the forces of Tariq Saleh", "the Prachanda faction".
 *
 * @param after the phrase that "of" or "loyal to" ties to this one.
 */
export function ownBody(
  phrase: NounPhrase,
  head: string,
  after: NounPhrase | null,
  { tokens, text, actorOf }: SentenceContext,
  actors: ReportActors,
): ReportActor | null {
  if (!isOwnNoun(head) || isCapitalised(tokens[phrase.head]?.text ?? "")) return null;
  const found = nameOf(phrase, head, after, tokens, (mention) => (mention ? actorOf(mention) : null));
  if (!found) return null;
  const words = (first: number, end: number): string =>
    text(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, " ");
  const { first, end, type } = found;
  const name = words(first, end);
  if (name.length > 60) return null;
  const start = tokens[first]?.start ?? 0;
  const actor = actors.note({ ...unknown, first, end, text: name, type }, type, start, true);
  if (type === "state") actor.isAgent = true;
  if (found.of !== actor) actor.calledAfter = found.of;
  return actors.noteAdjective(actor, words(...found.short));
}

const unknown = { weight: 1, known: null, isAdjective: false, titles: [], isQuoted: false };

function nameOf(
  phrase: NounPhrase,
  head: string,
  after: NounPhrase | null,
  tokens: readonly Token[],
  actorOf: (mention: Mention | undefined) => ReportActor | null,
): OwnName | null {
  const tied = after?.mentions.at(-1);
  const tail = tied?.end === after?.end ? actorOf(tied) : null;
  if (phrase.owner) {
    const name = phrase.owner.mentions.at(-1);
    const holder = actorOf(name);
    if (!name || !holder) return null;
    if (holder.type === "person") return ofPerson(tokens, phrase, head, name, holder);
    return holder.type === "organisation" ? ofBody(tokens, phrase, head, name, holder) : null;
  }
  const last = phrase.mentions.at(-1);
  const body = tail?.type === "organisation" ? tail : null;
  if (last && (parts.has(head) || locals.has(head) || !after)) {
    const actor = actorOf(last);
    const of = body ?? (actor?.type === "person" ? actor : null);
    return calledBy(phrase, head, last, actor, body && after, of);
  }
  return after && tail?.type === "person" ? ofTied(tokens, phrase, head, after, tail) : null;
}

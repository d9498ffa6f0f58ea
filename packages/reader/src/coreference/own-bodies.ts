import { wordSet } from "../lexicon/word-facts.ts";
import type { Mention } from "../mentions/mention.ts";
import { isTitleWord } from "../mentions/titles.ts";
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
/** Parts of a body, told apart from it by a word of their own: "the Khorasan branch", "Shining Path's southern column". */
const parts = wordSet("wing branch faction column chapter cell cells bureau camp brigade battalion regiment arm");
/** What tells no part apart from its body. */
const plain = wordSet("own new former old entire whole main local armed");

/** A name by whose something is: its words, those that go without, and what they name. */
interface OwnName {
  readonly first: number;
  readonly end: number;
  /** Where the name begins or ends when it is said short: without a title, without the body it is a part of. */
  readonly short: readonly [first: number, end: number];
  readonly type: "population" | "organisation";
}

const ofHead = (head: string): OwnName["type"] | null =>
  men.has(head) ? "population" : bodies.has(head) ? "organisation" : null;

/** "Massoud's men", "General Aoun's brigades": what a person has, without a name of its own. */
function ofPerson(tokens: readonly Token[], phrase: NounPhrase, head: string, name: Mention): OwnName | null {
  const type = ofHead(head);
  let first = name.first;
  while (isCapitalised(tokens[first - 1]?.text ?? "") && isTitleWord(tokens[first - 1]?.lower ?? "")) first--;
  const end = phrase.head + 1;
  return type && name.end === phrase.owner?.end ? { first, end, short: [name.first, end], type } : null;
}

/** "Islamic State's Khorasan branch", "Hamas's political bureau": a part with a word of its own. */
function ofBody(tokens: readonly Token[], phrase: NounPhrase, head: string, name: Mention): OwnName | null {
  const telling = tokens[phrase.head - 1];
  const isTold = telling && /^(ADJ|PROPN|NOUN)$/.test(telling.tag) && !plain.has(telling.lower);
  const isPart = isTold && parts.has(head) && phrase.head - 1 > name.end;
  const end = phrase.head + 1;
  return isPart ? { first: name.first, end, short: [name.end + 1, end], type: "organisation" } : null;
}

/** "the Prachanda faction", "the Saharan branch of AQIM": a part called by a person's or a place's name. */
function calledBy(
  phrase: NounPhrase,
  head: string,
  name: Mention,
  actor: ReportActor | null,
  whole: NounPhrase | null,
): OwnName | null {
  const isPart = parts.has(head) || (actor?.type === "person" && head === "group");
  const isName = name.end === phrase.head && !name.isAdjective && (!actor || /^(person|place)$/.test(actor.type));
  const end = phrase.head + 1;
  return isPart && isName
    ? { first: name.first, end: whole?.end ?? end, short: [name.first, end], type: "organisation" }
    : null;
}

/** "the Druze militia of Walid Jumblatt": from its first word that is no article. */
function ofTied(tokens: readonly Token[], phrase: NounPhrase, head: string, tail: NounPhrase): OwnName | null {
  const type = ofHead(head);
  let { first } = phrase;
  while (/^(DET|NUM)$/.test(tokens[first]?.tag ?? "") && first < phrase.head) first++;
  return type && { first, end: tail.end, short: [first, tail.end], type };
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
  const isOwn = men.has(head) || bodies.has(head) || parts.has(head);
  if (!isOwn || isCapitalised(tokens[phrase.head]?.text ?? "")) return null;
  const found = nameOf(phrase, head, after, tokens, (mention) => (mention ? actorOf(mention) : null));
  if (!found) return null;
  const words = (first: number, end: number): string =>
    text(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, " ");
  const { first, end, type } = found;
  const name = words(first, end);
  if (name.length > 60) return null;
  const start = tokens[first]?.start ?? 0;
  const actor = actors.note({ ...unknown, first, end, text: name, type }, type, start);
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
    if (holder.type === "person") return ofPerson(tokens, phrase, head, name);
    return holder.type === "organisation" ? ofBody(tokens, phrase, head, name) : null;
  }
  const last = phrase.mentions.at(-1);
  if (last && parts.has(head) || last && !after)
    return calledBy(phrase, head, last, actorOf(last), tail?.type === "organisation" ? after : null);
  return after && tail?.type === "person" ? ofTied(tokens, phrase, head, after) : null;
}

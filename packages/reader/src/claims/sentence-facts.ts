import { fromEach } from "../from-each.ts";
import { fighterHeads } from "../lexicon/nouns.ts";
import { stateOfSeat } from "../lexicon/known-names.ts";
import { stateOfRuler } from "../lexicon/rulers.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Referent } from "../coreference/referent.ts";
import type { Referents } from "../coreference/referents.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";
import type { TreePhrases } from "../statements/tree-phrases.ts";
import type { Statement } from "../statements/statement.ts";
import { listFrom } from "./listed.ts";
import { alsoOf, listedFor } from "./listed-referents.ts";
import { loyalTail } from "./loyal-tail.ts";
import type { Token } from "../tokens/token.ts";
import { chunkEndings, phrasePositions } from "./chunk-endings.ts";
import { signsIn, type Sign } from "./signs.ts";
import { groundOf } from "./ground.ts";
import { SentenceWords } from "./sentence-words.ts";
import { fits, worthOf } from "./filler-fit.ts";
import type { Filled } from "./filled.ts";
import type { Filler } from "./verb-frame.ts";
import type { ConditionFound, Manner } from "./found-manner.ts";

/** What was found in a sentence before. */
export interface SentenceParts {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly referents: Referents;
  readonly text: (start: number, end: number) => string;
  readonly actorOf: (mention: Mention) => ReportActor | null;
  readonly tree?: TreePhrases | null;
}

/** Everything known of one sentence when claims are made of it. */
export class SentenceFacts {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  /** The dependency tree, where the sentence was parsed. */
  readonly tree: TreePhrases | null;
  readonly #referents: Referents;
  readonly #words: SentenceWords;
  /** Chunk positions by the token after the chunk. */
  readonly #chunkEnding: number[];
  /** Chunk positions of the noun phrases. */
  readonly #phrasesAt: readonly number[];
  readonly #signs: number;
  /** How each statement is put forward, as far as that has been asked. */
  readonly manners = new Map<Statement, Manner | null>();
  /** The condition it sets, once that has been looked for. */
  condition: ConditionFound | null | undefined = undefined;
  readonly actorOf: (mention: Mention) => ReportActor | null;

  constructor(parts: SentenceParts) {
    this.tree = parts.tree ?? null;
    this.tokens = parts.tokens;
    this.chunks = parts.chunks;
    this.statements = parts.statements;
    this.mentions = parts.mentions;
    this.#referents = parts.referents;
    this.#words = new SentenceWords(parts.tokens, parts.text);
    this.actorOf = parts.actorOf;
    this.#chunkEnding = chunkEndings(parts.chunks);
    this.#phrasesAt = phrasePositions(parts.chunks);
    this.#signs = signsIn(parts.tokens, parts.statements);
  }

  /** Whether one of a sign's words stands in the sentence: asked before searching it. */
  has(sign: Sign): boolean {
    return (this.#signs & sign) !== 0;
  }

  /** Goes through the noun phrases in order, each given with its chunk position. */
  eachPhrase(visit: (phrase: NounPhrase, at: number) => void): void {
    for (const at of this.#phrasesAt) visit(this.chunks[at] as NounPhrase, at);
  }

  /** What is found at each noun phrase, in order, given with its chunk position. */
  fromPhrases<Found>(find: (phrase: NounPhrase, at: number) => readonly Found[]): Found[] {
    const all: Found[] = [];
    for (const at of this.#phrasesAt) {
      const found = find(this.chunks[at] as NounPhrase, at);
      if (found.length > 0) for (const one of found) all.push(one);
    }
    return all;
  }

  /**
   * Whether every phrase has been met in the order of the sentence, so that whom it means is settled. The tree cuts
   * other phrases: whoever is asked for one first meets it, and may write down people that nobody had named.
   */
  get isAllMet(): boolean {
    return this.tree === null;
  }

  /** The state an adjective belongs to; its government where the report speaks of that. */
  stateActor(mention: Mention): ReportActor | null {
    return this.#referents.stateOf(mention);
  }

  /** The state an adjective belongs to, as such: "Iranian" gives Iran. */
  plainState(mention: Mention): ReportActor | null {
    const actor = this.actorOf({ ...mention, isAdjective: false });
    if (actor && mention.isAdjective && !actor.surfaces.has(mention.text))
      actor.surfaces.set(mention.text, 0);
    return actor;
  }

  /** The state whose ruler a person is known to be, or null. */
  ruledState(person: ReportActor): ReportActor | null {
    if (person.type !== "person") return null;
    const state = [...person.surfaces.keys()].map(stateOfRuler).find((name) => name !== null);
    return state ? this.#referents.stateNamed(state) : null;
  }

  /** The body that the report has said a person leads, or null. */
  ledBy(person: ReportActor): ReportActor | null {
    return this.#referents.discourse.ledBy(person);
  }

  /** The body that the report last said an actor leads or belongs to, or null. */
  bodyOf(actor: ReportActor): ReportActor | null {
    return this.#referents.discourse.bodyOf(actor);
  }

  /** Who was lately told killed, taken or removed, or null. */
  fallen(): ReportActor | null {
    return this.#referents.discourse.fallen();
  }

  /** The body that the report is about, or null. */
  mainBody(): ReportActor | null {
    return this.#referents.mainBody();
  }

  /** The body that an office told without its body is of: the one the report is about, or the only one at hand. */
  groupInQuestion(at: number): ReportActor | null {
    return this.mainBody() ?? this.#referents.discourse.soleGroup(at, []);
  }

  /** The state that acted last, or null. */
  lastState(at: number): ReportActor | null {
    return this.#referents.discourse.lastState(at);
  }

  /** The government of the state that the report is about, or null. */
  reportedState(at: number): ReportActor | null {
    return this.#referents.reportedState(at);
  }

  get isQuestion(): boolean {
    return this.tokens.at(-1)?.text === "?" || this.tokens.at(-2)?.text === "?";
  }

  word(at: number): string {
    return this.tokens[at]?.lower ?? "";
  }

  /** Words of a token span, blanks made plain. */
  words(first: number, end: number): string {
    return this.#words.between(first, end);
  }

  startOf(token: number): number {
    return (this.tokens[token] as Token).start;
  }

  endOf(tokenEnd: number): number {
    return (this.tokens[tokenEnd - 1] as Token).end;
  }

  chunkOf(phrase: Chunk): number {
    const at = this.#chunkEnding[phrase.end] ?? -1;
    return this.chunks[at] === phrase ? at : -1;
  }

  /** The phrase a token stands in, or null. */
  phraseWith(token: number): NounPhrase | null {
    for (const at of this.#phrasesAt) {
      const phrase = this.chunks[at] as NounPhrase;
      if (phrase.first <= token && token < phrase.end) return phrase;
    }
    return null;
  }

  /** The phrase that ends before a token, or null. */
  phraseEnding(end: number): NounPhrase | null {
    const chunk = this.chunks[this.#chunkEnding[end] ?? -1];
    return isNounPhrase(chunk) ? chunk : null;
  }

  /** The phrase that "of" ties to this one, or null. */
  tailOf(phrase: NounPhrase, word = "of"): NounPhrase | null {
    return this.#tailBeside(phrase, word) ?? this.tree?.tied(phrase).get(word)?.[0] ?? null;
  }

  #tailBeside(phrase: NounPhrase, word: string): NounPhrase | null {
    const at = this.chunkOf(phrase);
    if (at < 0) return null;
    const i = this.chunks[at + 1]?.kind === "quote" ? at + 2 : at + 1;
    const joint = this.chunks[i];
    if (joint?.kind !== "prep" || joint.word !== word) return null;
    const tail = this.chunks[i + 1]?.kind === "adv" ? this.chunks[i + 2] : this.chunks[i + 1];
    return isNounPhrase(tail) ? tail : null;
  }

  /** The place spoken of last before a token, or null. */
  lastPlace(at: number): ReportActor | null {
    return this.#referents.discourse.lastPlace(at);
  }

  referents(phrase: NounPhrase): readonly Referent[] {
    const found = this.#referents.known(phrase) ?? this.#referents.of(phrase, [], this.memberTail(phrase));
    if (found.length > 0) {
      // "the Goula commanders, including X": he is one of them.
      const also =
        found[0]?.way === "population"
          ? listedFor(this, this.#referents, phrase)
          : alsoOf(this, this.#referents, phrase);
      return also.length > 0 ? [...found, ...also] : found;
    }
    const listed = listedFor(this, this.#referents, phrase);
    // "leaders from groups such as A and B"
    const tail = listed.length > 0 ? null : this.memberTail(phrase);
    return tail && !tail.isPronoun ? listedFor(this, this.#referents, tail) : listed;
  }

  /** The one body that some phrases can mean, for a name: two names taken for one would be worse than none. */
  soleReferent(phrases: readonly NounPhrase[], isSubject: boolean): ReportActor | null {
    const found = fromEach(phrases, (phrase) =>
      this.referents(phrase).map((one) => ({ one, isSure: this.#referents.isSure(phrase, one, isSubject) })),
    );
    // "soldiers of X called themselves Y": the name is theirs, not X's.
    return found.length === 1 && found[0]?.isSure && found[0].one.way !== "arm" ? found[0].one.actor : null;
  }

  /** What "of" ties to a phrase, and for fighters also what "from" does: "rebels from the group". */
  memberTail(phrase: NounPhrase): NounPhrase | null {
    if (!fighterHeads.has(this.word(phrase.head))) return this.tailOf(phrase);
    return (
      this.tailOf(phrase) ??
      this.tailOf(phrase, "from") ??
      loyalTail(this.chunks, this.chunkOf(phrase), (at) => this.word(at))
    );
  }

  /** Those a phrase cites by what they are ("U.N. experts"), or null. */
  source(phrase: NounPhrase): ReportActor | null {
    return this.#referents.source(phrase);
  }

  /** Who was cited in the sentence before, where a pronoun that speaks on can mean him or it; or null. */
  speakerBefore({ isPronoun, head }: NounPhrase): ReportActor | null {
    return isPronoun ? this.#referents.discourse.speakerBefore(this.word(head)) : null;
  }

  seeSpeaker(speaker: ReportActor): void {
    this.#referents.discourse.seeSpeaker(speaker);
  }

  owners(phrase: NounPhrase): readonly Referent[] {
    return this.#referents.ofOwner(phrase);
  }

  /** What in some phrases can fill a role. Empty where nothing can. */
  filling(phrases: readonly NounPhrase[], filler: Filler): Filled[] {
    const filled: Filled[] = [];
    for (const phrase of phrases) for (const one of this.#fillOne(phrase, filler)) filled.push(one);
    return filled;
  }

  #fillOne(phrase: NounPhrase, filler: Filler): Filled[] {
    if (filler === "words") return this.wordsOf(phrase);
    if (filler === "country") return this.#country(phrase);
    if (filler === "place" || filler === "ground") return groundOf(this, phrase, filler);
    if (filler === "victim") return this.#victim(phrase);
    if (filler === "theirs") return this.#theirs(phrase);
    if (filler === "treated") {
      const land = groundOf(this, phrase, "place");
      return land.length > 0 ? land : this.#fillOne(phrase, "target");
    }
    const found: Filled[] = [];
    for (const one of this.referents(phrase)) {
      const { actor, way } = filler === "actor" || filler === "body" ? this.#seat(one) : one;
      const isUnnamed = way === "population" && actor.count !== 0 && !this.#isNamedPopulation(phrase);
      if ((filler === "target" && isUnnamed) || !fits(actor, filler, way)) continue;
      const end = this.#endWithTail(phrase, way);
      found.push({ value: actor, phrase, first: phrase.first, end, worth: worthOf[way], way });
    }
    return found.length > 0 || filler !== "target" || phrase.isPronoun ? found : this.wordsOf(phrase);
  }

  /** The state whose land a phrase names, as who acts there. */
  #country(phrase: NounPhrase): Filled[] {
    return phrase.mentions
      .filter(({ known, isAdjective, end }) => known?.type === "state" && !isAdjective && end > phrase.head)
      .flatMap(({ known }): Filled[] => {
        const actor = this.#referents.stateNamed((known as { name: string }).name);
        return actor
          ? [{ value: actor, phrase, first: phrase.first, end: phrase.end, worth: 1, way: "name" }]
          : [];
      });
  }

  /** Who is killed or taken: a person or people by name, else the words, never the body they belong to. */
  #victim(phrase: NounPhrase): Filled[] {
    const isCounted = this.tokens.slice(phrase.first, phrase.end).some((token) => token.tag === "NUM");
    const isPeople =
      isCounted &&
      phrase.mentions.some(({ known, end, isAdjective }) => !known && !isAdjective && end === phrase.head);
    const named =
      isCounted && !isPeople
        ? []
        : this.#fillOne(phrase, "target").filter(
            ({ value, way }) =>
              typeof value !== "string" &&
              way !== "arm" &&
              (value.type === "person" || value.type === "population"),
          );
    return named.length > 0 ? named : this.wordsOf(phrase);
  }

  /** Whom a stance towards a thing is about: who is named, else whose it is, "an Indian proposal", "calls by X". */
  #theirs(phrase: NounPhrase): Filled[] {
    const own = this.#fillOne(phrase, "actor");
    if (own.length > 0 || phrase.isPronoun) return own;
    if (phrase.owner) return this.#theirs(phrase.owner);
    const inside = fromEach(phrase.mentions, (mention): Filled[] => {
      const actor = mention.isAdjective ? this.stateActor(mention) : this.actorOf(mention);
      return actor && /^(organisation|state)$/.test(actor.type) && mention.end <= phrase.head
        ? [{ value: actor, phrase, first: phrase.first, end: phrase.end, worth: 0.9, way: "name" }]
        : [];
    });
    if (inside.length > 0) return inside.slice(0, this.#areJoined(phrase) ? 2 : 1);
    const tail = this.tailOf(phrase, "by") ?? this.tailOf(phrase, "from") ?? this.tailOf(phrase);
    // "the support of Egypt, the UAE and Russia"
    const list = tail ? listFrom(this, tail) : [];
    return fromEach(tail && list.length === 0 ? [tail] : list, (one) => this.#theirs(one)).map((one) => ({
      ...one,
      worth: one.worth * 0.95,
    }));
  }

  /** "Egyptian and Emirati support": two adjectives of states with "and" between them. */
  #areJoined({ mentions: [one, other] }: NounPhrase): boolean {
    return one !== undefined && other !== undefined && other.isAdjective && this.word(one.end) === "and";
  }

  /** "Kigali denies": a seat of government that acts is the state. */
  #seat(one: Referent): Referent {
    const actor = this.seatOf(one.actor);
    return actor === one.actor ? one : { actor, way: "arm" };
  }

  /** The state whose seat of government a place is; any other actor as it is. */
  seatOf(actor: ReportActor): ReportActor {
    if (actor.type !== "place") return actor;
    const state = [...actor.surfaces.keys()].map(stateOfSeat).find((name) => name !== null);
    return (state ? this.#referents.stateNamed(state) : null) ?? actor;
  }

  /** As victims, "Shia Muslims" are a people and "14 civilians" a number of dead. */
  #isNamedPopulation(phrase: NounPhrase): boolean {
    return (
      phrase.mentions.length > 0 ||
      /^(rebels|insurgents|separatists|protesters|loyalists)$/.test(this.word(phrase.head))
    );
  }

  #endWithTail(phrase: NounPhrase, way: Referent["way"]): number {
    const tail = way === "name" || phrase.mentions.length > 0 ? null : this.tailOf(phrase);
    return tail?.end ?? phrase.end;
  }

  /** The words of a phrase with what "of" ties to it. */
  wordsOf(phrase: NounPhrase): Filled[] {
    if (phrase.isPronoun) return [];
    let end = phrase.end;
    let tail = this.tailOf(phrase) ?? this.tailOf(phrase, "for");
    for (let steps = 0; tail && steps < 3; steps++) {
      end = tail.end;
      tail = this.tailOf(tail);
    }
    let { first } = phrase;
    while (first < phrase.head && /^(the|a|an|both|and)$/.test(this.word(first))) first++;
    const value = this.words(first, end).replace(/^["“‘]|["”’]$/g, "");
    return value === "" || value.length > 120
      ? []
      : [{ value, phrase, first: phrase.first, end, worth: 0.85, way: "words" }];
  }
}

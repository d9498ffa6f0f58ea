import { fromEach } from "../from-each.ts";
import { knownNames, stateOfAdjective, stateOfSeat } from "../lexicon/known-names.ts";
import { directionWords, governmentHeads } from "../lexicon/nouns.ts";
import { factOfWord, wordSet } from "../lexicon/word-facts.ts";
import { foldPhrase } from "../lexicon/name-index.ts";
import type { NameGiven } from "../mentions/name-given.ts";
import { namesGiven } from "../mentions/names-given.ts";
import { MentionFinder } from "../mentions/find-mentions.ts";
import { dropFrontNames } from "../mentions/front-matter.ts";
import type { Mention } from "../mentions/mention.ts";
import { otherStyle } from "../mentions/titles.ts";
import { WordHabits } from "../mentions/word-habits.ts";
import { isAllCaps, type Sentence } from "../tokens/token.ts";
import type { Watcher } from "../watcher.ts";
import { actsAsState, stateOfPeople } from "./acting-seats.ts";
import { isAcronymOf, isForeignAcronymOf, nameWords } from "../mentions/name-keys.ts";
import { ReportActors, settledActor, type ReportActor } from "./report-actors.ts";

/** A sentence with its names, whom they mean, and the second names it gives. */
export interface NamedSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly given: readonly NameGiven[];
}

/** Names no actor can have, whatever stands around them. */
const isWeakQuote = (mention: Mention): boolean =>
  mention.isQuoted && mention.weight < 1 && mention.type === "person";

/** Finds the names of a report, block by block, and settles whom each means. */
export class ActorBook {
  readonly actors = new ReportActors();
  readonly #habits = new WordHabits();
  readonly #finder = new MentionFinder(this.#habits, (name) => this.actors.isNamed(name));
  readonly #watcher: Watcher;
  #isBegun = false;
  #meant = new Map<Mention, ReportActor>();

  constructor(watcher: Watcher = {}) {
    this.#watcher = watcher;
  }

  /** Whom a mention means, or null: an unknown word, an event, an adjective. */
  readonly actorOf = (mention: Mention): ReportActor | null => {
    const found = this.#meant.get(mention);
    if (found || mention.isAdjective) return found ? settledActor(found) : null;
    return mention.known && mention.type === "state" ? this.actors.ofKnown(mention.known, 0) : null;
  };

  /** Reads the names of a block's sentences. What it says of mentions holds until the next block. */
  read(sentences: readonly Sentence[], text: (start: number, end: number) => string): NamedSentence[] {
    const { onStage } = this.#watcher;
    onStage?.("mentions");
    this.#meant = new Map();
    this.#habits.learn(sentences);
    const found = sentences.map((sentence) => ({ sentence, mentions: this.#finder.find(sentence, text) }));
    dropFrontNames(found);
    this.#vote(fromEach(found, ({ mentions }) => mentions));
    const named = found.map(({ sentence, mentions }) => ({
      sentence,
      mentions,
      given: namesGiven(sentence.tokens, mentions, text),
    }));
    onStage?.("coreference");
    // "Lima, 14 Apr 89 (EFE) --": where a report is sent from tells whose government it speaks of.
    const opening = this.#isBegun ? undefined : found.slice(0, 3).find(isDateline)?.mentions[0];
    const sentFrom = opening ? stateOfSeat(opening.text) : null;
    if (sentFrom) this.actors.countState(sentFrom, 3);
    this.#isBegun = true;
    for (const { sentence, mentions } of found)
      for (const { known, type, end, text: surface } of mentions) {
        if (known?.type === "state") this.actors.countState(known.name);
        // "the Congolese government": of whom a report speaks so, it means by "the government".
        if (known?.type === "state" && governmentHeads.has(sentence.tokens[end]?.lower ?? ""))
          this.actors.countState(known.name, 2);
        // "Islamic State in Somalia", "Somali National Army": so do bodies named after it.
        const eponym = known?.type === "organisation" ? stateOfBody(surface) : null;
        if (eponym) this.actors.countState(eponym);
        // "northern Colombia", "Bogotá": parts and seats of a state tell what state a report is about, too.
        const whole =
          known?.type === "place"
            ? stateOfSeat(known.name)
            : type === "place" && known === null
              ? stateOfRegion(surface)
              : null;
        if (whole) this.actors.countState(whole);
        // "the Congolese army" tells of its state as "the Congolese government" does.
        const state =
          known?.type === "organisation" && armyOf.test(surface)
            ? stateOfAdjective(surface.replace(armyOf, ""))
            : null;
        if (state) this.actors.countState(state, 2);
      }
    for (const isFirstPass of [true, false]) for (const one of named) this.#note(one, isFirstPass);
    this.actors.settleTopic();
    return named;
  }

  /** One spelling has one type: what most of its places say it is. */
  #vote(mentions: readonly Mention[]): void {
    const votes = new Map<string, Map<Mention["type"], number>>();
    for (const mention of mentions) {
      if (mention.known || mention.type === null) continue;
      const key = foldPhrase(mention.text);
      const count = votes.get(key) ?? new Map<Mention["type"], number>();
      count.set(mention.type, (count.get(mention.type) ?? 0) + mention.weight);
      votes.set(key, count);
    }
    for (const mention of mentions) {
      if (mention.known) continue;
      const count = votes.get(foldPhrase(mention.text));
      const best = count ? [...count].toSorted((a, b) => b[1] - a[1])[0] : undefined;
      if (best) mention.type = best[0];
    }
  }

  /** First the full names, so that short ones can be told by them wherever they stand. */
  #note({ sentence, mentions, given }: NamedSentence, isFirstPass: boolean): void {
    let before: Mention | null = null;
    for (const mention of mentions) {
      const adjective = before?.isAdjective && before.end === mention.first ? before : null;
      before = mention;
      if (mention.isAdjective || mention.type === "other" || isWeakQuote(mention)) continue;
      const isOneWord = nameWords(mention.text).length === 1;
      // "Basra, who had fought", after "Riaz Basra": what may be a place may be a person named before.
      const mayBePerson = isOneWord && mention.known?.type === "place" && !isInPlace(sentence, mention);
      const isFull = mention.known !== null ? !mayBePerson : !isOneWord;
      const at = sentence.tokens[mention.first]?.start ?? 0;
      if (isFull !== isFirstPass) continue;
      if (this.#noteSeat(sentence, mention, mentions)) continue;
      const namesake = mayBePerson ? this.#namesake(mention, at) : null;
      if (namesake) mention.type = "person";
      const actor = namesake
        ? this.actors.noteAs(namesake, mention.text, at)
        : mention.type === null
          ? this.#noteUntyped(mention, at)
          : this.actors.note(mention, mention.type, at);
      if (actor) {
        this.#meant.set(mention, actor);
        if (isHeaded(sentence, mention, actor))
          this.actors.addName(actor, `${mention.text} ${sentence.tokens[mention.end]?.text}`, at);
        if (actor.type === "state") actor.isAgent ||= !isWhere(sentence, mention);
        if (actor.type === "organisation")
          for (const name of otherNames(mention, adjective)) this.actors.noteAdjective(actor, name);
        const style = actor.type === "person" ? otherStyle(sentence.tokens, mention) : null;
        if (style) this.actors.noteAdjective(actor, style);
      }
      if (isFirstPass) this.#alias(given, mention, sentence);
    }
  }

  /** "Ankara said", "the Soviets": a seat of government that acts, or a nation, is its state. Returns whether it is. */
  #noteSeat(sentence: Sentence, mention: Mention, mentions: readonly Mention[]): boolean {
    const { known, text } = mention;
    const seat = known?.type === "place" || known === null ? stateOfSeat(text) : null;
    const isSeat = seat !== null && actsAsState(sentence.tokens, mention, mentions);
    const state = isSeat ? seat : stateOfPeople(sentence.tokens, mention);
    if (state === null) return false;
    const at = sentence.tokens[mention.first]?.start ?? 0;
    const actor = this.actors.ofState(state, at);
    if (!actor) return false;
    mention.type = "state";
    actor.isAgent = true;
    this.#meant.set(mention, this.actors.noteSeat(actor, mention.text, at));
    return true;
  }

  /** The person whose last name a place's name is, or null. */
  #namesake(mention: Mention, at: number): ReportActor | null {
    const found = this.actors.find({ ...mention, known: null, type: "person" }, at);
    const isLast = (name: string): boolean =>
      nameWords(name).length > 1 && nameWords(name).at(-1) === nameWords(mention.text)[0];
    return found?.type === "person" && [...found.surfaces.keys()].some(isLast) ? found : null;
  }

  #noteUntyped(mention: Mention, at: number): ReportActor | null {
    const actor = this.actors.find(mention, at);
    if (actor) this.actors.addName(actor, mention.text, at);
    return actor;
  }

  /** "X (Y)": from here on Y means X. */
  #alias(given: readonly NameGiven[], mention: Mention, sentence: Sentence): void {
    for (const { of, name } of given) {
      const actor = of === mention ? this.#meant.get(of) : undefined;
      const start = sentence.tokens[name.first]?.start ?? 0;
      const known = name.mention?.known ?? null;
      if (actor && known === null) this.actors.alias(actor, name.text, start);
      // "the Supreme Council for … (SCIRI)": the letters are known, the name they are spelt with is not.
      else if (actor && known && mention.known === null && isAcronymOf(name.text, mention.text))
        this.actors.merge(actor, this.actors.ofKnown(known, start));
      else if (actor && known && known.key !== mention.known?.key) {
        if (isAcronymOf(name.text, mention.text)) this.actors.alias(actor, name.text, start);
        // "the National Liberation Army (ELN)": two entries of the lexicon, but the report says that they are one.
        else if (mention.known && isForeignAcronymOf(name.text, mention.text))
          this.actors.merge(actor, this.actors.ofKnown(known, start));
      }
    }
  }
}

/** What the report calls a body besides, where it names it so: shorter, or with the adjective of its state. */
function otherNames(mention: Mention, adjective: Mention | null): string[] {
  const names = [shorterName(mention), mention.known ? null : withoutPlace(mention.text)].filter(
    (name) => name !== null,
  );
  return adjective ? [...names, `${adjective.text} ${mention.text}`] : names;
}

/** "White Brigade of Antwerp", "Islamic State's Central Africa Province": a name without whose or where it is, or null. */
const withoutPlace = factOfWord((text): string | null => {
  const [, name, place] = /^(\p{Lu}\S* (?:\S+ )*\S+) (?:of|in) (\p{Lu}\S*)$/u.exec(text) ?? [];
  if (name && place && /^(place|state)$/.test(knownNames.get(place)?.type ?? "place")) return name;
  const [, own] = /['’]s (\p{Lu}\S* \p{Lu}.*)$/u.exec(text) ?? [];
  return own ?? null;
});

/**
 * "Rhodesian Central Intelligence Organisation", "Seleka coalition": the name without its state's adjective, or a known
 * one without what it is, as the report writes it too; null where there is none.
 */
function shorterName({ text, known }: Mention): string | null {
  const words = text.split(" ");
  if (words.length < 2) return null;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const rest = words.slice(1).join(" ");
  if (!known && stateOfAdjective(first) !== null && (words.length > 2 || isAllCaps(rest))) return rest;
  const before = words.slice(0, -1).join(" ");
  return known && headsOfBodies.has(last) && knownNames.get(before)?.key === known.key ? before : null;
}

const armyOf = /\s+(army|armed forces|military|police|government)$/i;

const headsOfBodies = wordSet(
  "group movement militia militias coalition alliance network faction cartel gang brigade brigades battalion battalions regiment division cell command grouping corps column company squad bloc unit front party camp office wing",
);
const headsOfKin = wordSet("tribe clan sub-clan subclan community people");
const headsOfPlaces = wordSet(
  "valley mountains base airbase oilfield oilfields province district region island islands hills plateau peninsula desert forest coast delta river camp airport",
);
/** By type, the nouns that belong to an unknown name before them. */
const headsOf: ReadonlyMap<ReportActor["type"], ReadonlySet<string>> = new Map([
  ["organisation", headsOfBodies],
  ["place", headsOfPlaces],
  ["population", headsOfKin],
]);
const wherePrepositions = wordSet(
  "in at near across throughout inside into to from around outside within of , and neighbouring neighboring",
);

const inPlace = wordSet("in at near from around outside into across towards toward to of");

/** Whether a place's name stands where only a place does. */
const isInPlace = (sentence: Sentence, mention: Mention): boolean =>
  inPlace.has(sentence.tokens[mention.first - 1]?.lower ?? "");

/** "the Fizazi group", "the Cuango valley": the noun after an unknown name is part of what it is called. */
const isHeaded = (sentence: Sentence, mention: Mention, actor: ReportActor): boolean => {
  const heads = headsOf.get(actor.type);
  const isOpen = mention.known === null || mention.known.type === "place";
  return isOpen && (heads?.has(sentence.tokens[mention.end]?.lower ?? "") ?? false);
};

/** "Lima, 14 Apr 89 --", "KABUL (AP) --": a place before a date, a bracket or a dash opens the sentence. */
const isDateline = ({
  sentence,
  mentions,
}: {
  sentence: Sentence;
  mentions: readonly Mention[];
}): boolean => {
  const [first] = mentions;
  return (
    first?.first === 0 &&
    first.type === "place" &&
    /^([,(]|[-–—]+)$/.test(sentence.tokens[first.end]?.text ?? "")
  );
};

/** "Somali National Army": the state a body is named after, by one of the words of its name. */
const stateOfBody = factOfWord((name): string | null => {
  if (!name.includes(" ")) return null;
  for (const word of name.split(/[\s-]+/)) {
    const known = knownNames.get(word);
    if (known?.type === "state") return known.name;
  }
  return null;
});

/** "northern Colombia": the state whose part it is. */
const stateOfRegion = (name: string): string | null => {
  const [first = "", rest = ""] = name.split(/ (.*)/);
  const known = directionWords.has(first.toLowerCase()) ? knownNames.get(rest) : null;
  return known?.type === "state" ? known.name : null;
};

/** A state after "in" or "from" is where something is, not who does it. */
const isWhere = (sentence: Sentence, mention: Mention): boolean => {
  const before = sentence.tokens[mention.first - 1];
  const word = before?.lower === "the" ? sentence.tokens[mention.first - 2]?.lower : before?.lower;
  return wherePrepositions.has(word ?? "");
};

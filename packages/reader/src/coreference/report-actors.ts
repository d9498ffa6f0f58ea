import { factOfWord } from "../lexicon/word-facts.ts";
import type { ActorType } from "@entente/claims";
import { foldPhrase } from "../lexicon/name-index.ts";
import {
  adjectiveOf,
  knownNames,
  stateOfAdjective,
  stateOfArmy,
  type KnownName,
} from "../lexicon/known-names.ts";
import type { Mention } from "../mentions/mention.ts";
import { initialsOf, isAcronymOf, nameWords } from "../mentions/name-keys.ts";
import { heroOf, mainBodyOf, mostNamedOf, openerOf, topicOf } from "./topic.ts";
import { isSingleWithParticle, mostNamesakes, PersonNames } from "./person-names.ts";

/** An actor as the report is being read: what it is called, how often and where first. */
export interface ReportActor {
  readonly id: number;
  type: ActorType;
  /** Surface strings with how often each was met. */
  readonly surfaces: Map<string, number>;
  /** UTF-16 offset of the first name. */
  first: number;
  /** UTF-16 offset of the latest name. */
  last: number;
  count: number;
  /** Whether it was named as someone who acts, not only as where something happens. */
  isAgent: boolean;
  /** Whether the report tells its name in full beside the letters it calls it by. */
  isCalledByLetters?: boolean;
  /** Names for which a claim has been made. */
  readonly named: Set<string>;
  /** Set where the report said that this is another under a former or later name. */
  mergedInto: ReportActor | null;
  /** Massoud of "Massoud's men", who have no name of their own. */
  calledAfter: ReportActor | null;
  /** A population is written down only where a claim is about it. */
  readonly onlyInClaims: boolean;
}

/** A name as it is kept: without quotation marks, blanks made plain. */
const cleanName = factOfWord((surface): string =>
  surface.replace(/\s+/g, " ").replace(/^["“‘«„]|["”’»“]$/gu, ""),
);

/** The actor itself, or the one it was merged into. */
export function settledActor(actor: ReportActor): ReportActor {
  let found = actor;
  for (let steps = 0; found.mergedInto && steps < 20; steps++) found = found.mergedInto;
  return found;
}

/** What a government is told by without its state's name. */
const describesGovernment =
  /^(the government|(the )?(\w+ )?(army|military|(armed|security|state|government) (security )?forces|troops|soldiers|units|officers|fighters|warplanes|jets|police|air force|navy))$/;

/** Whether a government is never named in full, but told by "President X", "the government" or its state's adjective. */
const isOnlyDescribed = (government: ReportActor): boolean =>
  [...government.surfaces.keys()].every(
    (surface) => describesGovernment.test(surface) || stateOfAdjective(surface) !== null,
  );

/** The actors of one report: who is named so far, and which of them a name means. */
export class ReportActors {
  readonly #actors: ReportActor[] = [];
  readonly #byKnown = new Map<string, ReportActor>();
  readonly #byName = new Map<string, ReportActor>();
  readonly #byInitials = new Map<string, ReportActor>();
  readonly #byLastWord = new Map<string, Set<ReportActor>>();
  readonly #persons = new PersonNames<ReportActor>();
  /** The names each actor is found by, with the type it had then. */
  readonly #indexed = new Map<ReportActor, Map<string, ActorType>>();

  get all(): readonly ReportActor[] {
    return this.#actors;
  }

  /** Whether somebody in the report is called that. */
  isNamed(name: string): boolean {
    return this.#byName.has(foldPhrase(name));
  }

  /** The lexicon's name of an actor that the report itself never writes out ("Iranian-backed"). */
  canonicalName(actor: ReportActor): string | null {
    for (const [key, other] of this.#byKnown) {
      if (other !== actor) continue;
      const name = key.slice(key.indexOf(":") + 1);
      return key.startsWith("government:") && !isOnlyDescribed(actor)
        ? `${adjectiveOf(name)} government`
        : name;
    }
    return null;
  }

  /** The actor of a lexicon entry, made if the report has not named it yet. */
  ofKnown(known: KnownName, at: number): ReportActor {
    let actor = this.#byKnown.get(known.key);
    if (!actor) {
      actor = this.#make(known.type, at);
      this.#byKnown.set(known.key, actor);
    }
    return actor;
  }

  /** The actor a state is, or null where the lexicon has no such state. */
  ofState(name: string, at: number): ReportActor | null {
    const known = knownNames.get(name);
    return known ? this.ofKnown(known, at) : null;
  }

  /** Whom a mention names, without making anyone. */
  find(mention: Mention, at = Infinity): ReportActor | null {
    const key = foldPhrase(mention.text);
    const defined = this.#byName.get(key);
    if (defined) return defined;
    if (mention.known) return mention.isAdjective ? null : (this.#byKnown.get(mention.known.key) ?? null);
    const words = nameWords(mention.text);
    if (mention.type === "person" || mention.type === null || words.length === 1) {
      const person =
        words.length === 1 || isSingleWithParticle(words)
          ? this.#persons.bySurname(words, at)
          : this.#persons.byName(mention.text);
      if (person) return person;
    }
    if (mention.type !== "organisation" && mention.type !== null) return null;
    // "the Tigers" after "the Tamil Tigers".
    const isPlural = words.length === 1 && mention.text.endsWith("s");
    return this.#ofAcronym(mention.text) ?? (isPlural ? this.onlyNamed(words[0] as string) : null);
  }

  /** Writes a mention down: as whom it names, or as someone new of the given type, who may count only in claims. */
  note(mention: Mention, type: ActorType, at: number, onlyInClaims = type === "population"): ReportActor {
    const actor =
      this.find(mention, at) ??
      (mention.known ? this.ofKnown(mention.known, at) : this.#make(type, at, onlyInClaims));
    this.addName(actor, mention.text, at);
    return actor;
  }

  readonly #sources = new Map<string, ReportActor>();

  /** Writes down those who are cited by what they are: "US officials" speak for themselves, whatever else the words mean. */
  noteSource(surface: string, at: number): ReportActor {
    const key = foldPhrase(surface);
    const actor = this.#sources.get(key) ?? this.#make("population", at, true);
    this.#sources.set(key, actor);
    this.addName(actor, surface, at);
    return actor;
  }

  /** Writes down that somebody is called so here too. */
  noteAs(actor: ReportActor, surface: string, at: number): ReportActor {
    this.addName(actor, surface, at);
    return actor;
  }

  /** "Rwandan officials": an adjective that stands for its state is one of the words that name it. */
  noteAdjective(actor: ReportActor, surface: string): ReportActor {
    if (!actor.surfaces.has(surface)) actor.surfaces.set(surface, 0);
    return actor;
  }

  /** A state that acts and its government, spoken of as such, are one actor; a country in which things happen is none. */
  joinGovernments(isActing: (state: ReportActor) => boolean): void {
    for (const [key, government] of this.#byKnown) {
      if (!key.startsWith("government:")) continue;
      const state = this.#byKnown.get(`state:${key.slice("government:".length)}`);
      if (!state || state.mergedInto || government.mergedInto) continue;
      // A government that is only described ("President X", "the government") is that of the state that is named.
      const isDescribed = isOnlyDescribed(government);
      if (state.isAgent && isActing(state)) this.merge(state, government);
      else if (isDescribed && state.count > 0) {
        state.isAgent = true;
        this.merge(state, government);
      }
    }
  }

  /** The actor of a lexicon entry, if the report has named it. */
  namedAs(key: string): ReportActor | null {
    return this.#byKnown.get(key) ?? null;
  }

  readonly #stateCounts = new Map<string, number>();

  /** Counts a state or its adjective, to know what state the report is about. */
  countState(name: string, times = 1): void {
    this.#mainState = undefined;
    this.#stateCounts.set(name, (this.#stateCounts.get(name) ?? 0) + times);
  }

  /** Whether the report names any state so far. */
  get namesStates(): boolean {
    return this.#stateCounts.size > 0;
  }

  /** The state that the report's names of states are of: more than half of them, or half as many again as of the next; three at least. */
  mainState(least = 3): string | null {
    this.#mainState ??= this.#findMainState();
    return this.#mainState.times >= least ? this.#mainState.name : null;
  }

  /** The state that is named most, the first of those named as often; null where none is. */
  topState(): string | null {
    let top: string | null = null;
    let most = 0;
    for (const [name, count] of this.#stateCounts) if (count > most) [top, most] = [name, count];
    return top;
  }

  /** What was found last, while no state has been counted since. */
  #mainState: { readonly name: string | null; readonly times: number } | undefined;

  #findMainState(): { readonly name: string | null; readonly times: number } {
    let all = 0;
    for (const count of this.#stateCounts.values()) all += count;
    const [most, next] = [...this.#stateCounts].toSorted((a, b) => b[1] - a[1]);
    const isMost = most && (most[1] > all / 2 || (most[1] >= all / 4 && most[1] >= 1.5 * (next?.[1] ?? 0)));
    return isMost ? { name: most[0], times: most[1] } : { name: null, times: 0 };
  }

  /** The body that is named more than twice as often as any other, three times at least: what a profile is about. */
  mainBody(): ReportActor | null {
    return mainBodyOf(this.#actors);
  }

  /** The body that a profile or an entry is about: the one named most, where it is also the first; as of the last block. */
  get topic(): ReportActor | null {
    return this.#topic && settledActor(this.#topic);
  }
  #topic: ReportActor | null = null;
  /** The body named first where none is named more often, as of the last block: what an entry is of that says "it". */
  opener: ReportActor | null = null;

  /** The body named most, as of the last block. */
  mostNamed: ReportActor | null = null;
  /** The person named most, as of the last block. */
  hero: ReportActor | null = null;

  /** The government last spoken of with its state: "the Syrian government". */
  toldGovernment: ReportActor | null = null;

  /** Works out {@link topic} from the names so far. */
  settleTopic(): void {
    this.#topic = topicOf(this.#actors);
    this.opener = openerOf(this.#actors);
    this.mostNamed = mostNamedOf(this.#actors);
    this.hero = heroOf(this.#actors);
  }

  /** The one body of the report whose name ends with a word, or null where there is none or several. */
  onlyNamed(word: string): ReportActor | null {
    let only: ReportActor | null = null;
    for (const actor of this.#byLastWord.get(word) ?? []) {
      const one = settledActor(actor);
      if (only && only !== one) return null;
      only = one;
    }
    return only;
  }

  /** The army of a state that the report names as a body of its own: "the Congolese army". */
  armyOf(state: string): ReportActor | null {
    for (const actor of this.#actors)
      if (actor.type === "organisation")
        for (const surface of actor.surfaces.keys())
          if (stateOfArmy(surface) === state) return settledActor(actor);
    return null;
  }

  /** The government of a state, if the report speaks of it as such. */
  governmentOf(state: string): ReportActor | null {
    return this.#byKnown.get(`government:${state}`) ?? null;
  }

  /** Counts one more place where an actor is named so. */
  addName(actor: ReportActor, surface: string, at: number): void {
    const clean = cleanName(surface);
    if (clean !== "") this.#index(this.noteSeat(actor, clean, at), clean);
  }

  /** "Ankara said": counts a place where an actor is called by a name that elsewhere is another's. */
  noteSeat(actor: ReportActor, surface: string, at: number): ReportActor {
    actor.surfaces.set(surface, (actor.surfaces.get(surface) ?? 0) + 1);
    actor.count++;
    actor.first = Math.min(actor.first, at);
    actor.last = Math.max(actor.last, at);
    return actor;
  }

  /**
   * The report says that one is the other under another name ("formerly", "changed its name to"): what was one
   * becomes a name of the other. Only within the report, and only on its word.
   */
  merge(into: ReportActor, from: ReportActor): void {
    if (into === from) return;
    for (const [surface, count] of from.surfaces)
      into.surfaces.set(surface, (into.surfaces.get(surface) ?? 0) + count);
    into.count += from.count;
    into.first = Math.min(into.first, from.first);
    into.last = Math.max(into.last, from.last);
    from.mergedInto = into;
    from.surfaces.clear();
    from.count = 0;
    for (const map of [this.#byKnown, this.#byName, this.#byInitials])
      for (const [key, actor] of map) if (actor === from) map.set(key, into);
  }

  /** Two names turned out to be of one actor: the later actor's names go to the earlier. Returns whether it could be done. */
  alias(actor: ReportActor, surface: string, at: number): boolean {
    const other = this.#byName.get(foldPhrase(surface));
    if (other && other !== actor && other.count > 0) return false;
    const clean = surface.replace(/\s+/g, " ");
    if (!actor.surfaces.has(clean)) {
      // Bound, not counted: the place where it stands is counted as any other.
      actor.surfaces.set(clean, 0);
      actor.last = Math.max(actor.last, at);
      this.#index(actor, clean);
    }
    return true;
  }

  #make(type: ActorType, at: number, onlyInClaims = type === "population"): ReportActor {
    const actor: ReportActor = {
      id: this.#actors.length,
      type,
      surfaces: new Map(),
      first: at,
      last: at,
      count: 0,
      isAgent: false,
      named: new Set(),
      mergedInto: null,
      calledAfter: null,
      onlyInClaims,
    };
    this.#actors.push(actor);
    return actor;
  }

  #index(actor: ReportActor, surface: string): void {
    // A name recurs; finding its actor by it is made possible once.
    const names = this.#indexed.get(actor) ?? new Map<string, ActorType>();
    if (names.get(surface) === actor.type) return;
    this.#indexed.set(actor, names.set(surface, actor.type));
    const key = foldPhrase(surface);
    if (!this.#byName.has(key)) this.#byName.set(key, actor);
    if (actor.type === "person") this.#persons.add(actor, surface);
    const words = actor.type === "organisation" ? nameWords(surface) : [];
    const last = words.length > 1 ? words.at(-1) : undefined;
    if (last !== undefined) {
      const namesakes = this.#byLastWord.get(last) ?? new Set();
      if (namesakes.size < mostNamesakes) this.#byLastWord.set(last, namesakes.add(actor));
    }
    if (actor.type === "organisation")
      for (const letters of initialsOf(surface))
        if (letters.length > 2 && !this.#byInitials.has(letters)) this.#byInitials.set(letters, actor);
  }

  #ofAcronym(name: string): ReportActor | null {
    const letters = name.replace(/[.\-/]/g, "");
    if (!/^[\p{Lu}\d]{3,8}$/u.test(letters)) return null;
    const actor = this.#byInitials.get(letters);
    return actor && [...actor.surfaces.keys()].some((surface) => isAcronymOf(letters, surface))
      ? actor
      : null;
  }
}

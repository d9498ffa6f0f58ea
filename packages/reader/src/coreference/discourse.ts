import { fits, isBystander, isCalled, isOffice, isPlural, isStateArmy, type Wanted } from "./fitting.ts";
import { settledActor, type ReportActor } from "./report-actors.ts";

/** An actor as it stood in a sentence: what a later pronoun may mean. */
export interface Seen {
  readonly actor: ReportActor;
  /** Count of sentences. */
  readonly sentence: number;
  /** Token position in it. */
  readonly at: number;
  readonly isSubject: boolean;
  /** Subject of a main clause: what the report goes on about rather than what a clause told in passing. */
  readonly isMain: boolean;
  /** Stands after "in", "at", "near": a place where, hardly what "it" means. */
  readonly isWhere: boolean;
  /** Meant by a pronoun or "the group": who has just been spoken of so is likely to be spoken of so again. */
  readonly isTaken: boolean;
  /** Named inside a phrase that means something else: "the Lenin prize". */
  readonly isInside: boolean;
}

/** What a report is about, and how much that draws a phrase to it beside who was named nearer. */
export interface Topic {
  readonly actor: ReportActor | null;
  readonly pull: number;
}

/** How many sentences back a pronoun may reach. */
const longestReach = 4;

/** How much less likely a state is meant than a body of the same standing. */
const stateCosts: Readonly<Record<Wanted, number>> = { person: 0, body: 4, group: 0, several: 8, any: 0 };

/** Whom the report was speaking of lately, for pronouns and "the group". */
export class Discourse {
  #seen: Seen[] = [];
  #pairs: { actors: readonly ReportActor[]; sentence: number }[] = [];
  #sentence = 0;
  #opposed: { actors: readonly ReportActor[]; sentence: number } = { actors: [], sentence: 0 };
  readonly #led = new Map<ReportActor, ReportActor>();
  #fallen: { person: ReportActor; sentence: number } | null = null;
  readonly #bodies = new Map<ReportActor, ReportActor>();

  nextSentence(): void {
    this.#sentence++;
    // Those seen first stand first, so that the first tells whether any is too far back.
    if (this.#sentence - (this.#seen[0]?.sentence ?? this.#sentence) > longestReach)
      this.#seen = this.#seen.filter((seen) => this.#sentence - seen.sentence <= longestReach);
    if (this.#pairs.length > 4) this.#pairs = this.#pairs.slice(-4);
  }

  /** Remembers that a person leads or founded a body, for "his men" and "his deputy". */
  seeLeader(person: ReportActor, body: ReportActor): void {
    if (this.#led.size < 10_000) this.#led.set(person, body);
  }

  /** The body a person was last said to lead, or null. */
  ledBy(person: ReportActor): ReportActor | null {
    const body = person.type === "person" ? this.#led.get(person) : undefined;
    return body ? settledActor(body) : null;
  }

  /** Remembers that an actor leads a body or is in it, for those who leave without its being said what. */
  seeMember(actor: ReportActor, body: ReportActor): void {
    if (this.#bodies.size < 10_000) this.#bodies.set(actor, body);
  }

  /** The body an actor was last said to lead or to be in, or null. */
  bodyOf(actor: ReportActor): ReportActor | null {
    const body = this.#bodies.get(actor);
    return body ? settledActor(body) : null;
  }

  /** Remembers who was killed, taken or removed, for those who take over. */
  seeFallen(person: ReportActor): void {
    this.#fallen = { person, sentence: this.#sentence };
  }

  /** Who was told killed, taken or removed in this sentence or the two before, or null. */
  fallen(): ReportActor | null {
    return this.#fallen && this.#sentence - this.#fallen.sentence <= 2
      ? settledActor(this.#fallen.person)
      : null;
  }

  /** Remembers whom a sentence cites, for those who go on: "The ministry said … It added". */
  seeSpeaker(speaker: ReportActor): void {
    this.#speaker = { speaker, sentence: this.#sentence };
  }
  #speaker: { speaker: ReportActor; sentence: number } | null = null;

  /** Who was cited in the sentence before, if a pronoun can mean him or it; or null. */
  speakerBefore(pronoun: string): ReportActor | null {
    if (!this.#speaker || this.#sentence - this.#speaker.sentence !== 1) return null;
    const speaker = settledActor(this.#speaker.speaker);
    const fitting = speaker.type === "person" ? /^(he|she)$/ : /^(it|they)$/;
    return fitting.test(pronoun) ? speaker : null;
  }

  /** Remembers whom a phrase named. */
  see(
    actor: ReportActor,
    at: number,
    {
      isSubject = false,
      isWhere = false,
      isMain = isSubject,
      isTaken = false,
      isInside = false,
    }: Partial<Seen> = {},
  ): void {
    this.#seen.push({ actor, sentence: this.#sentence, at, isSubject, isWhere, isMain, isTaken, isInside });
  }

  /** Remembers that several were named together: "AQ and ISIS". */
  seeTogether(actors: readonly ReportActor[]): void {
    if (actors.length < 2) return;
    const apart = [...new Set(actors)];
    if (apart.length >= 2) this.#pairs.push({ actors: apart, sentence: this.#sentence });
  }

  /** Remembers those told of in one breath without being the subject: "founded by A and B". */
  seeBeside(actors: readonly ReportActor[]): void {
    const apart = [...new Set(actors)];
    if (apart.length >= 2) this.#beside = { actors: apart, sentence: this.#sentence };
  }
  #beside: { actors: readonly ReportActor[]; sentence: number } = { actors: [], sentence: 0 };

  /** So many told of side by side, as a subject or else otherwise, in this sentence or the one before; or none. */
  lastBeside(size: number): readonly ReportActor[] {
    const together = this.lastTogether();
    if (together.length === size) return together;
    const { actors, sentence } = this.#beside;
    return actors.length === size && this.#sentence - sentence <= 1 ? actors : [];
  }

  /**
   * For "both" and "all three": the bodies, else the persons, of the sentence before where they are just so many, or those
   * of the two before; or none.
   */
  justSo(size: number): readonly ReportActor[] {
    for (const reach of [1, 2]) {
      const bodies = this.#namedWithin(reach, (actor) => fits(actor, "body") && !isOffice(actor));
      const persons = this.#namedWithin(reach, ({ type }) => type === "person");
      const arePersons = persons.size === size && size === 2;
      if (bodies.size === size && !arePersons) return [...bodies];
      if (arePersons && bodies.size < 2) return [...persons];
    }
    return [];
  }

  #namedWithin(reach: number, isOne: (actor: ReportActor) => boolean): ReadonlySet<ReportActor> {
    const named = new Set<ReportActor>();
    for (const { actor, sentence, isWhere } of this.#seen) {
      const back = this.#sentence - sentence;
      if (back > 0 && back <= reach && !isWhere && isOne(actor)) named.add(settledActor(actor));
    }
    return named;
  }

  /**
   * The nearest actor that fits: in this sentence subjects before others, then in those before. `except` are actors
   * that can't be meant (a pronoun that is the object of a verb doesn't mean its subject). What the report is about
   * (`topic`) goes before a body named on the way.
   */
  nearest(
    wanted: Wanted,
    at: number,
    except: readonly ReportActor[] = [],
    isSubject = false,
    topic: Topic | null = null,
  ): ReportActor | null {
    let best: Seen | null = null;
    let bestScore = -Infinity;
    // A body goes on being what is spoken of longer than a person does: the subject before stands before a name on the way.
    // Who was last spoken of by a pronoun is likely to be spoken of so again.
    const [fading, staying] = wanted === "person" ? [10, 4] : [7, 9];
    for (const seen of this.#seen) {
      if (!fits(seen.actor, wanted) || except.includes(seen.actor)) continue;
      const back = this.#sentence - seen.sentence;
      if (back === 0 && seen.at >= at) continue;
      // A pronoun that is itself a subject goes on with the subject before it rather than with a name on the way.
      const passing = back === 0 && isSubject && !seen.isSubject ? 10 : 0;
      const score =
        -passing -
        back * fading +
        (seen.isSubject ? (seen.isMain || back > 0 ? 8 : 4) : 0) +
        (topic && settledActor(seen.actor) === topic.actor ? topic.pull : 0) +
        (seen.isMain && back > 0 ? 1 : 0) +
        (seen.isTaken && back === 1 ? staying : 0) -
        (seen.isWhere ? 12 : 0) -
        (seen.isInside ? 6 : 0) +
        seen.at / 1000 -
        (seen.actor.type === "state" ? stateCosts[wanted] : 0) -
        (wanted !== "person" && isBystander(seen.actor) ? 6 : 0);
      if (score > bestScore) {
        best = seen;
        bestScore = score;
      }
    }
    return best?.actor ?? null;
  }

  /** The body whose name has a word: "the Front" after "the Polisario Front". */
  nearestNamed(word: string, at: number): ReportActor | null {
    return (
      this.#lastNamed(at, (words) => words.at(-1) === word) ??
      this.#lastNamed(at, (words) => words.includes(word))
    );
  }

  #lastNamed(at: number, isIt: (words: readonly string[]) => boolean): ReportActor | null {
    const found = this.#seen.findLast(
      (seen) =>
        seen.actor.type === "organisation" &&
        (seen.sentence < this.#sentence || seen.at < at) &&
        isCalled(seen.actor, isIt),
    );
    return found?.actor ?? null;
  }

  /**
   * Whether a pronoun at a token can mean no other body: none was named in this sentence or the one before, or, for a
   * pronoun that is itself a subject, none was a subject there.
   */
  isOnlyBody(actor: ReportActor, at: number, isSubject: boolean): boolean {
    return this.#seen.every(
      (seen) =>
        seen.actor.type !== "organisation" ||
        settledActor(seen.actor) === settledActor(actor) ||
        this.#sentence - seen.sentence > 1 ||
        (seen.sentence === this.#sentence && seen.at >= at) ||
        (isSubject && !seen.isSubject),
    );
  }

  /** The army of a state named last: "the army" after "the Congolese army". */
  lastArmy(at: number): ReportActor | null {
    return (
      this.#seen.findLast(
        (seen) => (seen.sentence < this.#sentence || seen.at < at) && isStateArmy(seen.actor),
      )?.actor ?? null
    );
  }

  /** The one group named in this sentence before a token or in the one before it, or null where there are several. */
  soleGroup(at: number, except: readonly ReportActor[]): ReportActor | null {
    const [only = null, ...others] = this.groupsNear(at, except);
    return others.length === 0 ? only : null;
  }

  /** The groups named in this sentence before a token or in the one before it. */
  groupsNear(at: number, except: readonly ReportActor[]): ReadonlySet<ReportActor> {
    const near = new Set<ReportActor>();
    for (const seen of this.#seen) {
      const back = this.#sentence - seen.sentence;
      if (back > 1 || (back === 0 && seen.at >= at) || except.includes(seen.actor)) continue;
      if (fits(seen.actor, "group") && !isOffice(seen.actor)) near.add(settledActor(seen.actor));
    }
    return near;
  }

  /** The town or other place named last, in this sentence or one of the two before, or null: "the city". */
  lastPlace(at: number): ReportActor | null {
    return (
      this.#seen.findLast(
        ({ actor, sentence, at: seenAt }) =>
          actor.type === "place" &&
          this.#sentence - sentence <= 4 &&
          (sentence < this.#sentence || seenAt < at),
      )?.actor ?? null
    );
  }

  /** The state that acted last, in this sentence or one of the two before, or null. */
  lastState(at: number): ReportActor | null {
    return (
      this.#seen.findLast(
        ({ actor, sentence, at: seenAt, isSubject }) =>
          actor.type === "state" &&
          isSubject &&
          this.#sentence - sentence <= 2 &&
          (sentence < this.#sentence || seenAt < at),
      )?.actor ?? null
    );
  }

  /** The government named last, in this sentence or one of the four before, or null. */
  lastGovernment(at: number): ReportActor | null {
    return (
      this.#seen.findLast(
        ({ actor, sentence, at: seenAt }) =>
          actor.type === "state" &&
          (sentence < this.#sentence || seenAt < at) &&
          isCalled(actor, (words) => /^(government|regime|authorities)$/.test(words.at(-1) ?? "")),
      )?.actor ?? null
    );
  }

  /** Remembers that two are at war, at odds or at a table: whom "the two sides" mean. */
  seeOpposed(one: ReportActor, other: ReportActor): void {
    this.#opposed = { actors: [one, other], sentence: this.#sentence };
  }

  /** The two last told of as opposed or as talking, for "the two sides". */
  opposed(): readonly ReportActor[] {
    const { actors, sentence } = this.#opposed;
    return this.#sentence - sentence <= longestReach ? actors : [];
  }

  /** The two bodies last told of together, side by side or face to face, for "a merger is unlikely". */
  lastPair(): readonly ReportActor[] {
    const joined = this.#pairs.at(-1);
    const { actors, sentence } = this.#opposed;
    const last = joined && joined.sentence >= sentence ? joined : { actors, sentence };
    const isNear = this.#sentence - last.sentence <= 2;
    return isNear && last.actors.length === 2 && last.actors.every((actor) => fits(actor, "body"))
      ? last.actors
      : [];
  }

  /** The two of whom "the former" was said: "the latter" is the other of them, whoever was named between. */
  #told: { actors: readonly ReportActor[]; sentence: number } = { actors: [], sentence: 0 };

  /**
   * For "the former" and "the latter": the two told of side by side last, else the two bodies named last, or, where
   * there are no two, the two actors.
   */
  lastTwo(at: number, isLatter: boolean): readonly ReportActor[] {
    if (isLatter && this.#told.actors.length === 2 && this.#sentence - this.#told.sentence <= 1)
      return this.#told.actors;
    const actors = this.#twoBefore(at);
    if (!isLatter) this.#told = { actors, sentence: this.#sentence };
    return actors;
  }

  #twoBefore(at: number): readonly ReportActor[] {
    const pair = this.#pairs.at(-1);
    if (pair?.actors.length === 2 && this.#sentence - pair.sentence === 1) return pair.actors;
    const bodies: ReportActor[] = [];
    const actors: ReportActor[] = [];
    for (const { actor, sentence, at: seenAt, isWhere } of this.#seen.toReversed()) {
      if (this.#sentence - sentence > 2 || isWhere || actor.type === "place") continue;
      if (sentence === this.#sentence && seenAt >= at) continue;
      if (actor.type !== "person" && bodies.length < 2 && !bodies.includes(actor)) bodies.unshift(actor);
      if (actors.length < 2 && !actors.includes(actor)) actors.unshift(actor);
    }
    return bodies.length === 2 ? bodies : actors.length === 2 ? actors : [];
  }

  /** The last two persons that were named, for "the two men". */
  twoPersons(): readonly ReportActor[] {
    const recent: ReportActor[] = [];
    for (const { actor } of this.#seen.toReversed()) {
      if (actor.type === "person" && !recent.includes(actor)) recent.push(actor);
      if (recent.length === 2) return recent.toReversed();
    }
    return [];
  }

  /** The last two or more bodies (of no state, where `wanted` is "group") that were named together, or the last two named at all. */
  pair(size: number, mayBeApart = true, wanted: Wanted = "body"): readonly ReportActor[] {
    const together = this.#pairs.findLast(
      (pair) =>
        this.#sentence - pair.sentence <= longestReach &&
        pair.actors.length === size &&
        pair.actors.every((actor) => fits(actor, wanted)),
    );
    if (together || !mayBeApart) return together?.actors ?? [];
    const recent: ReportActor[] = [];
    for (const seen of this.#seen.toReversed()) {
      // "Its emir called the two groups": whoever this sentence has named is not one of them.
      if (seen.sentence === this.#sentence) continue;
      if (fits(seen.actor, wanted) && seen.actor.type === "organisation" && !recent.includes(seen.actor))
        recent.push(seen.actor);
      if (recent.length === size) return recent.toReversed();
    }
    return [];
  }

  /** The subject of this sentence that is told of as many, or null: "the Houthis … their". */
  pluralSubject(at: number): ReportActor | null {
    const found = this.#seen.findLast(
      ({ actor, sentence, at: seenAt, isSubject }) =>
        sentence === this.#sentence &&
        isSubject &&
        seenAt < at &&
        (actor.type === "population" || (actor.type === "organisation" && isPlural(actor))),
    );
    return found?.actor ?? null;
  }

  /** Those last named together, for "they". */
  lastTogether(): readonly ReportActor[] {
    const last = this.#pairs.at(-1);
    return last && this.#sentence - last.sentence <= 1 ? last.actors : [];
  }
}

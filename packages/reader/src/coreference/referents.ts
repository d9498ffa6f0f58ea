import {
  assetHeads,
  fighterHeads,
  groupDescriptions,
  nameTitles,
  pairDescriptions,
} from "../lexicon/nouns.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import { mayMeanActor } from "./actor-nouns.ts";
import {
  bodyNouns,
  definiteMarks,
  isMark,
  kindWords,
  marksLeftOut,
  nameEnds,
  ofGroups,
  ownWords,
  quantities,
  rebelWords,
  shortName,
} from "./description-marks.ts";
import { Governments } from "./governments.ts";
import { isOwnMen, isToldBeside, ownBody } from "./own-bodies.ts";
import { isJoint, manyOf, pairOf, sizeOf } from "./pairs.ts";
import { plainBody } from "./plain-bodies.ts";
import { populationOf, unknownPeople } from "./populations.ts";
import { sourceNamed } from "./sources.ts";
import { stateArm } from "./state-arms.ts";
import type { Discourse } from "./discourse.ts";
import { mayBeRebels, type Wanted } from "./fitting.ts";
import type { Referent, SentenceContext } from "./referent.ts";
import type { ReportActor, ReportActors } from "./report-actors.ts";

const noOne: readonly Referent[] = [];

/** Whom the phrases of one sentence mean. */
export class Referents {
  readonly #context: SentenceContext;
  readonly #actors: ReportActors;
  readonly #discourse: Discourse;
  readonly #governments: Governments;
  /** By the head of the phrase, so that a second reading of the sentence means the same. */
  readonly #memory = new Map<number, readonly Referent[]>();

  constructor(context: SentenceContext, actors: ReportActors, discourse: Discourse) {
    this.#context = context;
    this.#actors = actors;
    this.#discourse = discourse;
    this.#governments = new Governments(context, actors, (phrase) => this.ofOwner(phrase));
  }

  /** The actors a phrase means; empty where it means none that is named. */
  of(
    phrase: NounPhrase,
    except: readonly ReportActor[] = [],
    after: NounPhrase | null = null,
    isSubject = false,
  ): readonly Referent[] {
    const known = this.#memory.get(phrase.head);
    if (known) return known;
    const found = this.#resolve(phrase, except, after, isSubject);
    this.#memory.set(phrase.head, found);
    return found;
  }

  /** The actors a phrase was found to mean, or undefined where that has not been asked. */
  known(phrase: NounPhrase): readonly Referent[] | undefined {
    return this.#memory.get(phrase.head);
  }

  /** Says whom a phrase means where the words around it told: "a coalition called the M". */
  remember(phrase: NounPhrase, found: readonly Referent[]): void {
    this.#memory.set(phrase.head, found);
  }

  /** Whether a phrase that doesn't name its actor can mean no other body. */
  isSure(phrase: NounPhrase, { actor, way }: Referent, isSubject: boolean): boolean {
    return (
      (way !== "pronoun" && way !== "description") ||
      this.#discourse.isOnlyBody(actor, phrase.first, isSubject)
    );
  }

  /** Those a phrase cites by what they are ("U.N. experts"), or null. */
  source(phrase: NounPhrase): ReportActor | null {
    return sourceNamed(phrase, this.#word(phrase.head), this.#context, this.#actors);
  }

  /** Whom the report has spoken of so far. */
  get discourse(): Discourse {
    return this.#discourse;
  }

  /** The body that the report is about, or null. */
  mainBody(): ReportActor | null {
    return this.#actors.mainBody() ?? this.#topic;
  }

  /** The body an entry is of, or named first of those named most: what it speaks of where nothing nearer fits. */
  get #topic(): ReportActor | null {
    return this.#actors.topic ?? this.#actors.opener;
  }

  /** The government of the state that the report is about, or null. */
  reportedState(at: number): ReportActor | null {
    return this.#governments.reported(at);
  }

  /** A state by its name: its government where the report speaks of that. */
  stateNamed(name: string): ReportActor | null {
    return this.#actors.governmentOf(name) ?? this.#actors.ofState(name, 0);
  }

  /** The actor of a state's adjective: its government where the report speaks of that. */
  stateOf(mention: Mention): ReportActor | null {
    if (mention.known?.type !== "state") return null;
    const actor =
      this.#actors.governmentOf(mention.known.name) ??
      this.#actors.ofState(mention.known.name, this.#context.tokens[mention.first]?.start ?? 0);
    return actor && this.#actors.noteAdjective(actor, mention.text);
  }

  /** The owner's actors: "its" of "its leader", "HTS's" of "HTS's wing". */
  ofOwner(phrase: NounPhrase, except: readonly ReportActor[] = []): readonly Referent[] {
    return phrase.owner ? this.of(phrase.owner, except) : [];
  }

  /** The body for which a person's men act: the one told to be his, else the one the report has been about. */
  #ledBy(actor: ReportActor, { first }: NounPhrase): ReportActor | null {
    if (actor.type !== "person") return null;
    const topic = this.#topic;
    const isBefore = topic !== null && topic.first < (this.#context.tokens[first]?.start ?? 0);
    return this.#discourse.ledBy(actor) ?? this.#discourse.bodyOf(actor) ?? (isBefore ? topic : null);
  }

  #word(at: number): string {
    return this.#context.tokens[at]?.lower ?? "";
  }

  #resolve(
    phrase: NounPhrase,
    except: readonly ReportActor[],
    after: NounPhrase | null,
    isSubject: boolean,
  ): readonly Referent[] {
    if (phrase.isPronoun) return this.#pronoun(phrase, except, after, isSubject);
    const head = this.#word(phrase.head);
    const last = phrase.mentions.at(-1);
    const endsWithName = last !== undefined && last.end - 1 === phrase.head;
    if (endsWithName && !last.isAdjective) {
      const actor = this.#context.actorOf(last);
      if (!actor) return unknownPeople(phrase, last, this.#context, this.#actors);
      return [{ actor, way: actor.type === "population" ? "population" : "name" }];
    }
    const people = endsWithName && last.known?.type === "state" ? this.#ofAdjective(phrase, last) : null;
    if (people) return people;
    if (/^(latter|former)$/.test(head) && phrase.head === phrase.first + 1)
      return this.#discourse
        .lastTwo(phrase.first, head === "latter")
        .slice(head === "latter" ? 1 : 0, head === "latter" ? 2 : 1)
        .map((actor) => ({ actor, way: "description" as const }));
    const noun = this.#context.tokens[phrase.head];
    if (!noun || !mayMeanActor(noun)) return noOne;
    return (
      this.#ofHeaded(phrase, head) ??
      this.#governments.of(phrase, head, after) ??
      this.#ofLastGovernment(phrase, head) ??
      shortName(this.#context.tokens, this.#actors, phrase) ??
      this.#ownBody(phrase, head, after) ??
      this.#ofArm(phrase, head) ??
      this.#ofDescription(phrase, head, except) ??
      this.#ofTail(head, after, phrase) ??
      plainBody(phrase, head, this.#context, this.#actors) ??
      populationOf(phrase, head, this.#context, this.#actors)
    );
  }

  /** "the government" in a report about several states: the one whose government was named last. */
  #ofLastGovernment(phrase: NounPhrase, head: string): readonly Referent[] | null {
    const isPlain = phrase.mentions.length === 0 && !phrase.owner && phrase.head - phrase.first <= 1;
    const isOne = head === "government" && (this.#word(phrase.first) === "the" || phrase.head > phrase.first);
    const actor =
      isPlain && isOne ? (this.#discourse.lastGovernment(phrase.first) ?? this.#actors.toldGovernment) : null;
    return actor ? [{ actor, way: "description" }] : null;
  }

  /** "the British", "Saudi and Houthi officials": an adjective that stands for its state. */
  #ofAdjective(phrase: NounPhrase, adjective: Mention): readonly Referent[] | null {
    const next = this.#word(phrase.end);
    const after = this.#context.tokens[phrase.end + 1];
    const isShared =
      next === "and" && after !== undefined && /^\p{Lu}/u.test(after.text) && phrase.end - phrase.first <= 2;
    const isPeople = this.#word(phrase.first) === "the" && phrase.head === phrase.first + 1;
    const actor = isShared || isPeople ? this.stateOf(adjective) : null;
    return actor ? [{ actor, way: "arm" }] : null;
  }

  /** "the Twirwaneho group", "the M23 rebel movement": a name and the noun for what it is. */
  #ofHeaded(phrase: NounPhrase, head: string): readonly Referent[] | null {
    const last = phrase.mentions.at(-1);
    if (
      !last ||
      last.isAdjective ||
      !(last.end === phrase.head || (last.end === phrase.head - 1 && kindWords.has(this.#word(last.end)))) ||
      !bodyNouns.has(head)
    )
      return null;
    const actor = this.#context.actorOf(last);
    return actor?.type === "organisation" ? [{ actor, way: "name" }] : null;
  }

  /** "Massoud's men" where no body of his is known: of whom the report speaks besides, his men act for him. */
  #ownBody(phrase: NounPhrase, head: string, after: NounPhrase | null): readonly Referent[] | null {
    const holder = (phrase.owner ?? phrase).mentions.at(-1) ?? after?.mentions.at(-1);
    const leader = holder ? this.#context.actorOf(holder) : null;
    const led = leader && (this.#governments.ruledBy(leader, phrase.head) ?? this.#discourse.ledBy(leader));
    if (!led && isToldBeside(leader) && isOwnMen(head)) return [{ actor: leader, way: "arm" }];
    const own = led ? null : ownBody(phrase, head, after, this.#context, this.#actors);
    return own && [{ actor: own, way: own.type === "population" ? "population" : "name" }];
  }

  /** "SNA fighters", "Russian warships", "its leaders", "Assad's forces": the armed arm acts for its body. */
  #ofArm(phrase: NounPhrase, head: string): readonly Referent[] | null {
    if (!fighterHeads.has(head) && !assetHeads.has(head)) return this.#ofStates(phrase);
    if (phrase.mentions.length === 0 && !phrase.owner && this.#word(phrase.head - 1) === "government") {
      const main =
        this.#governments.ofReportedState(phrase, head) ?? this.#ofLastGovernment(phrase, "government");
      if (main) return main;
    }
    const army = this.#governments.armyOfReportedState(phrase);
    if (army) return army;
    const government = this.#governments.inside(phrase);
    if (government) return [{ actor: government, way: "arm" }];
    const named = phrase.mentions.filter((mention) => mention.end <= phrase.head && !mention.isAdjective);
    for (const mention of named.toReversed()) {
      const actor = this.#context.actorOf(mention);
      // "Turkish-backed SNA fighters": a name tied by a hyphen to a participle says who backs, not who acts.
      // "HTS-led forces" are its own.
      const isTied = /^[-–]$/.test(this.#context.tokens[mention.end]?.text ?? "");
      const isLed = isTied && this.#word(mention.end + 1) === "led" && actor?.type === "organisation";
      if (actor && (!isTied || isLed) && /^(organisation|state|person)$/.test(actor.type))
        return [{ actor: this.#governments.ruledBy(actor, phrase.head) ?? actor, way: "arm" }];
    }
    const owners = phrase.owner ? this.of(phrase.owner) : [];
    if (owners.length > 0)
      return owners.map(({ actor, way }) => {
        const body = this.#governments.ruledBy(actor, phrase.head) ?? this.#ledBy(actor, phrase);
        return { actor: body ?? actor, way: way === "name" ? "arm" : way };
      });
    return this.#ofStates(phrase);
  }

  #ofStates(phrase: NounPhrase): readonly Referent[] | null {
    return stateArm(phrase, this.#context, this.#actors, (mention) => this.stateOf(mention));
  }

  /** "the group", "both groups", "the two organisations". */
  #ofDescription(
    phrase: NounPhrase,
    head: string,
    except: readonly ReportActor[],
  ): readonly Referent[] | null {
    // "his group": the body that the report has said he leads.
    if (phrase.owner && groupDescriptions.has(head)) {
      const led = this.ofOwner(phrase).flatMap(({ actor }) => this.#ledBy(actor, phrase) ?? []);
      if (led.length > 0) return led.map((actor) => ({ actor, way: "description" as const }));
    }
    if (phrase.owner || !phrase.mentions.every((mention) => isMark(this.#context.tokens, mention, head)))
      return null;
    // "The two have fought since."
    const size = sizeOf(head);
    if (size > 1 && phrase.head - phrase.first <= 1 && /^(the|all)$/.test(this.#word(phrase.head - 1)))
      return manyOf(this.#discourse, size, "sides");
    if (
      !pairDescriptions.has(head) &&
      !groupDescriptions.has(head) &&
      !rebelWords.has(head) &&
      !ownWords.has(head)
    )
      return null;
    const words = marksLeftOut(this.#context.tokens, phrase);
    // "the Group confirmed": with a capital it is one whose name has the word, or whoever writes.
    if (
      phrase.head > 1 &&
      /^(Group|Panel|Team|Mission)$/.test(this.#context.tokens[phrase.head]?.text ?? "")
    ) {
      const called = this.#discourse.nearestNamed(head, phrase.first);
      return called ? [{ actor: called, way: "description" }] : [];
    }
    if (pairDescriptions.has(head) && (words.includes("both") || words.includes("two")))
      return pairOf(this.#discourse, words, head);
    const many = pairDescriptions.has(head) && isJoint.test(words[0] ?? "") ? sizeOf(words.at(-1) ?? "") : 0;
    if (many > 2) return manyOf(this.#discourse, many, head);
    const isDefinite =
      /^(the|this|that)$/.test(words[0] ?? "") && words.slice(1).every((word) => definiteMarks.has(word));
    if (words.length === 1 && words[0] === "the" && rebelWords.has(head))
      return this.#onlyGroup(phrase, except);
    if (words.length === 1 && words[0] === "the" && ownWords.has(head)) {
      const called = this.#discourse.nearestNamed(head, phrase.first) ?? this.#actors.onlyNamed(head);
      return called ? [{ actor: called, way: "description" }] : null;
    }
    if (!groupDescriptions.has(head) || !isDefinite || (words.length === 1 && head.endsWith("s")))
      return null;
    // Reports of these years call only one body so.
    const caliphate = head === "caliphate" ? this.#actors.namedAs("organisation:ISIS") : null;
    if (caliphate) return [{ actor: caliphate, way: "description" }];
    // "the Front", "the army": the body whose name has the word.
    const isSmallArmy = this.#context.tokens[phrase.head]?.text === "army";
    const named = !nameEnds.has(head)
      ? null
      : isSmallArmy
        ? this.#discourse.lastArmy(phrase.first)
        : (this.#discourse.nearestNamed(head, phrase.first) ?? this.#actors.onlyNamed(head));
    if (named) return [{ actor: named, way: "description" }];
    if (/^(army|government|rebels|insurgents)$/.test(head) && words[0] === "the") return null;
    const actor = this.#discourse.nearest(
      "group",
      phrase.first,
      except.filter(({ type }) => type !== "person"),
      false,
      { actor: this.#topic, pull: 12 },
    );
    return actor && actor.type === "organisation" ? [{ actor, way: "description" }] : null;
  }

  /** "the rebels" after one group alone has been named: that group; else the one that the report is about. */
  #onlyGroup(phrase: NounPhrase, except: readonly ReportActor[]): readonly Referent[] | null {
    const [only = null, ...others] = this.#discourse.groupsNear(phrase.first, except);
    const topic = others.length > 0 ? this.#actors.topic : (only ?? this.#topic);
    const isBefore = topic && topic.first < (this.#context.tokens[phrase.first]?.start ?? 0);
    const actor = isBefore && mayBeRebels(topic) && !except.includes(topic) ? topic : null;
    return actor ? [{ actor, way: "description" }] : null;
  }

  /** "members of the CIRA", "two of its members": what follows "of" says who. */
  #ofTail(head: string, after: NounPhrase | null, phrase: NounPhrase): readonly Referent[] | null {
    if (!after || phrase.mentions.length > 0) return null;
    const named = after.mentions.at(-1);
    const holder =
      nameTitles.has(head) && named && named.first > after.first && named.end >= after.end
        ? this.#context.actorOf(named)
        : null;
    if (holder?.type === "person") return [{ actor: holder, way: "name" }];
    if (!quantities.test(head) && !fighterHeads.has(head)) return null;
    const found = this.of(after);
    return found.length > 0
      ? found.map(({ actor, way }) => ({ actor, way: way === "name" ? "arm" : way }))
      : null;
  }

  #pronoun(
    phrase: NounPhrase,
    except: readonly ReportActor[],
    after: NounPhrase | null,
    isSubject: boolean,
  ): readonly Referent[] {
    const word = this.#word(phrase.head);
    const one = (wanted: Wanted): readonly Referent[] => {
      const main = wanted === "person" ? this.#actors.hero : (this.#topic ?? this.#actors.mostNamed);
      const topic = { actor: main, pull: 5 };
      const actor = this.#discourse.nearest(wanted, phrase.first, except, isSubject, topic);
      return actor ? [{ actor, way: "pronoun" }] : [];
    };
    if (/^(he|she|him|his|her|himself|herself)$/.test(word)) return one("person");
    if (word === "its" && ofGroups.has(this.#word(phrase.head + 1))) {
      const group = one("group");
      if (group.length > 0) return group;
    }
    if (/^(it|its|itself)$/.test(word)) return one("body");
    if (/^(they|them|their|themselves)$/.test(word)) {
      if (this.#word(phrase.first - 1) === "between")
        return this.#discourse.pair(2).map((actor) => ({ actor, way: "pronoun" as const }));
      const plural = this.#discourse.pluralSubject(phrase.first);
      if (plural && word === "their" && !except.includes(plural)) return [{ actor: plural, way: "pronoun" }];
      const together = this.#discourse.lastTogether();
      if (together.length > 0 && !together.some((actor) => except.includes(actor)))
        return together.map((actor) => ({ actor, way: "pronoun" as const }));
      return one("several");
    }
    if (/^(both|neither)$/.test(word) && after === null) return manyOf(this.#discourse, 2, "both");
    if (after && quantities.test(word)) return this.#ofTail(word, after, phrase) ?? [];
    return [];
  }
}

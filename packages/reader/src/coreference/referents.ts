import { stateOfAdjective } from "../lexicon/known-names.ts";
import { stateOfRuler } from "../lexicon/rulers.ts";
import { assetHeads, fighterHeads, governmentHeads, groupDescriptions, leaderTitles, memberTitles, nameTitles, pairDescriptions, populationHeads, speakerTitles, stateArms } from "../lexicon/nouns.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Token } from "../tokens/token.ts";
import type { Discourse, Wanted } from "./discourse.ts";
import type { ReportActor, ReportActors } from "./report-actors.ts";

/** How a phrase came to mean an actor; each costs some confidence. */
export type Way = "name" | "apposition" | "arm" | "pronoun" | "description" | "population";

export interface Referent {
  readonly actor: ReportActor;
  readonly way: Way;
}

export interface SentenceContext {
  readonly tokens: readonly Token[];
  readonly text: (start: number, end: number) => string;
  readonly actorOf: (mention: Mention) => ReportActor | null;
}

const quantities = /^(members?|leaders?|fighters?|forces|troops|soldiers|militants|elements|commanders|supporters|figures|men|hundreds|thousands|dozens|some|many|most|several|part|parts|number|remnants|faction|wing|leadership|headquarters|rest|majority|units?|two|three|four|five|one|both|all|each|any|half|units|officials|cells?|fighters)$/;

/** Whom the phrases of one sentence mean. */
export class Referents {
  readonly #context: SentenceContext;
  readonly #actors: ReportActors;
  readonly #discourse: Discourse;
  readonly #memory = new Map<NounPhrase, readonly Referent[]>();

  constructor(context: SentenceContext, actors: ReportActors, discourse: Discourse) {
    this.#context = context;
    this.#actors = actors;
    this.#discourse = discourse;
  }

  /** The actors a phrase means; empty where it means none that is named. */
  of(phrase: NounPhrase, except: readonly ReportActor[] = [], after: NounPhrase | null = null, isSubject = false): readonly Referent[] {
    const known = this.#memory.get(phrase);
    if (known) return known;
    const found = this.#resolve(phrase, except, after, isSubject);
    this.#memory.set(phrase, found);
    return found;
  }

  /** Says whom a phrase means where the words around it told: "a coalition called the M". */
  remember(phrase: NounPhrase, found: readonly Referent[]): void {
    this.#memory.set(phrase, found);
  }

  /** A state by its name: its government where the report speaks of that. */
  stateNamed(name: string): ReportActor | null {
    return this.#actors.governmentOf(name) ?? this.#actors.ofState(name, 0);
  }

  /** The actor of a state's adjective: its government where the report speaks of that. */
  stateOf(mention: Mention): ReportActor | null {
    if (mention.known?.type !== "state") return null;
    return this.#actors.governmentOf(mention.known.name) ?? this.#actors.ofState(mention.known.name, this.#startOf(mention.first));
  }

  /** The owner's actors: "its" of "its leader", "HTS's" of "HTS's wing". */
  ofOwner(phrase: NounPhrase, except: readonly ReportActor[] = []): readonly Referent[] {
    return phrase.owner ? this.of(phrase.owner, except) : [];
  }

  #word(at: number): string {
    return this.#context.tokens[at]?.lower ?? "";
  }

  #resolve(phrase: NounPhrase, except: readonly ReportActor[], after: NounPhrase | null, isSubject: boolean): readonly Referent[] {
    if (phrase.isPronoun) return this.#pronoun(phrase, except, after, isSubject);
    const head = this.#word(phrase.head);
    const last = phrase.mentions.at(-1);
    const endsWithName = last !== undefined && last.end - 1 === phrase.head;
    if (endsWithName && !last.isAdjective) {
      const actor = this.#context.actorOf(last);
      return actor ? [{ actor, way: actor.type === "population" ? "population" : "name" }] : [];
    }
    return this.#ofHeaded(phrase, head) ?? this.#ofGovernment(phrase, head, after) ?? this.#ofArm(phrase, head) ?? this.#ofDescription(phrase, head, except) ?? this.#ofTail(head, after, phrase) ?? this.#ofPopulation(phrase, head);
  }

  /** "the Twirwaneho group", "the M23 movement": a name and the noun for what it is. */
  #ofHeaded(phrase: NounPhrase, head: string): readonly Referent[] | null {
    const last = phrase.mentions.at(-1);
    if (!last || last.isAdjective || last.end !== phrase.head || !/^(group|movement|militia|faction|organisation|organization|party|network|cartel|gang|insurgency|alliance|coalition|brigade|regime)$/.test(head)) return null;
    const actor = this.#context.actorOf(last);
    return actor?.type === "organisation" ? [{ actor, way: "name" }] : null;
  }

  /** "the Syrian government", "the Assad regime", "Iraqi and Syrian governments". */
  #ofGovernment(phrase: NounPhrase, head: string, after: NounPhrase | null): readonly Referent[] | null {
    const singular = head.replace(/s$/, "");
    if (!governmentHeads.has(head) && !governmentHeads.has(singular)) return null;
    const referents: Referent[] = [];
    for (const mention of phrase.mentions) {
      const state = mention.known?.type === "state" ? mention.known.name : stateOfAdjective(mention.text);
      if (state === null) continue;
      const adjective = mention.text;
      referents.push({ actor: this.#government(`${adjective} ${singular}`, state, mention, phrase), way: "name" });
    }
    if (referents.length > 0) return referents;
    const tailed = after?.mentions.at(-1);
    if (phrase.mentions.length === 0 && !phrase.owner && tailed && after && tailed.end >= after.end) {
      // "the government of Sudan", "the government of President Santos"
      if (tailed.known?.type === "state") return [{ actor: this.#actors.ofKnown({ key: `government:${tailed.known.name}`, name: `${tailed.known.name} government`, type: "state", isAdjective: false, exact: null }, this.#startOf(phrase.first)), way: "name" }];
      const ruler = this.#context.actorOf(tailed);
      const ruled = ruler?.type === "person" ? this.#ruled(ruler, phrase) : null;
      if (ruled) return [{ actor: ruled, way: "name" }];
    }
    if (phrase.mentions.length === 0 && !phrase.owner) return this.#ofReportedState(phrase, head);
    const owner = phrase.owner ? this.of(phrase.owner) : [];
    const modifier = phrase.mentions.filter((mention) => mention.end <= phrase.head).map((mention) => this.#context.actorOf(mention)).find((actor) => actor !== null);
    const holder = modifier ?? owner[0]?.actor;
    const ruled = holder?.type === "person" ? this.#ruled(holder, phrase) : null;
    if (ruled) {
      this.#actors.addName(ruled, this.#context.text(this.#startOf(phrase.owner?.first ?? (phrase.mentions[0]?.first ?? phrase.head)), this.#context.tokens[phrase.head]?.end ?? 0).replace(/\s+/g, " "), this.#startOf(phrase.head));
      return [{ actor: ruled, way: "name" }];
    }
    return holder ? [{ actor: holder, way: "arm" }] : null;
  }

  /** "the government", "government forces" in a report about one state: that state's. */
  #ofReportedState(phrase: NounPhrase, head: string): readonly Referent[] | null {
    const words = this.#context.tokens.slice(phrase.first, phrase.head + 1).map((token) => token.lower);
    const isPlain = words.every((word) => /^(the|government|central|federal|national|forces|troops|soldiers|army|military|authorities|security|armed|state)$/.test(word));
    const isGovernment = /^(government|authorities)$/.test(head) ? words[0] === "the" || words.length === 1 : words.includes("government");
    const state = isPlain && isGovernment ? this.#actors.mainState() : null;
    if (state === null) return null;
    const actor = this.#actors.ofKnown({ key: `government:${state}`, name: `${state} government`, type: "state", isAdjective: false, exact: null }, this.#startOf(phrase.first));
    return [{ actor, way: "description" }];
  }

  #startOf(token: number): number {
    return this.#context.tokens[token]?.start ?? 0;
  }

  /** The government of the state a person is known to rule: "the Assad regime". */
  #ruled(person: ReportActor, phrase: NounPhrase): ReportActor | null {
    const state = [...person.surfaces.keys()].map(stateOfRuler).find((name) => name !== null);
    return state ? this.#actors.ofKnown({ key: `government:${state}`, name: `${state} government`, type: "state", isAdjective: false, exact: null }, this.#startOf(phrase.head)) : null;
  }

  #government(name: string, state: string, mention: Mention, phrase: NounPhrase): ReportActor {
    const known = { key: `government:${state}`, name: `${state} government`, type: "state" as const, isAdjective: false, exact: null };
    const token = this.#context.tokens[mention.first] as Token;
    const actor = this.#actors.ofKnown(known, token.start);
    const end = this.#context.tokens[phrase.head] as Token;
    const isWhole = mention.end === phrase.head;
    this.#actors.addName(actor, isWhole ? this.#context.text(token.start, end.end) : name, token.start);
    return actor;
  }

  /** "SNA fighters", "Russian warships", "its leaders", "Assad's forces": the armed arm acts for its body. */
  #ofArm(phrase: NounPhrase, head: string): readonly Referent[] | null {
    if (!fighterHeads.has(head) && !assetHeads.has(head)) return null;
    if (phrase.mentions.length === 0 && !phrase.owner && this.#word(phrase.head - 1) === "government") {
      const main = this.#ofReportedState(phrase, head);
      if (main) return main;
    }
    const government = this.#governmentInside(phrase);
    if (government) return [{ actor: government, way: "arm" }];
    const named = phrase.mentions.filter((mention) => mention.end <= phrase.head && !mention.isAdjective);
    for (const mention of named.toReversed()) {
      const actor = this.#context.actorOf(mention);
      // "Turkish-backed SNA fighters": a name tied by a hyphen to a participle says who backs, not who acts.
      if (actor && !/^[-–]$/.test(this.#context.tokens[mention.end]?.text ?? "") && /^(organisation|state|person)$/.test(actor.type)) return [{ actor: (actor.type === "person" ? this.#ruled(actor, phrase) : null) ?? actor, way: "arm" }];
    }
    const owners = phrase.owner ? this.of(phrase.owner) : [];
    if (owners.length > 0) return owners.map(({ actor, way }) => ({ actor: (actor.type === "person" ? this.#ruled(actor, phrase) : null) ?? actor, way: way === "name" ? "arm" : way }));
    if (stateArms.has(head)) {
      for (const mention of phrase.mentions) {
        if (!mention.isAdjective || !mention.known) continue;
        const isTied = /^[-–]$/.test(this.#context.tokens[mention.end]?.text ?? "");
        const actor = isTied ? null : this.#actors.governmentOf(mention.known.name) ?? this.#actors.ofState(mention.known.name, this.#context.tokens[mention.first]?.start ?? 0);
        if (actor) return [{ actor, way: "arm" }];
      }
    }
    return null;
  }

  /** "Syrian government weapons depots", "Iraqi government forces". */
  #governmentInside(phrase: NounPhrase): ReportActor | null {
    for (const mention of phrase.mentions) {
      const next = this.#word(mention.end);
      if (!mention.isAdjective || !mention.known || !/^(government|regime|state)$/.test(next) || mention.end >= phrase.head) continue;
      return this.#government(`${mention.text} ${next}`, mention.known.name, mention, phrase);
    }
    return null;
  }

  /** "the group", "both groups", "the two organisations". */
  #ofDescription(phrase: NounPhrase, head: string, except: readonly ReportActor[]): readonly Referent[] | null {
    const words = this.#context.tokens.slice(phrase.first, phrase.head).map((token) => token.lower);
    if (phrase.mentions.length > 0 || phrase.owner) return null;
    if (pairDescriptions.has(head) && (words.includes("both") || words.includes("two"))) {
      if (words.some((word) => /^(other|another|new)$/.test(word)) || !/^(both|the|these|those)$/.test(words[0] ?? "")) return null;
      return this.#discourse.pair(2, /^(groups|organisations|organizations|movements|militias|factions|parties)$/.test(head)).map((actor) => ({ actor, way: "description" as const }));
    }
    const isDefinite = /^(the|this|that)$/.test(words[0] ?? "") && words.slice(1).every((word) => /^(armed|rebel|militant|terrorist|terror|islamist|jihadist|insurgent|same|extremist|separatist|guerrilla|radical|paramilitary|political|opposition|said)$/.test(word));
    if (!groupDescriptions.has(head) || !isDefinite || (words.length === 1 && /s$/.test(head))) return null;
    // Reports of these years call only one body so.
    const caliphate = head === "caliphate" ? this.#actors.namedAs("organisation:ISIS") : null;
    if (caliphate) return [{ actor: caliphate, way: "description" }];
    // "the Front", "the army": the body whose name has the word.
    const isOwnWord = /^(army|front|party|brigade|movement|alliance|coalition|force|council|network)$/.test(head);
    const named = isOwnWord ? this.#discourse.nearestNamed(head, phrase.first) : null;
    if (named) return [{ actor: named, way: "description" }];
    if (/^(army|force|body|government|alliance|coalition|rebels|insurgents)$/.test(head) && words[0] === "the") return null;
    const actor = this.#discourse.nearest("body", phrase.first, except.filter(({ type }) => type !== "person"));
    return actor && actor.type === "organisation" ? [{ actor, way: "description" }] : null;
  }

  /** "members of the CIRA", "two of its members": what follows "of" says who. */
  #ofTail(head: string, after: NounPhrase | null, phrase: NounPhrase): readonly Referent[] | null {
    if (!after || phrase.mentions.length > 0) return null;
    const named = after.mentions.at(-1);
    const holder = nameTitles.has(head) && named && named.first > after.first && named.end >= after.end ? this.#context.actorOf(named) : null;
    if (holder?.type === "person") return [{ actor: holder, way: "name" }];
    if (!quantities.test(head) && !fighterHeads.has(head)) return null;
    const found = this.of(after);
    return found.length > 0 ? found.map(({ actor, way }) => ({ actor, way: way === "name" ? "arm" : way })) : null;
  }

  /** "Shia Muslims", "drug dealers", "the rebels": people without a body of their own. */
  #ofPopulation(phrase: NounPhrase, head: string): readonly Referent[] {
    const isPlural = /s$|men$|people|women|children/.test(head);
    if (!isPlural || phrase.owner || (!populationHeads.has(head) && !/^(rebels|insurgents|militants|separatists|militias|paramilitaries|jihadists|protesters|militiamen|gunmen|groups|factions|forces|fighters)$/.test(head))) return [];
    const { tokens } = this.#context;
    let first = phrase.first;
    while (first < phrase.head && (/^(DET|NUM|PUNCT)$/.test(tokens[first]?.tag ?? "") || /^(allied|many|several|some|other|most|all|few|various|local|own|such|more|only|new|certain)$/.test(this.#word(first)))) first++;
    const isBare = first === phrase.head;
    if (isBare && !/^(rebels|insurgents|separatists|protesters|civilians)$/.test(head) && !populationHeads.has(head)) return [];
    if (/^(groups|factions|forces|fighters|militants|militias|jihadists)$/.test(head) && !phrase.mentions.some((m) => m.isAdjective) && !/^(opposition|rebel|government|pro-government|loyalist|separatist|islamist|jihadist|revolutionary|allied|sunni|shia|shiite|kurdish|dissident|republican)$/.test(this.#word(phrase.head - 1))) return [];
    const start = (tokens[first] as Token).start;
    const surface = this.#context.text(start, (tokens[phrase.end - 1] as Token).end).replace(/\s+/g, " ");
    if (surface.length > 60) return [];
    const mention: Mention = { first, end: phrase.end, text: surface, type: "population", weight: 1, known: null, isAdjective: false, titles: [], isQuoted: false };
    return [{ actor: this.#actors.note(mention, "population", start), way: "population" }];
  }

  #pronoun(phrase: NounPhrase, except: readonly ReportActor[], after: NounPhrase | null, isSubject: boolean): readonly Referent[] {
    const word = this.#word(phrase.head);
    const one = (wanted: Wanted, way: Way = "pronoun"): readonly Referent[] => {
      const actor = this.#discourse.nearest(wanted, phrase.first, except, isSubject);
      return actor ? [{ actor, way }] : [];
    };
    if (/^(he|she|him|his|her|himself|herself)$/.test(word)) return one("person");
    if (/^(it|its|itself)$/.test(word)) return one("body");
    if (/^(they|them|their|themselves)$/.test(word)) {
      const together = this.#discourse.lastTogether();
      if (together.length > 0 && !together.some((actor) => except.includes(actor))) return together.map((actor) => ({ actor, way: "pronoun" as const }));
      return one("several");
    }
    if (word === "both" && after === null) return this.#discourse.pair(2).map((actor) => ({ actor, way: "description" as const }));
    if (after && quantities.test(word)) return this.#ofTail(word, after, phrase) ?? [];
    return [];
  }
}

/** Whether a phrase's head tells an office or a belonging: "leader", "spokesman", "member". */
export const isRoleNoun = (word: string): boolean => leaderTitles.has(word) || speakerTitles.has(word) || memberTitles.has(word);

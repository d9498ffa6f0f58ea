import { fromEach } from "../from-each.ts";
import { stateOfAdjective } from "../lexicon/known-names.ts";
import { governmentHeads } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { stateOfRuler } from "../lexicon/rulers.ts";
import type { Mention } from "../mentions/mention.ts";
import { titledStart } from "../mentions/titles.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import { ownBody } from "./own-bodies.ts";
import type { Referent, SentenceContext } from "./referent.ts";
import type { ReportActor, ReportActors } from "./report-actors.ts";

const armyWords =
  /^(the )?((national|regular|federal) )?(army|military|armed forces|security forces|government (forces|troops|soldiers|army|fighters|warplanes|jets)|state (forces|security forces)|army (troops|soldiers|units|officers)|police|air force|navy)$/;

/** The last words of these. */
const armyHeads = wordSet(
  "army military forces troops soldiers fighters warplanes jets units officers police force navy",
);

/** States that soldiers have ruled in these years: nobody calls another's government a junta. */
const juntas = new Set(
  "Myanmar;Mali;Niger;Burkina Faso;Guinea;Sudan;Chad;Gabon;Egypt;Thailand;Chile;Argentina;El Salvador;Guatemala;Greece;Nigeria;Mauritania;Peru;Bolivia;Pakistan".split(
    ";",
  ),
);

/** "Congolese soldiers": what a state is called by where it acts is one of the words that name it. */
export function calledByArm(
  state: ReportActor,
  adjective: Mention,
  phrase: NounPhrase,
  { tokens, text }: SentenceContext,
  actors: ReportActors,
): ReportActor {
  const [from, to] = [tokens[adjective.first], tokens[phrase.head]];
  const isShort = phrase.head - adjective.end < 3 && phrase.mentions.length === 1;
  return from && to && isShort ? actors.noteAdjective(state, text(from.start, to.end)) : state;
}

/** Governments, by all the ways reports name them. A government is an actor of its own beside its country. */
export class Governments {
  readonly #context: SentenceContext;
  readonly #actors: ReportActors;
  readonly #owners: (phrase: NounPhrase) => readonly Referent[];

  constructor(
    context: SentenceContext,
    actors: ReportActors,
    owners: (phrase: NounPhrase) => readonly Referent[],
  ) {
    this.#context = context;
    this.#actors = actors;
    this.#owners = owners;
  }

  /** "the Syrian government", "the Assad regime", "Iraqi and Syrian governments", "the government of Sudan". */
  of(phrase: NounPhrase, head: string, after: NounPhrase | null): readonly Referent[] | null {
    const singular = head.endsWith("s") ? head.slice(0, -1) : head;
    if (!governmentHeads.has(head) && !governmentHeads.has(singular)) return null;
    // "Yemen's Saudi-backed government": a name tied by a hyphen says who backs it, not whose it is.
    const mentions = phrase.mentions.filter(
      ({ end }) => !/^[-–]$/.test(this.#context.tokens[end]?.text ?? "") || end > phrase.head,
    );
    const named = fromEach(mentions, (mention): Referent[] => {
      const state = mention.known?.type === "state" ? mention.known.name : stateOfAdjective(mention.text);
      return state === null ? [] : [{ actor: this.#named(state, mention, phrase, singular), way: "name" }];
    });
    if (named.length > 0) return this.#told(named, singular);
    if (mentions.length === 0 && !phrase.owner)
      return this.#ofTail(phrase, after) ?? this.ofReportedState(phrase, head);
    const modifier = mentions
      .filter((mention) => mention.end <= phrase.head)
      .map((mention) => this.#context.actorOf(mention))
      .find((actor) => actor !== null);
    const holder = modifier ?? this.#owners(phrase)[0]?.actor;
    const ruled = holder ? (this.ruledBy(holder, phrase.head) ?? this.#governing(holder, phrase)) : null;
    if (!holder || !ruled) return this.#ofUnknown(phrase, head, holder);
    const from = phrase.owner?.mentions[0]?.first ?? phrase.mentions[0]?.first ?? phrase.head;
    const titled = titledStart(this.#context.tokens, from);
    for (const first of new Set([titled, from])) {
      const surface = this.#context.text(this.#startOf(first), this.#context.tokens[phrase.head]?.end ?? 0);
      this.#actors.addName(ruled, surface, this.#startOf(first));
    }
    return this.#told([{ actor: ruled, way: "name" }], singular);
  }

  /** Remembers the one government that was named, for "the government" later on. */
  #told(named: readonly Referent[], noun: string): readonly Referent[] {
    const [only] = named;
    if (only && named.length === 1 && /^(government|regime|junta|administration)$/.test(noun))
      this.#actors.toldGovernment = only.actor;
    return named;
  }

  /** "President Joseph Momoh's government": whose state nobody knows is called by its ruler. */
  #ofUnknown(phrase: NounPhrase, head: string, holder: ReportActor | undefined): readonly Referent[] | null {
    const own = ownBody(phrase, head, null, this.#context, this.#actors);
    if (own) return [{ actor: own, way: "name" }];
    return holder ? [{ actor: holder, way: "arm" }] : null;
  }

  /** "Yemen's internationally recognised government": that of the state whose it is. */
  #governing(holder: ReportActor, phrase: NounPhrase): ReportActor | null {
    const known = phrase.owner?.mentions.at(-1)?.known;
    return holder.type === "state" && known?.type === "state"
      ? this.#actors.noteAdjective(this.#ofState(known.name, phrase.head), known.name)
      : null;
  }

  /** "the government", "government forces" in a report about one state: that state's. */
  ofReportedState(phrase: NounPhrase, head: string): readonly Referent[] | null {
    const words = this.#context.tokens.slice(phrase.first, phrase.head + 1).map((token) => token.lower);
    const plain =
      /^(the|government|central|federal|national|forces|troops|soldiers|army|military|authorities|security|armed|state|regime|junta|ruling|interim|transitional|local|current|new)$/;
    const isGovernment = /^(government|authorities|regime|junta)$/.test(head)
      ? words[0] === "the" || words.length === 1
      : words.includes("government");
    const isPlain = words.every((word) => plain.test(word));
    const main = isPlain && isGovernment ? this.#actors.mainState() : null;
    const state = head === "junta" && main !== null && !juntas.has(main) ? null : main;
    if (state === null) return null;
    const actor = this.#ofState(state, phrase.first);
    if (head === "government") this.#actors.noteAdjective(actor, "the government");
    else if (words[0] === "government") this.#actors.noteAdjective(actor, words.join(" "));
    return [{ actor, way: "description" }];
  }

  /** "the army", "security forces" in a report about one state: that state's. */
  armyOfReportedState(phrase: NounPhrase): readonly Referent[] | null {
    if (phrase.mentions.length > 0 || phrase.owner) return null;
    if (!armyHeads.has(this.#context.tokens[phrase.head]?.lower ?? "")) return null;
    const words = this.#context.tokens
      .slice(phrase.first, phrase.head + 1)
      .map((token) => token.lower)
      .join(" ");
    const isOpen = words.startsWith("the ") || /^(government|security|state) |^police$/.test(words);
    if (
      !isOpen ||
      phrase.mentions.some(({ type }) => type !== "other") ||
      phrase.owner ||
      !armyWords.test(words)
    )
      return null;
    const state = this.#actors.mainState();
    // The police are no army, and act for the state itself.
    const police = state && words.endsWith("police") ? this.#actors.ofState(state, 0) : null;
    if (police) return [{ actor: police, way: "description" }];
    const actor =
      state &&
      (this.#actors.armyOf(state) ?? this.#actors.governmentOf(state) ?? this.#actors.ofState(state, 0));
    if (!actor) return null;
    if (actor.type === "state") this.#actors.noteAdjective(actor, words);
    return [{ actor, way: "description" }];
  }

  /** The government of the state that the report is about, or null. */
  reported(at: number): ReportActor | null {
    const state = this.#actors.mainState(1) ?? this.#actors.topState();
    return state === null ? null : this.#ofState(state, at);
  }

  /** The government of the state a person is known to rule, or null: "the Assad regime". */
  ruledBy(person: ReportActor, at: number): ReportActor | null {
    if (person.type !== "person") return null;
    const state = [...person.surfaces.keys()].map(stateOfRuler).find((name) => name !== null);
    return state ? this.#ofState(state, at) : null;
  }

  /** "Syrian government weapons depots", "Iraqi government forces": a government named inside a phrase. */
  inside(phrase: NounPhrase): ReportActor | null {
    for (const mention of phrase.mentions) {
      const next = this.#context.tokens[mention.end]?.lower ?? "";
      const isBefore = mention.isAdjective && mention.known !== null && mention.end < phrase.head;
      if (isBefore && /^(government|regime|state)$/.test(next))
        return this.#named(mention.known.name, mention, phrase, next);
    }
    return null;
  }

  /** "the government of Sudan", "the government of President Santos". */
  #ofTail(phrase: NounPhrase, after: NounPhrase | null): readonly Referent[] | null {
    const mention = after?.mentions.at(-1);
    if (!after || !mention || mention.end < after.end) return null;
    if (mention.known?.type === "state")
      return [{ actor: this.#ofState(mention.known.name, phrase.first), way: "name" }];
    const ruler = this.#context.actorOf(mention);
    const ruled = ruler ? this.ruledBy(ruler, phrase.first) : null;
    if (ruled) return [{ actor: ruled, way: "name" }];
    // The government of a ruler nobody knows is not that of whichever state was named last.
    return ruler?.type === "person" ? [] : null;
  }

  #ofState(state: string, at: number): ReportActor {
    return this.#actors.ofKnown(
      {
        key: `government:${state}`,
        name: `${state} government`,
        type: "state",
        isAdjective: false,
        exact: null,
      },
      this.#startOf(at),
    );
  }

  #named(state: string, mention: Mention, phrase: NounPhrase, noun: string): ReportActor {
    const actor = this.#ofState(state, mention.first);
    const start = this.#startOf(mention.first);
    const isWhole = mention.end === phrase.head;
    const whole = this.#context.text(start, this.#context.tokens[phrase.head]?.end ?? start);
    this.#actors.addName(actor, isWhole ? whole : `${mention.text} ${noun}`, start);
    return mention.isAdjective ? this.#actors.noteAdjective(actor, mention.text) : actor;
  }

  #startOf(token: number): number {
    return this.#context.tokens[token]?.start ?? 0;
  }
}

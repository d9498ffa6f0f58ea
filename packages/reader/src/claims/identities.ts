import { wordSet } from "../lexicon/word-facts.ts";
import type { Referents } from "../coreference/referents.ts";
import { groupDescriptions, isCalling, leaderTitles } from "../lexicon/nouns.ts";
import { isTitleWord } from "../mentions/titles.ts";
import { isNounPhrase, isVerbGroup, type NounPhrase } from "../statements/phrase.ts";
import { objectOf } from "../statements/statement.ts";
import type { Token } from "../tokens/token.ts";
import { factOfForm } from "../tokens/word-form.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const copulas = wordSet("be become remain");

/** Nouns that say what a body or person is, so that a phrase with them means whom it describes. */
const kinds = wordSet(
  "group organisation organization movement militia faction party coalition alliance network army force branch wing affiliate offshoot insurgency outfit gang cartel man woman cleric general colonel commander leader politician warlord officer founder member president spokesman one federation association body front",
);

const isOffice = (word: string): boolean =>
  isTitleWord(word) || leaderTitles.has(word) || /^(ambassador|envoy|deputy|aide|minister)$/.test(word);
/** What one person or body is to another: "his rival, X" names X. */
const relations = wordSet(
  "rival ally enemy foe friend patron successor predecessor deputy brother son nephew cousin uncle protégé comrade superior subordinate adversary opponent",
);

/** What persons alone are. */
const callings = wordSet(
  "man woman cleric general colonel commander politician warlord officer founder member veteran deserter defector lieutenant captain major guerrilla businessman businesswoman statesman imam",
);
const isOfPersons = (word: string): boolean => isOffice(word) || callings.has(word) || isCalling(word);

/** What the head of a phrase says of whom it means. */
const kindOfHead = factOfForm(({ lower }) =>
  relations.has(lower)
    ? "relation"
    : kinds.has(lower) || groupDescriptions.has(lower) || isOfPersons(lower)
      ? "kind"
      : "none",
);
const openers = wordSet("a an the one its their his her another");

/**
 * Phrases that describe whom a name beside them names: "X is a militia that …", "X, a group operating in …". What
 * the relative clause or participle says of the phrase is then said of X.
 */
export class Identities {
  readonly #facts: SentenceFacts;
  readonly #referents: Referents;

  constructor(facts: SentenceFacts, referents: Referents) {
    this.#facts = facts;
    this.#referents = referents;
  }

  /** Called for each phrase in order, before it is resolved. */
  before(phrase: NounPhrase, at: number): void {
    // Whom a pronoun means is not told beside it, and a name says so itself.
    if (phrase.isPronoun || (phrase.mentions.at(-1)?.end ?? 0) > phrase.head) return;
    const bracketed = this.#inBracket(at);
    if (bracketed) {
      const [found] = this.#referents.of(bracketed);
      if (found?.actor.type === "organisation")
        return this.#referents.remember(phrase, [{ actor: found.actor, way: "apposition" }]);
    }
    if (!this.#describes(phrase)) return;
    const described = this.#apposed(at) ?? this.#predicated(phrase) ?? this.#namedAfter(phrase, at);
    if (!described) return;
    const found = this.#referents
      .of(described)
      .filter(({ actor }) => actor.type === "organisation" || actor.type === "person");
    if (found.length === 1)
      this.#referents.remember(
        phrase,
        found.map(({ actor, way }) => ({ actor, way: way === "name" ? ("apposition" as const) : way })),
      );
  }

  #describes(phrase: NounPhrase): boolean {
    const what = kindOfHead(this.#facts.tokens[phrase.head] as Token);
    if (what === "none") return false;
    if (what === "relation") return phrase.owner !== null;
    const second = this.#facts.word(phrase.first + 1);
    return openers.has(this.#facts.word(phrase.first)) && second !== "both" && second !== "two";
  }

  /** "X, a Hutu militia formed by": a comma before, and before it a name. */
  #apposed(at: number): NounPhrase | null {
    const { chunks } = this.#facts;
    if (chunks[at - 1]?.kind !== "comma") return null;
    // "According to X, the rebels were": a new clause begins, nothing is said of X.
    const next = chunks[at + 1]?.kind === "adv" ? chunks[at + 2] : chunks[at + 1];
    if (isVerbGroup(next) && next.form === "finite") return null;
    let i = at - 2;
    if (chunks[i]?.kind === "close") {
      while (i > 0 && chunks[i]?.kind !== "open") i--;
      i--;
    }
    const before = chunks[i];
    if (
      !isNounPhrase(before) ||
      before.mentions.length === 0 ||
      (before.mentions.at(-1)?.end ?? 0) < before.end - 1
    )
      return null;
    // In a list ("A, the group and B") the comma joins.
    const after = chunks.slice(at + 1, at + 3).find((chunk) => chunk.kind === "conj");
    return chunks[i - 1]?.kind === "comma" || after ? null : before;
  }

  /** "the African Union mission (ATMIS)": letters in a bracket right after what they stand for. */
  #inBracket(at: number): NounPhrase | null {
    const { chunks } = this.#facts;
    if (chunks[at + 1]?.kind !== "open" || chunks[at + 3]?.kind !== "close") return null;
    const letters = chunks[at + 2];
    if (!isNounPhrase(letters)) return null;
    const [mention] = letters.mentions;
    return mention?.end === letters.end &&
      mention.type === "organisation" &&
      /^[\p{Lu}\d-]{3,8}$/u.test(mention.text)
      ? letters
      : null;
  }

  /**
   * "formed a rebel group, the March 23 Movement (M23)", "the leader of the CNDP, Bosco Ntaganda, fled": the name after
   * the comma, where no list goes on.
   */
  #namedAfter(phrase: NounPhrase, at: number): NounPhrase | null {
    const { chunks } = this.#facts;
    const head = this.#facts.word(phrase.head);
    const isRelation = relations.has(head);
    const isPerson = isRelation || isOfPersons(head);
    let comma = at + 1;
    if (isPerson) while (chunks[comma]?.kind === "prep" && isNounPhrase(chunks[comma + 1])) comma += 2;
    // "the man who led the CNDP, Laurent Nkunda, fled"
    if (isPerson && chunks[comma]?.kind === "rel")
      while (comma < at + 10 && !/^(comma|stop)$/.test(chunks[comma]?.kind ?? "stop")) comma++;
    const name = chunks[comma + 1];
    if (chunks[comma]?.kind !== "comma" || !isNounPhrase(name) || name.mentions.length !== 1) return null;
    const [mention] = name.mentions;
    if (!mention || mention.isAdjective || mention.end !== name.end) return null;
    const isFit = isRelation ? /^(person|organisation)$/.test(mention.type ?? "") : false;
    if (!isFit && mention.type !== (isPerson ? "person" : "organisation")) return null;
    const next = chunks[comma + 2];
    return next === undefined ||
      (isPerson ? /^(comma|stop|vg|open|close|conj)$/ : /^(comma|stop|open|rel|close)$/).test(next.kind)
      ? name
      : null;
  }

  #predicated(phrase: NounPhrase): NounPhrase | null {
    const copula = this.#facts.statements.find(
      (statement) => copulas.has(statement.verb.lemma) && objectOf(statement).includes(phrase),
    );
    return copula?.subject.length === 1 && !copula.verb.isNegative ? (copula.subject[0] ?? null) : null;
  }
}

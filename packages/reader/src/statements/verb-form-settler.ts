import { wordSet } from "../lexicon/word-facts.ts";
import { isAside, takesClause } from "./clause-words.ts";
import { isNounPhrase, isVerbGroup, type Chunk, type VerbGroup } from "./phrase.ts";

const clausePrepositions = wordSet("after before since until till as than like");
const namingVerb = wordSet("call name dub know style nickname");

/** Verbs that are hardly ever without an object unless they are participles. */
const needsObject = wordSet(
  "found establish form create launch lead head command back support arm fund finance sponsor train equip name list designate proscribe ban outlaw expel oust appoint elect sign conclude reach broker kill capture arrest exile jail imprison allege recruit draw control hold deploy station drive publish direct dominate free release dismiss sack hang execute assassinate murder depose overthrow topple defeat rout dislodge extradite deport convict sentence abduct kidnap detain surround besiege aid assist accuse shoot behead trap ambush affiliate ally align associate inspire integrate incorporate attach rename rebrand absorb influence model mandate embed subordinate regard consider deem describe recall summon send dispatch assign nominate promote commission wound injure charge indict suspect sanction invite educate entrust elevate choose co-opt coopt hire task instruct order force compel oblige forbid permit allow authorise authorize install banish bring persuade hunt chase harry isolate encircle urge convince enlist reinforce transfer bless oppose sponsor",
);

/** Verbs with "by" that have nothing done to them: "stood by his brother". */
const standsBy = wordSet("stand abide pass live swear stop drop");

const isTransitive = ({ lemma, particle }: VerbGroup): boolean =>
  particle === null &&
  needsObject.has(lemma) &&
  !/^(lead|head|form|drive|train|command|sign|conclude)$/.test(lemma);
/** Verbs never without an object: before a preposition they are participles. */
const alwaysOfSomebody = wordSet("kill murder assassinate execute behead hang");

const isGerundGroup = (chunk: Chunk | undefined): boolean => isVerbGroup(chunk) && chunk.form === "gerund";

const isHeldFor = ({ lemma }: VerbGroup): boolean =>
  /^(believe|think|say|allege|suppose|presume|assume|suspect|report|claim|rumour|know)$/.test(lemma);

/** Decides, by what stands around them, what words are that may be two things: past tense or participle, preposition or opener. */
export class VerbFormSettler {
  readonly #chunks: Chunk[];

  /** @param chunks changed in place. */
  constructor(chunks: Chunk[]) {
    this.#chunks = chunks;
  }

  /** Decides which of the forms that may be past or participle are participles. */
  settleForms(): void {
    this.#chunks.forEach((chunk, at) => {
      if (!isVerbGroup(chunk)) return;
      if (this.#isHelped(at)) chunk.form = "infinitive";
      if (!chunk.isAmbiguous) return;
      const next = this.#chunks[at + 1];
      // "killed, officials said, by X": nothing is said by X.
      if (
        next?.kind === "comma" &&
        isAside(this.#chunks.slice(at - 1, at + 1)) &&
        this.#chunks[at - 2]?.kind === "comma"
      )
        return;
      const before = this.#beforeAdverb(at);
      const byFollows = this.#isByAhead(this.#lastJoined(at)) && !standsBy.has(chunk.lemma);
      const isLoose =
        before === undefined || before.kind === "comma" || before.kind === "open" || before.kind === "dash";
      // "the truce it announced": a pronoun after a noun begins a clause of its own.
      const isOwnSubject =
        isNounPhrase(before) && before.isPronoun && isNounPhrase(this.#chunks[at - 2]) && !before.owner;
      const isAfterNoun = (isNounPhrase(before) && !isOwnSubject) || before?.kind === "close";
      // "the army that Museveni led into Kampala": what stands before is who does it.
      if (isNounPhrase(before) && this.#isRelativeSubject(at)) return;
      if (this.#followsPassive(at)) {
        chunk.isPassive = !isNounPhrase(next);
        return;
      }
      // Without an object these are never past: "X, based in Goma, attacked".
      const isPlacing =
        (/^(base|headquarter|locate|situate|entrench|station)$/.test(chunk.lemma) && !isNounPhrase(next)) ||
        (/^(make|compose)$/.test(chunk.lemma) && next?.kind === "prep" && next.word === "of");
      if (isPlacing && (isAfterNoun || (isLoose && this.#isNameBefore(at))))
        return this.#makeParticiple(chunk);
      // "the RSF, believed to be backed by the UAE, seized": held for something, by whom isn't said.
      if ((isAfterNoun || isLoose) && isHeldFor(chunk) && isVerbGroup(next) && next.form === "infinitive")
        return this.#makeParticiple(chunk);
      // "the Seleka, also called the Alliance, took": a name in passing, for another verb follows.
      if (isLoose && namingVerb.has(chunk.lemma) && isNounPhrase(next) && this.#isPassing(at))
        return this.#makeParticiple(chunk);
      // "the MRTA, founded in 1982 and led by X, was": what needs an object has none, and another verb follows.
      if (isLoose && needsObject.has(chunk.lemma) && this.#isWithoutObject(at) && this.#isPassing(at))
        return this.#makeParticiple(chunk);
      // "led by Hannan, hanged in 2017": he who was hanged is no subject.
      if (
        before?.kind === "comma" &&
        isTransitive(chunk) &&
        this.#isWithoutObject(at) &&
        this.#isAfterVerb(at)
      )
        return this.#makeParticiple(chunk);
      // "a preacher killed near Jenin": nobody kills without an object.
      if (
        isAfterNoun &&
        alwaysOfSomebody.has(chunk.lemma) &&
        this.#isWithoutObject(at) &&
        this.#chunks[at - 2]?.kind !== "rel"
      )
        return this.#makeParticiple(chunk);
      const isNaming =
        namingVerb.has(chunk.lemma) && isAfterNoun && isNounPhrase(next) && next.mentions.length > 0;
      if (
        (isNaming && (this.#hasFiniteLater(at) || this.#isObjectBefore(at))) ||
        (isAfterNoun && !isNounPhrase(next) && (this.#isObjectBefore(at) || this.#isKindMade(at)))
      )
        return this.#makeParticiple(chunk);
      const joined = this.#chunks[at - 2];
      const joinsParticiple =
        before?.kind === "conj" && (!isVerbGroup(joined) || joined.form === "participle") && byFollows;
      if (
        (byFollows && (isAfterNoun || isLoose || joinsParticiple)) ||
        (isLoose && next?.kind === "prep" && before !== undefined && before.kind !== "comma")
      )
        this.#makeParticiple(chunk);
      else if (
        isAfterNoun &&
        next !== undefined &&
        next.kind !== "np" &&
        !takesClause.has(chunk.lemma) &&
        this.#hasFiniteAhead(at)
      )
        this.#makeParticiple(chunk);
      else if (before === undefined && next?.kind === "prep") this.#makeParticiple(chunk);
    });
  }

  /** "after", "since", "as" and their kin open a clause where a finite verb follows, and a phrase where none does. */
  settleOpeners(): void {
    this.#chunks.forEach((chunk, at) => {
      if (chunk.kind !== "prep" || !clausePrepositions.has(chunk.word)) return;
      // "led since 2020 by": a date and then no subject.
      if (this.#chunks[at + 1]?.kind === "date" && !isNounPhrase(this.#chunks[at + 2])) return;
      for (let i = at + 1; i < this.#chunks.length && i < at + 10; i++) {
        const next = this.#chunks[i] as Chunk;
        if (isVerbGroup(next)) {
          if (next.form === "finite" && i > at + 1) this.#chunks[at] = { ...chunk, kind: "sub" };
          return;
        }
        // "after its founder, X, died"
        if (next.kind === "comma" && this.#isApposed(i)) {
          i += 2;
          continue;
        }
        if (/^(comma|stop|rel|sub|that|open)$/.test(next.kind)) return;
      }
    });
  }

  /** Whether a name stands between two commas before a verb, after a noun that it tells: ", X, died". */
  #isApposed(comma: number): boolean {
    const [noun, name, close, verb] = [-1, 1, 2, 3].map((by) => this.#chunks[comma + by]);
    return (
      isNounPhrase(noun) &&
      noun.mentions.length === 0 &&
      isNounPhrase(name) &&
      name.mentions.length > 0 &&
      close?.kind === "comma" &&
      isVerbGroup(verb) &&
      verb.form === "finite"
    );
  }

  /** "by" right after, or after dates and places: "founded in 1994 by", "raised in the camps of Aleppo by". */
  #isByAhead(at: number): boolean {
    let isTied = false;
    for (let i = at + 1; i < at + 10; i++) {
      const chunk = this.#chunks[i];
      // "retaliated by arming the rebels": how it was done, not by whom.
      if (chunk?.kind === "prep" && chunk.word === "by") return !isGerundGroup(this.#chunks[i + 1]);
      if (isNounPhrase(chunk) ? !isTied : !/^(prep|date|adv|conj|comma)$/.test(chunk?.kind ?? ""))
        return false;
      isTied = chunk?.kind === "prep" || (chunk?.kind === "conj" && isNounPhrase(this.#chunks[i - 1]));
    }
    return false;
  }

  /** Whether the noun before a verb comes right after "that", "which", "whom". */
  #isRelativeSubject(at: number): boolean {
    const rel = this.#chunks[at - 2];
    return rel?.kind === "rel" && /^(that|which|whom)$/.test(rel.word);
  }

  /** What stands before a verb, over an adverb after a mark: "Junbish, once financed by". */
  #beforeAdverb(at: number): Chunk | undefined {
    const before = this.#chunks[at - 1];
    const mark = this.#chunks[at - 2];
    return before?.kind === "adv" && mark && /^(comma|open|dash|np)$/.test(mark.kind) ? mark : before;
  }

  /** The last of the verbs that stand joined with nothing else between: "funded, trained and armed by". */
  #lastJoined(at: number): number {
    for (let i = at; i < at + 7; i += 2) {
      const joint = this.#chunks[i + 1]?.kind;
      const verb = this.#chunks[i + 2];
      if (!isVerbGroup(verb) || !verb.isAmbiguous || (joint !== "conj" && joint !== "comma")) return at;
      if (joint === "conj") return i + 2;
    }
    return at;
  }

  /** "is surrounded and attacked": a participle joined to a passive is passive too. */
  #followsPassive(at: number): boolean {
    const joint = this.#chunks[at - 1];
    const before = this.#chunks[at - 2];
    return joint?.kind === "conj" && isVerbGroup(before) && before.isPassive && before.form === "finite";
  }

  /** "CODECO, based in Djugu,": a name and a comma right before, so that nobody else can be meant. */
  #isNameBefore(at: number): boolean {
    const named = this.#chunks[at - 2];
    return isNounPhrase(named) && named.mentions.some((mention) => mention.end >= named.end);
  }

  /** Whether a name or "the militia" stands before the comma, and a verb with no subject of its own after the next. */
  #isPassing(at: number): boolean {
    // "The Real IRA, bitterly opposed to it, drew": over an adverb.
    const named = this.#chunks[this.#chunks[at - 1]?.kind === "adv" ? at - 3 : at - 2];
    if (!isNounPhrase(named) && named?.kind !== "close") return false;
    for (let i = at + 1; i < this.#chunks.length && i < at + 16; i++) {
      const chunk = this.#chunks[i];
      if (chunk?.kind === "stop") return false;
      if (chunk?.kind !== "comma") continue;
      if (isVerbGroup(this.#chunks[this.#chunks[i + 1]?.kind === "adv" ? i + 2 : i + 1])) return true;
    }
    return false;
  }

  /** Whether the name before the comma is what a verb before it tells of something else: "was led by X,". */
  #isAfterVerb(at: number): boolean {
    if (!isNounPhrase(this.#chunks[at - 2])) return false;
    for (let i = at - 3; i >= 0 && i > at - 9; i--) {
      const chunk = this.#chunks[i];
      if (isVerbGroup(chunk)) return chunk.form === "finite";
      if (!isNounPhrase(chunk) && !/^(prep|date|adv|adj)$/.test(chunk?.kind ?? "")) return false;
    }
    return false;
  }

  /** Whether a preposition, a date or what it was done for stands right after a verb: "named to replace him". */
  #isWithoutObject(at: number): boolean {
    const next = this.#chunks[at + 1];
    return (
      next?.kind === "prep" || next?.kind === "date" || (isVerbGroup(next) && next.form === "infinitive")
    );
  }

  #hasFiniteLater(at: number): boolean {
    for (let i = at + 2; i < this.#chunks.length && i < at + 16; i++) {
      const chunk = this.#chunks[i];
      if (chunk?.kind === "stop") return false;
      if (isVerbGroup(chunk) && chunk.form === "finite") return true;
    }
    return false;
  }

  /** "bombed depots believed to hold arms": the noun before is the object of an earlier verb, so this is a participle. */
  #isObjectBefore(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - 7; i--) {
      const chunk = this.#chunks[i];
      if (isVerbGroup(chunk))
        return (
          chunk.form === "finite" &&
          !chunk.isPassive &&
          !takesClause.has(chunk.lemma) &&
          isNounPhrase(this.#chunks[i + 1])
        );
      if (!isNounPhrase(chunk) && !(chunk?.kind === "prep" && chunk.word === "of")) return false;
    }
    return false;
  }

  /** "helped Nujoma lock up", "made him leave": a bare verb after whom somebody helps or makes. */
  #isHelped(at: number): boolean {
    const [helping, helped, verb] = [this.#chunks[at - 2], this.#chunks[at - 1], this.#chunks[at]];
    // "helped establish Hezbollah"
    if (isVerbGroup(helped) && helped.lemma === "help" && isVerbGroup(verb) && verb.form === "finite")
      return verb.first === verb.verb && (!verb.isPast || verb.lemma === "found");
    return (
      isVerbGroup(helping) &&
      /^(help|let|make)$/.test(helping.lemma) &&
      !helping.isPassive &&
      isNounPhrase(helped) &&
      isVerbGroup(verb) &&
      verb.form === "finite" &&
      verb.first === verb.verb &&
      !verb.isPast
    );
  }

  /** "X is a group formed in 1998": what X is said to be was formed; nobody formed something else. */
  #isKindMade(at: number): boolean {
    const [be, kind, made] = [this.#chunks[at - 2], this.#chunks[at - 1], this.#chunks[at]];
    return (
      isVerbGroup(be) &&
      be.lemma === "be" &&
      isNounPhrase(kind) &&
      isVerbGroup(made) &&
      needsObject.has(made.lemma)
    );
  }

  #makeParticiple(verb: VerbGroup): void {
    verb.form = "participle";
    verb.isPassive = true;
  }

  /** "groups based in the north prepared": another finite verb follows before the clause ends, with nothing to join it. */
  #hasFiniteAhead(at: number): boolean {
    for (let i = at + 1; i < this.#chunks.length && i < at + 12; i++) {
      const chunk = this.#chunks[i] as Chunk;
      if (/^(comma|conj|stop|rel|sub|that|dash|close|open)$/.test(chunk.kind)) return false;
      if (isVerbGroup(chunk)) return chunk.form === "finite" && isNounPhrase(this.#chunks[i - 1]);
    }
    return false;
  }
}

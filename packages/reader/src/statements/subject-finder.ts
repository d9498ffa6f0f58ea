import { wordSet } from "../lexicon/word-facts.ts";
import type { ChunkRow } from "./chunk-row.ts";
import {
  besides,
  blaming,
  isAside,
  isBodyOfBodies,
  isBrought,
  isEchoWord,
  isHeaded,
  isHelped,
  isNamedWhole,
  isPart,
  isSelf,
  objectControl,
  takesClause,
  isListOfTitles,
} from "./clause-words.ts";
import { isNounPhrase, isVerbGroup, type Chunk, type NounPhrase, type VerbGroup } from "./phrase.ts";
import { entryOf, openingDash, type SubjectFound } from "./inserted-parts.ts";
import type { Statement } from "./statement.ts";

/** "spent fifteen years fighting": spans of time do nothing. */
const isSpan = wordSet(
  "years year months month weeks week days day decade decades winter summer spring autumn life career time lifetime",
);
/** How far a verb looks for its subject, in chunks: keeps a list of 20,000 words linear. */
const reach = 48;

/** Finds the subject of a verb, given the statements of the verbs before it. */
export class SubjectFinder {
  readonly #row: ChunkRow;
  readonly #statements: ReadonlyMap<number, Statement>;
  readonly #wordAt: (token: number) => string;

  /** @param statements by chunk position, filled while the sentence is read. */
  constructor(row: ChunkRow, statements: ReadonlyMap<number, Statement>, wordAt: (token: number) => string) {
    this.#row = row;
    this.#statements = statements;
    this.#wordAt = wordAt;
  }

  /** Whom a verb is told of, whether they stand near it, the verb that governs it, and the chunk where they begin. */
  find(verb: VerbGroup, at: number): SubjectFound {
    const none = { phrases: [], isNear: false, governor: null, start: at };
    const i = this.#row.left(at);
    const before = this.#row.chunks[i];
    if (verb.form === "infinitive") return this.#infinitiveSubject(at) ?? none;
    if (verb.form === "gerund") return this.#gerundSubject(at) ?? none;
    if (verb.form === "participle") return this.#participleSubject(at) ?? none;
    if (before === undefined) return none;
    if (before.kind === "rel") return { ...none, ...this.#row.antecedent(i) };
    if (before.kind === "conj") return this.#shared(at, i) ?? none;
    if (before.kind === "comma" || before.kind === "dash")
      return this.#acrossComma(at, i) ?? this.#shared(at, i) ?? none;
    const isEcho =
      isNounPhrase(before) &&
      before.isPronoun &&
      isEchoWord.has(this.#wordAt(before.head)) &&
      isNounPhrase(this.#row.chunks[i - 1]);
    if (before.kind === "np" || before.kind === "close") {
      const told = isEcho ? -1 : this.#relativeOver(i);
      if (told >= 0) return { ...none, ...this.#row.antecedent(told) };
      const over = this.#row.isNounInfinitive(i - 1) ? i - 2 : i;
      const head = isEcho ? this.#row.phraseHead(i - 1) : this.#row.phraseHead(over);
      if (head >= 0)
        return {
          phrases: this.#row.joinedLeft(head),
          isNear: true,
          governor: null,
          start: this.#row.joinedStart(head),
        };
    }
    // "which she said was paid by": over the verb of saying to what the clause relates to.
    if (isVerbGroup(before)) {
      const rel = this.relativeBefore(i);
      return rel >= 0 ? { ...none, ...this.#row.antecedent(rel) } : none;
    }
    return this.#shared(at, at) ?? entryOf(this.#row.chunks, i, this.#wordAt) ?? none;
  }

  /** "X, leader of Y, VERB" and "X, who did Z, VERB": over the inserted part to its owner. */
  #acrossComma(at: number, comma: number): SubjectFound | null {
    const opening = openingDash(this.#row.chunks, comma, reach);
    for (let i = comma - 1; i >= 0 && i > comma - reach; i--) {
      const chunk = this.#row.chunks[i] as Chunk;
      if (chunk.kind === "close") {
        i = this.#row.opened.get(i) ?? i;
        continue;
      }
      if (chunk.kind === "stop") return null;
      if (chunk.kind !== "comma" && chunk.kind !== "dash") continue;
      if (i > opening) continue;
      const inside = this.#row.chunks.slice(i + 1, comma);
      const opener = inside.find(({ kind }) => kind !== "quote");
      const isInserted =
        i === opening ||
        opener?.kind === "rel" ||
        this.#row.isRelative(i + 1) ||
        opener?.kind === "prep" ||
        opener?.kind === "adv" ||
        opener?.kind === "adj" ||
        isAside(inside) ||
        (opener?.kind === "conj" && /^(or|as well as)$/.test(opener.word) && !inside.some(isVerbGroup)) ||
        (opener !== undefined && isVerbGroup(opener) && opener.form !== "finite") ||
        (isNounPhrase(opener) && !inside.some((c) => isVerbGroup(c) && c.form === "finite"));
      const head = this.#row.phraseHead(i - 1);
      if (
        !isInserted ||
        head < 0 ||
        (!isNounPhrase(this.#row.chunks[i - 1]) && this.#row.chunks[i - 1]?.kind !== "close")
      )
        continue;
      if (isListOfTitles(this.#row.chunks, head)) continue;
      // "a former member of X, Y, was": the name is spoken of; "X and its former parent, Y, held": X beside it.
      const described = this.#row.chunks[head] as NounPhrase;
      const close = inside[1]?.kind === "open" ? inside.findIndex(({ kind }) => kind === "close") : 0;
      if (
        isNamedWhole(inside, close) &&
        isNounPhrase(opener) &&
        opener.mentions.at(-1)?.end === opener.end &&
        described.mentions.every((mention) => mention.end <= described.head)
      )
        return {
          phrases: [...this.#row.joinedLeft(head).slice(0, -1), opener],
          isNear: true,
          governor: null,
          start: this.#row.joinedStart(head),
        };
      const ahead = this.#row.left(head);
      // "X, comprising A, B and C, quit": the list is the gerund's, which is itself inserted.
      if (this.#row.isGerundAfterComma(ahead)) continue;
      if (isVerbGroup(this.#row.chunks[ahead]) && opener?.kind !== "rel" && !this.#row.isRelative(i + 1))
        return null;
      const beside = besides.has((opener as { word?: string } | undefined)?.word ?? "")
        ? inside.slice(1)
        : [];
      const phrases = [...this.#row.joinedLeft(head), ...beside.filter(isNounPhrase).slice(0, 1)];
      return { phrases, isNear: at - i < 8, governor: null, start: head };
    }
    return null;
  }

  /** "the rebels who attacked Aden fled": where the clause opens that the phrase before a verb belongs to, or −1. */
  #relativeOver(phrase: number): number {
    for (let i = phrase; i >= 0 && i > phrase - 14; i--) {
      const chunk = this.#row.chunks[i] as Chunk;
      if (chunk.kind === "close") i = this.#row.opened.get(i) ?? i;
      else if (isVerbGroup(chunk)) {
        if (chunk.form !== "finite" || takesClause.has(chunk.lemma)) return -1;
        const before = this.#row.left(i);
        // "the army that Museveni led into Kampala was"
        const rel = isNounPhrase(this.#row.chunks[before]) ? before - 1 : before;
        return this.#isRelativeWord(rel) ? rel : -1;
      } else if (!isNounPhrase(chunk) && !/^(prep|date|adv|adj|quote)$/.test(chunk.kind)) return -1;
    }
    return -1;
  }

  #isRelativeWord(at: number): boolean {
    const rel = this.#row.chunks[at];
    return rel?.kind === "rel" && /^(who|which|that|whom)$/.test(rel.word);
  }

  /** Where a relative clause opens a few chunks before, or −1. */
  relativeBefore(at: number): number {
    for (let i = at - 1; i >= 0 && i > at - 5; i--) if (this.#row.chunks[i]?.kind === "rel") return i;
    return -1;
  }

  /** Verbs joined by "and" or a comma share their subject. */
  #shared(at: number, from: number): SubjectFound | null {
    for (let i = from - 1; i >= 0 && i > from - reach; i--) {
      const chunk = this.#row.chunks[i] as Chunk;
      if (chunk.kind === "close") {
        i = this.#row.opened.get(i) ?? i;
        continue;
      }
      if (chunk.kind === "open") return null;
      if (!isVerbGroup(chunk)) continue;
      const statement = this.#statements.get(i);
      if (!statement || chunk.form === "participle") continue;
      const isParted =
        this.#row.chunks[from]?.kind === "conj" && this.#row.chunks[from - 1]?.kind === "comma";
      if (
        statement.clause === "relative" &&
        this.#hasComma(i, at) &&
        (isParted || this.#hasCommaBefore(statement))
      )
        continue;
      // "held that X had betrayed him, and left": what is told goes on, not what was held.
      const verb = this.#row.chunks[at] as VerbGroup;
      if (isParted && statement.clause === "complement" && chunk.isPerfect && verb.isPast && !verb.isPerfect)
        continue;
      if (
        chunk.form === "gerund" ||
        (chunk.form === "infinitive" &&
          this.#row.chunks[at]?.kind === "vg" &&
          this.#row.chunks[at].form === "finite" &&
          !this.#isBare(at))
      )
        continue;
      const isJoinedInfinitive = chunk.form === "infinitive" && this.#goesOnInfinitive(at, i);
      const governor = isJoinedInfinitive ? statement.governor : null;
      return { phrases: statement.subject, isNear: false, governor, start: i };
    }
    return null;
  }

  /** "to halt the fighting and resume talks": the bare verb is an infinitive too, and nobody says that it was done. */
  #goesOnInfinitive(at: number, before: number): boolean {
    const verb = this.#row.chunks[at];
    const isBase =
      isVerbGroup(verb) &&
      verb.form === "finite" &&
      verb.first === verb.verb &&
      this.#isBare(at) &&
      this.#row.chunks[this.#row.left(at)]?.kind === "conj" &&
      this.#row.chunks.slice(before, at).every(({ kind }) => kind !== "comma") &&
      this.#wordAt(verb.verb) === verb.lemma;
    if (isBase) verb.form = "infinitive";
    return isBase;
  }

  /** Whether only adverbs stand between a phrase and a verb. */
  #isNextTo(from: number, at: number): boolean {
    let i = at - 1;
    while (this.#row.chunks[i]?.kind === "adv") i--;
    return i === from;
  }

  #isBody(phrase: NounPhrase): boolean {
    const word = this.#wordAt(phrase.head);
    return (
      phrase.mentions.every(({ isAdjective }) => isAdjective) &&
      (isBodyOfBodies.has(word) || isPart.has(word))
    );
  }

  /** A bare verb after "to X and …" goes on with the infinitive. */
  #isBare(at: number): boolean {
    const verb = this.#row.chunks[at] as VerbGroup;
    return !verb.isPast && verb.modal === null && !verb.isPerfect;
  }

  #hasComma(from: number, to: number): boolean {
    return this.#row.chunks.slice(from, to).some((chunk) => chunk.kind === "comma");
  }

  #hasCommaBefore(statement: Statement): boolean {
    const before = this.#row.chunks[this.#row.left(statement.at) - 1];
    return before?.kind === "comma";
  }

  #infinitiveSubject(at: number): SubjectFound | null {
    const tried = this.#row.chunks[this.#row.left(at)];
    // "in its attempt to crush them", "Uganda's efforts to defeat them": who tries is whose the attempt is.
    if (isNounPhrase(tried) && tried.owner && this.#row.isAttempt(tried))
      return { phrases: [tried.owner], isNear: true, governor: null, start: this.#row.left(at) };
    for (let i = at - 1; i >= 0 && i > at - 24; i--) {
      const chunk = this.#row.chunks[i] as Chunk;
      if (chunk.kind === "close") i = this.#row.opened.get(i) ?? i;
      if (chunk.kind === "stop" || chunk.kind === "open") return null;
      if (!isVerbGroup(chunk)) continue;
      const governor = this.#statements.get(i);
      if (!governor) return null;
      const object = governor.following.find((argument) => argument.word === "")?.phrases ?? [];
      const controls = objectControl.has(chunk.lemma) && object.length > 0 && !chunk.isPassive;
      return { phrases: controls ? object : governor.subject, isNear: false, governor, start: i };
    }
    return null;
  }

  #gerundSubject(at: number): SubjectFound | null {
    const before = this.#row.chunks[this.#row.left(at)];
    // "forces fighting ISIS": what stands right before it does it, unless it is itself an object that has passed by.
    const isAfterTime = isNounPhrase(before) && isSpan.has(this.#wordAt(before.head));
    if (isNounPhrase(before) && !before.isPronoun && !isAfterTime && this.#row.left(at) === at - 1) {
      const described = this.#row.describedBy(at - 1);
      return { phrases: described?.phrases ?? [before], isNear: true, governor: null, start: at - 1 };
    }
    for (let i = at - 1; i >= 0 && i > at - 30; i--) {
      const chunk = this.#row.chunks[i] as Chunk;
      if (chunk.kind === "close") i = this.#row.opened.get(i) ?? i;
      if (chunk.kind === "stop" || chunk.kind === "open") return null;
      if (!isVerbGroup(chunk) || chunk.form === "participle") continue;
      const governor = this.#statements.get(i);
      if (!governor) return null;
      const isPrepObject = objectControl.has(chunk.lemma) || blaming.has(chunk.lemma);
      const object = governor.following.find((argument) => argument.word === "")?.phrases ?? [];
      const controlled =
        isPrepObject && object.length > 0 && this.#row.chunks[this.#row.left(at)]?.kind === "prep";
      const passive =
        governor.verb.isPassive &&
        /^by$/.test((this.#row.chunks[this.#row.left(at)] as { word?: string })?.word ?? "");
      return {
        phrases: controlled ? object : passive ? [] : governor.subject,
        isNear: false,
        governor,
        start: i,
      };
    }
    return null;
  }

  #participleSubject(at: number): SubjectFound | null {
    let i = at - 1;
    let joined = false;
    while (i >= 0 && /^(comma|quote|adv|date|conj)$/.test((this.#row.chunks[i] as Chunk).kind)) {
      joined ||= (this.#row.chunks[i] as Chunk).kind === "conj";
      i--;
    }
    if (this.#row.chunks[i]?.kind === "close") i = (this.#row.opened.get(i) ?? 0) - 1;
    // "the Union in Chad (UIC), led by X": where a body is doesn't part it from what is told of it.
    const place = this.#row.chunks[i];
    const body = this.#row.chunks[i - 2];
    if (
      i < at - 1 &&
      isNounPhrase(place) &&
      /^(state|place)$/.test(place.mentions[0]?.type ?? "") &&
      /^(in|of|from)$/.test((this.#row.chunks[i - 1] as { word?: string } | undefined)?.word ?? "") &&
      isNounPhrase(body) &&
      (body.mentions.at(-1)?.type === "organisation" ||
        this.#isBody(body) ||
        // "the talks in Jeddah, sponsored by": places aren't sponsored.
        isBrought.has((this.#row.chunks[at] as VerbGroup).lemma))
    )
      i -= 2;
    const before = this.#row.chunks[i];
    if (joined) {
      for (let k = i; k >= 0 && k > i - 14; k--) {
        const chunk = this.#row.chunks[k];
        if (isVerbGroup(chunk) && (chunk.form === "participle" || chunk.isPassive))
          return { phrases: this.#statements.get(k)?.subject ?? [], isNear: false, governor: null, start: k };
      }
    }
    if (!isNounPhrase(before)) return null;
    // "Omar Harfuch, himself wounded by X,": of whom stands before the comma.
    const self = this.#row.chunks[i - 2];
    if (before.isPronoun && isSelf.has(this.#wordAt(before.head)) && isNounPhrase(self))
      return { phrases: [self], isNear: true, governor: null, start: i - 2 };
    // "an offshoot of X led by Y": it is the offshoot that Y leads.
    const part = this.#row.chunks[i - 2];
    const joint = this.#row.chunks[i - 1];
    if (
      this.#isNextTo(i, at) &&
      joint?.kind === "prep" &&
      joint.word === "of" &&
      isNounPhrase(part) &&
      (isPart.has(this.#wordAt(part.head)) ||
        (isBodyOfBodies.has(this.#wordAt(part.head)) &&
          isHeaded.has((this.#row.chunks[at] as VerbGroup).lemma)))
    )
      return {
        phrases: this.#row.describedBy(i - 2)?.phrases ?? [part],
        isNear: true,
        governor: null,
        start: i - 2,
      };
    const helped = this.#helpedThere(at, i);
    if (helped) return helped;
    const described = this.#isNextTo(i, at) || this.#isBody(before) ? this.#row.describedBy(i) : null;
    return { phrases: described?.phrases ?? [before], isNear: at - i <= 2, governor: null, start: i };
  }

  /** "The SDF retook Raqqa, supported by American aircraft": who took a place was helped, not the place. */
  #helpedThere(at: number, i: number): SubjectFound | null {
    const place = this.#row.chunks[i] as NounPhrase;
    if (this.#isNextTo(i, at) || !isHelped.has((this.#row.chunks[at] as VerbGroup).lemma)) return null;
    if (!/^(state|place)$/.test(place.mentions[0]?.type ?? "")) return null;
    for (let k = i - 1; k >= 0 && k > i - 8; k--) {
      const doing = this.#statements.get(k);
      if (!doing) continue;
      const isDoer = doing.verb.form === "finite" && !doing.verb.isPassive;
      return isDoer ? { phrases: doing.subject, isNear: false, governor: null, start: k } : null;
    }
    return null;
  }
}

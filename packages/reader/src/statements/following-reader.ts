import { isAside, takesClause } from "./clause-words.ts";
import { isSkipped, type ChunkRow } from "./chunk-row.ts";
import { isNounPhrase, isVerbGroup, type Chunk, type NounPhrase } from "./phrase.ts";
import type { Argument } from "./statement.ts";

/** How far a verb looks for what goes with it, in chunks. */
const reach = 48;

/** Finds what follows a verb: its objects, and phrases after prepositions, until another clause begins. */
export class FollowingReader {
  readonly #row: ChunkRow;

  constructor(row: ChunkRow) {
    this.#row = row;
  }

  read(at: number): { following: Argument[]; end: number } {
    const following: Argument[] = [];
    let i = at + 1;
    let word = "";
    let isRepeated = false;
    let first = i;
    for (let steps = 0; i < this.#row.chunks.length && steps < reach; steps++) {
      const chunk = this.#row.chunks[i] as Chunk;
      if (isSkipped(chunk)) {
        // "said on Friday it had": the preposition went with the day.
        if (chunk.kind === "date") word = "";
        i++;
      } else if (chunk.kind === "open") {
        const close = this.#row.closeOf(i);
        if (close < 0) break;
        i = close + 1;
      } else if (chunk.kind === "prep") {
        word = chunk.word;
        first = i;
        i++;
        if (isVerbGroup(this.#row.chunks[i])) break;
      } else if (isNounPhrase(chunk)) {
        const { phrases, end } = this.#isAsideBetween(at)
          ? { phrases: [chunk], end: i + 1 }
          : this.#joinedRight(i, word === "between");
        const isOwnObject = i === at + 1 && (this.#isInRelative(at) || this.#row.isNounInfinitive(at));
        if (word === "" && this.#isSubjectAhead(end) && !isOwnObject) break;
        if (
          word !== "" &&
          phrases.length === 1 &&
          this.#isSubjectAhead(end) &&
          /^(after|before|since|until|as|than)$/.test(word)
        )
          break;
        const beside = isRepeated ? following.findLastIndex((argument) => argument.word === word) : -1;
        const earlier = following[beside];
        if (earlier) following[beside] = { ...earlier, phrases: [...earlier.phrases, ...phrases], end };
        else following.push({ word, phrases, first: word === "" ? i : first, end });
        // "by A and to a lesser extent by B"
        if (earlier || this.#row.chunks[end]?.kind !== "prep") isRepeated = false;
        word = "";
        i = end;
        first = i;
      } else if (chunk.kind === "comma") {
        const onward = this.#pastComma(i, at, following);
        if (onward < 0) break;
        i = onward;
      } else if (chunk.kind === "conj" && this.#isPrepositionNext(i) && following.length > 0) {
        // "fought against A in 1966 and against B": the second stands beside the first.
        isRepeated = chunk.word === "and";
        i++;
      } else if (chunk.kind === "conj" && this.#goesOnAfterDate(i) && following.length > 0) {
        // "attacked A on 27 May and B four days later"
        isRepeated = true;
        word = (following.at(-1) as Argument).word;
        i++;
      } else if (chunk.kind === "adj") i++;
      else break;
    }
    return { following, end: i };
  }

  /** Where what goes with a verb goes on after a comma, or −1. */
  #pastComma(comma: number, at: number, following: readonly Argument[]): number {
    const past = comma === at + 1 ? this.#pastAside(comma) : -1;
    const goesOn = this.#goesOnAfterComma(comma, following) || this.#isAmongOthers(comma);
    return past < 0 && goesOn ? comma + 1 : past;
  }

  /** "those who attacked Aden fled": the verb right after "who" has its object before the next verb. */
  #isInRelative(at: number): boolean {
    const verb = this.#row.chunks[at];
    const rel = this.#row.chunks[this.#row.left(at)];
    return (
      rel?.kind === "rel" &&
      /^(who|which|that)$/.test(rel.word) &&
      isVerbGroup(verb) &&
      !verb.isPassive &&
      !takesClause.has(verb.lemma)
    );
  }

  /** "and against", "and then against" */
  #isPrepositionNext(conj: number): boolean {
    const next = this.#row.chunks[conj + 1];
    return (next?.kind === "adv" ? this.#row.chunks[conj + 2] : next)?.kind === "prep";
  }

  /** "expelled, in 2022, the front": past what is put in between a verb and its object; −1 where nothing is. */
  #pastAside(comma: number): number {
    const { chunks } = this.#row;
    for (let i = comma + 1; i < comma + 6; i++) {
      const chunk = chunks[i];
      // "killed, officials say, by X"
      if (i === comma + 3 && chunk?.kind === "comma" && isAside(chunks.slice(comma + 1, i)))
        return chunks[i + 1]?.kind === "prep" ? i + 1 : -1;
      if (chunk?.kind === "comma")
        return i > comma + 1 && isNounPhrase(chunks[i + 1]) && !this.#isSubjectAhead(i + 2) ? i + 1 : -1;
      const isTied = isNounPhrase(chunk) && chunks[i - 1]?.kind === "prep";
      const isTold = i === comma + 2 && isAside(chunks.slice(comma + 1, i + 1));
      const isTeller = i === comma + 1 && isNounPhrase(chunk) && isVerbGroup(chunks[i + 1]);
      if (!isTied && !isTold && !isTeller && !/^(prep|date|adv)$/.test(chunk?.kind ?? "")) return -1;
    }
    return -1;
  }

  /** "struck, among others, X": either comma. */
  #isAmongOthers(comma: number): boolean {
    const { chunks } = this.#row;
    const isAmong = (at: number): boolean =>
      (chunks[at] as { word?: string } | undefined)?.word === "among" && this.#row.isOthers(chunks[at + 1]);
    return isAmong(comma + 1) || (isAmong(comma - 2) && isNounPhrase(chunks[comma + 1]));
  }

  /** Whether a date stands before "and", and a phrase with its own date after it. */
  #goesOnAfterDate(conj: number): boolean {
    const { chunks } = this.#row;
    const after = chunks[conj + 2];
    const dated = after?.kind === "prep" ? chunks[conj + 3] : after;
    return (
      chunks[conj]?.kind === "conj" &&
      chunks[conj - 1]?.kind === "date" &&
      isNounPhrase(chunks[conj + 1]) &&
      dated?.kind === "date" &&
      !this.#isSubjectAhead(chunks.indexOf(dated) + 1)
    );
  }

  /** After a comma a further preposition still belongs to the verb: "killed, in Idlib, by". */
  #goesOnAfterComma(at: number, following: readonly Argument[]): boolean {
    const next = this.#row.chunks[at + 1];
    if (
      following.length < 4 &&
      next?.kind === "adv" &&
      (this.#row.chunks[at + 2] as { word?: string } | undefined)?.word === "by"
    )
      return true;
    return (
      following.length < 4 &&
      next?.kind === "prep" &&
      /^(in|against|along with|together with|according to|by|from|with)$/.test(next.word) &&
      !isVerbGroup(this.#row.chunks[at + 2])
    );
  }

  /** Whether a finite verb follows right after a phrase, whose subject it then is. */
  #isSubjectAhead(end: number): boolean {
    let i = end;
    while (isSkipped(this.#row.chunks[i])) i++;
    const chunk = this.#row.chunks[i];
    return isVerbGroup(chunk) && chunk.form === "finite";
  }

  /** Past "of …", "from …", "in …" that belong to a phrase. */
  #pastTails(at: number): number {
    let i = at;
    for (let steps = 0; steps < 2; steps++) {
      const joint = this.#row.chunks[i];
      if (
        joint?.kind === "prep" &&
        /^(of|from|in)$/.test(joint.word) &&
        isNounPhrase(this.#row.chunks[i + 1])
      )
        i += 2;
    }
    return i;
  }

  /** "between M23, backed by Rwanda, and Y": Y is the other side, not one more who backs. */
  #isAsideBetween(at: number): boolean {
    const tie = this.#row.chunks[at - 3];
    return (
      this.#row.chunks[at - 1]?.kind === "comma" &&
      tie?.kind === "prep" &&
      tie.word === "between" &&
      isNounPhrase(this.#row.chunks[at - 2])
    );
  }

  #joinedRight(at: number, isBetween: boolean): { phrases: NounPhrase[]; end: number } {
    const phrases = [this.#row.chunks[at] as NounPhrase];
    let end = at + 1;
    for (let steps = 0; steps < 14; steps++) {
      if (this.#row.isOthers(phrases[0])) break;
      let i = end;
      // Tail of the phrase: "of …" and a bracket go with it when a list goes on after them.
      if (this.#row.chunks[i]?.kind === "open") {
        const close = this.#row.closeOf(i);
        if (close > 0 && close - i < 12) i = close + 1;
      }
      while (
        (this.#row.chunks[i] as { word?: string } | undefined)?.word === "of" &&
        isNounPhrase(this.#row.chunks[i + 1])
      )
        i += 2;
      const joint = this.#row.chunks[i];
      if (i > end && this.#isListOfTail(end, i)) break;
      if (joint?.kind === "comma" && this.#isListAhead(i, isBetween)) i++;
      else if (!(joint?.kind === "conj" && /^(and|or|&|as well as|nor)$/.test(joint.word))) break;
      else i++;
      if (this.#row.chunks[i]?.kind === "conj") i++;
      if (this.#row.chunks[i]?.kind === "adv" && isNounPhrase(this.#row.chunks[i + 1])) i++;
      const next = this.#row.chunks[i];
      if (!isNounPhrase(next) || this.#row.isRelative(i)) break;
      if (!isBetween && this.#isSubjectAhead(this.#pastTails(i + 1))) break;
      phrases.push(next);
      end = i + 1;
    }
    return { phrases, end };
  }

  /** "the merger of A, B and C": the list goes on what is tied, not what ties. */
  #isListOfTail(end: number, comma: number): boolean {
    const whole = this.#row.chunks[end - 1];
    const tail = this.#row.chunks[comma - 1];
    const next = this.#row.chunks[comma + 1];
    return (
      this.#row.chunks[comma]?.kind === "comma" &&
      isNounPhrase(whole) &&
      whole.mentions.every(({ isAdjective }) => isAdjective) &&
      isNounPhrase(tail) &&
      tail.mentions.at(-1)?.end === tail.end &&
      isNounPhrase(next) &&
      next.mentions.at(-1)?.type === tail.mentions.at(-1)?.type &&
      this.#isListAhead(comma)
    );
  }

  /** Whether a comma goes on a list: phrases and commas up to an "and", with no verb between. */
  #isListAhead(comma: number, isBetween = false): boolean {
    for (let i = comma + 1; i < this.#row.chunks.length && i < comma + 24; i++) {
      const chunk = this.#row.chunks[i] as Chunk;
      if (chunk.kind === "conj")
        return (
          /^(and|or|&|as well as)$/.test(chunk.word) &&
          isNounPhrase(this.#row.chunks[i + 1]) &&
          (isBetween || !this.#isSubjectAhead(i + 2))
        );
      if (chunk.kind === "open") {
        const close = this.#row.closeOf(i);
        if (close < 0) return false;
        i = close;
        continue;
      }
      if (
        !isNounPhrase(chunk) &&
        chunk.kind !== "comma" &&
        !(chunk.kind === "prep" && chunk.word === "of") &&
        chunk.kind !== "quote"
      )
        return false;
    }
    return false;
  }
}

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
          : this.#joinedRight(i);
        if (word === "" && this.#isSubjectAhead(end)) break;
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
        isRepeated = false;
        word = "";
        i = end;
        first = i;
      } else if (chunk.kind === "comma" && this.#goesOnAfterComma(i, following)) i++;
      else if (chunk.kind === "conj" && this.#row.chunks[i + 1]?.kind === "prep" && following.length > 0) {
        // "fought against A in 1966 and against B": the second stands beside the first.
        isRepeated = chunk.word === "and";
        i++;
      } else if (chunk.kind === "adj") i++;
      else if (this.#isGapped(i, following)) {
        // "took Asmara on Friday and Assab on Saturday": one more object of the same verb.
        const object = following.findIndex((argument) => argument.word === "");
        const earlier = following[object] as Argument;
        const more = this.#row.chunks[i + 1] as NounPhrase;
        following[object] = { ...earlier, phrases: [...earlier.phrases, more], end: i + 2 };
        i += 2;
      } else break;
    }
    return { following, end: i };
  }

  /** Whether "and" joins a second name, with a day of its own, to an object that had one. */
  #isGapped(at: number, following: readonly Argument[]): boolean {
    const [before, joint, more, after, last] = this.#row.chunks.slice(at - 1, at + 4);
    const object = following.find((argument) => argument.word === "");
    return (
      joint?.kind === "conj" &&
      joint.word === "and" &&
      before?.kind === "date" &&
      (after?.kind === "date" || (after?.kind === "prep" && last?.kind === "date")) &&
      isNounPhrase(more) &&
      more.mentions.length > 0 &&
      object?.phrases.some((phrase) => phrase.mentions.length > 0) === true
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
      /^(in|against|along with|together with|by|from|with)$/.test(next.word) &&
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

  #joinedRight(at: number): { phrases: NounPhrase[]; end: number } {
    const phrases = [this.#row.chunks[at] as NounPhrase];
    let end = at + 1;
    for (let steps = 0; steps < 14; steps++) {
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
      if (joint?.kind === "comma" && this.#isListAhead(i)) i++;
      else if (!(joint?.kind === "conj" && /^(and|or|&|as well as|nor)$/.test(joint.word))) break;
      else i++;
      if (this.#row.chunks[i]?.kind === "conj") i++;
      const next = this.#row.chunks[i];
      if (!isNounPhrase(next) || this.#row.isRelative(i) || this.#isSubjectAhead(this.#pastTails(i + 1)))
        break;
      phrases.push(next);
      end = i + 1;
    }
    return { phrases, end };
  }

  /** Whether a comma goes on a list: phrases and commas up to an "and", with no verb between. */
  #isListAhead(comma: number): boolean {
    for (let i = comma + 1; i < this.#row.chunks.length && i < comma + 24; i++) {
      const chunk = this.#row.chunks[i] as Chunk;
      if (chunk.kind === "conj")
        return (
          /^(and|or|&|as well as)$/.test(chunk.word) &&
          isNounPhrase(this.#row.chunks[i + 1]) &&
          !this.#isSubjectAhead(i + 2)
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

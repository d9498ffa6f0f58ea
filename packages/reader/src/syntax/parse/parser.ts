import type { WordAtoms } from "../words/word-atoms.ts";
import { BeamSearch, stepSize, type ParseScorers, type SearchWidth } from "./beam-search.ts";
import { ParseColumns } from "./parse-columns.ts";
import { leftArc, shift } from "./parse-nodes.ts";

/** Parses sentence after sentence, keeping its arrays. */
export class Parser {
  /** Heads (-1: root) and labels of the last sentence. */
  heads = new Int32Array(256);
  labels = new Uint8Array(256);
  readonly #columns: ParseColumns;
  readonly #search: BeamSearch;
  #path = new Int32Array(512);
  #stack = new Int32Array(256);

  /** @param upos the universal part of speech of each tag. */
  constructor(scorers: ParseScorers, width: SearchWidth, words: WordAtoms, upos: readonly string[]) {
    this.#columns = new ParseColumns(words, upos);
    this.#search = new BeamSearch(scorers, width);
  }

  /** Parses a sentence whose words and tags are ready (see `ParseColumns.fill`). */
  parse(sentence: readonly string[], tags: Uint8Array, tagAtoms: Int32Array): void {
    const { length } = sentence;
    if (length > this.heads.length) {
      this.heads = new Int32Array(length * 2);
      this.labels = new Uint8Array(length * 2);
      this.#stack = new Int32Array(length * 2);
      this.#path = new Int32Array(length * 4);
    }
    const search = this.#search;
    search.start(length, this.#columns.fill(sentence, tags, tagAtoms));
    for (let step = 0; step < length * 2; step++) search.advance();
    this.#readArcs(length);
  }

  /** Follows the best way's steps back to the beginning, then makes them again to see which arcs they made. */
  #readArcs(length: number): void {
    const { steps } = this.#search;
    let step = length === 0 ? -1 : (this.#search.last[0] as number);
    for (let at = length * 2 - 1; at >= 0; at--) {
      this.#path[at] = step;
      step = steps[step * stepSize] as number;
    }
    let depth = 0;
    let front = 0;
    for (let at = 0; at < length * 2; at++) {
      const taken = (this.#path[at] as number) * stepSize;
      const move = steps[taken + 1] as number;
      if (move === shift) {
        this.#stack[depth++] = front++;
        continue;
      }
      const dependent = this.#stack[--depth] as number;
      const head = move === leftArc ? front : (this.#stack[depth - 1] as number);
      this.heads[dependent] = head === length ? -1 : head;
      this.labels[dependent] = steps[taken + 3] as number;
    }
  }
}

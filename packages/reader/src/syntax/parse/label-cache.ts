import { left2At, leftAt, leftLabelsAt, rightAt, rightLabelsAt, wordAt } from "./parse-nodes.ts";

const places = 1024;
const fields = 10;

/**
 * Remembers the labels found in one sentence: ways to parse that differ elsewhere often make the same arc. Keeps all
 * that `writeLabelFeatures` looks at, so that an answer is always the one that would be found anew.
 */
export class LabelCache {
  readonly #known = new Int32Array(places * fields);
  readonly #labels = new Int32Array(places);
  readonly #asked = new Int32Array(fields);
  #place = 0;
  #sentence = 0;

  /** Forgets everything: begin each sentence with it. */
  clear(): void {
    this.#sentence = (this.#sentence + 1) | 0;
  }

  /** The label of the arc between two nodes, or -1 if it isn't known; then `remember` keeps it. */
  find(items: Int32Array, head: number, dependent: number): number {
    const asked = this.#asked;
    asked[0] = this.#sentence;
    asked[1] = items[head + wordAt] as number;
    asked[2] = items[dependent + wordAt] as number;
    asked[3] = items[head + leftLabelsAt] as number;
    asked[4] = items[head + rightLabelsAt] as number;
    asked[5] = items[dependent + leftAt] as number;
    asked[6] = items[dependent + left2At] as number;
    asked[7] = items[dependent + rightAt] as number;
    asked[8] = items[dependent + leftLabelsAt] as number;
    asked[9] = items[dependent + rightLabelsAt] as number;
    let hash = 0;
    for (let field = 1; field < fields; field++)
      hash = Math.imul(hash ^ (asked[field] as number), 0x9e3779b1) ^ (hash >>> 15);
    this.#place = (hash ^ (hash >>> 16)) & (places - 1);
    const start = this.#place * fields;
    for (let field = 0; field < fields; field++) {
      if (this.#known[start + field] !== asked[field]) return -1;
    }
    return this.#labels[this.#place] as number;
  }

  /** Keeps the label of the arc that was last asked for. */
  remember(label: number): void {
    const start = this.#place * fields;
    for (let field = 0; field < fields; field++) this.#known[start + field] = this.#asked[field] as number;
    this.#labels[this.#place] = label;
  }
}

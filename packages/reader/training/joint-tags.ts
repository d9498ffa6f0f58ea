import type { TreebankSentence } from "./conllu.ts";

/** The joint tags of a treebank: universal part of speech and English tag, the most frequent first. */
export class JointTags {
  /** Each as "UPOS XPOS". */
  readonly names: readonly string[];
  readonly #index: ReadonlyMap<string, number>;

  /** @param least how often a tag must be seen to be one of the set. */
  constructor(sentences: readonly TreebankSentence[], least: number) {
    const counts = new Map<string, number>();
    for (const sentence of sentences) {
      sentence.upos.forEach((upos, at) => {
        const name = `${upos} ${sentence.xpos[at]}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      });
    }
    this.names = [...counts]
      .filter(([, count]) => count >= least)
      .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .map(([name]) => name);
    this.#index = new Map(this.names.map((name, at) => [name, at]));
  }

  /** The tags of a sentence; one too rare for the set becomes the most frequent with the same English tag, or the same part of speech. */
  of(sentence: TreebankSentence): Uint8Array {
    return Uint8Array.from(sentence.upos, (upos, at) => this.#nearest(upos, sentence.xpos[at] as string));
  }

  #nearest(upos: string, xpos: string): number {
    const known = this.#index.get(`${upos} ${xpos}`);
    if (known !== undefined) return known;
    const alike = this.names.findIndex((name) => name.endsWith(` ${xpos}`));
    return alike >= 0
      ? alike
      : Math.max(
          0,
          this.names.findIndex((name) => name.startsWith(`${upos} `)),
        );
  }
}

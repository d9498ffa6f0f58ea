import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";

/** The chunks of a sentence in their order. */
interface ChunkOrder {
  readonly chunks: readonly Chunk[];
  chunkOf(phrase: Chunk): number;
}

/** Phrases joined after a tail: "of A, B and C". */
export function listFrom(facts: ChunkOrder, first: NounPhrase): NounPhrase[] {
  const found = [first];
  for (let i = facts.chunkOf(first) + 1; i < facts.chunks.length && found.length < 12; i += 2) {
    const joint = facts.chunks[i];
    const next = facts.chunks[i + 1];
    const isLast = joint?.kind === "conj" && joint.word === "and";
    if (!(isLast || joint?.kind === "comma") || !isNounPhrase(next)) break;
    found.push(next);
    if (isLast) return found;
  }
  return found.length === 1 ? found : [];
}

/** A phrase with those joined after it; it alone where no "and" ends the row. */
export function rowFrom(facts: ChunkOrder, first: NounPhrase): readonly NounPhrase[] {
  const list = listFrom(facts, first);
  return list.length > 0 ? list : [first];
}

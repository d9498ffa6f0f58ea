import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";

/** "forces loyal to Haftar", "fighters belonging to M23": whose fighters the phrase at a chunk position are. */
export function loyalTail(
  chunks: readonly Chunk[],
  at: number,
  wordAt: (token: number) => string,
): NounPhrase | null {
  const tail = chunks[at + 3];
  const joint = chunks[at + 2];
  return /^(loyal|belonging|answering|reporting)$/.test(wordAt(chunks[at + 1]?.first ?? -1)) &&
    joint?.kind === "prep" &&
    joint.word === "to" &&
    isNounPhrase(tail)
    ? tail
    : null;
}

import { isNounPhrase, type Chunk } from "../statements/phrase.ts";

/** For each token, the position of the chunk that ends before it, or −1. */
export function chunkEndings(chunks: readonly Chunk[]): number[] {
  const ending: number[] = [];
  chunks.forEach(({ end }, at) => {
    while (ending.length <= end) ending.push(-1);
    ending[end] = at;
  });
  return ending;
}

/** The positions of the noun phrases among some chunks. */
export function phrasePositions(chunks: readonly Chunk[]): number[] {
  const positions: number[] = [];
  for (let at = 0; at < chunks.length; at++) if (isNounPhrase(chunks[at])) positions.push(at);
  return positions;
}

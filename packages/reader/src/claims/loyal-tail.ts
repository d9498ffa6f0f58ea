import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";

/** "forces loyal to Haftar", "fighters belonging to M23": whose fighters the phrase at a chunk position are. */
export function loyalTail(
  chunks: readonly Chunk[],
  at: number,
  wordAt: (token: number) => string,
): NounPhrase | null {
  const tail = chunks[at + 3];
  const joint = chunks[at + 2];
  // "gunmen believed to be from Boko Haram", "men thought to belong to X"
  const held = chunks[at + 4];
  if (
    /^(believed|thought|suspected|alleged|said)$/.test(wordAt(chunks[at + 1]?.first ?? -1)) &&
    joint?.kind === "vg" &&
    /^(be|belong)$/.test(joint.lemma) &&
    isNounPhrase(held)
  ) {
    const tie = tail?.kind === "prep" ? tail.word : "";
    return tie === (joint.lemma === "be" ? "from" : "to") ? held : null;
  }
  return /^(loyal|belonging|answering|reporting)$/.test(wordAt(chunks[at + 1]?.first ?? -1)) &&
    joint?.kind === "prep" &&
    joint.word === "to" &&
    isNounPhrase(tail)
    ? tail
    : null;
}

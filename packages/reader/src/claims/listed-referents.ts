import type { Referent } from "../coreference/referent.ts";
import type { Referents } from "../coreference/referents.ts";
import { allianceHeads, fighterHeads } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";
import { listingWords } from "../statements/small-words.ts";

/** The phrases of a sentence in order, and its words. */
interface PhraseRow {
  readonly chunks: readonly Chunk[];
  chunkOf(phrase: Chunk): number;
  word(at: number): string;
}

/** "Guerrillas of A and B", "troops of A and the B (C)": whose else they are. */
export function alsoOf(
  facts: PhraseRow,
  referents: Referents,
  phrase: NounPhrase,
  tail: NounPhrase | null,
): readonly Referent[] {
  const head = facts.word(phrase.head);
  if (!tail || !fighterHeads.has(head) || !head.endsWith("s")) return [];
  let at = facts.chunkOf(tail) + 1;
  if (facts.chunks[at]?.kind === "open")
    while (at < facts.chunks.length && facts.chunks[at++]?.kind !== "close");
  const joint = facts.chunks[at];
  const next = facts.chunks[at + 1];
  if (joint?.kind !== "conj" || joint.word !== "and" || !isNounPhrase(next) || next.isPronoun) return [];
  return referents
    .of(next)
    .filter(({ way, actor }) => way === "name" && /^(organisation|state)$/.test(actor.type))
    .map(({ actor }) => ({ actor, way: "arm" as const }));
}

const countedBodies = wordSet(
  "groups factions parties movements organisations organizations militias components brigades armies",
);

/** "groups such as A and B", "countries including C": those named stand for the kind. */
export function listedFor(facts: PhraseRow, referents: Referents, phrase: NounPhrase): readonly Referent[] {
  const at = facts.chunkOf(phrase);
  let i = at + 1;
  if (facts.chunks[i]?.kind === "comma") i++;
  const joint = facts.chunks[i];
  // "three groups: A, B and C"
  const isCounted =
    joint !== undefined && facts.word(joint.first) === ":" && countedBodies.has(facts.word(phrase.head));
  if (at < 0 || !(joint?.kind === "prep" || isCounted)) return [];
  const word = joint.kind === "prep" ? joint.word : "";
  if (!isCounted && !listingWords.has(word) && !(word === "of" && allianceHeads.has(facts.word(phrase.head))))
    return [];
  const found: Referent[] = [];
  for (let k = i + 1; k < facts.chunks.length && k < i + 20; k++) {
    const chunk = facts.chunks[k];
    if (isNounPhrase(chunk))
      found.push(
        ...referents
          .of(chunk)
          .filter(({ way }) => way === "name")
          .map(({ actor }) => ({ actor, way: "arm" as const })),
      );
    else if (chunk?.kind === "open") while (k < facts.chunks.length && facts.chunks[k]?.kind !== "close") k++;
    else if (!(chunk?.kind === "comma" || (chunk?.kind === "conj" && chunk.word === "and"))) break;
  }
  return found;
}

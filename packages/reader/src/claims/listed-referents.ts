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
  memberTail(phrase: NounPhrase): NounPhrase | null;
}

const nobody: readonly Referent[] = [];

/** "Guerrillas of A and B", "troops of A and the B (C)": whose else they are. */
export function alsoOf(facts: PhraseRow, referents: Referents, phrase: NounPhrase): readonly Referent[] {
  const head = facts.word(phrase.head);
  const tail = fighterHeads.has(head) && head.endsWith("s") ? facts.memberTail(phrase) : null;
  if (!tail) return nobody;
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
  const from = at < 0 ? -1 : listStart(facts, phrase, at);
  if (from < 0) return nobody;
  const found: Referent[] = [];
  for (let k = from; k < facts.chunks.length && k < from + 20; k++) {
    const chunk = facts.chunks[k];
    if (isNounPhrase(chunk))
      found.push(
        ...referents
          .of(chunk)
          .filter(({ way }) => way === "name")
          .map(({ actor }): Referent => ({ actor, way: actor.type === "person" ? "apposition" : "arm" })),
      );
    else if (chunk?.kind === "open") while (k < facts.chunks.length && facts.chunks[k]?.kind !== "close") k++;
    else if (!(chunk?.kind === "comma" || (chunk?.kind === "conj" && chunk.word === "and"))) break;
  }
  return found;
}

/** The chunk position where those are named that a phrase counts or sums up, or −1. */
function listStart(facts: PhraseRow, phrase: NounPhrase, at: number): number {
  const { chunks } = facts;
  const isAfterComma = /^(comma|dash)$/.test(chunks[at + 1]?.kind ?? "");
  const i = isAfterComma ? at + 2 : at + 1;
  const joint = chunks[i];
  if (joint === undefined) return -1;
  const isCounted = countedBodies.has(facts.word(phrase.head));
  // "three groups: A, B and C"
  if (isCounted && facts.word(joint.first) === ":") return i + 1;
  if (joint.kind === "prep") {
    // "six groups, among them A and B"
    const isAmongThem =
      joint.word === "among" && chunks[i + 1] && facts.word(chunks[i + 1]?.first ?? -1) === "them";
    if (isCounted && isAmongThem) return i + 2;
    const isSum = joint.word === "of" && allianceHeads.has(facts.word(phrase.head));
    return listingWords.has(joint.word) || isSum ? i + 1 : -1;
  }
  return isCounted && isAfterComma && isListAt(chunks, i) ? i : -1;
}

/** "four groups, A, B and C, merged": names, the last after "and", with a comma behind it. */
function isListAt(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < from + 14; i += 2) {
    const phrase = chunks[i];
    if (!isNounPhrase(phrase) || phrase.mentions.at(-1)?.end !== phrase.end) return false;
    const joint = chunks[i + 1];
    if (joint?.kind === "conj") {
      const last = chunks[i + 2];
      return joint.word === "and" && isNounPhrase(last) && /^(comma|dash)$/.test(chunks[i + 3]?.kind ?? "");
    }
    if (joint?.kind !== "comma") return false;
  }
  return false;
}

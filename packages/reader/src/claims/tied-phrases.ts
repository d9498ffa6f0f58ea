import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** The phrases that prepositions right after a noun tie to it: of, on, with, … until something else comes. */
function tiedAfter(facts: SentenceFacts, phrase: NounPhrase): Map<string, NounPhrase[]> {
  const tied = new Map<string, NounPhrase[]>();
  let i = facts.chunkOf(phrase) + 1;
  for (let steps = 0; steps < 8; steps++) {
    while (facts.chunks[i]?.kind === "quote" || facts.chunks[i]?.kind === "date") i++;
    const joint = facts.chunks[i];
    if (joint?.kind !== "prep") break;
    const phrases: NounPhrase[] = [];
    let k = facts.chunks[i + 1]?.kind === "adv" ? i + 2 : i + 1;
    if (facts.chunks[k]?.kind === "date") {
      i = k + 1;
      continue;
    }
    for (; k < facts.chunks.length && phrases.length < 12;) {
      const chunk = facts.chunks[k];
      if (isNounPhrase(chunk)) phrases.push(chunk);
      else break;
      k++;
      if (facts.chunks[k]?.kind === "open") {
        while (k < facts.chunks.length && facts.chunks[k]?.kind !== "close") k++;
        k++;
      }
      const next = facts.chunks[k];
      const isJoined =
        next?.kind === "conj" &&
        /^(and|or|&|as well as)$/.test(next.word) &&
        isNounPhrase(facts.chunks[k + 1]);
      const isListed =
        next?.kind === "comma" &&
        isNounPhrase(facts.chunks[k + 1]) &&
        (facts.chunks[k + 2]?.kind === "conj" ||
          (facts.chunks[k + 2]?.kind === "comma" && joint.word === "between"));
      if (!isJoined && !isListed) break;
      const owner = facts.statements.find(
        (statement) =>
          statement.subject.includes(facts.chunks[k + 1] as NounPhrase) &&
          !statement.subject.includes(phrases[0] as NounPhrase),
      );
      if (owner && joint.word !== "between" && facts.chunks[k + 2]?.kind === "vg") break;
      k++;
      if (facts.chunks[k]?.kind === "conj") k++;
    }
    if (phrases.length === 0) break;
    if (!tied.has(joint.word)) tied.set(joint.word, phrases);
    i = k;
  }
  return tied;
}

/** What the words right after a noun tie to it, and what the tree ties besides. */
export function tiedBoth(facts: SentenceFacts, phrase: NounPhrase): Map<string, NounPhrase[]> {
  const tied = tiedAfter(facts, phrase);
  if (!facts.tree) return tied;
  const byTree = facts.tree.tied(phrase);
  for (const [word, phrases] of byTree) tied.set(word, phrases);
  return tied;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What WordNet says of one form: small bit sets, 0 where it says nothing. */
export interface WordNetFacts {
  /** Parts of speech the form can be, base and inflected apart. */
  readonly parts: number;
  /** Topic of the first noun sense and of the first verb sense. */
  readonly senses: number;
  /** Frames of the verb: with an object, with a clause, with an infinitive and so on. */
  readonly frames: number;
}

type Part = "noun" | "verb" | "adj" | "adv";
interface Lemma {
  readonly topic: number;
  readonly frames: number;
}
type Lemmas = Record<Part, Map<string, Lemma>>;

const partBits = { noun: 1, verb: 2, adj: 4, adv: 8 } as const;

/** Endings, what they become in the base form, the part of speech and the bit for the inflected form. */
const endings: readonly (readonly [ending: string, base: string, part: Part, bit: number])[] = [
  ["s", "", "noun", 16],
  ["ses", "s", "noun", 16],
  ["xes", "x", "noun", 16],
  ["zes", "z", "noun", 16],
  ["ches", "ch", "noun", 16],
  ["shes", "sh", "noun", 16],
  ["men", "man", "noun", 16],
  ["ies", "y", "noun", 16],
  ["s", "", "verb", 32],
  ["ies", "y", "verb", 32],
  ["es", "", "verb", 32],
  ["ed", "e", "verb", 64],
  ["ed", "", "verb", 64],
  ["ied", "y", "verb", 64],
  ["ing", "e", "verb", 128],
  ["ing", "", "verb", 128],
  ["er", "", "adj", 256],
  ["er", "e", "adj", 256],
  ["est", "", "adj", 256],
  ["est", "e", "adj", 256],
  ["ier", "y", "adj", 256],
  ["iest", "y", "adj", 256],
];

/** Which bit each of WordNet's 35 verb frames sets. */
const frameBits: readonly number[] = frameTable({
  1: [1, 2],
  2: [8, 9, 10, 11],
  4: [26, 29, 34],
  8: [28, 32, 33, 35],
  16: [24, 25, 30],
  32: [14, 15],
  64: [4, 12, 13, 22, 27],
  128: [5, 6, 7],
  256: [16, 17, 18, 19, 20, 21, 31],
});

function frameTable(groups: Record<number, readonly number[]>): number[] {
  const table = Array.from({ length: 36 }, () => 0);
  for (const [bit, frames] of Object.entries(groups)) for (const frame of frames) table[frame] = Number(bit);
  return table;
}

/** Reads WordNet's database files and gives what they say of a lower-case form. */
export function readWordNet(folder: string): {
  facts(form: string): WordNetFacts;
  forms(): Iterable<string>;
} {
  const lemmas: Lemmas = {
    noun: readLemmas(folder, "noun"),
    verb: readLemmas(folder, "verb"),
    adj: readLemmas(folder, "adj"),
    adv: readLemmas(folder, "adv"),
  };
  return {
    facts: (form) => factsOf(form, lemmas),
    forms: () => new Set(Object.values(lemmas).flatMap((part) => [...part.keys()])),
  };
}

function factsOf(form: string, lemmas: Lemmas): WordNetFacts {
  let parts = 0;
  let noun: Lemma | undefined = lemmas.noun.get(form);
  let verb: Lemma | undefined = lemmas.verb.get(form);
  for (const part of ["noun", "verb", "adj", "adv"] as const)
    if (lemmas[part].has(form)) parts |= partBits[part];
  for (const [ending, base, part, bit] of endings) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
    const stem = form.slice(0, form.length - ending.length) + base;
    const lemma = lemmas[part].get(stem) ?? lemmas[part].get(undoubled(stem));
    if (lemma === undefined) continue;
    parts |= bit;
    if (part === "noun") noun ??= lemma;
    if (part === "verb") verb ??= lemma;
  }
  return {
    parts,
    senses: (noun === undefined ? 0 : noun.topic + 1) * 64 + (verb === undefined ? 0 : verb.topic + 1),
    frames: verb?.frames ?? 0,
  };
}

function undoubled(stem: string): string {
  const last = stem.at(-1);
  return last !== undefined && last === stem.at(-2) ? stem.slice(0, -1) : "";
}

function readLemmas(folder: string, part: Part): Map<string, Lemma> {
  const synsets = new Map<string, Lemma>();
  for (const line of dataLines(folder, `data.${part}`)) synsets.set(line.slice(0, 8), synsetOf(line));
  const lemmas = new Map<string, Lemma>();
  for (const line of dataLines(folder, `index.${part}`)) {
    const fields = line.trim().split(/\s+/);
    const word = fields[0] as string;
    if (word.includes("_")) continue;
    const offsets = fields.slice(6 + Number(fields[3]));
    const first = synsets.get(offsets[0] as string);
    let frames = 0;
    for (const offset of offsets.slice(0, 3)) frames |= synsets.get(offset)?.frames ?? 0;
    lemmas.set(word, { topic: first?.topic ?? 0, frames });
  }
  return lemmas;
}

function dataLines(folder: string, name: string): string[] {
  return readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => /^\S/.test(line));
}

function synsetOf(line: string): Lemma {
  const fields = (line.split(" | ")[0] as string).trim().split(/\s+/);
  const topic = Number(fields[1]);
  const words = parseInt(fields[3] as string, 16);
  const pointers = 4 + words * 2;
  const framesAt = pointers + 1 + Number(fields[pointers]) * 4;
  let frames = 0;
  if (fields[2] === "v")
    for (let at = framesAt + 1; at + 2 < fields.length; at += 3)
      frames |= frameBits[Number(fields[at + 1])] ?? 0;
  return { topic, frames };
}

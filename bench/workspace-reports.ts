import { actorId, type Actor, type PredicateName, type Reading } from "@entente/claims";
import { writeReport, type Told } from "./write-report.ts";

/** How many claims one report has. */
export const claimsPerReport = 50;
const actorsPerReport = 10;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const predicates: readonly (readonly [PredicateName, string])[] = [
  ["leads", "leads"],
  ["allied_with", "is allied with"],
  ["fights", "fought"],
  ["supports", "supported"],
  ["member_of", "belongs to"],
];
const syllables = "ba den kir lom mar nes ra sol tur vek wan zil ash gor hul jem pol qat yar fen".split(" ");
const sides = "North South River Mountain Old New Desert Coastal Western Eastern".split(" ");
const kinds = "Front Brigade Army Council Movement Union Guard Column".split(" ");
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An organisation's name, different for each number. */
export function organisationName(number: number): string {
  const part = (at: number): string =>
    syllables[Math.floor(number / syllables.length ** at) % syllables.length] ?? "";
  const side = sides[number % sides.length] ?? "";
  return `${capital(`${part(0)}${part(1)}${part(2)}${part(3)}`)} ${side} ${kinds[number % kinds.length] ?? ""}`;
}

/** An actor's number by how often it is spoken of: the first most, the hundredth a hundredth as often. */
const zipf = (random: () => number, actors: number): number =>
  Math.min(actors - 1, Math.floor(actors ** random()) - 1);

/** A report's actors: every fourth with a second name; in one of a hundred reports that one is told as another actor. */
function actorsOf(random: () => number, actors: number): Actor[] {
  const numbers = new Set<number>();
  while (numbers.size < actorsPerReport) numbers.add(zipf(random, actors));
  const named = [...numbers].map((number) => ({
    name: organisationName(number),
    second: number % 4 === 0 && random() < 0.3 ? `${organisationName(number)} Command` : null,
  }));
  const isMistaken = random() < 0.01;
  const all = named.flatMap(({ name, second }) =>
    second === null ? [[name]] : isMistaken ? [[name], [second]] : [[name, second]],
  );
  return all.map(([name = "", ...others], i) => ({
    id: actorId(`a${i + 1}`),
    type: "organisation",
    name,
    mentions: [name, ...others],
  }));
}

/**
 * A report as the reader might have read it, the same for the same seed and number.
 *
 * @param actors how many actors there are in all reports.
 */
export function generateReport(number: number, actors: number): { reading: Reading; text: string } {
  const random = numbersFrom(number + 1);
  const present = actorsOf(random, actors);
  const told: Told[] = [];
  for (let i = 0; i < claimsPerReport; i++) {
    const subject = present[Math.floor(random() * present.length)];
    const object = present[Math.floor(random() * present.length)];
    const [predicate, verb] = predicates[Math.floor(random() * predicates.length)] ?? ["fights", "fought"];
    if (!subject || !object) continue;
    const year = String(1990 + Math.floor(random() * 30));
    const quote = `The ${subject.name} ${verb} the ${object.name} near post ${Math.floor(random() * 900)} in ${year}.`;
    const time = { from: year, to: year, text: `in ${year}` };
    told.push({ predicate, subject: subject.id, object: object.id, quote, time });
  }
  const published = `${2000 + (number % 20)}-0${1 + (number % 9)}-1${number % 10}`;
  return writeReport({ number, actors: present, told, published });
}

import { actorId, type Actor, type PredicateName, type Reading } from "@entente/claims";
import { numbersFrom, organisationName } from "../e2e/made-up/names.ts";
import { writeReport, type Told } from "../e2e/made-up/write-report.ts";

/** How many claims one report has. */
export const claimsPerReport = 50;
const actorsPerReport = 10;

const predicates: readonly (readonly [PredicateName, string])[] = [
  ["leads", "leads"],
  ["allied_with", "is allied with"],
  ["fights", "fought"],
  ["supports", "supported"],
  ["member_of", "belongs to"],
];
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

import { actorId, type Actor, type ActorType, type PredicateName, type Reading } from "@entente/claims";
import { numbersFrom, organisationName } from "./names.ts";
import { writeReport, type Told } from "./write-report.ts";

/** Something that holds in the generated world, and that reports say again and again. */
interface Fact {
  readonly predicate: PredicateName;
  readonly verb: string;
  readonly subject: number;
  readonly object: number;
  readonly from: string;
  readonly to: string | null;
}

/** A conflict that was made up: who there is, and what is so between them. Reports tell parts of it. */
export interface GeneratedWorld {
  readonly names: readonly string[];
  readonly typeOf: (actor: number) => ActorType;
  readonly facts: readonly Fact[];
}

const between = [
  ["allied_with", "is allied with"],
  ["fights", "fights"],
  ["supports", "supports"],
  ["rival_of", "is a rival of"],
  ["part_of", "is part of"],
  ["pledges_allegiance_to", "pledged allegiance to"],
] as const satisfies readonly (readonly [PredicateName, string])[];
const happened = [
  ["attacked", "attacked"],
  ["talks_with", "held talks with"],
  ["split_from", "split from"],
] as const satisfies readonly (readonly [PredicateName, string])[];

const two = (value: number): string => String(value).padStart(2, "0");

/**
 * A world in which a few actors have most lines, as in the conflicts that reports are about.
 *
 * @param facts how many facts there are; there are a tenth as many leaders besides.
 */
export function generateWorld(actors: number, facts: number, seed = 11): GeneratedWorld {
  const random = numbersFrom(seed);
  const anyone = (): number => Math.min(actors - 1, Math.floor(actors ** random()) - 1);
  const names = Array.from({ length: actors + Math.floor(actors / 3) }, (_, i) =>
    i < actors ? organisationName(i) : `Commander ${organisationName(i).split(" ")[0] ?? ""}`,
  );
  const made: Fact[] = [];
  while (made.length < facts) {
    // Each actor is spoken of at least once, where there are facts enough; the first ones again and again.
    const object = made.length % actors;
    const some = anyone();
    const subject = some === object ? (some + 1) % actors : some;

    const year = 1995 + Math.floor(random() * 27);
    const isEvent = random() < 0.3;
    const choices = isEvent ? happened : between;
    const [predicate, verb] = choices[Math.floor(random() * choices.length)] ?? between[0];
    const from = `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const to = isEvent ? from : random() < 0.4 ? String(year + 1 + Math.floor(random() * 6)) : null;
    made.push({ predicate, verb, subject, object, from, to });
  }
  for (let leader = actors; leader < names.length; leader++) {
    const from = String(1995 + Math.floor(random() * 25));
    made.push({ predicate: "leads", verb: "leads", subject: leader, object: anyone(), from, to: null });
  }
  return { names, typeOf: (actor) => (actor < actors ? "organisation" : "person"), facts: made };
}

/**
 * A report that tells some facts of a world, the same for the same number.
 *
 * @param claims how many it has. Default: 50.
 */
export function generateWorldReport(
  number: number,
  world: GeneratedWorld,
  claims = 50,
): { reading: Reading; text: string } {
  const actors = new Map<number, Actor>();
  const idOf = (index: number): Actor["id"] => {
    const name = world.names[index] ?? "";
    const known = actors.get(index) ?? {
      id: actorId(`a${actors.size + 1}`),
      type: world.typeOf(index),
      name,
      mentions: [name],
    };
    actors.set(index, known);
    return known.id;
  };
  const first = number * claims;
  // Each lap through the world's facts goes in steps of its own: no two reports tell the same.
  const step = 1 + Math.floor(first / world.facts.length);
  const told: Told[] = [];
  for (let i = 0; i < claims; i++) {
    const fact = world.facts[(first + i * step) % world.facts.length];
    if (!fact) continue;
    const { predicate, verb, from, to } = fact;
    told.push({
      predicate,
      subject: idOf(fact.subject),
      object: idOf(fact.object),
      quote: `The ${world.names[fact.subject]} ${verb} the ${world.names[fact.object]}, from ${from}.`,
      time: { from, to, text: `from ${from}` },
      modality: i % 11 === 7 ? "reported" : "asserted",
    });
  }
  return writeReport({
    number,
    actors: [...actors.values()],
    told,
    published: `${2022 + (number % 2)}-0${1 + (number % 9)}-1${number % 10}`,
    title: `Report ${number}`,
  });
}

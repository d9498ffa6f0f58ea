/**
 * Claims made up for measuring: Zipf actors, 30 years, the predicates in the shares that reports have them. The same
 * seed gives the same claims.
 */
import { actorId, claimId, sourceId, undated, type Actor, type PredicateName } from "@entente/claims";
import type { Evidence, PictureClaim } from "@entente/analysis";

/** A random number from 0 to 1 (xorshift32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const between: readonly (readonly [PredicateName, number])[] = [
  ["fights", 16],
  ["attacked", 12],
  ["allied_with", 11],
  ["rival_of", 8],
  ["supports", 7],
  ["talks_with", 6],
  ["part_of", 6],
  ["criticised", 4],
  ["pledges_allegiance_to", 3],
  ["agreed", 3],
  ["truce_with", 2],
];
const ofPerson: readonly (readonly [PredicateName, number])[] = [
  ["leads", 6],
  ["member_of", 4],
  ["speaks_for", 2],
];
const ofPlace: readonly (readonly [PredicateName, number])[] = [
  ["controls", 6],
  ["located_in", 4],
  ["lost", 2],
];

/** Draws numbers below `count`, the k-th in proportion to 1/k (Zipf's law). */
function createZipf(count: number, random: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let k = 0; k < count; k++) sums[k] = sum += 1 / (k + 1);
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function pick<T>(choices: readonly (readonly [T, number])[], random: () => number): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [choice, weight] of choices) if ((left -= weight) < 0) return choice;
  return (choices[0] as readonly [T, number])[0];
}

const pad = (value: number): string => String(value).padStart(2, "0");

/** A date in the thirty years from 1990: a day, a month or a year. */
function dateIn(year: number, random: () => number): string {
  const month = pad(1 + Math.floor(random() * 12));
  const precision = random();
  if (precision < 0.15) return String(year);
  return precision < 0.5 ? `${year}-${month}` : `${year}-${month}-${pad(1 + Math.floor(random() * 28))}`;
}

const types = (index: number): Actor["type"] =>
  index % 10 < 5 ? "organisation" : index % 10 < 8 ? "person" : index % 10 < 9 ? "place" : "state";

/** Evidence of so many claims, one report for about twelve of them. */
export function pictureEvidence(
  claims: number,
  seed = 20_171_012,
): Evidence & { readonly claims: Iterable<PictureClaim> } {
  const random = createRandom(seed);
  const actors: Actor[] = Array.from({ length: Math.max(200, Math.round(claims / 40)) }, (_, index) => ({
    id: actorId(`a${index + 1}`),
    type: types(index),
    name: `Actor ${index + 1}`,
    mentions: [],
  }));
  const sources = Array.from({ length: Math.ceil(claims / 12) }, (_, index) => {
    const published = `${1990 + Math.floor(random() * 30)}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;
    return {
      id: sourceId(`s${index + 1}`),
      name: `report-${index + 1}`,
      title: null,
      published,
      captured: "2020-01-01T00:00:00Z",
    };
  });
  const zipf = createZipf(actors.length, random);
  const actorOf = (type: (one: Actor["type"]) => boolean, except = ""): Actor => {
    for (;;) {
      const actor = actors[zipf()] as Actor;
      if (type(actor.type) && actor.id !== except) return actor;
    }
  };
  const isBody = (type: Actor["type"]): boolean => type === "organisation" || type === "state";
  const dead = new Set<string>();
  const apart = new Set<string>();

  function claimOf(index: number): PictureClaim {
    const kind = random();
    const source = sources[Math.floor(random() * sources.length)] as (typeof sources)[number];
    const year = Number(source.published.slice(0, 4));
    const modality = random();
    const base = {
      id: claimId(`c${index + 1}`),
      source: source.id,
      review: random() < 0.9 ? ("accepted" as const) : ("proposed" as const),
      polarity: random() < 0.97 ? ("positive" as const) : ("negative" as const),
      modality:
        modality < 0.8
          ? ("asserted" as const)
          : modality < 0.9
            ? ("reported" as const)
            : ("predicted" as const),
      likelihood: null,
      condition: null,
      attribution: null,
      attributionKind: "author" as const,
      qualifiers: {},
      time:
        random() < 0.6
          ? { ...undated, from: dateIn(Math.max(1990, year - Math.floor(random() * 3)), random) }
          : undated,
    };
    if (kind < 0.78) {
      const predicate = pick(between, random);
      const subject = actorOf(isBody).id;
      // A body splits from another once, if ever.
      if (random() < 0.01 && !apart.has(subject)) {
        apart.add(subject);
        return { ...base, predicate: "split_from", subject, object: actorOf(isBody, subject).id };
      }
      return { ...base, predicate, subject, object: actorOf(isBody, subject).id };
    }
    if (kind < 0.9) {
      const person = actorOf((type) => type === "person");
      // Now and then a person who has not died yet is said to have.
      if (random() < 0.03 && !dead.has(person.id) && Number(person.id.slice(1)) > 50) {
        dead.add(person.id);
        return { ...base, predicate: "died", subject: person.id, object: null };
      }
      return { ...base, predicate: pick(ofPerson, random), subject: person.id, object: actorOf(isBody).id };
    }
    return {
      ...base,
      predicate: pick(ofPlace, random),
      subject: actorOf(isBody).id,
      object: actorOf((type) => type === "place").id,
    };
  }

  // One after another, so that a million of them need not stand in memory at once.
  const all = function* (): Generator<PictureClaim> {
    for (let index = 0; index < claims; index++) yield claimOf(index);
  };
  return {
    actors,
    sources,
    claims: { length: claims, [Symbol.iterator]: all } as unknown as readonly PictureClaim[],
  };
}

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

type Source = Evidence["sources"][number];

const isBody = (type: Actor["type"]): boolean => type === "organisation" || type === "state";

/** What a claim made up here is made of. */
interface Stage {
  readonly random: () => number;
  readonly sources: readonly Source[];
  /** An actor of a type, the often named more often; not the one excepted. */
  readonly actorOf: (isOf: (type: Actor["type"]) => boolean, except?: string) => Actor;
  /** Who has died, and who has split from another: nobody does either twice. */
  readonly dead: Set<string>;
  readonly apart: Set<string>;
}

type Said = Pick<PictureClaim, "predicate" | "subject" | "object">;

function saidOf({ random, actorOf, dead, apart }: Stage): Said {
  const kind = random();
  const isPlace = (type: Actor["type"]): boolean => type === "place";
  if (kind < 0.78) {
    const predicate = pick(between, random);
    const subject = actorOf(isBody).id;
    const object = actorOf(isBody, subject).id;
    const isSplit = random() < 0.01 && !apart.has(subject);
    if (isSplit) apart.add(subject);
    return { predicate: isSplit ? "split_from" : predicate, subject, object };
  }
  if (kind >= 0.9)
    return { predicate: pick(ofPlace, random), subject: actorOf(isBody).id, object: actorOf(isPlace).id };
  const person = actorOf((type) => type === "person").id;
  if (random() < 0.03 && !dead.has(person) && Number(person.slice(1)) > 50) {
    dead.add(person);
    return { predicate: "died", subject: person, object: null };
  }
  return { predicate: pick(ofPerson, random), subject: person, object: actorOf(isBody).id };
}

function claimOf(stage: Stage, index: number): PictureClaim {
  const { random, sources } = stage;
  const source = sources[Math.floor(random() * sources.length)] as Source;
  const year = Number(source.published?.slice(0, 4));
  const modality = random();
  return {
    ...saidOf(stage),
    id: claimId(`c${index + 1}`),
    source: source.id,
    review: random() < 0.9 ? "accepted" : "proposed",
    polarity: random() < 0.97 ? "positive" : "negative",
    modality: modality < 0.8 ? "asserted" : modality < 0.9 ? "reported" : "predicted",
    likelihood: null,
    condition: null,
    attribution: null,
    attributionKind: "author",
    qualifiers: {},
    time:
      random() < 0.6
        ? { ...undated, from: dateIn(Math.max(1990, year - Math.floor(random() * 3)), random) }
        : undated,
  };
}

function makeSources(count: number, random: () => number): Source[] {
  return Array.from({ length: count }, (_, index) => {
    const published = `${1990 + Math.floor(random() * 30)}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;
    return {
      id: sourceId(`s${index + 1}`),
      name: `report-${index + 1}`,
      title: null,
      published,
      captured: "2020-01-01T00:00:00Z",
    };
  });
}

/** Evidence of so many claims, one report for about twelve of them. */
export function pictureEvidence(claims: number, seed = 20_171_012): Evidence {
  const random = createRandom(seed);
  const actors: Actor[] = Array.from({ length: Math.max(200, Math.round(claims / 40)) }, (_, index) => ({
    id: actorId(`a${index + 1}`),
    type: types(index),
    name: `Actor ${index + 1}`,
    mentions: [],
  }));
  const sources = makeSources(Math.ceil(claims / 12), random);
  const zipf = createZipf(actors.length, random);
  const actorOf = (isOf: (type: Actor["type"]) => boolean, except = ""): Actor => {
    for (;;) {
      const actor = actors[zipf()] as Actor;
      if (isOf(actor.type) && actor.id !== except) return actor;
    }
  };
  // One after another, so that a million of them need not stand in memory at once.
  const all = function* (): Generator<PictureClaim> {
    const stage: Stage = {
      random: createRandom(seed + 1),
      sources,
      actorOf,
      dead: new Set(),
      apart: new Set(),
    };
    for (let index = 0; index < claims; index++) yield claimOf(stage, index);
  };
  const iterable = { length: claims, [Symbol.iterator]: all };
  return { actors, sources, claims: iterable as unknown as readonly PictureClaim[] };
}

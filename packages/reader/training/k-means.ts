import { seededRandom } from "./random.ts";

/** What to group and into how many groups. */
export interface GroupingTask {
  /** One vector after the other; each is scaled to length 1 before grouping. */
  readonly vectors: Float32Array;
  /** Numbers in one vector. */
  readonly size: number;
  readonly groups: number;
  readonly rounds: number;
  readonly seed: number;
}

/**
 * Groups vectors by direction: k-means on vectors of length 1. Starts from vectors drawn at random;
 * a group that runs empty is started again from a random vector.
 *
 * @returns the group of each vector.
 */
export function groupVectors(task: GroupingTask): Uint16Array {
  const { size, groups } = task;
  const count = task.vectors.length / size;
  const points = scaledToUnit(task.vectors, size);
  const random = seededRandom(task.seed);
  const centres = new Float32Array(groups * size);
  for (let group = 0; group < groups; group++)
    copyPoint(points, Math.floor(random() * count), centres, group, size);
  const chosen = new Uint16Array(count);
  for (let round = 0; round < task.rounds; round++) {
    for (let point = 0; point < count; point++)
      chosen[point] = nearest(points, point * size, centres, groups, size);
    if (round + 1 < task.rounds) moveCentres(points, chosen, centres, groups, size, random);
  }
  return chosen;
}

function scaledToUnit(vectors: Float32Array, size: number): Float32Array {
  const scaled = new Float32Array(vectors.length);
  for (let start = 0; start < vectors.length; start += size) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (vectors[start + i] as number) ** 2;
    const factor = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let i = 0; i < size; i++) scaled[start + i] = (vectors[start + i] as number) * factor;
  }
  return scaled;
}

function copyPoint(
  points: Float32Array,
  from: number,
  centres: Float32Array,
  to: number,
  size: number,
): void {
  centres.set(points.subarray(from * size, (from + 1) * size), to * size);
}

function nearest(
  points: Float32Array,
  start: number,
  centres: Float32Array,
  groups: number,
  size: number,
): number {
  let best = 0;
  let bestScore = -Infinity;
  for (let group = 0; group < groups; group++) {
    const centre = group * size;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i + 3 < size; i += 4) {
      a += (points[start + i] as number) * (centres[centre + i] as number);
      b += (points[start + i + 1] as number) * (centres[centre + i + 1] as number);
      c += (points[start + i + 2] as number) * (centres[centre + i + 2] as number);
      d += (points[start + i + 3] as number) * (centres[centre + i + 3] as number);
    }
    for (let i = size - (size % 4); i < size; i++)
      a += (points[start + i] as number) * (centres[centre + i] as number);
    const score = a + b + c + d;
    if (score > bestScore) {
      bestScore = score;
      best = group;
    }
  }
  return best;
}

function moveCentres(
  points: Float32Array,
  chosen: Uint16Array,
  centres: Float32Array,
  groups: number,
  size: number,
  random: () => number,
): void {
  const sums = new Float64Array(groups * size);
  const members = new Uint32Array(groups);
  for (let point = 0; point < chosen.length; point++) {
    const group = chosen[point] as number;
    members[group] = (members[group] as number) + 1;
    for (let i = 0; i < size; i++)
      sums[group * size + i] = (sums[group * size + i] as number) + (points[point * size + i] as number);
  }
  for (let group = 0; group < groups; group++) {
    if (members[group] === 0) {
      copyPoint(points, Math.floor(random() * chosen.length), centres, group, size);
      continue;
    }
    let square = 0;
    for (let i = 0; i < size; i++) square += (sums[group * size + i] as number) ** 2;
    const factor = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let i = 0; i < size; i++) centres[group * size + i] = (sums[group * size + i] as number) * factor;
  }
}

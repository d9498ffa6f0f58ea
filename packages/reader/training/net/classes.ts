import type { Batch } from "./batch.ts";

/**
 * Picks the best class of each row.
 *
 * @param at place of the first row's scores, `count` numbers a row. While learning they are turned into their gradient.
 * @param gold the right classes; `said` is filled with the best.
 * @returns the loss while learning, else 0.
 */
export function classify(
  floats: Float32Array,
  at: number,
  count: number,
  batch: Batch,
  gold: Uint8Array,
  said: Uint8Array,
  learning: boolean,
): number {
  const last = batch.spans.at(-1) ?? { start: 0, length: 0 };
  const end = last.start + last.length;
  let loss = 0;
  floats.fill(0, at + end * count, at + batch.rows * count);
  for (let row = 0; row < end; row++) {
    const start = at + row * count;
    let best = 0;
    for (let i = 1; i < count; i++)
      if ((floats[start + i] as number) > (floats[start + best] as number)) best = i;
    said[row] = best;
    if (!learning) continue;
    loss += softmaxGradient(floats, start, count, floats[start + best] as number, gold[row] as number);
  }
  return loss;
}

function softmaxGradient(
  floats: Float32Array,
  start: number,
  classes: number,
  top: number,
  gold: number,
): number {
  let total = 0;
  const goldScore = floats[start + gold] as number;
  for (let i = start; i < start + classes; i++) total += Math.exp((floats[i] as number) - top);
  for (let i = start; i < start + classes; i++) floats[i] = Math.exp((floats[i] as number) - top) / total;
  floats[start + gold] = (floats[start + gold] as number) - 1;
  return Math.log(total) + top - goldScore;
}

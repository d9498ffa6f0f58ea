import type { NetSizes } from "../../src/syntax/net/net-sizes.ts";
import { seededRandom } from "../random.ts";
import type { Dropout } from "./batch.ts";
import { forgetForms, makeBatches, type Example } from "./examples.ts";
import { Network } from "./network.ts";
import type { FixedVectors } from "./word-inputs.ts";

/** How the net is trained. */
export interface NetTraining {
  readonly rounds: number;
  /** Words of a batch. */
  readonly batch: number;
  /** Adam's rate at its highest; it rises at first and then falls to 0. */
  readonly rate: number;
  readonly dropout: Dropout;
  /** How readily rare forms count as unknown while learning: a form seen n times does with a chance of s / (s + n). */
  readonly forget: number;
  readonly seed: number;
}

/** Trains a net. */
export function learnNet(
  examples: readonly Example[],
  counts: Int32Array,
  sizes: NetSizes,
  fixed: FixedVectors,
  training: NetTraining,
  report: (line: string) => void,
): Network {
  const network = new Network(sizes, counts.length, fixed, training.dropout, training.seed);
  const random = seededRandom(training.seed + 3);
  const started = performance.now();
  for (let round = 0; round < training.rounds; round++) {
    const batches = makeBatches(examples, training.batch, random);
    let loss = 0;
    batches.forEach((batch, at) => {
      const done = (round + at / batches.length) / training.rounds;
      const warm = Math.min(1, (round * batches.length + at + 1) / 200);
      const said = network.run(forgetForms(batch, counts, training.forget, random), true);
      network.learn(training.rate * warm * (1 - done));
      loss += said.loss;
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    report(`round ${round + 1}: loss ${(loss / batches.length).toFixed(4)}, ${seconds} s`);
  }
  return network;
}

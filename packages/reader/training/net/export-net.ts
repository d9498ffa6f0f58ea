import { matrixNames, type MatrixName } from "../../src/syntax/net/net-weights.ts";
import type { Columns } from "../../src/syntax/weights/weights-file.ts";
import { unknownKey } from "../../src/syntax/words/word-keys.ts";
import type { Network } from "./network.ts";
import type { Parameter } from "./tensors.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { FixedVectors } from "./word-inputs.ts";

type Column = Columns[keyof Columns];

/**
 * Makes columns of whole numbers of a trained net: matrices as two-byte numbers with one scale each, word vectors as
 * one-byte numbers with one scale a row. Fixed vectors are turned and added to the rows of their forms.
 *
 * @param limit how many of the most frequent forms with fixed vectors to keep beside those that were learned.
 */
export function exportNet(
  network: Network,
  vocabulary: Vocabulary,
  fixed: FixedVectors,
  limit: number,
): Record<string, Column> {
  const { sizes } = network;
  const { word, first, second, role, arc, label, tags, labels } = sizes;
  const columns: Record<string, Column> = {
    "net.sizes": Int32Array.of(word, first, second, role, arc, label, tags, labels),
  };
  const matrices = matricesOf(network);
  const scales = new Float32Array(matrixNames.length);
  matrixNames.forEach((name, at) => {
    const values = valuesOf(network, matrices[name]);
    const scale = largestOf(values) / 32767;
    scales[at] = scale;
    columns[`net.${name}`] = Int16Array.from(values, (value) => Math.round(value / scale));
  });
  columns["net.scales"] = scales;
  return { ...columns, ...exportWords(network, vocabulary, fixed, limit) };
}

function matricesOf(network: Network): Record<MatrixName, Parameter> {
  const [dependent, head] = network.roles;
  return {
    "first.weights": network.first.weights,
    "first.bias": network.first.bias,
    "second.weights": network.second.weights,
    "second.bias": network.second.bias,
    "tags.weights": network.tagging[0],
    "tags.bias": network.tagging[1],
    "dependent.hidden": dependent.hidden[0],
    "dependent.hiddenBias": dependent.hidden[1],
    "dependent.output": dependent.output[0],
    "dependent.outputBias": dependent.output[1],
    "head.hidden": head.hidden[0],
    "head.hiddenBias": head.hidden[1],
    "head.output": head.output[0],
    "head.outputBias": head.output[1],
    distances: network.arcs.distances,
    root: network.arcs.root,
    "labels.weights": network.labels.weights,
    "labels.bias": network.labels.bias,
  };
}

function valuesOf(network: Network, { at, rows, columns }: Parameter): Float32Array {
  return network.kernels.floats.slice(at, at + rows * columns);
}

function exportWords(
  network: Network,
  vocabulary: Vocabulary,
  fixed: FixedVectors,
  limit: number,
): Record<string, Column> {
  const size = network.sizes.word;
  const turn = valuesOf(network, network.words.turn);
  const rows = new Map<number, Float32Array>();
  vocabulary.keys.forEach((key, row) =>
    rows.set(key, network.words.table.rows.slice(row * size, (row + 1) * size)),
  );
  const unknown = rows.get(unknownKey) as Float32Array;
  let others = 0;
  for (const [key, place] of vocabulary.fixed) {
    const learned = rows.get(key);
    if (learned === undefined && others++ >= limit) continue;
    const row = (learned ?? unknown).slice();
    for (let inner = 0; inner < fixed.size; inner++) {
      const value = fixed.vectors[place * fixed.size + inner] as number;
      for (let i = 0; i < size; i++) row[i] = (row[i] as number) + value * (turn[inner * size + i] as number);
    }
    rows.set(key, row);
  }
  const codes = new Int8Array(rows.size * size);
  const scales = new Float32Array(rows.size);
  [...rows.values()].forEach((row, at) => {
    const scale = largestOf(row) / 127;
    scales[at] = scale;
    codes.set(
      row.map((value) => Math.round(value / scale)),
      at * size,
    );
  });
  return { "words.keys": Int32Array.from(rows.keys()), "words.codes": codes, "words.scales": scales };
}

function largestOf(values: Float32Array): number {
  let largest = 1e-9;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}

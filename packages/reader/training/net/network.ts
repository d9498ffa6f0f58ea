import { Kernels } from "../../src/syntax/net/kernels.ts";
import type { NetSizes } from "../../src/syntax/net/net-sizes.ts";
import { seededRandom } from "../random.ts";
import { Arcs } from "./arcs.ts";
import { Leaving, maskGradient, mostRows, type Batch, type Dropout } from "./batch.ts";
import { classify } from "./classes.ts";
import { Dense } from "./dense.ts";
import { GateLayer } from "./gate-layer.ts";
import { Labels } from "./labels.ts";
import { Parameters, RowTable } from "./parameters.ts";
import { Products, type Parameter } from "./tensors.ts";
import { WordInputs, type FixedVectors } from "./word-inputs.ts";

/** Numbers that the kernels' memory holds, and weights among them (besides words' vectors), at most. */
const memorySize = 24e6;
const mostWeights = 1.5e6;

/** What the net said of a batch, row by row, and its loss a word while learning. */
export interface Said {
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly loss: number;
}

/**
 * The net while it learns. Word vectors go with their neighbours through a first layer of gates, which tells the
 * tags, and through a second, from which each word is seen as dependent and as head; pairs of these give heads and
 * labels.
 */
export class Network {
  readonly sizes: NetSizes;
  readonly kernels: Kernels;
  readonly parameters: Parameters;
  readonly words: WordInputs;
  readonly first: GateLayer;
  readonly second: GateLayer;
  /** Weights and bias of the tags. */
  readonly tagging: readonly [Parameter, Parameter];
  /** Words as dependents, and as heads. */
  readonly roles: readonly [Dense, Dense];
  readonly arcs: Arcs;
  readonly labels: Labels;
  readonly #products: Products;
  readonly #leaving: Leaving;
  readonly #dropout: Dropout;
  readonly #tagScores: number;
  readonly #masks: readonly [Float32Array, Float32Array];
  readonly #said = {
    tags: new Uint8Array(mostRows),
    heads: new Int32Array(mostRows),
    labels: new Uint8Array(mostRows),
  };

  /** @param rows how many keys have rows of their own. */
  constructor(sizes: NetSizes, rows: number, fixed: FixedVectors, dropout: Dropout, seed: number) {
    const random = seededRandom(seed);
    const { word, first, second, role, arc, label, tags } = sizes;
    this.sizes = sizes;
    this.kernels = new Kernels(memorySize);
    this.#dropout = dropout;
    this.#leaving = new Leaving(seed + 7);
    const table = new RowTable(rows, word, 0.2, random);
    const products = new Products(this.kernels, mostRows * Math.max(word * 3, first * 6, second * 6));
    const parameters = new Parameters(this.kernels, mostWeights, random);
    this.#products = products;
    this.parameters = parameters;
    this.words = new WordInputs(products, parameters, table, fixed, dropout, this.#leaving);
    this.first = new GateLayer(products, parameters, word * 3, first, mostRows);
    this.second = new GateLayer(products, parameters, first * 2, second, mostRows);
    this.tagging = [
      parameters.make(first * 2, tags, Math.sqrt(3 / (first * 2))),
      parameters.make(1, tags, 0),
    ];
    const dense = (): Dense => new Dense(products, parameters, second * 2, role, arc + label);
    this.roles = [dense(), dense()];
    this.labels = new Labels(products, parameters, sizes);
    this.arcs = new Arcs(this.kernels.floats, parameters, sizes);
    this.#tagScores = this.kernels.allocate(mostRows * tags);
    this.#masks = [new Float32Array(mostRows * first * 2), new Float32Array(mostRows * second * 2)];
  }

  /** Says tags, heads and labels; while learning, adds to all gradients. */
  run(batch: Batch, learning: boolean): Said {
    const { first, second, roles, words, sizes } = this;
    const { rows, spans } = batch;
    const { floats } = this.kernels;
    const said = this.#said;
    words.forward(batch, learning);
    first.forward(words.wide, rows, spans);
    this.#drop(first.out, rows * sizes.first * 2, this.#masks[0], learning);
    this.#products.forward(first.out, rows, ...this.tagging, this.#tagScores);
    let loss = classify(floats, this.#tagScores, sizes.tags, batch, batch.tags, said.tags, learning);
    second.forward(first.out, rows, spans);
    this.#drop(second.out, rows * sizes.second * 2, this.#masks[1], learning);
    for (const role of roles) {
      role.forward(second.out, rows, learning ? this.#dropout.role : 0, this.#leaving);
      if (learning) floats.fill(0, role.gradient, role.gradient + rows * role.columns);
    }
    const [dependent, head] = roles;
    const places = {
      dependents: dependent.out,
      heads: head.out,
      dependentsGradient: dependent.gradient,
      headsGradient: head.gradient,
    };
    loss += this.arcs.run(batch, places, said.heads, learning);
    const heads = learning ? batch.heads : said.heads;
    loss += this.labels.forward(batch, roles, this.arcs, heads, said.labels, learning);
    if (learning) this.#backward(batch);
    return { ...said, loss: loss / Math.max(1, rows) };
  }

  /** Takes one step with all weights. */
  learn(rate: number): void {
    this.parameters.learn(rate);
    this.words.table.learn(rate);
  }

  #drop(at: number, count: number, mask: Float32Array, learning: boolean): void {
    if (learning) this.#leaving.drop(this.kernels.floats, at, count, this.#dropout.layer, mask);
  }

  #backward(batch: Batch): void {
    const { floats } = this.kernels;
    const { rows, spans } = batch;
    const { first, second, sizes, words } = this;
    this.labels.backward(batch, this.roles, this.arcs);
    floats.fill(0, second.outGradient, second.outGradient + rows * sizes.second * 2);
    for (const role of this.roles) role.backward(second.out, rows, second.outGradient);
    maskGradient(floats, second.outGradient, rows * sizes.second * 2, this.#masks[1]);
    floats.fill(0, first.outGradient, first.outGradient + rows * sizes.first * 2);
    second.backward(first.out, first.outGradient, rows, spans);
    this.#products.backward(first.out, rows, ...this.tagging, this.#tagScores, first.outGradient);
    maskGradient(floats, first.outGradient, rows * sizes.first * 2, this.#masks[0]);
    floats.fill(0, words.wideGradient, words.wideGradient + rows * sizes.word * 3);
    first.backward(words.wide, words.wideGradient, rows, spans);
    words.backward(batch);
  }
}

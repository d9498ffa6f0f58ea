import type { Scorer } from "../src/syntax/weights/scorer.ts";

/** Weights of one feature. */
export interface LearnedRow {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

/** What a training gives: classes and the features' weights. */
export interface LearnedWeights {
  readonly classes: number;
  /** Goes through all features; weights below `least` in size are left out. */
  rows(least: number): Iterable<LearnedRow>;
}

/** A slot holds a feature's hash, where its entries begin (0: free), how many there are and how many fit. */
const slotSize = 4;

/**
 * An averaged perceptron over hashed features. A feature enters when it is first part of a correction, and holds
 * weights only for the classes that it was corrected for, so that millions of features fit. Slots and entries are
 * laid out for few cache misses: training time is mostly memory time.
 */
export class Learner implements Scorer, LearnedWeights {
  readonly classes: number;
  /** Decisions made so far; averages are taken over it. */
  #clock = 1;
  #slots: Int32Array;
  #mask: number;
  #rows = 0;
  #used = 1;
  /** Entries: class and weight side by side, seen as integers and as numbers. */
  #entries: ArrayBuffer;
  #classOf: Int32Array;
  #weight: Float32Array;
  #total: Float64Array;

  constructor(classes: number) {
    this.classes = classes;
    const size = 1 << 19;
    this.#slots = new Int32Array(size * slotSize);
    this.#mask = size - 1;
    this.#entries = new ArrayBuffer(size * 2 * 8);
    this.#classOf = new Int32Array(this.#entries);
    this.#weight = new Float32Array(this.#entries);
    this.#total = new Float64Array(size * 2);
  }

  makeScores(): Float64Array {
    return new Float64Array(this.classes);
  }

  score(features: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    for (let c = 0; c < this.classes; c++) scores[c] = 0;
    const slots = this.#slots;
    const mask = this.#mask;
    const classOf = this.#classOf;
    const weight = this.#weight;
    for (let i = 0; i < count; i++) {
      const key = features[i] as number;
      let slot = spread(key) & mask;
      let at = slot * slotSize;
      let start = slots[at + 1] as number;
      while (start !== 0 && slots[at] !== key) {
        slot = (slot + 1) & mask;
        at = slot * slotSize;
        start = slots[at + 1] as number;
      }
      if (start === 0) continue;
      const end = (start + (slots[at + 2] as number)) * 2;
      for (let entry = start * 2; entry < end; entry += 2)
        scores[classOf[entry] as number] =
          (scores[classOf[entry] as number] as number) + (weight[entry + 1] as number);
    }
  }

  /** Counts one decision: call once for each, corrected or not. */
  tick(): void {
    this.#clock++;
  }

  /** Adds `step` to the weights of all the features for one class. */
  adjust(features: Int32Array, count: number, chosen: number, step: number): void {
    for (let i = 0; i < count; i++) {
      const entry = this.#entryFor(features[i] as number, chosen);
      this.#weight[entry * 2 + 1] = (this.#weight[entry * 2 + 1] as number) + step;
      this.#total[entry] = (this.#total[entry] as number) + step * this.#clock;
    }
    if (this.#rows * 2 > this.#mask) this.#growSlots();
  }

  /** Adds another learner's weights to this one's. */
  addWeights(other: LearnedWeights): void {
    for (const row of other.rows(0)) {
      row.classes.forEach((c, at) => {
        const entry = this.#entryFor(row.key, c);
        this.#weight[entry * 2 + 1] = (this.#weight[entry * 2 + 1] as number) + (row.weights[at] as number);
      });
      if (this.#rows * 2 > this.#mask) this.#growSlots();
    }
  }

  #entryFor(key: number, chosen: number): number {
    let slot = spread(key) & this.#mask;
    while (this.#slots[slot * slotSize + 1] !== 0 && this.#slots[slot * slotSize] !== key)
      slot = (slot + 1) & this.#mask;
    const at = slot * slotSize;
    const start = this.#slots[at + 1] as number;
    const length = this.#slots[at + 2] as number;
    for (let entry = start; entry < start + length; entry++)
      if (this.#classOf[entry * 2] === chosen) return entry;
    if (start === 0) {
      this.#slots[at] = key;
      this.#slots[at + 1] = this.#allocate(2);
      this.#slots[at + 3] = 2;
      this.#rows++;
    } else if (length === this.#slots[at + 3]) this.#moveRow(at, start, length);
    this.#slots[at + 2] = length + 1;
    const entry = (this.#slots[at + 1] as number) + length;
    this.#classOf[entry * 2] = chosen;
    return entry;
  }

  #moveRow(at: number, start: number, length: number): void {
    const moved = this.#allocate(length * 2);
    this.#classOf.copyWithin(moved * 2, start * 2, (start + length) * 2);
    this.#total.copyWithin(moved, start, start + length);
    this.#slots[at + 1] = moved;
    this.#slots[at + 3] = length * 2;
  }

  #allocate(entries: number): number {
    const start = this.#used;
    this.#used += entries;
    if (this.#used > this.#total.length) {
      const grown = new ArrayBuffer(this.#entries.byteLength * 2);
      const classOf = new Int32Array(grown);
      classOf.set(this.#classOf);
      const total = new Float64Array(this.#total.length * 2);
      total.set(this.#total);
      this.#entries = grown;
      this.#classOf = classOf;
      this.#weight = new Float32Array(grown);
      this.#total = total;
    }
    return start;
  }

  #growSlots(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = (old.length * 2) / slotSize - 1;
    for (let from = 0; from < old.length; from += slotSize) {
      if (old[from + 1] === 0) continue;
      let slot = spread(old[from] as number) & this.#mask;
      while (this.#slots[slot * slotSize + 1] !== 0) slot = (slot + 1) & this.#mask;
      for (let part = 0; part < slotSize; part++)
        this.#slots[slot * slotSize + part] = old[from + part] as number;
    }
  }

  /** Replaces all weights by their averages over the whole training. Training can't go on afterwards. */
  finish(): void {
    for (let entry = 0; entry < this.#used; entry++) {
      this.#weight[entry * 2 + 1] =
        (this.#weight[entry * 2 + 1] as number) - (this.#total[entry] as number) / this.#clock;
    }
  }

  /** How many features and weights there are. */
  size(): { rows: number; weights: number } {
    return { rows: this.#rows, weights: this.#used };
  }

  /** Goes through all features; weights below `least` in size are left out. */
  *rows(least: number): Generator<LearnedRow> {
    for (let at = 0; at < this.#slots.length; at += slotSize) {
      const start = this.#slots[at + 1] as number;
      if (start === 0) continue;
      const classes: number[] = [];
      const weights: number[] = [];
      for (let entry = start; entry < start + (this.#slots[at + 2] as number); entry++) {
        const weight = this.#weight[entry * 2 + 1] as number;
        if (Math.abs(weight) < least) continue;
        classes.push(this.#classOf[entry * 2] as number);
        weights.push(weight);
      }
      if (classes.length > 0) yield { key: this.#slots[at] as number, classes, weights };
    }
  }
}

function spread(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}

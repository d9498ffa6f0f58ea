import { WordAtoms } from "../words/word-atoms.ts";
import { WordClasses } from "../words/word-classes.ts";
import type { Scorer } from "../weights/scorer.ts";
import { LabelCache } from "./label-cache.ts";
import { maxLabelFeatures, writeLabelFeatures } from "./label-features.ts";
import { maxMoveFeatures, writeMoveFeatures } from "./move-features.ts";
import type { ParseAtoms } from "./parse-atoms.ts";
import {
  belowAt,
  leftArc,
  legalMoves,
  moveCount,
  ParseNodes,
  rightArc,
  shift,
  wordAt,
} from "./parse-nodes.ts";

/** The classifiers of a parser. */
export interface ParseScorers {
  readonly moves: Scorer;
  readonly labels: Scorer;
}

/** How widely to search. */
export interface SearchWidth {
  /** How many ways to parse are followed at once. */
  readonly beam: number;
}

/** Columns of no sentence at all. */
const noAtoms: ParseAtoms = {
  words: new WordAtoms(new WordClasses({ keys: new Int32Array(0), columns: [] })),
  tags: new Int32Array(2),
  upos: new Int32Array(2),
  passed: new Int32Array(2),
};

/** Numbers of one step in `BeamSearch.steps`: the step before, the move, and the arc it made. */
export const stepSize = 4;

/**
 * Follows the best few ways to parse a sentence, move by move. Every way takes two moves a word, so those followed
 * at one time are always equally far. Time is linear in the sentence's length.
 */
export class BeamSearch {
  readonly nodes = new ParseNodes();
  /** All steps taken, four numbers each: step before, move, dependent's place, label. */
  steps = new Int32Array(stepSize * 1024);
  stepCount = 0;
  /** The ways followed now, best first: nodes, depth of stack, score, last step. */
  count = 0;
  readonly top: Int32Array;
  readonly front: Int32Array;
  readonly depth: Int32Array;
  readonly score: Float64Array;
  readonly last: Int32Array;
  /** The way and move that each of the ways now followed came from. */
  readonly cameFrom: Int32Array;
  readonly cameBy: Int32Array;
  readonly #scorers: ParseScorers;
  readonly #cache = new LabelCache();
  readonly #width: SearchWidth;
  readonly #moveFeatures = new Int32Array(maxMoveFeatures);
  readonly #labelFeatures = new Int32Array(maxLabelFeatures);
  readonly #moveScores: Int32Array | Float64Array;
  readonly #labelScores: Int32Array | Float64Array;
  readonly #nextTop: Int32Array;
  readonly #nextFront: Int32Array;
  readonly #nextDepth: Int32Array;
  readonly #nextScore: Float64Array;
  readonly #nextLast: Int32Array;
  #length = 0;
  #atoms: ParseAtoms = noAtoms;

  constructor(scorers: ParseScorers, width: SearchWidth) {
    this.#scorers = scorers;
    this.#width = width;
    this.#moveScores = scorers.moves.makeScores();
    this.#labelScores = scorers.labels.makeScores();
    this.top = new Int32Array(width.beam);
    this.front = new Int32Array(width.beam);
    this.depth = new Int32Array(width.beam);
    this.score = new Float64Array(width.beam);
    this.last = new Int32Array(width.beam);
    this.cameFrom = new Int32Array(width.beam);
    this.cameBy = new Int32Array(width.beam);
    this.#nextTop = new Int32Array(width.beam);
    this.#nextFront = new Int32Array(width.beam);
    this.#nextDepth = new Int32Array(width.beam);
    this.#nextScore = new Float64Array(width.beam);
    this.#nextLast = new Int32Array(width.beam);
  }

  /** Begins a sentence of so many words. */
  start(length: number, atoms: ParseAtoms): void {
    this.#length = length;
    this.#atoms = atoms;
    this.nodes.start(length);
    this.#cache.clear();
    this.stepCount = 0;
    this.count = 1;
    this.top[0] = 0;
    this.front[0] = this.nodes.fresh(0);
    this.depth[0] = 0;
    this.score[0] = 0;
    this.last[0] = -1;
  }

  /** Goes one move on with every way. */
  advance(): void {
    const kept = this.#rankMoves();
    for (let at = 0; at < kept; at++) {
      const from = this.cameFrom[at] as number;
      this.#take(at, from, this.cameBy[at] as number);
    }
    for (let at = 0; at < kept; at++) {
      this.top[at] = this.#nextTop[at] as number;
      this.front[at] = this.#nextFront[at] as number;
      this.depth[at] = this.#nextDepth[at] as number;
      this.score[at] = this.#nextScore[at] as number;
      this.last[at] = this.#nextLast[at] as number;
    }
    this.count = kept;
  }

  /** Scores the moves of all ways and keeps the best, in order, in `cameFrom`, `cameBy` and the next scores. */
  #rankMoves(): number {
    const { beam } = this.#width;
    const { items } = this.nodes;
    const scores = this.#moveScores;
    let kept = 0;
    for (let way = 0; way < this.count; way++) {
      const front = this.front[way] as number;
      const legal = legalMoves(this.depth[way] as number, items[front + wordAt] as number, this.#length);
      if ((legal & (legal - 1)) === 0) scores.fill(0);
      else this.scoreMoves(this.top[way] as number, front, scores);
      for (let move = 0; move < moveCount; move++) {
        if (((legal >> move) & 1) === 0) continue;
        const score = (this.score[way] as number) + (scores[move] as number);
        if (kept === beam && score <= (this.#nextScore[kept - 1] as number)) continue;
        let at = kept < beam ? kept++ : kept - 1;
        while (at > 0 && (this.#nextScore[at - 1] as number) < score) {
          this.#nextScore[at] = this.#nextScore[at - 1] as number;
          this.cameFrom[at] = this.cameFrom[at - 1] as number;
          this.cameBy[at] = this.cameBy[at - 1] as number;
          at--;
        }
        this.#nextScore[at] = score;
        this.cameFrom[at] = way;
        this.cameBy[at] = move;
      }
    }
    return kept;
  }

  #take(at: number, from: number, move: number): void {
    const top = this.top[from] as number;
    const front = this.front[from] as number;
    const { items } = this.nodes;
    const word = items[(move === shift ? front : top) + wordAt] as number;
    const label = move === shift ? -1 : this.labelArc(top, front, move);
    this.#nextLast[at] = this.addStep(this.last[from] as number, move, word, label);
    this.#nextDepth[at] = (this.depth[from] as number) + (move === shift ? 1 : -1);
    this.#nextTop[at] = this.topAfter(top, front, move, label);
    this.#nextFront[at] = this.frontAfter(top, front, move, label);
  }

  /** The node on top of the stack after a move. Makes a node: call once. */
  topAfter(top: number, front: number, move: number, label: number): number {
    const { items } = this.nodes;
    if (move === shift) return this.nodes.shifted(front, top);
    const below = items[top + belowAt] as number;
    return move === leftArc ? below : this.nodes.withRight(below, items[top + wordAt] as number, label);
  }

  /** The front node after a move. Makes a node on a left arc: call once. */
  frontAfter(top: number, front: number, move: number, label: number): number {
    const { items } = this.nodes;
    if (move === shift) return this.nodes.fresh((items[front + wordAt] as number) + 1);
    return move === leftArc ? this.nodes.withLeft(front, items[top + wordAt] as number, label) : front;
  }

  /** Notes a step and gives its number. */
  addStep(before: number, move: number, word: number, label: number): number {
    const at = this.stepCount * stepSize;
    if (at + stepSize > this.steps.length) {
      const grown = new Int32Array(this.steps.length * 2);
      grown.set(this.steps);
      this.steps = grown;
    }
    this.steps[at] = before;
    this.steps[at + 1] = move;
    this.steps[at + 2] = word;
    this.steps[at + 3] = label;
    return this.stepCount++;
  }

  /** Scores the three moves in one position. */
  scoreMoves(top: number, front: number, scores: Int32Array | Float64Array): void {
    const count = this.moveFeatures(top, front, this.#moveFeatures);
    this.#scorers.moves.score(this.#moveFeatures, count, scores);
  }

  /** Features of a position. */
  moveFeatures(top: number, front: number, out: Int32Array): number {
    return writeMoveFeatures(this.nodes.items, top, front, this.#length, this.#atoms, out);
  }

  /** Features of the label of the arc that a move makes. */
  labelFeatures(top: number, front: number, move: number, out: Int32Array): number {
    const { items } = this.nodes;
    const head = move === rightArc ? (items[top + belowAt] as number) : front;
    return writeLabelFeatures(items, head, top, this.#length, this.#atoms, out);
  }

  /** The best label of the arc that a move makes. */
  labelArc(top: number, front: number, move: number): number {
    const { items } = this.nodes;
    const head = move === rightArc ? (items[top + belowAt] as number) : front;
    const known = this.#cache.find(items, head, top);
    if (known >= 0) return known;
    const count = this.labelFeatures(top, front, move, this.#labelFeatures);
    const scores = this.#labelScores;
    this.#scorers.labels.score(this.#labelFeatures, count, scores);
    let best = 0;
    for (let label = 1; label < scores.length; label++) {
      if ((scores[label] as number) > (scores[best] as number)) best = label;
    }
    this.#cache.remember(best);
    return best;
  }
}

import { BeamSearch, stepSize } from "../src/syntax/parse/beam-search.ts";
import { maxLabelFeatures } from "../src/syntax/parse/label-features.ts";
import { maxMoveFeatures } from "../src/syntax/parse/move-features.ts";
import type { ParseAtoms } from "../src/syntax/parse/parse-atoms.ts";
import { legalMoves, moveCount, rightArc, shift, wordAt, belowAt } from "../src/syntax/parse/parse-nodes.ts";
import { FeatureCounts } from "./feature-counts.ts";
import { Learner } from "./learner.ts";
import { seededRandom, shuffle } from "./random.ts";

/** How to train a parser. */
export interface ParserTraining {
  readonly rounds: number;
  readonly beam: number;
  /** By how much the right label must lead. */
  readonly labelMargin: number;
  /** How often a feature must be seen on the way to the right trees to be used. */
  readonly least: number;
  /** The same for features of labels. */
  readonly labelLeast: number;
  readonly seed: number;
}

/** A trained parser's two classifiers. */
export interface TrainedParser {
  readonly moves: Learner;
  readonly labels: Learner;
}

/** A sentence to learn from. */
export interface ParserExample {
  readonly heads: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
  /** The moves that lead to the tree (see `goldMoves`). */
  readonly moves: Uint8Array;
}

/** What training works on: trees, and a function that makes a sentence's columns ready. */
export interface ParserExamples {
  readonly trees: readonly ParserExample[];
  readonly labelCount: number;
  atomsOf(sentence: number): ParseAtoms;
}

/**
 * Trains the two classifiers: the moves by beam search with an update where the search leads most over the right way
 * (max violation), the labels on the arcs that the search got right.
 */
export function trainParser(
  examples: ParserExamples,
  options: ParserTraining,
  report: (line: string) => void,
): TrainedParser {
  const session = new ParserSession(examples, options);
  const random = seededRandom(options.seed);
  const order = examples.trees.map((_, at) => at);
  if (Math.max(options.least, options.labelLeast) > 1) for (const sentence of order) session.count(sentence);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const sentence of order) session.learn(sentence);
    report(`round ${round + 1}: ${session.summary()}`);
  }
  session.moves.finish();
  session.labels.finish();
  return session;
}

/** Where the search led most over the right way. */
interface Violation {
  readonly steps: number;
  readonly lead: number;
  readonly last: number;
}

class ParserSession implements TrainedParser {
  readonly moves: Learner;
  readonly labels: Learner;
  readonly #examples: ParserExamples;
  readonly #options: ParserTraining;
  readonly #moveCounts: FeatureCounts;
  readonly #labelCounts: FeatureCounts;
  readonly #moveFeatures = new Int32Array(maxMoveFeatures);
  readonly #labelFeatures = new Int32Array(maxLabelFeatures);
  readonly #moveScores = new Float64Array(moveCount);
  readonly #labelScores: Float64Array;
  readonly #search: BeamSearch;
  #length = 0;
  #sentences = 0;
  #violations = 0;
  #arcs = 0;
  #labelMistakes = 0;

  constructor(examples: ParserExamples, options: ParserTraining) {
    this.#examples = examples;
    this.#options = options;
    this.moves = new Learner(moveCount);
    this.labels = new Learner(examples.labelCount);
    this.#moveCounts = new FeatureCounts(options.least > 1 ? options.least : 0);
    this.#labelCounts = new FeatureCounts(options.labelLeast > 1 ? options.labelLeast : 0);
    this.#labelScores = new Float64Array(examples.labelCount);
    this.#search = new BeamSearch(this, { beam: options.beam });
  }

  summary(): string {
    const line = `sentences ${percent(this.#violations, this.#sentences)}, labels ${percent(this.#labelMistakes, this.#arcs)}, ${JSON.stringify([this.moves.size(), this.labels.size()])}`;
    this.#sentences = this.#violations = this.#arcs = this.#labelMistakes = 0;
    return line;
  }

  /** Goes the right way through a sentence and counts the features met. */
  count(sentence: number): void {
    const gold = this.#begin(sentence);
    this.#replay(gold.moves, gold.moves.length, (top, front, move) => {
      this.#moveCounts.count(this.#moveFeatures, this.#search.moveFeatures(top, front, this.#moveFeatures));
      if (move === shift) return -1;
      this.#labelCounts.count(
        this.#labelFeatures,
        this.#search.labelFeatures(top, front, move, this.#labelFeatures),
      );
      return gold.labels[this.#search.nodes.items[top + wordAt] as number] as number;
    });
  }

  /** Parses a sentence and corrects the weights. */
  learn(sentence: number): void {
    const gold = this.#begin(sentence);
    this.moves.tick();
    this.#sentences++;
    const violation = this.#searchAgainst(gold);
    if (violation !== null) {
      this.#violations++;
      this.#correct(gold.moves, this.#movesTo(violation.last, violation.steps), violation.steps);
    }
    this.#learnLabels(gold, this.#movesTo(this.#search.last[0] as number, gold.moves.length));
  }

  #begin(sentence: number): ParserExample {
    const gold = this.#examples.trees[sentence] as ParserExample;
    this.#length = gold.heads.length;
    this.#search.start(this.#length, this.#examples.atomsOf(sentence));
    return gold;
  }

  /** Searches to the end, with the right way alongside. */
  #searchAgainst(gold: ParserExample): Violation | null {
    const search = this.#search;
    const length = gold.heads.length;
    let top = 0;
    let front = search.nodes.fresh(0);
    let depth = 0;
    let score = 0;
    let among = 0;
    let worst: Violation | null = null;
    for (let step = 0; step < gold.moves.length; step++) {
      const move = gold.moves[step] as number;
      const legal = legalMoves(depth, search.nodes.items[front + wordAt] as number, length);
      if ((legal & (legal - 1)) !== 0) {
        search.scoreMoves(top, front, this.#moveScores);
        score += this.#moveScores[move] as number;
      }
      const label = move === shift ? -1 : search.labelArc(top, front, move);
      const nextTop = search.topAfter(top, front, move, label);
      front = search.frontAfter(top, front, move, label);
      top = nextTop;
      depth += move === shift ? 1 : -1;
      search.advance();
      among = this.#findAmong(among, move);
      const lead = (search.score[0] as number) - score;
      if (among !== 0 && lead >= 0 && (worst === null || lead >= worst.lead)) {
        worst = { steps: step + 1, lead, last: search.last[0] as number };
      }
    }
    return among === 0 ? null : worst;
  }

  /** Which of the search's ways is the right one, -1 if none is any more. */
  #findAmong(before: number, move: number): number {
    if (before < 0) return -1;
    for (let way = 0; way < this.#search.count; way++) {
      if (this.#search.cameFrom[way] === before && this.#search.cameBy[way] === move) return way;
    }
    return -1;
  }

  #movesTo(last: number, count: number): Uint8Array {
    const moves = new Uint8Array(count);
    let step = last;
    for (let at = count - 1; at >= 0; at--) {
      moves[at] = this.#search.steps[step * stepSize + 1] as number;
      step = this.#search.steps[step * stepSize] as number;
    }
    return moves;
  }

  /** Rewards the right way and punishes the search's, from where they part. */
  #correct(right: Uint8Array, wrong: Uint8Array, steps: number): void {
    let parted = 0;
    while (right[parted] === wrong[parted]) parted++;
    for (const [moves, amount] of [
      [right, 1],
      [wrong, -1],
    ] as const) {
      this.#replay(moves, steps, (top, front, move, step, legal) => {
        if (step >= parted && (legal & (legal - 1)) !== 0) {
          const written = this.#search.moveFeatures(top, front, this.#moveFeatures);
          const count = this.#moveCounts.keepFrequent(this.#moveFeatures, written);
          this.moves.adjust(this.#moveFeatures, count, move, amount);
        }
        return move === shift ? -1 : this.#search.labelArc(top, front, move);
      });
    }
  }

  /** Corrects the labels of the arcs that a way got right. */
  #learnLabels(gold: ParserExample, moves: Uint8Array): void {
    this.#replay(moves, moves.length, (top, front, move) => {
      if (move === shift) return -1;
      const nodes = this.#search.nodes.items;
      const dependent = nodes[top + wordAt] as number;
      const head = nodes[(move === rightArc ? (nodes[top + belowAt] as number) : front) + wordAt] as number;
      return this.#learnLabel(
        top,
        front,
        move,
        gold.heads[dependent] === head ? (gold.labels[dependent] as number) : -1,
      );
    });
  }

  #learnLabel(top: number, front: number, move: number, right: number): number {
    const written = this.#search.labelFeatures(top, front, move, this.#labelFeatures);
    const count = this.#labelCounts.keepFrequent(this.#labelFeatures, written);
    const scores = this.#labelScores;
    this.labels.score(this.#labelFeatures, count, scores);
    let wrong = -1;
    for (let label = 0; label < scores.length; label++) {
      if (label !== right && (wrong < 0 || (scores[label] as number) > (scores[wrong] as number)))
        wrong = label;
    }
    if (right < 0) return wrong;
    const lead = (scores[right] as number) - (scores[wrong] as number);
    this.labels.tick();
    this.#arcs++;
    if (lead <= 0) this.#labelMistakes++;
    if (lead <= this.#options.labelMargin) {
      this.labels.adjust(this.#labelFeatures, count, right, 1);
      this.labels.adjust(this.#labelFeatures, count, wrong, -1);
    }
    return lead > 0 ? right : wrong;
  }

  /** Makes given moves, telling of each position before its move; the answer is the label of the arc. */
  #replay(
    moves: Uint8Array,
    steps: number,
    visit: (top: number, front: number, move: number, step: number, legal: number) => number,
  ): void {
    const { nodes } = this.#search;
    let top = 0;
    let front = nodes.fresh(0);
    let depth = 0;
    for (let step = 0; step < steps; step++) {
      const move = moves[step] as number;
      const legal = legalMoves(depth, nodes.items[front + wordAt] as number, this.#length);
      const label = visit(top, front, move, step, legal);
      const nextTop = this.#search.topAfter(top, front, move, label);
      front = this.#search.frontAfter(top, front, move, label);
      top = nextTop;
      depth += move === shift ? 1 : -1;
    }
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
}

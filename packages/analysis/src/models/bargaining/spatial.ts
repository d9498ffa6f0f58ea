import { coalitionOdds } from "./coalition-odds.ts";

/** How actors take risks: as their odds of prevailing make them, or not at all. */
export type RiskRule = "by-odds" | "neutral";

const none = -1;
const leastGain = 1e-5;
const leastSide = 1e-10;
const sameness = 1e-3;

/** Positions are kept to four decimals, as the program that the reference rounds come from has it. */
const fourDecimals = (value: number): number => Math.trunc(0.5 + 1e4 * value) / 1e4;

/** Utility of something at a distance: 1 at none; bent outwards by a taste for risk (ρ > 0). */
const utility = (distance: number, risk: number): number =>
  (1 - distance) * (1 + (distance <= 1 ? distance : 1) * risk);

/**
 * The spatial model of politics as in KTAB (its defaults): on one or several scales from 0 to 1, each actor challenges
 * the one it expects to gain most from, every challenge becomes a bargain between the two, and each actor takes the
 * bargain of its queue that would prevail in a vote of all. All state lives in typed arrays; `load`, then `turn`.
 */
export class SpatialModel {
  readonly size: number;
  readonly dimensions: number;
  /** Actor by actor, scale by scale, 0 to 1. */
  readonly positions: Float64Array;
  /** How likely each actor's position is to prevail, as things stand; equal positions share their odds. */
  readonly odds: Float64Array;
  readonly risks: Float64Array;
  /** Whom each challenged in the last turn; −1 for nobody. */
  readonly targets: Int32Array;
  readonly #riskRule: RiskRule;
  readonly #capability: Float64Array;
  readonly #salience: Float64Array;
  readonly #attention: Float64Array;
  readonly #squares: Float64Array;
  readonly #distance: Float64Array;
  readonly #utility: Float64Array;
  readonly #seen: Float64Array;
  readonly #strength: Float64Array;
  readonly #chances: Float64Array;
  readonly #part: Float64Array;
  readonly #counterpart: Float64Array;
  readonly #worth: Float64Array;
  readonly #standing: Float64Array;
  readonly #queue: Int32Array;
  readonly #unique: Int32Array;
  readonly #next: Float64Array;

  constructor(size: number, dimensions: number, riskRule: RiskRule) {
    this.size = size;
    this.dimensions = dimensions;
    this.#riskRule = riskRule;
    const cells = size * dimensions;
    this.positions = new Float64Array(cells);
    this.odds = new Float64Array(size);
    this.risks = new Float64Array(size);
    this.targets = new Int32Array(size);
    this.#capability = new Float64Array(size);
    this.#salience = new Float64Array(cells);
    this.#attention = new Float64Array(size);
    this.#squares = new Float64Array(size);
    this.#distance = new Float64Array(size * size);
    this.#utility = new Float64Array(size * size);
    this.#seen = new Float64Array(size * size);
    this.#strength = new Float64Array((size + 1) * (size + 1));
    this.#chances = new Float64Array(size + 1);
    this.#part = new Float64Array(cells);
    this.#counterpart = new Float64Array(cells);
    this.#worth = new Float64Array(size * (size + 1));
    this.#standing = new Float64Array(size * (size + 1));
    this.#queue = new Int32Array(size + 1);
    this.#unique = new Int32Array(size);
    this.#next = new Float64Array(cells);
  }

  /** Sets out from these inputs; positions and salience actor by actor, scale by scale. */
  load(capability: ArrayLike<number>, salience: ArrayLike<number>, position: ArrayLike<number>): void {
    const { dimensions } = this;
    for (let i = 0; i < this.size; i++) {
      this.#capability[i] = capability[i] as number;
      let sum = 0;
      let squares = 0;
      for (let k = i * dimensions; k < (i + 1) * dimensions; k++) {
        const care = salience[k] as number;
        this.#salience[k] = care;
        this.positions[k] = position[k] as number;
        sum += care;
        squares += care * care;
      }
      this.#attention[i] = sum;
      this.#squares[i] = squares;
    }
    this.#assess();
  }

  /**
   * One turn: challenges, bargains, decisions; everyone moves at once.
   *
   * @returns how far all moved together.
   */
  turn(): number {
    const { size, dimensions, positions } = this;
    for (let i = 0; i < size; i++) this.#challenge(i);
    this.#weighBargains();
    for (let k = 0; k < size; k++) this.#decide(k);
    let moved = 0;
    for (let i = 0; i < size; i++) {
      let squares = 0;
      for (let k = i * dimensions; k < (i + 1) * dimensions; k++) {
        squares += ((this.#next[k] as number) - (positions[k] as number)) ** 2;
      }
      moved += Math.sqrt(squares);
    }
    positions.set(this.#next);
    this.#assess();
    return moved;
  }

  /** The mean of the positions, each as heavy as it is likely to prevail; scale by scale into `settlement`. */
  settle(settlement: Float64Array): void {
    settlement.fill(0);
    const { dimensions } = this;
    for (let i = 0; i < this.size; i++) {
      if (this.#unique[i] !== i) continue;
      for (let k = 0; k < dimensions; k++) {
        const at = i * dimensions + k;
        settlement[k] = (settlement[k] as number) + (this.odds[i] as number) * (this.positions[at] as number);
      }
    }
  }

  /** How far away a position is for an actor: its scales weigh as much as the actor cares for them. */
  #distanceTo(i: number, place: Float64Array, from: number): number {
    const { dimensions } = this;
    const squares = this.#squares[i] as number;
    if (squares === 0) return 0;
    let sum = 0;
    for (let k = 0; k < dimensions; k++) {
      const at = i * dimensions + k;
      const part =
        (this.#salience[at] as number) * ((this.positions[at] as number) - (place[from + k] as number));
      sum += part * part;
    }
    return Math.sqrt(sum / squares);
  }

  /** Distances, risks, utilities and odds of the positions as they stand. */
  #assess(): void {
    const { size, dimensions, risks } = this;
    const distance = this.#distance;
    const utilities = this.#utility;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        const away = this.#distanceTo(i, this.positions, j * dimensions);
        distance[i * size + j] = away;
        utilities[i * size + j] = 1 - away;
      }
    }
    this.#setRisks();
    for (let i = 0; i < size; i++) {
      const risk = risks[i] as number;
      for (let j = 0; j < size; j++)
        utilities[i * size + j] = utility(distance[i * size + j] as number, risk);
    }
    this.#setOdds();
  }

  /** The likelier an actor is to prevail, the more risk it takes: ρ from −½ to 1. */
  #setRisks(): void {
    const { size, risks } = this;
    risks.fill(0);
    if (this.#riskRule === "neutral") return;
    coalitionOdds(this.#utility, size, size, this.#capability, this.#chances, this.#strength);
    let least = 1;
    let most = 0;
    for (let i = 0; i < size; i++) {
      least = Math.min(least, this.#chances[i] as number);
      most = Math.max(most, this.#chances[i] as number);
    }
    if (!(most > least)) return;
    for (let i = 0; i < size; i++) {
      risks[i] = (3 * (this.#chances[i] as number) - (most + 2 * least)) / (2 * (most - least));
    }
  }

  /** Positions nearer than a thousandth count as one option of the vote. */
  #setOdds(): void {
    const { size } = this;
    const unique = this.#unique;
    const columns = this.#queue;
    let count = 0;
    for (let i = 0; i < size; i++) if (this.#lastAlike(i, count) === none) columns[count++] = i;
    for (let i = 0; i < size; i++) unique[i] = this.#lastAlike(i, count);
    for (let k = 0; k < size; k++) {
      for (let c = 0; c < count; c++) {
        this.#standing[k * count + c] = this.#utility[k * size + (columns[c] as number)] as number;
      }
    }
    coalitionOdds(this.#standing, count, count, this.#capability, this.#chances, this.#strength);
    for (let c = 0; c < count; c++) this.odds[columns[c] as number] = this.#chances[c] as number;
    for (let i = 0; i < size; i++) this.odds[i] = this.odds[unique[i] as number] as number;
  }

  /** The last of the options so far that actor i's position counts as. */
  #lastAlike(i: number, count: number): number {
    const { dimensions, positions } = this;
    for (let c = count - 1; c >= 0; c--) {
      const option = this.#queue[c] as number;
      let squares = 0;
      for (let k = 0; k < dimensions; k++) {
        squares +=
          ((positions[i * dimensions + k] as number) - (positions[option * dimensions + k] as number)) ** 2;
      }
      if (Math.sqrt(squares) < sameness) return option;
    }
    return none;
  }

  /** Whom actor h challenges, as h sees the others' tastes for risk, and the bargain that comes of it. */
  #challenge(h: number): void {
    const { size, risks } = this;
    const seen = this.#seen;
    const mine = risks[h] as number;
    for (let m = 0; m < size; m++) {
      const risk = (2 * mine + (risks[m] as number)) / 3;
      for (let j = 0; j < size; j++)
        seen[m * size + j] = utility(this.#distance[m * size + j] as number, risk);
    }
    let target = none;
    let chance = 0;
    let most = leastGain;
    for (let j = 0; j < size; j++) {
      if (j === h) continue;
      const wins = this.#chanceAgainst(h, j);
      const heed = this.#attention[j] as number;
      const theirs = seen[h * size + j] as number;
      const gain = (1 - heed) * 2 + heed * (wins * 2 + (1 - wins) * 2 * theirs) - (1 + theirs);
      if (gain > most) {
        most = gain;
        target = j;
        chance = wins;
      }
    }
    this.targets[h] = target;
    if (target !== none) this.#bargain(h, target, chance);
  }

  /** P(i prevails over j) with the two and every third party on the side it would rather see win. */
  #chanceAgainst(i: number, j: number): number {
    const { size } = this;
    const seen = this.#seen;
    const ours =
      (this.#attention[i] as number) * (this.#capability[i] as number) * (1 - (seen[i * size + j] as number));
    const theirs =
      (this.#attention[j] as number) * (this.#capability[j] as number) * ((seen[j * size + i] as number) - 1);
    const forStart = leastSide + Math.max(0, ours) + Math.max(0, theirs);
    const againstStart = leastSide + Math.max(0, -ours) + Math.max(0, -theirs);
    let pro = forStart;
    let con = againstStart;
    for (let m = 0; m < size; m++) {
      if (m === i || m === j) continue;
      const power = (this.#attention[m] as number) * (this.#capability[m] as number);
      const withI = seen[m * size + i] as number;
      const withJ = seen[m * size + j] as number;
      const swing = power * (withI - withJ);
      const q = (forStart + Math.max(0, swing)) / (forStart + againstStart + Math.abs(swing));
      const vote =
        power * (q * (2 * withI + 1) + (1 - q) * 3 * withJ - (q * 3 * withI + (1 - q) * (2 * withJ + 1)));
      if (vote > 0) pro += vote;
      else con -= vote;
    }
    return pro / (pro + con);
  }

  /** Where i and j would each go: towards each other, by how much each cares and how likely it is to prevail. */
  #bargain(i: number, j: number, chance: number): void {
    const { dimensions, positions } = this;
    for (let k = 0; k < dimensions; k++) {
      const mine = i * dimensions + k;
      const theirs = j * dimensions + k;
      const a = ((this.#salience[mine] as number) * chance) ** 2;
      const b = ((this.#salience[theirs] as number) * (1 - chance)) ** 2;
      const x = positions[mine] as number;
      const y = positions[theirs] as number;
      this.#part[mine] = fourDecimals(((a + 1e-6) * x + b * y) / (a + b + 1e-6));
      this.#counterpart[mine] = fourDecimals((a * x + (b + 1e-6) * y) / (a + b + 1e-6));
    }
  }

  /** What every bargain, and leaving all as it is, would be worth to everyone: the mean utility of all positions. */
  #weighBargains(): void {
    const { size, dimensions, risks, targets } = this;
    const worth = this.#worth;
    for (let a = 0; a < size; a++) {
      const row = a * size;
      const risk = risks[a] as number;
      let all = 0;
      for (let m = 0; m < size; m++) all += this.#utility[row + m] as number;
      worth[a * (size + 1) + size] = all / size;
      for (let i = 0; i < size; i++) {
        const j = targets[i] as number;
        if (j === none) continue;
        const place = i * dimensions;
        const changed =
          utility(this.#distanceTo(a, this.#part, place), risk) +
          utility(this.#distanceTo(a, this.#counterpart, place), risk) -
          (this.#utility[row + i] as number) -
          (this.#utility[row + j] as number);
        worth[a * (size + 1) + i] = (all + changed) / size;
      }
    }
  }

  /** Actor k goes where the likeliest of the bargains it's party to takes it, or stays. */
  #decide(k: number): void {
    const { size, dimensions, targets, positions } = this;
    const queue = this.#queue;
    let count = 0;
    queue[count++] = size;
    for (let i = 0; i < size; i++) {
      if (targets[i] !== none && (i === k || targets[i] === k)) queue[count++] = i;
    }
    let chosen = 0;
    if (count > 1) {
      for (let a = 0; a < size; a++) {
        for (let c = 0; c < count; c++) {
          this.#standing[a * count + c] = this.#worth[a * (size + 1) + (queue[c] as number)] as number;
        }
      }
      coalitionOdds(this.#standing, count, count, this.#capability, this.#chances, this.#strength);
      for (let c = 1; c < count; c++) {
        if ((this.#chances[c] as number) > (this.#chances[chosen] as number)) chosen = c;
      }
    }
    const bargain = queue[chosen] as number;
    const from = bargain === size ? positions : bargain === k ? this.#part : this.#counterpart;
    const place = (bargain === size ? k : bargain) * dimensions;
    for (let d = 0; d < dimensions; d++) this.#next[k * dimensions + d] = from[place + d] as number;
  }
}

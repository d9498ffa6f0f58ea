import type { Reading } from "./expected-utility-readings.ts";
import { orderOf, weightedMean, weightedMedian } from "./issue.ts";

/** Powers are what takes the time; the first pass asks only for first powers. */
const power = (base: number, exponent: number): number => (exponent === 1 ? base : base ** exponent);

/** Kinds of offers, in the order in which they are taken where the kind decides; 0 is none. */
const conflict = 1;
const compromise = 2;
const capitulation = 3;

/** What an offer is called, by its number; 0 is staying put. */
export const offerKinds = ["none", "conflict", "compromise", "capitulation"] as const;
export type OfferKind = (typeof offerKinds)[number];

/**
 * The expected-utility model of group decisions (Bueno de Mesquita; formulae as in Scholz, Calbert and Smith 2011, with
 * Q = 1: if a challenge is not made, all stays as it is). One scale, at least one actor. All state lives in typed
 * arrays that are used again from run to run: `load`, then `round` as often as wanted.
 */
export class ExpectedUtility {
  readonly size: number;
  readonly positions: Float64Array;
  /** c·s. */
  readonly weights: Float64Array;
  /** Risk exponents of the last round: above 1 shuns risk, below 1 takes it. */
  readonly risks: Float64Array;
  /** E_ij: what i expects of challenging j, in the last round. */
  readonly expectations: Float64Array;
  /** What j's challenge to i is worth, as i's decision sees it: [i·n + j]. */
  readonly threats: Float64Array;
  /** P_ij: how likely i is to prevail over j. */
  readonly odds: Float64Array;
  /** Whose offer each took in the last round; −1 for nobody's. And its kind, as a place in {@link offerKinds}. */
  readonly partners: Int32Array;
  readonly kinds: Uint8Array;
  readonly #reading: Reading;
  readonly #salience: Float64Array;
  readonly #power: Float64Array;
  readonly #scaled: Float64Array;
  readonly #security: Float64Array;
  readonly #next: Float64Array;
  readonly #order: Int32Array;
  readonly #first: Int32Array;
  readonly #successes: Float64Array;
  readonly #failures: Float64Array;
  #range = 0;

  constructor(size: number, reading: Reading) {
    this.size = size;
    this.#reading = reading;
    this.positions = new Float64Array(size);
    this.weights = new Float64Array(size);
    this.risks = new Float64Array(size);
    this.expectations = new Float64Array(size * size);
    this.threats = new Float64Array(size * size);
    this.odds = new Float64Array(size * size);
    this.partners = new Int32Array(size);
    this.kinds = new Uint8Array(size);
    this.#salience = new Float64Array(size);
    this.#power = new Float64Array(size * size);
    this.#scaled = new Float64Array(size);
    this.#security = new Float64Array(size);
    this.#next = new Float64Array(size);
    this.#order = orderOf(this.positions);
    this.#first = new Int32Array(size);
    this.#successes = new Float64Array(size);
    this.#failures = new Float64Array(size);
  }

  /** Sets out from these inputs. */
  load(capability: ArrayLike<number>, salience: ArrayLike<number>, position: ArrayLike<number>): void {
    for (let i = 0; i < this.size; i++) {
      this.positions[i] = position[i] as number;
      this.#salience[i] = salience[i] as number;
      this.weights[i] = (capability[i] as number) * (salience[i] as number);
      this.#order[i] = i;
    }
    this.#range = this.#width();
  }

  /** The weighted median of the present positions: what the model would settle on now. */
  median(): number {
    return weightedMedian(this.positions, this.weights, this.#order);
  }

  mean(): number {
    return weightedMean(this.positions, this.weights);
  }

  /**
   * One round of offers; everyone moves at once.
   *
   * @returns the farthest that anyone moved.
   */
  round(): number {
    if (this.#reading.range === "current") this.#range = this.#width();
    this.risks.fill(1);
    this.partners.fill(-1);
    this.kinds.fill(0);
    if (this.#range === 0) return 0;
    this.#findSame();
    this.#judge();
    this.#setRisks();
    this.#judge();
    let farthest = 0;
    for (let i = 0; i < this.size; i++) {
      this.#next[i] = this.#moveOf(i);
      farthest = Math.max(farthest, Math.abs((this.#next[i] as number) - (this.positions[i] as number)));
    }
    this.positions.set(this.#next);
    return farthest;
  }

  #width(): number {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < this.size; i++) {
      least = Math.min(least, this.positions[i] as number);
      most = Math.max(most, this.positions[i] as number);
    }
    return most - least;
  }

  /** Odds and expectations under the present risk exponents. */
  #judge(): void {
    this.#setOdds();
    const { size, positions, risks, expectations, threats, odds } = this;
    const isMover = this.#reading.perception === "mover";
    const first = this.#first;
    const successes = this.#successes;
    const failures = this.#failures;
    for (let i = 0; i < size; i++) {
      const risk = risks[i] as number;
      const statusQuo = 2 - 4 * power(0.5, risk);
      for (let j = 0; j < size; j++) {
        const at = i * size + j;
        const distance = Math.abs((positions[i] as number) - (positions[j] as number)) / this.#range;
        if (distance === 0) {
          expectations[at] = 0;
          if (isMover) threats[at] = 0;
          continue;
        }
        if (first[j] === j) {
          successes[j] = 2 - 4 * power(Math.max(0, 0.5 - 0.5 * distance), risk);
          failures[j] = 2 - 4 * power(0.5 + 0.5 * distance, risk);
        }
        const success = successes[first[j] as number] as number;
        const failure = failures[first[j] as number] as number;
        const theirs = this.#salience[j] as number;
        const p = odds[at] as number;
        expectations[at] = theirs * (p * success + (1 - p) * failure) + (1 - theirs) * success - statusQuo;
        if (!isMover) continue;
        const mine = this.#salience[i] as number;
        const q = odds[j * size + i] as number;
        threats[at] = mine * (q * success + (1 - q) * failure) + (1 - mine) * success - statusQuo;
      }
    }
    if (isMover) return;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) threats[i * size + j] = expectations[j * size + i] as number;
    }
  }

  #setOdds(): void {
    const { size, positions, odds, risks } = this;
    const isOfPair = this.#reading.probability === "of-the-pair";
    const first = this.#first;
    const far = this.#power;
    const scaled = this.#scaled;
    for (let k = 0; k < size; k++) {
      const risk = isOfPair ? 1 : (risks[k] as number);
      scaled[k] = (this.weights[k] as number) / power(this.#range, risk);
      for (let j = 0; j < size; j++) {
        const same = first[j] as number;
        far[j * size + k] =
          same < j
            ? (far[same * size + k] as number)
            : power(Math.abs((positions[k] as number) - (positions[j] as number)), risk);
      }
    }
    let all = 0;
    for (let i = 0; i < size; i++) {
      const sameAsI = (first[i] as number) * size;
      for (let j = 0; j < size; j++) {
        const sameAsJ = first[j] as number;
        const votes =
          sameAsI < i * size || sameAsJ < j ? (odds[sameAsI + sameAsJ] as number) : this.#votesFor(i, j);
        odds[i * size + j] = votes;
        all += votes;
      }
    }
    for (let i = 0; i < size; i++) {
      for (let j = i; j < size; j++) {
        const mine = odds[i * size + j] as number;
        const theirs = odds[j * size + i] as number;
        const whole = isOfPair ? mine + theirs : 2 * all;
        odds[i * size + j] = whole > 0 ? mine / whole : 0;
        odds[j * size + i] = whole > 0 ? theirs / whole : 0;
      }
    }
  }

  /** The votes of all who are nearer to i than to j, each as heavy as it is nearer. */
  #votesFor(i: number, j: number): number {
    const far = this.#power;
    const scaled = this.#scaled;
    const mine = i * this.size;
    const theirs = j * this.size;
    let votes = 0;
    for (let k = 0; k < this.size; k++) {
      const vote = (scaled[k] as number) * ((far[theirs + k] as number) - (far[mine + k] as number));
      if (vote > 0) votes += vote;
    }
    return votes;
  }

  /** For each actor the first at the same position: what depends on positions alone is worked out once. */
  #findSame(): void {
    const { size, positions } = this;
    for (let j = 0; j < size; j++) {
      let same = 0;
      while (positions[same] !== positions[j]) same++;
      this.#first[j] = same;
    }
  }

  /** Security from the first pass, and from it the exponents between ½ and 2. */
  #setRisks(): void {
    const { size, expectations, risks } = this;
    const security = this.#security;
    const isReceived = this.#reading.security === "received";
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let j = 0; j < size; j++) {
        if (j !== i) sum += expectations[isReceived ? j * size + i : i * size + j] as number;
      }
      security[i] = sum;
      least = Math.min(least, sum);
      most = Math.max(most, sum);
    }
    for (let i = 0; i < size; i++) {
      const level = most > least ? (2 * (security[i] as number) - most - least) / (most - least) : 0;
      risks[i] = (1 - level / 3) / (1 + level / 3);
    }
  }

  /** Where an actor goes: the offer it takes, or where it is. */
  #moveOf(i: number): number {
    const { size, positions, expectations, threats } = this;
    const { pick } = this.#reading;
    const here = positions[i] as number;
    let chosen = here;
    let chosenKind = 0;
    let partner = -1;
    let chosenRank = Number.POSITIVE_INFINITY;
    const isByKind = pick === "kind-then-movement" || pick === "kind-then-expectation";
    for (let j = 0; j < size; j++) {
      const there = positions[j] as number;
      const mine = expectations[i * size + j] as number;
      const theirs = threats[i * size + j] as number;
      const kind = there === here ? 0 : this.#kindOf(mine, theirs);
      if (kind === 0) continue;
      const to = kind === compromise ? here + (there - here) * Math.abs(mine / theirs) : there;
      let rank = Math.abs(to - here);
      if (pick === "largest-expectation" || pick === "kind-then-expectation") rank = -theirs;
      else if (kind === compromise && this.#reading.compromise === "lowest-position") {
        rank = (Math.abs(mine) * here + Math.abs(theirs) * there) / (Math.abs(mine) + Math.abs(theirs));
      }
      const isBetter =
        chosenKind === 0 ||
        (isByKind && kind < chosenKind) ||
        ((!isByKind || kind === chosenKind) && rank < chosenRank);
      if (!isBetter) continue;
      chosen = to;
      chosenKind = kind;
      partner = j;
      chosenRank = rank;
    }
    this.partners[i] = partner;
    this.kinds[i] = chosenKind;
    return chosen;
  }

  #kindOf(mine: number, theirs: number): number {
    if (!(theirs > 0)) return 0;
    if (mine > 0) return mine < theirs && this.#reading.conflict === "weaker-moves" ? conflict : 0;
    if (!(mine < 0)) return 0;
    if (-mine < theirs) return compromise;
    return -mine > theirs && this.#reading.capitulation === "gives-in" ? capitulation : 0;
  }
}

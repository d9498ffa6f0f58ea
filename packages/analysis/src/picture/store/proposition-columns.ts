import { predicateNames, predicates, type PredicateName } from "@entente/claims";
import { bytesOf, grown } from "./columns.ts";
import { HashIndex, mix } from "./hash-index.ts";

/** What keeps apart claims of one predicate about the same two: see `groupClaims`; forecasts stand by themselves. */
export type Rank = 0 | 1 | 2;
/** A first in office, or no office at all. */
export const firstRank: Rank = 0;
export const deputyRank: Rank = 1;
export const forecastRank: Rank = 2;

const ranks = 3;
const none = -1;
const numbers: ReadonlyMap<PredicateName, number> = new Map(
  predicateNames.map((name, number) => [name, number]),
);
const symmetric = predicateNames.map((name) => predicates[name].symmetric);

/** The propositions of a picture: what is said of which two, and the lists of their claims, episodes and neighbours. */
export class PropositionColumns {
  /** Predicate and rank in one number. */
  #kind: Uint8Array;
  #first: Uint32Array;
  #second: Uint32Array;
  #claim: Int32Array;
  #episode: Int32Array;
  /** The next proposition of the same first side, and of the same second side. */
  #nextOfFirst: Int32Array;
  #nextOfSecond: Int32Array;
  /** The next proposition of the same two, whichever way round. */
  #nextOfPair: Int32Array;
  /** By symbol: the latest proposition that has it on its first side, and on its second. */
  #headOfFirst = new Int32Array();
  #headOfSecond = new Int32Array();
  /** By row of a claim: its proposition, and the next claim of the same one. */
  #ofClaim: Int32Array;
  #nextClaim: Int32Array;
  /** The first proposition about each two. */
  readonly #pairs: HashIndex;
  /** How many there are of each predicate, by its number. */
  readonly #counts = new Uint32Array(predicateNames.length);
  #count = 0;

  constructor(expected: number) {
    const room = Math.ceil(expected / 2);
    this.#kind = new Uint8Array(room);
    this.#first = new Uint32Array(room);
    this.#second = new Uint32Array(room);
    this.#claim = new Int32Array(room);
    this.#episode = new Int32Array(room);
    this.#nextOfFirst = new Int32Array(room);
    this.#nextOfSecond = new Int32Array(room);
    this.#nextOfPair = new Int32Array(room);
    this.#ofClaim = new Int32Array(expected);
    this.#nextClaim = new Int32Array(expected);
    this.#pairs = new HashIndex(
      (proposition) => pairHash(this.firstOf(proposition), this.secondOf(proposition)),
      room,
    );
  }

  get length(): number {
    return this.#count;
  }

  /** Whether anything was ever said by a predicate. */
  has(predicate: PredicateName): boolean {
    return (this.#counts[numbers.get(predicate) as number] as number) > 0;
  }

  predicateOf(proposition: number): PredicateName {
    return predicateNames[Math.floor((this.#kind[proposition] as number) / ranks)] as PredicateName;
  }

  rankOf(proposition: number): Rank {
    return ((this.#kind[proposition] as number) % ranks) as Rank;
  }

  /** Whether it is of a state that may hold, and not of an event or a forecast. */
  isState(proposition: number): boolean {
    return (
      predicates[this.predicateOf(proposition)].kind === "state" && this.rankOf(proposition) !== forecastRank
    );
  }

  firstOf(proposition: number): number {
    return this.#first[proposition] as number;
  }

  secondOf(proposition: number): number {
    return this.#second[proposition] as number;
  }

  /** The first proposition about two, whichever way round, or -1. */
  firstAbout(a: number, b: number): number {
    return this.#pairs.find(pairHash(a, b), (row) => this.#isOfPair(row, a, b));
  }

  /** Another about the same two, or -1. */
  nextAbout(proposition: number): number {
    return this.#nextOfPair[proposition] as number;
  }

  /** For each two that anything is said of, the first proposition about them. */
  firstAboutEach(): Int32Array {
    return this.#pairs.rows();
  }

  /** The proposition of a predicate, rank and two sides, or -1. */
  find(predicate: PredicateName, rank: Rank, subject: number, object: number): number {
    return this.#findFrom(this.firstAbout(subject, object), predicate, rank, subject, object);
  }

  findOrAdd(predicate: PredicateName, rank: Rank, subject: number, object: number): number {
    const about = this.firstAbout(subject, object);
    const found = this.#findFrom(about, predicate, rank, subject, object);
    if (found >= 0) return found;
    const number = numbers.get(predicate) as number;
    const isTurned = (symmetric[number] ?? false) && object < subject;
    const row = this.#count++;
    this.#grow(row + 1);
    this.#kind[row] = number * ranks + rank;
    this.#counts[number] = (this.#counts[number] as number) + 1;
    this.#first[row] = isTurned ? object : subject;
    this.#second[row] = isTurned ? subject : object;
    this.#claim[row] = none;
    this.#episode[row] = none;
    this.#headOfFirst = withHead(this.#headOfFirst, this.firstOf(row));
    this.#headOfSecond = withHead(this.#headOfSecond, this.secondOf(row));
    this.#nextOfFirst[row] = this.#headOfFirst[this.firstOf(row)] as number;
    this.#headOfFirst[this.firstOf(row)] = row;
    this.#nextOfSecond[row] = this.#headOfSecond[this.secondOf(row)] as number;
    this.#headOfSecond[this.secondOf(row)] = row;
    // The first about the two stays where it is found, and the others follow it.
    this.#nextOfPair[row] = about === none ? none : this.nextAbout(about);
    if (about === none) this.#pairs.add(pairHash(subject, object), row);
    else this.#nextOfPair[about] = row;
    return row;
  }

  /** All propositions with a symbol on either side; one with it on both comes once. */
  *of(symbol: number): Generator<number> {
    for (let row = this.#headOfFirst[symbol] ?? none; row !== none; row = this.#nextOfFirst[row] as number)
      yield row;
    for (
      let row = this.#headOfSecond[symbol] ?? none;
      row !== none;
      row = this.#nextOfSecond[row] as number
    ) {
      if (this.#first[row] !== symbol) yield row;
    }
  }

  addClaim(proposition: number, row: number): void {
    this.#ofClaim = grown(this.#ofClaim, row + 1);
    this.#nextClaim = grown(this.#nextClaim, row + 1);
    this.#ofClaim[row] = proposition;
    this.#nextClaim[row] = this.#claim[proposition] as number;
    this.#claim[proposition] = row;
  }

  removeClaim(row: number): void {
    const proposition = this.ofClaim(row);
    const next = this.#nextClaim[row] as number;
    if (this.#claim[proposition] === row) {
      this.#claim[proposition] = next;
      return;
    }
    for (const before of this.claimsOf(proposition)) {
      if (this.#nextClaim[before] !== row) continue;
      this.#nextClaim[before] = next;
      return;
    }
  }

  ofClaim(row: number): number {
    return this.#ofClaim[row] as number;
  }

  /** The rows of its claims, the last that came first. */
  claimsOf(proposition: number): number[] {
    const rows: number[] = [];
    for (let row = this.#claim[proposition] ?? none; row !== none; row = this.#nextClaim[row] as number)
      rows.push(row);
    return rows;
  }

  /** The first of its episodes, or -1. */
  episodeOf(proposition: number): number {
    return this.#episode[proposition] as number;
  }

  setEpisode(proposition: number, episode: number): void {
    this.#episode[proposition] = episode;
  }

  get bytes(): number {
    const own = [
      this.#kind,
      this.#first,
      this.#second,
      this.#claim,
      this.#episode,
      this.#nextOfFirst,
      this.#nextOfSecond,
      this.#nextOfPair,
    ];
    return (
      bytesOf([...own, this.#headOfFirst, this.#headOfSecond, this.#ofClaim, this.#nextClaim]) +
      this.#pairs.bytes
    );
  }

  #findFrom(from: number, predicate: PredicateName, rank: Rank, subject: number, object: number): number {
    const number = numbers.get(predicate) as number;
    const isTurned = (symmetric[number] ?? false) && object < subject;
    const first = isTurned ? object : subject;
    const kind = number * ranks + rank;
    let row = from;
    while (row !== none && (this.#kind[row] !== kind || this.#first[row] !== first))
      row = this.#nextOfPair[row] as number;
    return row;
  }

  #isOfPair(row: number, a: number, b: number): boolean {
    const [first, second] = [this.#first[row], this.#second[row]];
    return (first === a && second === b) || (first === b && second === a);
  }

  #grow(length: number): void {
    if (length <= this.#kind.length) return;
    this.#kind = grown(this.#kind, length);
    this.#first = grown(this.#first, length);
    this.#second = grown(this.#second, length);
    this.#claim = grown(this.#claim, length);
    this.#episode = grown(this.#episode, length);
    this.#nextOfFirst = grown(this.#nextOfFirst, length);
    this.#nextOfSecond = grown(this.#nextOfSecond, length);
    this.#nextOfPair = grown(this.#nextOfPair, length);
  }
}

/** The same for either way round. */
const pairHash = (a: number, b: number): number => (a < b ? mix(a, b) : mix(b, a));

function withHead(heads: Int32Array<ArrayBuffer>, symbol: number): Int32Array<ArrayBuffer> {
  if (symbol < heads.length) return heads;
  const longer = grown(heads, symbol + 1);
  longer.fill(none, heads.length);
  return longer;
}

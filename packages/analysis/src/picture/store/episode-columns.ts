import type { Span } from "@entente/claims";
import type { RelationStatus } from "../picture.ts";
import { bytesOf, grown } from "./columns.ts";
import { NeighbourLists } from "./neighbour-lists.ts";

/** What the columns keep of an episode. Days are whole numbers; beyond what they can hold stands for never and always. */
export interface EpisodeFacts {
  /** 0 is the highest standing. */
  readonly rank: number;
  /** The days on which it may hold: the first, and the first no longer. */
  readonly start: number;
  readonly end: number;
  /** The first and last day through which it certainly holds; the first after the last where there is none. */
  readonly certainFrom: number;
  readonly certainTo: number;
  /** The day from which it is in question. */
  readonly questionedFrom: number;
  /** Whether more has to be looked at to tell its status: denials, gaps in what is certain, coarse dates. */
  readonly isIntricate: boolean;
  /** Whether episodes of another standing of the same state may stand before it. */
  readonly isShared: boolean;
  readonly isEndInferred: boolean;
  /** Whether it is denied for some of its time. */
  readonly isContested: boolean;
  /** Whether only a part is spoken of, or several together, so that others may stand beside it. */
  readonly isPartial: boolean;
}

const limit = 2 ** 31 - 1;
const day = (value: number): number => Math.max(-limit, Math.min(limit, value));

const rankBits = 3;
const sharedBit = 4;
const intricateBit = 8;
const inferredBit = 16;
const contestedBit = 32;
const partialBit = 64;

/** How an episode stands at a date; `intricate` where it has to be drawn to be told. */
export type HeldStatus = RelationStatus | "intricate";
export const heldStatuses = [
  "certain",
  "presumed",
  "in-question",
  "contested",
  "reported",
  "intricate",
] as const satisfies readonly HeldStatus[];

const none = -1;

/** The episodes of a picture and the neighbours they make, by number. Numbers are reused when episodes go. */
export class EpisodeColumns {
  #proposition = new Int32Array();
  #next = new Int32Array();
  #start = new Int32Array();
  #end = new Int32Array();
  #certainFrom = new Int32Array();
  #certainTo = new Int32Array();
  #questionedFrom = new Int32Array();
  #flags = new Uint8Array();
  #firstPlace = new Int32Array();
  #secondPlace = new Int32Array();
  readonly #free: number[] = [];
  readonly neighbours = new NeighbourLists((episode, from, to) => this.#onMove(episode, from, to));
  #count = 0;

  /** One more than the highest number in use. */
  get length(): number {
    return this.#count;
  }

  /** How many there are. */
  get size(): number {
    return this.#count - this.#free.length;
  }

  /** @param next the next episode of the same proposition, or -1. */
  add(proposition: number, facts: EpisodeFacts, next: number): number {
    const episode = this.#free.pop() ?? this.#count++;
    this.#grow(episode + 1);
    this.#proposition[episode] = proposition;
    this.#next[episode] = next;
    this.#start[episode] = day(facts.start);
    this.#end[episode] = day(facts.end);
    this.#certainFrom[episode] = day(facts.certainFrom);
    this.#certainTo[episode] = day(facts.certainTo);
    this.#questionedFrom[episode] = day(facts.questionedFrom);
    this.#flags[episode] =
      facts.rank |
      (facts.isShared ? sharedBit : 0) |
      (facts.isIntricate ? intricateBit : 0) |
      (facts.isEndInferred ? inferredBit : 0) |
      (facts.isContested ? contestedBit : 0) |
      (facts.isPartial ? partialBit : 0);
    this.#firstPlace[episode] = none;
    this.#secondPlace[episode] = none;
    return episode;
  }

  /** Enters an episode in the lists of its two sides; only an actor has neighbours. */
  link(episode: number, first: number, second: number, isActor: (symbol: number) => boolean): void {
    const start = this.startOf(episode);
    const end = this.endOf(episode);
    if (isActor(first)) this.#firstPlace[episode] = this.neighbours.add(first, second, start, end, episode);
    if (isActor(second)) this.#secondPlace[episode] = this.neighbours.add(second, first, start, end, episode);
  }

  remove(episode: number, first: number, second: number): void {
    for (const [actor, places] of [
      [first, this.#firstPlace],
      [second, this.#secondPlace],
    ] as const) {
      const place = places[episode] as number;
      places[episode] = none;
      if (place >= 0) this.neighbours.remove(actor, place);
    }
    this.#end[episode] = -limit;
    this.#start[episode] = limit;
    this.#free.push(episode);
  }

  propositionOf(episode: number): number {
    return this.#proposition[episode] as number;
  }

  nextOf(episode: number): number {
    return this.#next[episode] as number;
  }

  startOf(episode: number): number {
    return this.#start[episode] as number;
  }

  endOf(episode: number): number {
    return this.#end[episode] as number;
  }

  certainFromOf(episode: number): number {
    return this.#certainFrom[episode] as number;
  }

  certainToOf(episode: number): number {
    return this.#certainTo[episode] as number;
  }

  questionedFromOf(episode: number): number {
    return this.#questionedFrom[episode] as number;
  }

  rankOf(episode: number): number {
    return (this.#flags[episode] as number) & rankBits;
  }

  isIntricate(episode: number): boolean {
    return ((this.#flags[episode] as number) & intricateBit) !== 0;
  }

  /** Whether the same state has episodes of another standing too. */
  isShared(episode: number): boolean {
    return ((this.#flags[episode] as number) & sharedBit) !== 0;
  }

  isEndInferred(episode: number): boolean {
    return ((this.#flags[episode] as number) & inferredBit) !== 0;
  }

  isContested(episode: number): boolean {
    return ((this.#flags[episode] as number) & contestedBit) !== 0;
  }

  isPartial(episode: number): boolean {
    return ((this.#flags[episode] as number) & partialBit) !== 0;
  }

  /** Whether it stands on assertions, and not only on reports. */
  isAsserted(episode: number): boolean {
    return ((this.#flags[episode] as number) & 1) === 0;
  }

  mayHold(episode: number, asOf: Span): boolean {
    return (this.#start[episode] as number) < asOf.end && asOf.start < (this.#end[episode] as number);
  }

  /** Whether it may hold and nothing of higher standing about the same does. */
  isDrawn(episode: number, asOf: Span, firstEpisode: (proposition: number) => number): boolean {
    if (!this.mayHold(episode, asOf)) return false;
    if (((this.#flags[episode] as number) & sharedBit) === 0) return true;
    const rank = this.rankOf(episode);
    for (let other = firstEpisode(this.propositionOf(episode)); other !== none; other = this.nextOf(other)) {
      if (this.rankOf(other) < rank && this.mayHold(other, asOf)) return false;
    }
    return true;
  }

  /** An index into {@link heldStatuses}. */
  statusOf(episode: number, asOf: Span): number {
    const flags = this.#flags[episode] as number;
    if ((flags & 1) !== 0) return 4;
    if ((flags & intricateBit) !== 0) return 5;
    if ((this.#questionedFrom[episode] as number) < asOf.end) return 2;
    const isCertain =
      (this.#certainFrom[episode] as number) <= asOf.start &&
      asOf.end - 1 <= (this.#certainTo[episode] as number);
    return isCertain ? 0 : 1;
  }

  get bytes(): number {
    const days = [this.#start, this.#end, this.#certainFrom, this.#certainTo, this.#questionedFrom];
    const links = [this.#proposition, this.#next, this.#flags, this.#firstPlace, this.#secondPlace];
    return bytesOf([...days, ...links]) + this.neighbours.bytes;
  }

  #onMove(episode: number, from: number, to: number): void {
    if (this.#firstPlace[episode] === from) this.#firstPlace[episode] = to;
    else this.#secondPlace[episode] = to;
  }

  #grow(length: number): void {
    if (length <= this.#flags.length) return;
    this.#proposition = grown(this.#proposition, length);
    this.#next = grown(this.#next, length);
    this.#start = grown(this.#start, length);
    this.#end = grown(this.#end, length);
    this.#certainFrom = grown(this.#certainFrom, length);
    this.#certainTo = grown(this.#certainTo, length);
    this.#questionedFrom = grown(this.#questionedFrom, length);
    this.#flags = grown(this.#flags, length);
    this.#firstPlace = grown(this.#firstPlace, length);
    this.#secondPlace = grown(this.#secondPlace, length);
  }
}

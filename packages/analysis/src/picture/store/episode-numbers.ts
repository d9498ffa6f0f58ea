import type { Span } from "@entente/claims";
import type { RelationStatus } from "../picture.ts";

/** What is so of an episode by the claims of its own state. Days are whole numbers, or infinite for never and always. */
export interface OwnFacts {
  /** 0 is the highest standing. */
  readonly rank: number;
  /** The days on which it may hold: the first, and the first no longer. */
  readonly start: number;
  readonly end: number;
  /** The first and last day through which it certainly holds; the first after the last where there is none. */
  readonly certainFrom: number;
  readonly certainTo: number;
  /** Whether more has to be looked at to tell its status: denials, gaps in what is certain, coarse dates. */
  readonly isIntricate: boolean;
  readonly isEndInferred: boolean;
  /** Whether it is denied for some of its time. */
  readonly isContested: boolean;
  /** Whether only a part is spoken of, or several together, so that others may stand beside it. */
  readonly isPartial: boolean;
}

/** The days on which the same state may hold by a higher standing, so that an episode is not the uppermost. */
export interface Cover {
  /** From the first to the first no longer. The first after the last where there are none. */
  readonly from: number;
  readonly to: number;
  /** Whether these days have gaps. */
  readonly isInParts: boolean;
}

/** What the columns keep of an episode. */
export interface EpisodeFacts {
  readonly own: OwnFacts;
  readonly cover: Cover;
  /** The day from which it is in question. */
  readonly questionedFrom: number;
}

/** Small enough that the difference of two days is a number of 32 bits, whose sign then tells which comes first. */
const limit = 2 ** 30 - 1;
/** A day as the columns can hold it. */
export const dayOf = (value: number): number => Math.max(-limit, Math.min(limit, value));
/** No day at all. */
export const noDays: Span = { start: limit, end: -limit };

const rankBits = 3;
const coveredBit = 4;
const intricateBit = 8;
const inferredBit = 16;
const contestedBit = 32;
const partialBit = 64;
const coveredInPartsBit = 128;

/** The states that may hold at a date: episodes by number, and how each stands as an index into {@link heldStatuses}. */
export interface Holding {
  readonly episodes: Int32Array;
  readonly statuses: Uint8Array;
}

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

/** By what is known: reported 1, intricate 2, questioned by then 4, certain on all days 8. */
const statusOf = Uint8Array.from({ length: 16 }, (_, known) =>
  known & 1 ? 4 : known & 2 ? 5 : known & 4 ? 2 : known & 8 ? 0 : 1,
);

/**
 * How an episode stands at a date, as an index into {@link heldStatuses}. Without branches, which would go either way.
 *
 * @param at where its first certain day stands among the numbers; the others follow it.
 * @param start the first day asked for, as the columns hold it; `end`: the first no longer.
 */
export function heldStatusOf(numbers: Int32Array, at: number, start: number, end: number): number {
  const flags = numbers[at + 3] as number;
  const isQuestioned = ((numbers[at + 2] as number) - end) >>> 31;
  const isFrom = (numbers[at] as number) - start - 1;
  const isTo = end - 2 - (numbers[at + 1] as number);
  const known =
    (flags & 1) | ((flags & intricateBit) >> 2) | (isQuestioned << 2) | (((isFrom & isTo) >>> 31) << 3);
  return statusOf[known] as number;
}

/** Whether, by its flags, episodes of a higher standing may stand before an episode on some days. */
export const isCoveredBy = (flags: number): boolean => (flags & coveredBit) !== 0;

/** The same as 1 or 0, to be counted without branches. */
export const coveredOf = (flags: number): number => (flags >> 2) & 1;

/** Whether these days have gaps. */
export const isCoveredInPartsBy = (flags: number): boolean => (flags & coveredInPartsBit) !== 0;

export const isIntricateBy = (flags: number): boolean => (flags & intricateBit) !== 0;
export const isContestedBy = (flags: number): boolean => (flags & contestedBit) !== 0;
export const isPartialBy = (flags: number): boolean => (flags & partialBit) !== 0;

/** Whether an episode stands on assertions, and not only on reports, by its flags; and the rank of its standing. */
export const isAssertedBy = (flags: number): boolean => (flags & 1) === 0;
export const rankBy = (flags: number): number => flags & rankBits;

/** How an episode stands, as one number. */
export const flagsOf = ({ own, cover }: EpisodeFacts): number =>
  own.rank |
  (cover.from < cover.to ? coveredBit : 0) |
  (cover.isInParts ? coveredInPartsBit : 0) |
  (own.isIntricate ? intricateBit : 0) |
  (own.isEndInferred ? inferredBit : 0) |
  (own.isContested ? contestedBit : 0) |
  (own.isPartial ? partialBit : 0);

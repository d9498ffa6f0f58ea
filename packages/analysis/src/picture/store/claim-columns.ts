import {
  actorId,
  attributionKinds,
  claimId,
  likelihoods,
  modalities,
  predicateNames,
  reviewStates,
  type ClaimTime,
  type Qualifiers,
  type SourceId,
} from "@entente/claims";
import type { DateTable } from "../dated.ts";
import type { PictureClaim } from "../picture.ts";
import { ClaimIds } from "./claim-ids.ts";
import { bytesOf, grown } from "./columns.ts";
import { Interned } from "./interned.ts";

/** Where each small field lies in the one number that holds them. */
const fields = {
  predicate: [0, 0x3f],
  modality: [6, 0x7],
  review: [9, 0x3],
  attributionKind: [11, 0x3],
  likelihood: [13, 0x7],
  negative: [16, 0x1],
  /** Whether the row is in use. */
  held: [17, 0x1],
} as const;

const denied = modalities.indexOf("denied");
const conditional = modalities.indexOf("conditional");

const isEmpty = (value: object): boolean => {
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
};
/** Most have none. */
const keyOf = (qualifiers: Qualifiers): string => (isEmpty(qualifiers) ? "{}" : JSON.stringify(qualifiers));

/** What few claims have any of: how it was, who is cited, and on what condition. */
type Detail = Pick<PictureClaim, "qualifiers" | "attribution" | "condition">;

const numbersOf = <T>(values: readonly T[]): ReadonlyMap<T, number> =>
  new Map(values.map((value, number) => [value, number]));
const predicateNumbers = numbersOf(predicateNames);

const put = (field: keyof typeof fields, value: number): number => value << fields[field][0];
const take = (bits: number, field: keyof typeof fields): number =>
  (bits >>> fields[field][0]) & fields[field][1];

/** Where each number of a claim stands among those of its row. */
const [bitsAt, subjectAt, objectAt, sourceAt, timeAt, detailAt] = [0, 1, 2, 3, 4, 5] as const;
const stride = 6;

/**
 * The claims of a picture, a row of numbers for each: those about the same two lie far apart, so that a claim is read from
 * one place. Rows are reused when a claim is removed.
 */
export class ClaimColumns {
  readonly symbols: Interned<string>;
  readonly ids: ClaimIds;
  readonly #dates: DateTable;
  readonly sources = new Interned<SourceId>();
  /** When claims say that something was, but for what they are placed by, unless they only say since when. */
  readonly #times = new Interned<ClaimTime>();
  readonly #details = new Interned<Detail>();
  readonly #placed = new Map<number, Pick<ClaimTime, "after" | "before">>();
  /** The rows placed after or before a claim, by that claim's id. */
  readonly #placedBy = new Map<string, Set<number>>();
  #numbers: Uint32Array;
  readonly #free: number[] = [];
  #rows = 0;

  constructor(symbols: Interned<string>, dates: DateTable, expected: number) {
    this.symbols = symbols;
    this.#dates = dates;
    this.ids = new ClaimIds(expected);
    this.#numbers = new Uint32Array(expected * stride);
  }

  /** How many claims there are. */
  get size(): number {
    return this.#rows - this.#free.length;
  }

  /** One more than the highest row in use. */
  get rows(): number {
    return this.#rows;
  }

  /**
   * @param subject the symbol of its subject.
   * @param object the symbol of its object, or -1 where it has none.
   * @param source the number of its source.
   */
  add(claim: PictureClaim, subject: number, object: number, source: number): number {
    const row = this.#free.pop() ?? this.#rows++;
    this.#numbers = grown(this.#numbers, (row + 1) * stride);
    this.ids.set(row, claim.id);
    const at = row * stride;
    this.#numbers[at + bitsAt] = bitsOf(claim);
    this.#numbers[at + subjectAt] = subject;
    this.#numbers[at + objectAt] = object + 1;
    this.#numbers[at + sourceAt] = source;
    this.#numbers[at + timeAt] = this.#timeNumber(claim.time);
    this.#numbers[at + detailAt] = this.#detailNumber(claim);
    this.#place(row, claim.time);
    return row;
  }

  remove(row: number): void {
    this.ids.remove(row);
    const placed = this.#placed.get(row);
    for (const id of placed ? [placed.after, placed.before] : [])
      if (id !== null) this.#placedBy.get(id)?.delete(row);
    this.#placed.delete(row);
    this.#numbers[row * stride + bitsAt] = 0;
    this.#free.push(row);
  }

  /** The claim as it was added. */
  read(row: number): PictureClaim {
    const bits = this.#at(row, bitsAt);
    const object = this.#at(row, objectAt);
    const { attribution, condition, qualifiers } = this.#details.at(this.#at(row, detailAt));
    return {
      id: claimId(this.ids.at(row)),
      source: this.sources.at(this.sourceOf(row)),
      review: reviewStates[take(bits, "review")] as PictureClaim["review"],
      predicate: predicateNames[take(bits, "predicate")] as PictureClaim["predicate"],
      subject: actorId(this.symbols.at(this.#at(row, subjectAt))),
      object: object === 0 ? null : this.symbols.at(object - 1),
      polarity: take(bits, "negative") === 1 ? "negative" : "positive",
      modality: modalities[take(bits, "modality")] as PictureClaim["modality"],
      likelihood: likelihoods[take(bits, "likelihood") - 1] ?? null,
      condition,
      attribution,
      attributionKind: attributionKinds[take(bits, "attributionKind")] as PictureClaim["attributionKind"],
      qualifiers,
      time: this.timeOf(row),
    };
  }

  /** The number of a row's source. */
  sourceOf(row: number): number {
    return this.#at(row, sourceAt);
  }

  /** Whether a row says that something is not so. */
  isDenial(row: number): boolean {
    const bits = this.#at(row, bitsAt);
    return take(bits, "negative") === 1 || take(bits, "modality") === denied;
  }

  /** Whether a row says what would be on a condition. */
  isConditional(row: number): boolean {
    return take(this.#at(row, bitsAt), "modality") === conditional;
  }

  /** Whether a row holds a claim. */
  isHeld(row: number): boolean {
    return take(this.#at(row, bitsAt), "held") === 1;
  }

  timeOf(row: number): ClaimTime {
    const number = this.#at(row, timeAt);
    const isSince = (number & 1) === 1;
    const time = isSince ? since(this.#dates.textOf(number >>> 1)) : this.#times.at(number >>> 1);
    const placed = this.#placed.size === 0 ? undefined : this.#placed.get(row);
    return placed ? { ...time, ...placed } : time;
  }

  qualifiersOf(row: number): Qualifiers {
    return this.#details.at(this.#at(row, detailAt)).qualifiers;
  }

  /** The rows that are placed after or before a claim. */
  placedBy(id: string): Iterable<number> {
    return this.#placedBy.get(id) ?? [];
  }

  get bytes(): number {
    return bytesOf([this.#numbers]) + this.ids.bytes;
  }

  #at(row: number, field: number): number {
    return this.#numbers[row * stride + field] as number;
  }

  #detailNumber({ qualifiers, attribution, condition }: PictureClaim): number {
    const further =
      attribution === null && condition === null ? "" : JSON.stringify([attribution, condition]);
    return this.#details.numberOf(keyOf(qualifiers) + further, { qualifiers, attribution, condition });
  }

  /** Odd where a claim says no more than since when: that of the date. Otherwise that of the whole time. */
  #timeNumber({ from, to, text, over }: ClaimTime): number {
    if (from !== null && to === null && text === null && !over) return this.#dates.numberOf(from) * 2 + 1;
    const key = `${from ?? ""} ${to ?? ""} ${over ? 1 : 0}${text === null ? "" : ` ${text}`}`;
    const known = this.#times.find(key);
    const time = { from, to, text, over, after: null, before: null };
    return (known < 0 ? this.#times.numberOf(key, time) : known) * 2;
  }

  #place(row: number, { after, before }: ClaimTime): void {
    if (after === null && before === null) return;
    this.#placed.set(row, { after, before });
    for (const id of [after, before]) {
      if (id === null) continue;
      const rows = this.#placedBy.get(id) ?? new Set();
      this.#placedBy.set(id, rows.add(row));
    }
  }
}

/** Written out: it is made for nearly every claim that is read. */
const since = (from: string): ClaimTime => ({
  from,
  to: null,
  text: null,
  over: false,
  after: null,
  before: null,
});

const bitsOf = (claim: PictureClaim): number =>
  put("held", 1) |
  put("predicate", predicateNumbers.get(claim.predicate) as number) |
  put("modality", modalities.indexOf(claim.modality)) |
  put("review", reviewStates.indexOf(claim.review)) |
  put("attributionKind", attributionKinds.indexOf(claim.attributionKind)) |
  put("likelihood", claim.likelihood === null ? 0 : likelihoods.indexOf(claim.likelihood) + 1) |
  put("negative", claim.polarity === "negative" ? 1 : 0);

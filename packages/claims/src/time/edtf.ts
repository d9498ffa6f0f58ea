import { z } from "zod";
import { EntenteError } from "../errors.ts";
import { daysInMonth } from "./days.ts";

/**
 * Partial and uncertain dates: the part of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1)
 * that reports need. `2011`, `2011-05`, `2011-05-03`; a trailing `~` (about), `?` (uncertain) or `%` (both);
 * intervals `2012/2014`, and open ones `../2011` and `2011/..`. A year is all of that year, never its first day.
 */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** `~`: the writer said "about". */
  readonly approximate: boolean;
  /** `?`: the writer was not sure. */
  readonly uncertain: boolean;
}

/** A date, or an interval between two dates of which one may be open. */
export type Edtf =
  | { readonly kind: "date"; readonly date: PartialDate }
  | { readonly kind: "interval"; readonly from: PartialDate | null; readonly to: PartialDate | null };

const datePattern = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

function parseDate(text: string): PartialDate | null {
  const match = datePattern.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (Object.is(year, -0)) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  const mark = match[4];
  return {
    year,
    month,
    day,
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

const startKey = (date: PartialDate): number =>
  date.year * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1);
const endKey = (date: PartialDate): number =>
  date.year * 10_000 + (date.month ?? 12) * 100 + (date.day ?? 31);

/** Parses, or gives null. An interval that ends before it starts, or is open at both ends, is no date. */
export function tryParseEdtf(text: string): Edtf | null {
  const parts = text.split("/");
  if (parts.length === 1) {
    const date = parseDate(text);
    return date && { kind: "date", date };
  }
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return null;
  const from = first === ".." ? null : parseDate(first);
  const to = second === ".." ? null : parseDate(second);
  if ((first !== ".." && !from) || (second !== ".." && !to) || (!from && !to)) return null;
  if (from && to && endKey(to) < startKey(from)) return null;
  return { kind: "interval", from, to };
}

/**
 * Parses a date of the subset.
 *
 * @throws EntenteError `ENT_DATE_BAD` with the text, where it is none.
 * @example
 * parseEdtf("2014~"); // { kind: "date", date: { year: 2014, month: null, day: null, approximate: true, … } }
 */
export function parseEdtf(text: string): Edtf {
  const parsed = tryParseEdtf(text);
  if (!parsed) throw new EntenteError("ENT_DATE_BAD", { text });
  return parsed;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

function printDate(date: PartialDate): string {
  const year = date.year < 0 ? `-${pad(-date.year, 4)}` : pad(date.year, 4);
  const month = date.month === null ? "" : `-${pad(date.month, 2)}`;
  const day = date.month === null || date.day === null ? "" : `-${pad(date.day, 2)}`;
  const mark = date.approximate ? (date.uncertain ? "%" : "~") : date.uncertain ? "?" : "";
  return `${year}${month}${day}${mark}`;
}

/** Prints a date so that parsing it again gives the same date. Example: `"2011-05"`, `"../2011"`. */
export function printEdtf(edtf: Edtf): string {
  if (edtf.kind === "date") return printDate(edtf.date);
  return `${edtf.from ? printDate(edtf.from) : ".."}/${edtf.to ? printDate(edtf.to) : ".."}`;
}

/** A string that is a date of the subset, kept as it was written. */
export const edtfSchema = z.string().refine((text) => tryParseEdtf(text) !== null, {
  error: (issue) => new EntenteError("ENT_DATE_BAD", { text: String(issue.input) }).message,
});

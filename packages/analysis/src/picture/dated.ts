import { parseEdtf, printEdtf, spanOf, type Edtf, type Span } from "@entente/claims";

/** A date as it was written, and the days it can mean. */
export interface Dated {
  readonly text: string;
  readonly span: Span;
}

/** Reads a date. @throws EntenteError `ENT_DATE_BAD` where it is none. */
export type ReadDate = (text: string) => Dated;

/** Dates by number: workspaces repeat few of them in many claims, so each spelling is kept and parsed once. */
export class DateTable {
  readonly #numbers = new Map<string, number>();
  /** As they were written, until they are read. */
  readonly #dates: (Dated | string)[] = [];

  /** The number of a date, which need not be one. */
  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#dates.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  textOf(number: number): string {
    const date = this.#dates[number] as Dated | string;
    return typeof date === "string" ? date : date.text;
  }

  readonly read: ReadDate = (text) => {
    const number = this.numberOf(text);
    const date = this.#dates[number] as Dated | string;
    if (typeof date !== "string") return date;
    const dated = { text: date, span: spanOf(date) };
    this.#dates[number] = dated;
    return dated;
  };
}

/** A reader of dates that parses each spelling once. */
export const createDateReader = (): ReadDate => new DateTable().read;

const untilText = (edtf: Edtf): string => {
  const last = edtf.kind === "date" ? edtf.date : (edtf.to ?? edtf.from);
  return printEdtf({ kind: "interval", from: null, to: last });
};

const untilTexts = new WeakMap<Dated, string>();

/** "By then": any day up to a date. Example: of `2017-10` it is `../2017-10`. */
export function untilDate(date: Dated): Dated {
  let text = untilTexts.get(date);
  if (text === undefined) {
    text = untilText(parseEdtf(date.text));
    untilTexts.set(date, text);
  }
  return { text, span: { start: -Infinity, end: date.span.end } };
}

/**
 * The day from which something placed at a date is drawn. Where the date has no beginning ("by 2011") all before its
 * last day is unknown, and the unknown is not drawn.
 */
export const firstDrawnDay = (span: Span): number =>
  Number.isFinite(span.start) ? span.start : span.end - 1;

/** The part of a date that lies no later than another; all of it, where it lies wholly later. */
export const noLaterThan = (span: Span, limit: Span): Span =>
  span.start >= limit.end ? span : { start: span.start, end: Math.min(span.end, limit.end) };

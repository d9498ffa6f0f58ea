import { tryParseEdtf, type PartialDate } from "@entente/claims";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

function partialWords({ year, month, day, approximate, uncertain }: PartialDate): string {
  const printedYear = year <= 0 ? `${1 - year} BCE` : String(year);
  const name = month === null ? "" : `${months[month - 1] ?? ""} `;
  const plain = `${day === null ? "" : `${day} `}${name}${printedYear}`;
  return `${approximate ? "about " : ""}${plain}${uncertain ? "?" : ""}`;
}

/**
 * A date as a person writes it. What isn't a date is given back as it is.
 *
 * @example
 * dateWords("2004-10-17"); // "17 Oct 2004"
 * dateWords("2014~"); // "about 2014"
 * dateWords("../2011"); // "until 2011"
 */
export function dateWords(edtf: string): string {
  const parsed = tryParseEdtf(edtf);
  if (!parsed) return edtf;
  if (parsed.kind === "date") return partialWords(parsed.date);
  if (!parsed.from) return `until ${partialWords(parsed.to as PartialDate)}`;
  if (!parsed.to) return `from ${partialWords(parsed.from)}`;
  return `${partialWords(parsed.from)} – ${partialWords(parsed.to)}`;
}

/**
 * When something happened: what is only known to have happened by a day says so.
 *
 * @example
 * eventDateWords("../2011-05"); // "by May 2011"
 */
export function eventDateWords(edtf: string): string {
  const parsed = tryParseEdtf(edtf);
  return parsed?.kind === "interval" && !parsed.from && parsed.to
    ? `by ${partialWords(parsed.to)}`
    : dateWords(edtf);
}

/**
 * A sentence of the program's own, with the dates that it ends on as a person writes them. What stands before its last
 * brackets may be a name, and stays as it is.
 *
 * @example
 * datesInWords("Iran supports Hezbollah (from 1985-02-16, seen 2024-06)"); // "… (from 16 Feb 1985, seen Jun 2024)"
 */
export const datesInWords = (sentence: string): string =>
  sentence.replace(/\([^()]*\)$/, (dates) => dates.replaceAll(/[^\s,()]+/g, dateWords));

/**
 * How long a state held, as far as is known.
 *
 * @example
 * periodWords({ from: "2004-10", to: null, lastSeen: "2013" }); // "since Oct 2004, last seen 2013"
 */
export function periodWords(period: {
  from: string | null;
  to: string | null;
  lastSeen: string | null;
}): string {
  const { from, to, lastSeen } = period;
  if (from !== null && to !== null)
    return from === to ? dateWords(from) : `${eventDateWords(from)} – ${eventDateWords(to)}`;
  if (to !== null) return isOpenBefore(to) ? `over ${eventDateWords(to)}` : `until ${dateWords(to)}`;
  const seen = lastSeen === null || lastSeen === from ? "" : dateWords(lastSeen);
  if (from === null) return seen ? `seen ${seen}` : "no date";
  const since = isOpenBefore(from) ? eventDateWords(from) : `since ${dateWords(from)}`;
  return seen ? `${since}, last seen ${seen}` : since;
}

/** Whether a date only says that it was so by a day. */
const isOpenBefore = (edtf: string): boolean => edtf.startsWith("../");

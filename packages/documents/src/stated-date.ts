import { tryParseEdtf } from "@entente/claims";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const monthNames =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";

/** Each form with the places of its year, month and day among the groups. */
const forms: readonly { pattern: RegExp; year: number; month: number; day?: number }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, year: 1, month: 2, day: 3 },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/, year: 1, month: 2, day: 3 },
  { pattern: /^(\d{4})\/(\d{1,2})$/, year: 1, month: 2 },
  {
    pattern: new RegExp(
      `^${weekday}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthNames},?\\s+(\\d{4})(?!\\d)`,
      "i",
    ),
    day: 1,
    month: 2,
    year: 3,
  },
  {
    pattern: new RegExp(`^${weekday}${monthNames}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "i"),
    month: 1,
    day: 2,
    year: 3,
  },
  { pattern: new RegExp(`^${monthNames},?\\s+(\\d{4})$`, "i"), month: 1, year: 2 },
];

/**
 * A publication date as files and pages write it, as EDTF; null where it is none, or could be read two ways
 * (10/12/2017). A time of day is dropped and the day kept as it was written, in the publisher's own zone.
 *
 * @example
 * statedDate("2017-10-12T22:30:00-05:00"); // "2017-10-12"
 * statedDate("October 2017"); // "2017-10"
 */
export function statedDate(text: string): string | null {
  const trimmed = text.trim();
  if (tryParseEdtf(trimmed)) return trimmed;
  for (const { pattern, year, month, day } of forms) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const parts = [match[year] ?? "", monthNumber(match[month] ?? "")];
    if (day !== undefined) parts.push((match[day] ?? "").padStart(2, "0"));
    const date = parts.join("-");
    return tryParseEdtf(date) ? date : null;
  }
  return null;
}

function monthNumber(text: string): string {
  const named = months.findIndex((month) => text.toLowerCase().startsWith(month));
  return named < 0 ? text.padStart(2, "0") : String(named + 1).padStart(2, "0");
}

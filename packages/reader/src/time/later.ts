import type { TimeExpression } from "./dates.ts";

/** What a date told by another cannot do without: other sentences need no search. */
export const laterCue = /\b(later|following|next|same|that|previous|preceding|then|before|after)\b/i;

const units = "days?|weeks?|months?|years?|decades?|summers?|winters?|springs?|autumns?";
const numbers =
  "a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d+|some|several|(?:a|just a|only a) few|(?:a )?couple of";

/** "five years later", "the following day", "that same year", "the year before", "since then". */
export const laterPattern = new RegExp(
  `\\b(?:(?<count>${numbers}) (?<unit>${units}) (?:later|afterwards|after that)|(?:on |in |by |until |till )?(?:the (?<next>following|next|previous|preceding|same)|(?<that>that(?: same)?)) (?<period>day|week|month|year|summer|winter|spring|autumn)(?! (?:later|ago))\\b|the (?<whole>year|month|day) (?<side>before|after)(?=[,.;]|$)|(?<since>since then))`,
  "gi",
);

const counts = new Map<string, number>(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i) => [word, i]),
);

const two = (n: number): string => String(n).padStart(2, "0");

/** A date some units after another, in the precision that both have; null where the other is too rough for it. */
function shifted(point: string, by: number, unit: string): string | null {
  const [y, m, d] = point.split("-").map(Number) as [number, number | undefined, number | undefined];
  if (/^(year|summer|winter|spring|autumn)/.test(unit)) return String(y + by);
  if (unit.startsWith("decade")) return String(y + 10 * by);
  if (m === undefined) return null;
  if (unit.startsWith("month")) {
    const month = y * 12 + m - 1 + by;
    return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  }
  if (d === undefined) return null;
  const date = new Date(Date.UTC(y, m - 1, d + by * (unit.startsWith("week") ? 7 : 1))).toISOString();
  return date.slice(0, unit.startsWith("week") ? 7 : 10);
}

const asCount = (words: string): number | null => {
  const word = words.toLowerCase();
  if (/^an?$/.test(word)) return 1;
  if (word === "fifteen") return 15;
  if (word === "twenty") return 20;
  return counts.get(word) ?? (/^\d+$/.test(word) ? Number(word) : null);
};

/** The value that a match means, counted from the last date said. */
function valueOf(groups: Readonly<Record<string, string | undefined>>, point: string): string | null {
  const { count, unit, next, that, period, whole, side, since } = groups;
  if (since !== undefined) return point;
  if (count !== undefined && unit !== undefined) {
    const by = asCount(count);
    // "some days later" is in the same month, or at least the same year.
    return by === null
      ? /^(day|week)/i.test(unit)
        ? point.slice(0, 7)
        : null
      : shifted(point, by, unit.toLowerCase());
  }
  if (whole !== undefined && side !== undefined)
    return shifted(point, side.toLowerCase() === "after" ? 1 : -1, whole.toLowerCase());
  const unitSaid = (period ?? "").toLowerCase();
  const isSame = that !== undefined || next?.toLowerCase() === "same";
  if (isSame) return unitSaid === "day" ? (point.length === 10 ? point : null) : sameSpan(point, unitSaid);
  return shifted(point, /^(previous|preceding)$/i.test(next ?? "") ? -1 : 1, unitSaid);
}

const sameSpan = (point: string, unit: string): string | null =>
  /^(month|week)$/.test(unit) ? (point.length >= 7 ? point.slice(0, 7) : null) : point.slice(0, 4);

/** The date of a match of `laterPattern`, against the last date said before it; null where there is none. */
export function laterDate(match: RegExpExecArray, point: string | null): TimeExpression | null {
  const value =
    point === null || !/^\d{4}(-\d\d){0,2}$/.test(point) ? null : valueOf(match.groups ?? {}, point);
  if (value === null) return null;
  const isUntil = /^(by|until|till) /i.test(match[0]);
  return {
    from: isUntil ? null : value,
    to: isUntil ? value : null,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  };
}

import { dayNumber, calendarDate, spanOf } from "@entente/claims";

/** Where a report stands in time when a sentence begins. */
export interface Standing {
  readonly published: string | null;
  /** The last date that was said, as precise as it was said, or null. */
  readonly said: string | null;
  /** Sentences since then. */
  readonly ago: number;
}

/** A date told from another: its text's place, and what comes of a base date. */
export interface AnchoredMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isUntil: boolean;
  /** What it means, told from the last date before it; null where that doesn't tell. */
  readonly from: (standing: Standing) => readonly [from: string | null, to: string | null];
}

const months = "January February March April May June July August September October November December".split(
  " ",
);
const month = `(?:${months.join("|")})`;
const anyYear = "(?:1[5-9]|20)\\d\\d";
const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const two = (n: number): string => String(n).padStart(2, "0");
const nothing = [null, null] as const;

/** "between April and June 2023", "in October and November": months with one year for both, or with none. */
const monthRange = new RegExp(
  `\\b(?:[Ff]rom|[Bb]etween|[Ii]n|[Dd]uring)\\s+(?:early |late |mid-)?(${month})\\s*(?:and|to|until|through|-|–)\\s*(?:early |late |mid-)?(${month})(?:,? (${anyYear}))?(?! ?\\d)`,
  "g",
);
/** "in October", "since at least late January", "by August": a month without a year. */
const bareMonth = new RegExp(
  `\\b([Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hat|[Tt]he following|[Tt]he same)\\s+(?:at least )?(?:early |late |mid-|the (?:end|start|beginning) of )?(${month})(?:,? of (that|the same|the following) year)?\\b(?!,? ?\\d|,? of ${anyYear})`,
  "g",
);
/** "five years later", "two summers later", "three weeks later". */
const later = new RegExp(
  `\\b(${Object.keys(counts).join("|")}|\\d{1,2}|some|several|a few|many)\\s+(day|week|month|year|summer|winter|spring)s?\\s+(later|afterwards|earlier)\\b`,
  "gi",
);
/** "that year", "later in the same month", "the following year", "the year before". */
const sameOrNext =
  /\b(?:(?:in|later|earlier|early|late|during) (?:in )?)?(?:(that(?: same)?|the same|the following|the previous) (year|month)|the (year) (after|before))\b(?! of| that| to)/gi;
const sinceThen = /\b(?:ever )?since then\b/gi;

/** Words one of which every such date has. */
export const anchoredCue = new RegExp(`\\b(?:${month}|later|afterwards|earlier|years?|months?|then)\\b`);

/** Months with one year for both, which must be looked for before single dates: those would take the second alone. */
export const monthRanges = (text: string): AnchoredMatch[] =>
  all(monthRange, text, ([, first = "", second = "", said]) => (standing) => {
    const to = said === undefined ? monthFrom(second, standing) : `${said}-${two(numberOf(second))}`;
    if (to === null) return nothing;
    const isOver = numberOf(first) > numberOf(second);
    return [`${Number(to.slice(0, 4)) - Number(isOver)}-${two(numberOf(first))}`, to];
  });

/** All dates of a sentence that are told from another date. */
export function anchoredDates(text: string): AnchoredMatch[] {
  return [
    ...monthRanges(text),
    ...all(bareMonth, text, ([, lead = "", name = "", of]) => (standing) => {
      const isNext = /^the following$/i.test(lead) || of === "the following";
      const isSame = /^(that|the same)$/i.test(lead) || of !== undefined;
      if (isNext || isSame) {
        const base = yearOf(standing.said);
        return base === null
          ? nothing
          : [`${base + Number(of === "the following")}-${two(numberOf(name))}`, null];
      }
      return [monthFrom(name, standing), null];
    }),
    ...all(later, text, ([, count = "", unit = "", way = ""]) => ({ said }) => [
      after(said, count.toLowerCase(), unit.toLowerCase(), /^earlier$/i.test(way) ? -1 : 1),
      null,
    ]),
    ...all(sameOrNext, text, ([, which = "", unit, yearWord, side]) => ({ said }) => {
      const step =
        /following/i.test(which) || side === "after"
          ? 1
          : /previous/i.test(which) || side === "before"
            ? -1
            : 0;
      return [
        after(said, String(Math.abs(step)), (unit ?? yearWord ?? "year").toLowerCase(), step < 0 ? -1 : 1),
        null,
      ];
    }),
    ...all(sinceThen, text, () => ({ said }) => [said, null]),
  ];
}

function all(
  pattern: RegExp,
  text: string,
  meaning: (match: RegExpExecArray) => AnchoredMatch["from"],
): AnchoredMatch[] {
  const found: AnchoredMatch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      isUntil: /^(until|till|before|by)\b/i.test(match[0]),
      from: meaning(match),
    });
  return found;
}

const numberOf = (name: string): number => months.indexOf(name) + 1;
const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** How many sentences a date said still tells the year of a month. */
const longestAgo = 4;

/** A month without a year: the first such month from the date said just before, else the last before publication. */
const monthFrom = (name: string, standing: Standing): string | null => monthAfter(numberOf(name), standing);

export function monthAfter(m: number, { published, said, ago }: Standing): string | null {
  const year = yearOf(said);
  const last =
    published === null || !/^\d{4}-\d\d/.test(published) ? null : calendarDate(spanOf(published).end - 1);
  if (year !== null && ago <= longestAgo) {
    // A story goes on: after "December 2024", February is of the next year, where that has been.
    const saidMonth = /^\d{4}-(\d\d)/.exec(said ?? "")?.[1];
    const isNext =
      saidMonth !== undefined && Number(saidMonth) - m > 6 && (last === null || isPast(year + 1, m, last));
    return `${year + Number(isNext)}-${two(m)}`;
  }
  if (last === null || (year !== null && last.year - year > 1)) return null;
  return `${isPast(last.year, m, last) ? last.year : last.year - 1}-${two(m)}`;
}

const isPast = (year: number, m: number, last: { year: number; month: number; day: number }): boolean =>
  dayNumber(year, m, 1) <= dayNumber(last.year, last.month, last.day);

/** A date so many units after or before one that was said, no more precise than both are; null where that isn't told. */
function after(said: string | null, count: string, unit: string, way: 1 | -1): string | null {
  const y = yearOf(said);
  if (y === null || said === null) return null;
  const n = counts[count] ?? (/^\d+$/.test(count) ? Number(count) : null);
  if (/^(year|summer|winter|spring)$/.test(unit)) return n === null ? null : String(y + way * n);
  const [, m, d] = /^\d{4}-(\d\d)(?:-(\d\d))?/.exec(said) ?? [];
  if (unit === "month") {
    if (n === null || m === undefined) return null;
    const at = y * 12 + Number(m) - 1 + way * n;
    return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
  }
  // Some days or weeks: of the same year, unless it was about to end.
  if (n === null || d === undefined || m === undefined)
    return m !== undefined && Number(m) > 1 && Number(m) < 12 ? String(y) : null;
  const {
    year,
    month: mm,
    day,
  } = calendarDate(dayNumber(y, Number(m), Number(d)) + way * n * (unit === "week" ? 7 : 1));
  return unit === "week" ? `${year}-${two(mm)}` : `${year}-${two(mm)}-${two(day)}`;
}

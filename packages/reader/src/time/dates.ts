import { calendarDate, dayNumber, daysInMonth, spanOf, tryParseEdtf } from "@entente/claims";
import { casual } from "chrono-node/en";
import { factOfForm, type Written } from "../tokens/word-form.ts";
import { anchoredCue, anchoredDates, monthAfter, monthRanges, type AnchoredMatch } from "./anchored-dates.ts";

/** When something was, as words of a sentence say it. Offsets are UTF-16 into the sentence's text. */
export interface TimeExpression {
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What dates are read against: the publication date, and the last full date the report gave. */
export interface TimeAnchor {
  readonly published: string | null;
  lastYear: number | null;
  lastDate: string | null;
  /** The last date said, as precise as it was said, and how many sentences ago. */
  said: string | null;
  ago: number;
}

const monthNames =
  "january february march april may june july august september october november december".split(" ");
const month =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const year = "(?:1[5-9]\\d\\d|20\\d\\d)";
const dayOfMonth = "\\d{1,2}(?:st|nd|rd|th)?";
const date = `(?:(?<d1>${dayOfMonth}) (?:of )?(?<m1>${month})(?:,? (?<y1>${year}))?|(?<m2>${month}) (?<d2>${dayOfMonth})(?!\\d)(?:,? (?<y2>${year}))?|(?<m3>${month})(?: of)?,? (?<y3>${year})|(?<y4>${year})(?![\\d-]|s\\b))`;
const unnamed = (source: string): string => source.replace(/\?<[^=!][^>]*>/g, "?:");
const anyDate = unnamed(date);
const decade = "(?:the )?(?:(?:early|mid|late|mid-)[ -])?(?:the )?(?:(?:1[5-9]|20)\\d0s|['’]?[1-9]0s)";

const wholeDate = new RegExp(`^${date}$`, "i");
const rangePattern = new RegExp(
  `\\b(?:[Ff]rom|[Bb]etween|[Ee]ither in)?\\s*(?:early |late |mid-)?(${anyDate})\\s*(?:to|and|until|till|or|-|–|through)\\s*(?:early |late |mid-)?(${anyDate})`,
  "g",
);
const leadPattern =
  "(?:(?<lead>since|until|till|before|by|prior to|after|from|in|on|during|around|about|circa|as of|up to|of|late|early|mid|starting|beginning(?: in| on)?)\\s+)?(?:(?:early|late|mid|the (?:start|end|beginning) of|the|as|in|on) )*";
const singlePattern = new RegExp(`\\b${leadPattern}${date}`, "gi");
const decadePattern = new RegExp(`\\b(?:(since|until|by|in|during|from) )?(${decade})`, "gi");
const relativeCue =
  /\b(yesterday|today|tomorrow|ago|last|this|next|earlier|past|coming|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const relativePattern =
  /\b(?:(since|until|by|before|after|on|in|late|early)\s+)?(yesterday|(?:last|this|next|past|the past|the last) (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|an) (?:days?|weeks?|months?|years?) ago|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?)\b/gi;
/** Words that bring a report's story to the time it came out. */
const nearNow = /\b(?:(?:this|last) (?:year|month|week)|yesterday)\b/i;
const vaguePattern =
  /\b((?:in|over|during|for) (?:the )?(?:coming|next|past|last|recent|following) (?:few )?(?:days|weeks|months|years|decades)|for (?:some time|(?:many |several |a few )?(?:years|months|weeks|decades|days))|today|now|currently|at present|to[- ]date|soon|recently|formerly|previously|initially|originally|at the time|since then|nowadays)\b/gi;

/** What a sentence may tell time by, a bit each: a pattern is only looked for where a word of it stands. */
const byDigits = 1;
const byAnchor = 2;
const byNearness = 4;
const byVagueWords = 8;
const bySameDay = 16;
const anySign = byDigits | byAnchor | byNearness | byVagueWords | bySameDay;
const vagueCue =
  /\b(days|weeks|months|years|decades|time|today|now|currently|present|date|soon|recently|formerly|previously|initially|originally|then|nowadays)\b/;

const signsOf = factOfForm(
  ({ lower, text }) =>
    (/\d/.test(text) ? byDigits : 0) |
    (anchoredCue.test(text) ? byAnchor : 0) |
    (relativeCue.test(lower) ? byNearness : 0) |
    (vagueCue.test(lower) ? byVagueWords : 0) |
    (lower.includes("same") ? bySameDay : 0),
);

/** What the words of a sentence may tell time by, for {@link DateReader.read}; 0 where there is nothing to look for. */
export function timeSigns(words: readonly Written[]): number {
  let signs = 0;
  for (const word of words) signs |= signsOf(word);
  return signs;
}

/** What a range, a decade and a single date cannot do without: most numbers are none of these. */
const hasTwoNumbers = /\d\D+\d/;
const hasDecade = /0s/i;
const hasYearOrMonth = /\d{4}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** All matches of a global pattern; `matchAll` would make a copy of the pattern each time. */
function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

const two = (n: number): string => String(n).padStart(2, "0");
const monthNumber = (name: string): number =>
  monthNames.findIndex((full) => full.startsWith(name.toLowerCase().replace(".", "").slice(0, 3))) + 1;

/** Reads the dates of one report's sentences. Keeps the last year said, for dates without one. */
export class DateReader {
  readonly #anchor: TimeAnchor;
  /** Dates that only say which event is meant. */
  readonly #passing = new WeakSet<TimeExpression>();

  constructor(published: string | null) {
    this.#anchor = { published, lastYear: null, lastDate: null, said: null, ago: 0 };
  }

  /**
   * The time expressions of a sentence, in order, none overlapping another.
   *
   * @param signs what its words may tell time by ({@link timeSigns}); everything by default.
   */
  read(text: string, signs = anySign): TimeExpression[] {
    const may = (sign: number): boolean => (signs & sign) !== 0;
    const found: TimeExpression[] = [];
    const add = (expression: TimeExpression | null): void => {
      if (expression && !found.some((other) => expression.start < other.end && other.start < expression.end))
        found.push(expression);
    };
    if (may(byDigits)) {
      if (may(byNearness)) this.#comeNear(text);
      if (hasTwoNumbers.test(text)) for (const match of matches(rangePattern, text)) add(this.#range(match));
      if (may(byAnchor)) for (const match of monthRanges(text)) add(this.#anchored(match, found));
      if (hasDecade.test(text)) for (const match of matches(decadePattern, text)) add(this.#decade(match));
      if (hasYearOrMonth.test(text))
        for (const match of matches(singlePattern, text)) add(this.#single(match, text));
    }
    if (may(bySameDay) && /\bsame day\b/i.test(text)) {
      const at = text.search(/\b(?:the |that )?same day\b/i);
      add({
        from: this.#anchor.lastDate,
        to: null,
        text: /(?:the |that )?same day/i.exec(text)?.[0] ?? "",
        start: at,
        end: at + 8,
      });
    }
    if (may(byAnchor)) this.#addAnchored(text, found, add);
    if (may(byNearness)) for (const match of matches(relativePattern, text)) add(this.#relative(match));
    if (may(byVagueWords))
      for (const match of matches(vaguePattern, text))
        add({ from: null, to: null, text: match[0], start: match.index, end: match.index + match[0].length });
    const ordered = found.toSorted((a, b) => a.start - b.start);
    const last = ordered.findLast((one) => (one.to ?? one.from) !== null && !this.#passing.has(one));
    if (last) {
      this.#anchor.said = last.to ?? last.from;
      this.#anchor.ago = 0;
    }
    return ordered;
  }

  /** A sentence was read, with or without a date. */
  nextSentence(): void {
    this.#anchor.ago++;
  }

  /** Dates told from the one before: "three weeks later", "in October", "that year". */
  #addAnchored(text: string, found: readonly TimeExpression[], add: (one: TimeExpression) => void): void {
    for (const match of anchoredDates(text).toSorted((a, b) => a.start - b.start))
      add(this.#anchored(match, found));
  }

  #anchored(match: AnchoredMatch, found: readonly TimeExpression[]): TimeExpression {
    const before = found
      .filter((one) => one.end <= match.start && (one.to ?? one.from) !== null)
      .toSorted((a, b) => a.start - b.start)
      .at(-1);
    const { published, said, ago } = this.#anchor;
    const [from, to] = match.from(
      before ? { published, said: before.to ?? before.from, ago: 0 } : { published, said, ago },
    );
    const { start, end, text, isUntil } = match;
    return { from: isUntil ? null : from, to: isUntil ? (to ?? from) : to, text, start, end };
  }

  /** "Twice this year, and on 2 March": a date without a year is of the year that the sentence speaks of. */
  #comeNear(text: string): void {
    const near = nearNow.exec(text)?.[0];
    const nearDay = near === undefined ? null : relativeDate(near, this.#anchor.published);
    if (nearDay !== null) this.#anchor.lastYear = Number(nearDay.slice(0, 4));
  }

  #range(match: RegExpMatchArray): TimeExpression | null {
    const first = this.#dateOf(match[1] ?? "");
    const second = this.#dateOf(match[2] ?? "");
    const isJoined = /\b(and|or)\b/.test(match[0]) && !/^(from|between|either)/i.test(match[0]);
    if (!first || !second || isJoined) return null;
    // "from 24 December to 2 January": the second is of the next year.
    const isYearless = !/(1[5-9]|20)\d\d/.test(match[2] ?? "");
    if (isYearless && second < first && /^\d{4}-/.test(second))
      return {
        from: first,
        to: `${Number(first.slice(0, 4)) + 1}${second.slice(4)}`,
        text: match[0].trim(),
        start: match.index ?? 0,
        end: (match.index ?? 0) + match[0].length,
      };
    const [from, to] = tryParseEdtf(`${first}/${second}`) ? [first, second] : [second, first];
    if (tryParseEdtf(`${from}/${to}`) === null) return null;
    return {
      from,
      to,
      text: match[0].trim(),
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
    };
  }

  #decade(match: RegExpMatchArray): TimeExpression | null {
    const digits = /(\d{2,4})s/.exec(match[2] ?? "")?.[1] ?? "";
    const start = digits.length === 4 ? Number(digits) : 1900 + Number(digits);
    const lead = (match[1] ?? "").toLowerCase();
    const [from, to] =
      lead === "since" || lead === "from"
        ? [start, null]
        : lead === "until" || lead === "by"
          ? [null, start + 9]
          : [start, start + 9];
    return {
      from: from === null ? null : String(from),
      to: to === null ? null : String(to),
      text: match[0].trim(),
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
    };
  }

  #single(match: RegExpMatchArray, text: string): TimeExpression | null {
    const groups = match.groups ?? {};
    const { lastYear } = this.#anchor;
    const value = this.#fromGroups(groups);
    if (value === null) return null;
    // "since the March 2020 ceasefire": a date that only says which one is meant is not where the report stands.
    const isPassing =
      groups["m3"] !== undefined && /\bthe [^ ]+$/i.test(match[0].split(groups["y3"] ?? "")[0]?.trim() ?? "");
    if (isPassing) this.#anchor.lastYear = lastYear;
    const start = match.index ?? 0;
    const end = start + match[0].length;
    // "5,000", "1,195 words", "2019-style": a number is no year.
    if (
      groups["y4"] !== undefined &&
      (/[\d,.]$/.test(text.slice(0, end - 4).slice(-1)) ||
        /^[,.]?\d|^\s+(people|men|fighters|civilians|members|troops|soldiers|were|villagers)\b/.test(
          text.slice(end),
        ))
    )
      return null;
    const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
    const lead = (groups["lead"] ?? "").toLowerCase();
    const isSince =
      lead === "since" ||
      (/\bsince (?:\S+ ){0,5}$/.test(before) && !/[,.;]/.test(before.slice(before.lastIndexOf("since"))));
    const isUntil = /^(until|till|before|by|prior to|up to)$/.test(lead);
    const told = {
      from: isUntil ? null : value,
      to: isUntil ? value : null,
      text: (isSince && lead !== "since"
        ? text.slice(start - (before.length - before.lastIndexOf("since")), end)
        : match[0]
      ).trim(),
      start,
      end,
    };
    if (isPassing) this.#passing.add(told);
    return told;
  }

  #dateOf(text: string): string | null {
    const match = wholeDate.exec(text.trim());
    return match ? this.#fromGroups(match.groups ?? {}) : null;
  }

  #fromGroups(groups: Record<string, string | undefined>): string | null {
    const monthText = groups["m1"] ?? groups["m2"] ?? groups["m3"];
    const dayText = groups["d1"] ?? groups["d2"];
    const yearText = groups["y1"] ?? groups["y2"] ?? groups["y3"] ?? groups["y4"];
    if (monthText === undefined) return this.#remember(Number(yearText), null, null);
    if (!/^\p{Lu}/u.test(monthText)) return null;
    const m = monthNumber(monthText);
    const d = dayText === undefined ? null : Number.parseInt(dayText, 10);
    const y = yearText === undefined ? this.#yearFor(m, d) : Number(yearText);
    if (m < 1 || y === null || (d !== null && (d < 1 || d > daysInMonth(y, m)))) return null;
    return this.#remember(y, m, d);
  }

  #remember(y: number, m: number | null, d: number | null): string {
    // A bare year may be of another story; a date with its month is where the report stands.
    if (m !== null) this.#anchor.lastYear = y;
    const value = m === null ? String(y) : d === null ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}`;
    if (d !== null) this.#anchor.lastDate = value;
    return value;
  }

  /** The year of a date that has none: the last one not after publication, if that is known by month; else the last year said. */
  #yearFor(m: number, d: number | null): number | null {
    const { published, lastYear, said, ago } = this.#anchor;
    if (lastYear !== null)
      return said?.startsWith(`${lastYear}-`)
        ? Number(monthAfter(m, { published, said, ago: Math.min(ago, 1) })?.slice(0, 4) ?? lastYear)
        : lastYear;
    if (published === null || !/^\d{4}-\d\d/.test(published)) return null;
    const end = calendarDate(spanOf(published).end - 1);
    const day = dayNumber(end.year, m, d ?? 1);
    return day <= dayNumber(end.year, end.month, end.day) ? end.year : end.year - 1;
  }

  /** "yesterday", "last month", "two years ago", "on Friday": against the publication date, by the date library. */
  #relative(match: RegExpMatchArray): TimeExpression | null {
    const start = match.index ?? 0;
    const text = match[0];
    const words = match[2] ?? "";
    const lead = (match[1] ?? "").toLowerCase();
    const value = relativeDate(words, this.#anchor.published);
    const isUntil = /^(until|by|before)$/.test(lead);
    return {
      from: isUntil ? null : value,
      to: isUntil ? value : null,
      text: text.trim(),
      start,
      end: start + text.length,
    };
  }
}

/** What relative words meant last, against which publication date: the same few recur through a report. */
const remembered = { published: "", dates: new Map<string, string | null>() };

/** A relative date in the precision its words and the publication date have, or null. */
export function relativeDate(words: string, published: string | null): string | null {
  if (published === null) return null;
  if (remembered.published !== published || remembered.dates.size > 500) {
    remembered.published = published;
    remembered.dates.clear();
  }
  const known = remembered.dates.get(words);
  if (known !== undefined) return known;
  const found = workOutDate(words, published);
  remembered.dates.set(words, found);
  return found;
}

function workOutDate(words: string, published: string): string | null {
  const parsed = tryParseEdtf(published);
  if (!parsed || parsed.kind !== "date" || parsed.date.approximate || parsed.date.uncertain) return null;
  const { year: y, month: m, day: d } = parsed.date;
  const unit =
    /\b(year|month|week|day)s?\b/i.exec(words)?.[1]?.toLowerCase() ??
    (/(january|february|march|april|may|june|july|august|september|october|november|december)/i.test(words)
      ? "month"
      : /(spring|summer|autumn|winter)/i.test(words)
        ? "season"
        : "day");
  if (
    unit === "season" ||
    (unit !== "year" && m === null) ||
    ((unit === "day" || unit === "week") && d === null)
  )
    return null;
  const reference = new Date(y, (m ?? 7) - 1, d ?? 15, 12);
  const result = casual.parse(words, reference, { forwardDate: /^next/i.test(words) })[0]?.start;
  if (!result) return null;
  const isWeekday = result.isCertain("weekday") && !result.isCertain("day") && !/^next/i.test(words);
  const found = result.date();
  // News tells of the weekday that has been.
  if (isWeekday && found > reference) found.setDate(found.getDate() - 7);
  const [ry, rm, rd] = isWeekday
    ? [found.getFullYear(), found.getMonth() + 1, found.getDate()]
    : [result.get("year"), result.get("month"), result.get("day")];
  if (ry === null) return null;
  if (unit === "year") return String(ry);
  if (unit === "month" || rm === null) return rm === null ? String(ry) : `${ry}-${two(rm)}`;
  // A week is no day: "last week" is known to its month only where the whole week lies in one.
  if (unit === "week") return rd !== null && rm !== null && rd > 7 && rd < 22 ? `${ry}-${two(rm)}` : null;
  return rd === null ? `${ry}-${two(rm)}` : `${ry}-${two(rm)}-${two(rd)}`;
}

import type { OffsetMap, Source } from "@entente/claims";
import type { FoldedText } from "../search/folded-text.ts";
import { outletAt, outletNamed, outletsIn, namesOutlet, type NamedOutlet } from "./outlets.ts";

/** Where a report says that it is by an outlet, or has something from one. */
export interface Credit {
  /** The stretch that is credited, in code points: the whole text, or a sentence. */
  readonly start: number;
  readonly end: number;
  readonly outlet: string;
  /** By-line or address, the credit a report opens with, or the words of a sentence. */
  readonly how: CreditKind;
}
export const creditKinds = ["by", "opening", "sentence"] as const;
export type CreditKind = (typeof creditKinds)[number];

/** How far into a text an opening credit may stand. */
const openingLength = 250;

/** What stands before a name and after it. Patterns that hold all names would take a second to compile. */
interface Around {
  /** Ends where the name begins. */
  readonly before: RegExp;
  /** Begins where the name ends. */
  readonly after: RegExp;
}

const body =
  "(?:(?:the|a|an|state|official|run|owned|news|agency|outlet|newspaper|channel|broadcaster)[ -]+){0,5}";

/** “ALEPPO (Reuters) –”, “DAMASCUS, 3 May / SANA /”, “AFP –” */
const opening: readonly Around[] = [
  { before: /\(\s*$/u, after: /\s*\)/uy },
  { before: /^\s*(?:[\p{L}\p{N} ,.]{0,60}[,/]\s*)?$/u, after: /\s*[/\-–—:]/uy },
];
/** “according to Reuters”, “Reuters reported”, “told AFP”, “quoted by SANA”. */
const inSentence: readonly Around[] = [
  {
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:according to|as reported by|reported by|quoted by|cited by|published by|carried by|citing|quoting|told|report (?:by|from|in)|statement to|interview with)\\s+${body}$`,
      "u",
    ),
    after: /(?:)/uy,
  },
  {
    before: /$/u,
    after:
      /(?:[ ,]+(?:news|agency|tv|channel|radio|state))*[ ,]+(?:has |had |also |earlier |later )*(?:reported|reports|said|says|wrote|writes|quoted|cited|learned)(?![\p{L}])/uy,
  },
  {
    // As folded text has it: وكالة is كاله there, “and” and the article are gone.
    before:
      /(?<![\p{L}\p{N}])(?:بحسب|وفقا|نقلا عن|ذكرت|افادت|قالت|نقلت)\s+(?:(?:ل?و?كاله|ل?قناه)\s+)?(?:انبا\s+)?ل?$/u,
    after: /(?:)/uy,
  },
];
/** More than the longest words before a name that make it a credit. */
const longestBefore = 200;

/** Where the words around a name begin that make it a credit, or null. */
function creditAt(folded: string, { start, end }: NamedOutlet, { before, after }: Around): number | null {
  after.lastIndex = end;
  if (!after.test(folded)) return null;
  const from = Math.max(0, start - longestBefore);
  const found = before.exec(folded.slice(from, start));
  return found && from + found.index;
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The outlet that a report is by: its by-line, else its address. */
export const outletOf = ({ author, url }: Pick<Source, "author" | "url">): string | null =>
  (author === null ? null : outletNamed(author)) ?? (url === null ? null : outletAt(url));

/** A report's text, as credits are looked for in it. */
export interface CreditedText {
  readonly text: string;
  readonly folded: FoldedText;
  /** The words of the folded text. */
  readonly words: readonly string[];
  readonly offsets: OffsetMap;
}

/** Everything by which a report says that it is by an outlet, or has something from one. */
export function findCredits(
  { text, folded, words, offsets }: CreditedText,
  source: Pick<Source, "author" | "url">,
): Credit[] {
  const whole = { start: 0, end: offsets.codePoints };
  const credits: Credit[] = [];
  const by = outletOf(source);
  if (by !== null) credits.push({ ...whole, outlet: by, how: "by" });
  // Most texts name no outlet.
  if (!namesOutlet(words)) return credits;
  const named = outletsIn(folded.text);
  const head = folded.text.slice(0, openingLength);
  const opened = opening
    .flatMap(
      (around) => named.find((one) => one.end <= head.length && creditAt(head, one, around) !== null) ?? [],
    )
    .at(0)?.outlet;
  if (opened !== undefined && opened !== by) credits.push({ ...whole, outlet: opened, how: "opening" });
  const found = named.flatMap((one) =>
    inSentence.flatMap((around) => {
      const at = creditAt(folded.text, one, around);
      return at === null ? [] : [{ at: folded.startOf(at), outlet: one.outlet }];
    }),
  );
  if (found.length === 0) return credits;
  const segments = sentences.segment(text);
  for (const { at, outlet } of found) {
    const sentence = segments.containing(at);
    if (!sentence || outlet === by || outlet === opened) continue;
    const [start, end] = [sentence.index, sentence.index + sentence.segment.length];
    credits.push({
      start: offsets.toCodePoints(start),
      end: offsets.toCodePoints(end),
      outlet,
      how: "sentence",
    });
  }
  return credits;
}

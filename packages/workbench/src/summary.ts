import {
  spanOf,
  compareSpans,
  type ClaimRecord,
  type Modality,
  type PredicateName,
  type ReviewState,
  type Source,
} from "@entente/claims";
import type { Facts } from "./picture/open-pictures.ts";

/** What a workspace holds, in numbers. */
export interface WorkspaceSummary {
  /** The file's name without folder and ending. */
  readonly name: string;
  readonly path: string;
  readonly sources: number;
  readonly actors: number;
  readonly claims: Readonly<Record<ReviewState, number>>;
  /** How often something is said so, most often first. */
  readonly modalities: readonly { readonly modality: Modality; readonly count: number }[];
  /** First date any claim states and last publication date, EDTF; null in a workspace without dates. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** The day it is, by the workbench's clock. */
  readonly today: string;
  /** How often each predicate is used, most used first. */
  readonly predicates: readonly { readonly predicate: PredicateName; readonly count: number }[];
}

/** The earliest date among claims that say when and among publications. */
function firstDate(claims: readonly ClaimRecord[], sources: readonly Source[]): string | null {
  // Each date once: thousands of claims share a few hundred of them.
  const dates = new Set<string>();
  for (const { time } of claims) {
    if (time.from !== null) dates.add(time.from);
    if (time.to !== null) dates.add(time.to);
  }
  for (const { published } of sources) if (published !== null) dates.add(published);
  const first = [...dates]
    .map((date) => ({ date, span: spanOf(date) }))
    .filter(({ span }) => span.start !== -Infinity)
    .toSorted((a, b) => compareSpans(a.span, b.span))[0];
  return first?.date ?? null;
}

/** The latest publication date: the day a picture is of unless another is asked for. */
export function lastPublished(sources: readonly Pick<Source, "published">[]): string | null {
  let last: { readonly date: string | null; readonly end: number } = { date: null, end: -Infinity };
  // Each date once: it is asked for with every answer.
  for (const date of new Set(sources.map(({ published }) => published))) {
    if (date === null) continue;
    const { end } = spanOf(date);
    if (last.date === null || end > last.end) last = { date, end };
  }
  return last.date;
}

/** How many claims are in each state of review. */
function countReviews(claims: readonly ClaimRecord[]): Record<ReviewState, number> {
  const counts = { proposed: 0, accepted: 0, rejected: 0 };
  for (const { review } of claims) counts[review]++;
  return counts;
}

/** How often each word is used, most used first; ties by name. */
function counted<Word extends string>(words: readonly Word[]): [Word, number][] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

/** Claims, actors and sources in numbers. */
export function inNumbers({
  claims,
  actors,
  sources,
}: Pick<Facts, "claims" | "actors" | "sources">): Omit<WorkspaceSummary, "name" | "path" | "today"> {
  return {
    sources: sources.length,
    actors: actors.length,
    claims: countReviews(claims),
    modalities: counted(claims.map(({ modality }) => modality)).map(([modality, count]) => ({
      modality,
      count,
    })),
    firstDate: firstDate(claims, sources),
    lastDate: lastPublished(sources),
    predicates: counted(claims.map(({ predicate }) => predicate)).map(([predicate, count]) => ({
      predicate,
      count,
    })),
  };
}

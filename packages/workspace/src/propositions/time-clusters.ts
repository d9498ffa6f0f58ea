import { predicates, spanOf, type Claim, type PredicateName, type Span } from "@entente/claims";

/** A claim as far as its time goes. */
export interface Timed {
  readonly time: Pick<Claim["time"], "from" | "to" | "over">;
}

/** Claims whose times go together, and the days they may mean together; null where none of them says when. */
export interface TimeCluster<Item> {
  readonly claims: readonly Item[];
  readonly span: Span | null;
}

/**
 * The days a claim's words may be about. An event happens on one of the days of its date; a state holds from the first
 * to the last day said, and without an end or a beginning it is open there.
 *
 * @returns null where nothing is said of when.
 */
export function timeOf(predicate: PredicateName, { time }: Timed): Span | null {
  const { from, to, over } = time;
  if (from === null && to === null) return null;
  const isState = predicates[predicate].kind === "state";
  const first = from === null ? null : spanOf(from);
  const last = to === null ? null : spanOf(to);
  // Also of a claim whose end is said to be before its beginning.
  if (!isState || (first && last)) {
    const [one, other] = [first ?? last, last ?? first];
    return one && other && { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  }
  return { start: first?.start ?? -Infinity, end: last?.end ?? (over && first ? first.end : Infinity) };
}

/**
 * Puts together claims that otherwise say the same and whose times may be one: dated ones that share a day with each
 * other, in a chain; undated ones with them where there is one such chain, and among themselves where there are several,
 * because nobody says which is meant. The outcome doesn't depend on the order.
 *
 * @returns the groups by their first day, the undated last.
 */
export function timeClusters<Item extends Timed>(
  predicate: PredicateName,
  claims: readonly Item[],
): TimeCluster<Item>[] {
  const undated: Item[] = [];
  const dated: { claim: Item; span: Span }[] = [];
  const spans = new Map<string, Span | null>();
  for (const claim of claims) {
    const { from, to, over } = claim.time;
    // Many claims of one group are of the same few dates.
    const key = `${from} ${to} ${over}`;
    const known = spans.get(key);
    const span = known === undefined ? timeOf(predicate, claim) : known;
    spans.set(key, span);
    if (span) dated.push({ claim, span });
    else undated.push(claim);
  }
  const clusters: { claims: Item[]; span: Span }[] = [];
  for (const { claim, span } of dated.toSorted((a, b) => compareStarts(a.span, b.span))) {
    const last = clusters.at(-1);
    if (last && span.start < last.span.end) {
      last.claims.push(claim);
      last.span = { start: last.span.start, end: Math.max(last.span.end, span.end) };
    } else clusters.push({ claims: [claim], span });
  }
  const [only, ...others] = clusters;
  if (undated.length === 0) return clusters;
  if (!only) return [{ claims: undated, span: null }];
  if (others.length === 0) return [{ claims: [...only.claims, ...undated], span: only.span }];
  return [...clusters, { claims: undated, span: null }];
}

const compareStarts = (a: Span, b: Span): number => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1);

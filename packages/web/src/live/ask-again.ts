import type { QueryClient } from "@tanstack/react-query";
import type { ClaimRecord } from "@entente/claims";
import { decidedClaims, type Decision, type DecisionRequest } from "../decisions/decision.ts";
import type { DecisionQueue } from "../decisions/decision-queue.ts";

/** Kinds of decisions that leave actors, their names, all totals and the order of the queue as they are. */
const onlyReviews = new Set(["claim.reviewed"]);
const slow = /^\/api\/(?:names|propositions|actor-proposals|workspace)(?:\?|$)/;

/**
 * Whether an answer is asked for again at once after entries of these kinds. What a review hardly changes, and is
 * long, is asked for again when it is next opened.
 *
 * @param kinds none where anything may have changed
 */
export function isAskedAgain(address: string, kinds: readonly string[]): boolean {
  const isReview = kinds.length > 0 && kinds.every((kind) => onlyReviews.has(kind));
  return !(isReview && slow.test(address));
}

/** The kinds of entries that a decision makes, as far as it matters here: none where it may be anything. */
export const kindsOf = ({ address }: Pick<DecisionRequest, "address">): readonly string[] =>
  /^\/api\/(?:reviews|claims\/[^/]+\/review)$/.test(address) ? [...onlyReviews] : [];

/** How long to wait for more changes before asking again, and how long at most, in milliseconds. */
const pauseMs = 350;
const mostMs = 2000;

/**
 * An answer with the decisions in it, for one that isn't asked for again: what was decided must not wait once more when the
 * page forgets its own decisions.
 */
export function withDecisions(answer: unknown, decisions: readonly Decision[]): unknown {
  if (typeof answer !== "object" || answer === null || !("claims" in answer)) return answer;
  if (!Array.isArray(answer.claims)) return answer;
  return { ...answer, claims: decidedClaims(answer.claims as ClaimRecord[], decisions) };
}

const addressOf = (key: readonly unknown[]): string => (typeof key[1] === "string" ? key[1] : "");

/** Asks again for what the page shows, after changes: once for many that come close together. */
export class AskAgain {
  readonly #client: QueryClient;
  readonly #kinds = new Set<string>();
  #isAnything = false;
  #first: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  queue: DecisionQueue | null = null;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  /** @param kinds of the history's new entries; none where anything may have changed. */
  after(kinds: readonly string[]): void {
    for (const kind of kinds) this.#kinds.add(kind);
    if (kinds.length === 0) this.#isAnything = true;
    const now = Date.now();
    this.#first ??= now;
    if (this.#timer) clearTimeout(this.#timer);
    const pause = Math.max(0, Math.min(pauseMs, this.#first + mostMs - now));
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    const kinds = this.#isAnything ? [] : [...this.#kinds];
    this.#kinds.clear();
    this.#isAnything = false;
    this.#first = null;
    this.#timer = null;
    const kept = this.queue?.state.kept ?? [];
    const settled = new Set(kept.map(({ key }) => key));
    this.#client.setQueriesData<unknown>(
      {
        queryKey: ["api"],
        predicate: ({ queryKey }) => !isAskedAgain(addressOf(queryKey), kinds),
      },
      (answer: unknown) => withDecisions(answer, kept),
    );
    await this.#client.invalidateQueries({ queryKey: ["api"], refetchType: "none" });
    await this.#client.refetchQueries({
      queryKey: ["api"],
      type: "active",
      predicate: ({ queryKey }) => isAskedAgain(addressOf(queryKey), kinds),
    });
    // The answers have these decisions in them by now.
    this.queue?.forget(settled);
  }
}

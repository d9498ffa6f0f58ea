import type { ClaimId } from "@entente/claims";
import type { ReadDate } from "../dated.ts";
import { orderedClaims, type Sweeping } from "../episodes.ts";
import { firstIndexWhere } from "../first-index.ts";
import { compareEndings, opposingState } from "../endings.ts";
import { compareKnown, type EndingClaim, type KnownClaim, type StateClaim } from "../known-claims.ts";
import type { Standing } from "../standing.ts";
import { compareStateClaims, sweep, type EndLists, type Sweep } from "../sweep.ts";
import { stateClaim } from "../time-of-state.ts";
import type { OwnFacts } from "./episode-numbers.ts";

/** The claims of one proposition and, where it is a state, what was last made of them. */
export class KeptState implements Sweeping {
  /** By known date and id. */
  readonly claims: KnownClaim[];
  /** What is so of episodes, by their claims, as long as what is denied stays the same. */
  facts = new WeakMap<readonly StateClaim[], OwnFacts>();
  readonly #readDate: ReadDate;
  readonly #sweeps = new Map<Standing, Sweep>();
  #ordered: StateClaim[] | null = null;
  #opposing: EndingClaim[] | null = null;

  constructor(claims: KnownClaim[], readDate: ReadDate) {
    this.claims = claims;
    this.#readDate = readDate;
  }

  /** What its claims do to states of the opposing stance, sorted. */
  get opposing(): readonly EndingClaim[] {
    return (this.#opposing ??= this.claims
      .map((known) => opposingState(known, this.#readDate))
      .filter((ending) => ending !== null)
      .toSorted(compareEndings));
  }

  ordered(claims: readonly KnownClaim[]): readonly StateClaim[] {
    return (this.#ordered ??= orderedClaims(claims, this.#readDate));
  }

  sweep(standing: Standing, claims: readonly StateClaim[], ends: EndLists): Sweep {
    const swept = sweep(claims, ends, this.#sweeps.get(standing));
    this.#sweeps.set(standing, swept);
    return swept;
  }

  add(known: KnownClaim): void {
    enter(this.claims, known, compareKnown);
    if (known.part === "denial") return this.#forgetFacts();
    if (this.#ordered) enter(this.#ordered, stateClaim(known, this.#readDate), compareStateClaims);
    const ending = this.#opposing && opposingState(known, this.#readDate);
    if (ending) enter(this.#opposing ?? [], ending, compareEndings);
  }

  remove(id: ClaimId): void {
    const known = this.claims.find(({ claim }) => claim.id === id) as KnownClaim;
    takeOut(this.claims, known);
    if (known.part === "denial") return this.#forgetFacts();
    takeOut(this.#ordered, known.asState);
    takeOut(this.#opposing, known.asOpposing);
  }

  #forgetFacts(): void {
    this.facts = new WeakMap();
  }
}

/** Puts an item where it belongs in a sorted list. */
function enter<T>(sorted: T[], item: T, compare: (a: T, b: T) => number): void {
  const place = firstIndexWhere(sorted, (other) => compare(item, other) < 0);
  sorted.splice(place, 0, item);
}

function takeOut<T>(list: T[] | null, item: T | null): void {
  const place = list && item ? list.indexOf(item) : -1;
  if (place >= 0) list?.splice(place, 1);
}

/** How many claims are kept at most. */
const room = 80_000;

/**
 * What was read and worked out about those of whom most is said: who decides one of their claims is likely to decide
 * another. It is brought up to date with the columns; those asked for longest ago go first.
 */
export class KeptStates {
  /** Those asked for last stand last. */
  readonly #states = new Map<number, KeptState>();
  #size = 0;

  of(proposition: number): KeptState | undefined {
    const state = this.#states.get(proposition);
    if (!state) return undefined;
    this.#states.delete(proposition);
    this.#states.set(proposition, state);
    return state;
  }

  keep(proposition: number, state: KeptState): void {
    this.#states.set(proposition, state);
    this.#size += state.claims.length;
    for (const [oldest, { claims }] of this.#states) {
      if (this.#size <= room) break;
      this.#states.delete(oldest);
      this.#size -= claims.length;
    }
  }

  add(proposition: number, read: () => KnownClaim): void {
    const state = this.#states.get(proposition);
    if (!state) return;
    state.add(read());
    this.#size += 1;
  }

  remove(proposition: number, id: ClaimId): void {
    const state = this.#states.get(proposition);
    if (!state) return;
    state.remove(id);
    this.#size -= 1;
  }
}

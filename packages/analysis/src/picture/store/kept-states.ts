import type { ClaimId } from "@entente/claims";
import type { ReadDate } from "../dated.ts";
import { orderedClaims, type Sweeping } from "../episodes.ts";
import { firstIndexWhere } from "../first-index.ts";
import { compareKnown, type KnownClaim, type StateClaim } from "../known-claims.ts";
import type { Standing } from "../standing.ts";
import { compareStateClaims, sweep, type EndLists, type Sweep } from "../sweep.ts";
import { stateClaim } from "../time-of-state.ts";
import type { OwnFacts } from "./episode-columns.ts";

/** The claims of one proposition and, where it is a state, what was last made of them. */
export class KeptState implements Sweeping {
  /** By known date and id. */
  readonly claims: KnownClaim[];
  /** What is so of episodes, by their claims, as long as what is denied stays the same. */
  facts = new WeakMap<readonly StateClaim[], OwnFacts>();
  readonly #readDate: ReadDate;
  readonly #sweeps = new Map<Standing, Sweep>();
  #ordered: StateClaim[] | null = null;

  constructor(claims: KnownClaim[], readDate: ReadDate) {
    this.claims = claims;
    this.#readDate = readDate;
  }

  /** All claims, where that is known in the order in which they end others. */
  get bearing(): readonly KnownClaim[] {
    return this.#ordered?.map(({ known }) => known) ?? this.claims;
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
    const { claims } = this;
    claims.splice(
      firstIndexWhere(claims, (other) => compareKnown(known, other) < 0),
      0,
      known,
    );
    if (known.part === "denial") this.#forgetFacts();
    else this.#enter(known);
  }

  #enter(known: KnownClaim): void {
    if (!this.#ordered) return;
    const claim = stateClaim(known, this.#readDate);
    const place = firstIndexWhere(this.#ordered, (other) => compareStateClaims(claim, other) < 0);
    this.#ordered.splice(place, 0, claim);
  }

  remove(id: ClaimId): void {
    const place = this.claims.findIndex(({ claim }) => claim.id === id);
    const [known] = this.claims.splice(place, 1);
    if (known?.part === "denial") this.#forgetFacts();
    else if (this.#ordered) this.#ordered.splice(this.#ordered.indexOf(known?.asState as StateClaim), 1);
  }

  #forgetFacts(): void {
    this.facts = new WeakMap();
  }
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

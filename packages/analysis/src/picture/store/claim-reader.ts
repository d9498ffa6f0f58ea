import type { ClaimId } from "@entente/claims";
import type { Dated, ReadDate } from "../dated.ts";
import { compareKnown, knownClaim, type KnownClaim } from "../known-claims.ts";
import type { PictureClaim } from "../picture.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import { KeptState, KeptStates } from "./kept-states.ts";
import type { PropositionColumns } from "./proposition-columns.ts";

/** Reads the claims of propositions from the columns, with when their sources became known. */
export class ClaimReader {
  readonly #claims: ClaimColumns;
  readonly #propositions: PropositionColumns;
  readonly #known: readonly Dated[];
  readonly #readDate: ReadDate;
  readonly #kept = new KeptStates();

  /** @param known when each source became known, by its number. */
  constructor(
    claims: ClaimColumns,
    propositions: PropositionColumns,
    known: readonly Dated[],
    readDate: ReadDate,
  ) {
    this.#claims = claims;
    this.#propositions = propositions;
    this.#known = known;
    this.#readDate = readDate;
  }

  /** The claims of one proposition, by known date and id. */
  of(proposition: number): readonly KnownClaim[] {
    return this.#kept.of(proposition)?.claims ?? this.#read(proposition);
  }

  /** What is kept of a proposition, if anything is. */
  keptOf(proposition: number): KeptState | undefined {
    return this.#kept.of(proposition);
  }

  /** Keeps the claims of a proposition from now on, until others are asked for more. */
  keep(proposition: number, claims: readonly KnownClaim[]): KeptState {
    const state = new KeptState([...claims], this.#readDate);
    this.#kept.keep(proposition, state);
    return state;
  }

  #read(proposition: number): KnownClaim[] {
    const claims: KnownClaim[] = [];
    for (const row of this.#propositions.claimsOf(proposition))
      claims.push(knownClaim(this.#claims.read(row), this.#known[this.#claims.sourceOf(row)] as Dated));
    return claims.length > 1 ? claims.toSorted(compareKnown) : claims;
  }

  /** The claims of several, by known date and id. */
  among(propositions: Iterable<number>): KnownClaim[] {
    const claims: KnownClaim[] = [];
    for (const proposition of propositions) for (const known of this.of(proposition)) claims.push(known);
    return claims.length > 1 ? claims.toSorted(compareKnown) : claims;
  }

  /** Told of a claim that a proposition has now. */
  added(proposition: number, claim: PictureClaim, source: number): void {
    this.#kept.add(proposition, () => knownClaim(claim, this.#known[source] as Dated));
  }

  removed(proposition: number, id: ClaimId): void {
    this.#kept.remove(proposition, id);
  }
}

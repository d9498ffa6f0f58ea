import { endingsAmong, noEndings, type Endings } from "../endings.ts";
import type { EndingClaim, KnownClaim, KnownEvidence } from "../known-claims.ts";
import type { Proposition } from "../propositions.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import type { Standing } from "../standing.ts";
import type { Bearing } from "./bearing.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { factsOfState, partsOf } from "./episode-facts.ts";
import type { EpisodeFacts } from "./episode-numbers.ts";
import type { Interned } from "./interned.ts";
import type { PropositionColumns } from "./proposition-columns.ts";

/** Of how many claims about the same two on these are kept as they were read, when one of them changes. */
export const busy = 16;
/** And from the outset: where reading them for the first change would take too long. */
export const busiest = 2500;

/** What an open picture works its states out from. */
interface Grounds {
  readonly evidence: KnownEvidence;
  readonly book: RuleBook;
  readonly propositions: PropositionColumns;
  readonly bearing: Bearing;
  readonly reader: ClaimReader;
  readonly symbols: Interned<string>;
}

/** Works out the states about the same two, on which much the same bears. */
export class PairStates {
  readonly #grounds: Grounds;

  constructor(grounds: Grounds) {
    this.#grounds = grounds;
  }

  /**
   * Works out the episodes of states about the same two.
   *
   * @param keepFrom of how many claims on what is read and worked out is kept for the next time.
   */
  work(
    group: readonly number[],
    keepFrom: number,
    take: (proposition: number, facts: readonly EpisodeFacts[]) => void,
  ): void {
    const [only] = group as [number];
    // Of most two only one thing is ever said, and nothing happens to either that bears on it.
    if (group.length === 1 && this.#grounds.bearing.isBare(only)) {
      take(
        only,
        this.#factsOf(only, this.#grounds.reader.of(only), () => noEndings),
      );
      return;
    }
    const bearing = new Set<number>();
    for (const proposition of group)
      for (const other of this.#grounds.bearing.on(proposition)) bearing.add(other);
    const read = this.#read(new Set([...group, ...bearing]), keepFrom);
    const endingsFor = this.#endingsOf(bearing, read);
    for (const proposition of group)
      take(proposition, this.#factsOf(proposition, read.get(proposition) as KnownClaim[], endingsFor));
  }

  /** Reads the claims of some propositions, and keeps them where there are so many. */
  #read(propositions: ReadonlySet<number>, keepFrom: number): ReadonlyMap<number, readonly KnownClaim[]> {
    const read = new Map<number, readonly KnownClaim[]>();
    let count = 0;
    for (const proposition of propositions) {
      const claims = this.#grounds.reader.of(proposition);
      read.set(proposition, claims);
      count += claims.length;
    }
    if (count < keepFrom) return read;
    for (const [proposition, claims] of read)
      if (!this.#grounds.reader.keptOf(proposition)) this.#grounds.reader.keep(proposition, claims);
    return read;
  }

  #endingsOf(
    bearing: ReadonlySet<number>,
    read: ReadonlyMap<number, readonly KnownClaim[]>,
  ): (standing: Standing) => Endings {
    const ending: KnownClaim[] = [];
    const opposing: (readonly EndingClaim[])[] = [];
    for (const proposition of bearing) {
      const kept = this.#grounds.propositions.isState(proposition)
        ? this.#grounds.reader.keptOf(proposition)
        : undefined;
      if (kept) opposing.push(kept.opposing);
      else for (const known of read.get(proposition) as KnownClaim[]) ending.push(known);
    }
    return endingsAmong(this.#grounds.evidence, this.#grounds.book, ending, opposing);
  }

  #factsOf(
    proposition: number,
    claims: readonly KnownClaim[],
    endingsFor: (standing: Standing) => Endings,
  ): EpisodeFacts[] {
    const stated = this.#propositionOf(proposition, claims);
    return factsOfState(
      stated,
      endingsFor,
      this.#grounds.evidence.readDate,
      this.#grounds.reader.keptOf(proposition),
    );
  }

  /** A state as `groupClaims` would make it of these claims. */
  #propositionOf(proposition: number, claims: readonly KnownClaim[]): Proposition {
    const { propositions, symbols } = this.#grounds;
    const first = symbols.at(propositions.firstOf(proposition));
    const second = symbols.at(propositions.secondOf(proposition));
    return {
      key: "",
      predicate: propositions.predicateOf(proposition),
      kind: "state",
      // As the first claim has them, where they are the same either way round.
      sides: claims[0]?.claim.subject === second ? [second, first] : [first, second],
      ...partsOf(claims),
    };
  }
}

import type { Actor, ActorId } from "@entente/claims";
import { endingsAmong, type Endings } from "./endings.ts";
import { episodesOf, type Episode } from "./episodes.ts";
import { knownEvidence, type KnownClaim, type KnownEvidence } from "./known-claims.ts";
import type { Evidence, EvidenceOptions, PictureActor } from "./picture.ts";
import { groupClaims, type Proposition } from "./propositions.ts";
import { nameReader, type NameOf } from "./sentences.ts";
import type { Standing } from "./standing.ts";
import { ruleBook, type RuleBook } from "./rules/rule-book.ts";
import { collectTruces, type Truces } from "./truce.ts";

/** Everything that any picture of some evidence is drawn from, worked out once. */
export interface Ledger {
  readonly evidence: KnownEvidence;
  readonly book: RuleBook;
  readonly episodes: readonly Episode[];
  /** The propositions about events. */
  readonly events: readonly Proposition[];
  readonly truces: Truces;
  readonly endingsFor: (standing: Standing) => Endings;
  readonly nameOf: NameOf;
  /** Whether proposals derive facts too: only where they are asked for by name. */
  readonly firesProposals: boolean;
}

/**
 * Works out the episodes of what some claims say.
 *
 * @param claims the claims to draw, by known date and id.
 * @param bearing the claims that may end, question or suspend what those say; all of them, or at least those that can.
 */
export function ledgerOver(
  evidence: KnownEvidence,
  book: RuleBook,
  options: EvidenceOptions,
  claims: readonly KnownClaim[],
  bearing: readonly KnownClaim[],
): Ledger {
  const drawn = { ...evidence, claims };
  const endingsFor = endingsAmong(evidence, book, bearing);
  const propositions = groupClaims(drawn);
  const episodes = statesOf(propositions).flatMap((proposition) =>
    episodesOf(proposition, evidence.readDate, endingsFor),
  );
  const truces = bearing.filter(({ claim }) => claim.predicate === "truce_with");
  return {
    evidence: drawn,
    book,
    episodes,
    events: propositions.filter(({ kind, claims: own }) => kind === "event" && own.length > 0),
    truces: collectTruces(
      statesOf(groupClaims({ ...evidence, claims: truces })).flatMap((proposition) =>
        episodesOf(proposition, evidence.readDate, endingsFor),
      ),
    ),
    endingsFor,
    nameOf: nameReader(evidence.actors),
    firesProposals: options.review?.includes("proposed") ?? false,
  };
}

const statesOf = (propositions: readonly Proposition[]): Proposition[] =>
  propositions.filter(({ kind, claims }) => kind === "state" && claims.length > 0);

/** Works out all episodes of all states. About linear in the claims; only claims of one proposition are compared. */
export function openLedger(evidence: Evidence, options: EvidenceOptions): Ledger {
  const known = knownEvidence(evidence, options);
  return ledgerOver(known, ruleBook(options.rules), options, known.claims, known.claims);
}

/** An actor as pictures list it. */
export const pictureActor = ({ id, type, name }: Actor): PictureActor => ({ id, type, name });

/** Whether an object is an actor, and not a literal. */
export const isActor = ({ evidence }: Ledger, object: string | null): object is ActorId =>
  object !== null && evidence.actors.has(object);

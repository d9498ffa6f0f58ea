import type { Actor, ActorId } from "@entente/claims";
import { collectEndings, type Endings } from "./endings.ts";
import { episodesOf, type Episode } from "./episodes.ts";
import { knownEvidence, type KnownEvidence } from "./known-claims.ts";
import type { Evidence, EvidenceOptions, PictureActor } from "./picture.ts";
import { groupClaims, type Proposition } from "./propositions.ts";
import { nameReader, type NameOf } from "./sentences.ts";
import { mayAct, standings, type Standing } from "./standing.ts";
import { ruleBook } from "./rules/rule-book.ts";
import { collectTruces, type Truces } from "./truce.ts";

/** Everything that any picture of some evidence is drawn from, worked out once. */
export interface Ledger {
  readonly evidence: KnownEvidence;
  readonly episodes: readonly Episode[];
  /** The propositions about events. */
  readonly events: readonly Proposition[];
  readonly truces: Truces;
  readonly endingsFor: (standing: Standing) => Endings;
  readonly nameOf: NameOf;
}

/** Works out all episodes of all states. About linear in the claims; only claims of one proposition are compared. */
export function openLedger(evidence: Evidence, options: EvidenceOptions): Ledger {
  const known = knownEvidence(evidence, options);
  const book = ruleBook(options.rules);
  const [accepted, , proposed] = standings;
  const forAccepted = collectEndings(known, book, known.claims, ({ standing }) => mayAct(standing, accepted));
  const forProposed = collectEndings(known, book, known.claims, ({ standing }) => mayAct(standing, proposed));
  const endingsFor = (standing: Standing): Endings => (standing.accepted ? forAccepted : forProposed);
  const propositions = groupClaims(known);
  const episodes = propositions
    .filter(({ kind, claims }) => kind === "state" && claims.length > 0)
    .flatMap((proposition) => episodesOf(proposition, known.readDate, endingsFor));
  return {
    evidence: known,
    episodes,
    events: propositions.filter(({ kind, claims }) => kind === "event" && claims.length > 0),
    truces: collectTruces(episodes),
    endingsFor,
    nameOf: nameReader(known.actors),
  };
}

/** An actor as pictures list it. */
export const pictureActor = ({ id, type, name }: Actor): PictureActor => ({ id, type, name });

/** Whether an object is an actor, and not a literal. */
export const isActor = ({ evidence }: Ledger, object: string | null): object is ActorId =>
  object !== null && evidence.actors.has(object);

import { doOverlap, predicates, type PredicateName, type SourceId } from "@entente/claims";
import type { KnownClaim, KnownEvidence } from "../known-claims.ts";
import type { OpenPicture } from "../store/open-picture.ts";
import { timeOfEvent, type EventTime } from "../time-of-event.ts";
import { timeOfState } from "../time-of-state.ts";
import { firstDrawnDay } from "../dated.ts";
import { mayAct } from "../standing.ts";

/** Claims on two sides that can't both be right. */
export interface Contradiction {
  readonly kind: "after-death" | "denied" | "different-dates";
  readonly first: readonly KnownClaim[];
  readonly second: readonly KnownClaim[];
}

interface DatedClaim {
  readonly known: KnownClaim;
  readonly time: EventTime;
}

const isFact = ({ part, standing }: KnownClaim): boolean =>
  (part === "event" || part === "state") && standing.asserted;

function datedEvents(claims: readonly KnownClaim[], evidence: KnownEvidence): DatedClaim[] {
  return claims
    .filter((known) => known.part === "event" && isFact(known))
    .map((known) => ({ known, time: timeOfEvent(known, evidence) }))
    .filter(({ time }) => time.isDated);
}

/** What happens to one body or person only once, by the symbol of that body or person. */
function onceOnly(picture: OpenPicture): Map<string, number[]> {
  const { propositions } = picture;
  const groups = new Map<string, number[]>();
  for (let proposition = 0; proposition < propositions.length; proposition++) {
    if (propositions.rankOf(proposition) !== 0) continue;
    const predicate = propositions.predicateOf(proposition);
    if (predicate !== "founded" && predicate !== "died" && predicate !== "dissolved") continue;
    const object = propositions.secondOf(proposition);
    const isOfObject = predicate === "founded" && picture.isActorSymbol(object);
    const key = `${predicate} ${isOfObject ? object : propositions.firstOf(proposition)}`;
    groups.set(key, [...(groups.get(key) ?? []), proposition]);
  }
  return groups;
}

function* differentDates(picture: OpenPicture, evidence: KnownEvidence): Generator<Contradiction> {
  for (const [key, group] of onceOnly(picture)) {
    const claims = group.flatMap((proposition) => picture.claimsOf(proposition));
    const isDead = key.startsWith("died");
    const dated = datedEvents(claims, evidence).filter(
      ({ known }) => !isDead || picture.actors.get(known.claim.subject)?.type === "person",
    );
    if (dated.length < 2) continue;
    const early = dated.reduce((a, b) => (b.time.when.span.end < a.time.when.span.end ? b : a));
    const late = dated.reduce((a, b) => (b.time.when.span.start > a.time.when.span.start ? b : a));
    const isApart = early.time.when.span.end <= late.time.when.span.start;
    if (isApart) {
      const saying = (one: DatedClaim): KnownClaim[] =>
        dated.filter(({ time }) => doOverlap(time.when.span, one.time.when.span)).map(({ known }) => known);
      yield { kind: "different-dates", first: saying(early), second: saying(late) };
    }
  }
}

interface Death {
  /** The last day on which it may have been. */
  readonly day: number;
  readonly known: KnownClaim;
  /** The reports that tell of it. */
  readonly toldBy: ReadonlySet<SourceId>;
}

/** The deaths of persons, by person. */
function deathsOf(picture: OpenPicture, evidence: KnownEvidence): Map<string, Death> {
  const { propositions } = picture;
  const deaths = new Map<string, Death>();
  for (let proposition = 0; proposition < propositions.length; proposition++) {
    const predicate = propositions.predicateOf(proposition);
    const senses = picture.book.sensesOf(predicate).filter(({ event }) => event === "died");
    if (senses.length === 0) continue;
    for (const { subject } of senses) {
      const side =
        subject === "object" ? propositions.secondOf(proposition) : propositions.firstOf(proposition);
      const person = picture.symbols.at(side);
      if (picture.actors.get(person)?.type !== "person") continue;
      for (const { known, time } of datedEvents(picture.claimsOf(proposition), evidence)) {
        const day = time.when.span.end - 1;
        const before = deaths.get(person);
        const toldBy = new Set([...(before?.toldBy ?? []), known.claim.source]);
        deaths.set(person, before && before.day <= day ? { ...before, toldBy } : { day, known, toldBy });
      }
    }
  }
  return deaths;
}

/** What is true of the dead too: their names, what they are listed as, and what was taken from their thought. */
const outlives: ReadonlySet<PredicateName> = new Set(["names", "designated_as", "died", "influenced_by"]);

/** Whether a claim has someone act, and when at the earliest. */
function actsFrom(known: KnownClaim, person: string, evidence: KnownEvidence): number | null {
  const { claim, part } = known;
  if (!isFact(known) || outlives.has(claim.predicate)) return null;
  if (claim.subject !== person && !predicates[claim.predicate].symmetric) return null;
  if (part === "event") {
    const time = timeOfEvent(known, evidence);
    return time.isDated ? firstDrawnDay(time.when.span) : null;
  }
  const { first } = timeOfState(known, evidence.readDate);
  return first && firstDrawnDay(first);
}

function* afterDeath(picture: OpenPicture, evidence: KnownEvidence): Generator<Contradiction> {
  for (const [person, death] of deathsOf(picture, evidence)) {
    for (const proposition of picture.propositions.of(picture.symbols.find(person))) {
      const later = picture.claimsOf(proposition).filter((known) => {
        const day = actsFrom(known, person, evidence);
        if (day === null || day <= death.day || known.claim.predicate === "killed") return false;
        // A report that tells of the death knows that what it says of the dead without a date was before.
        return known.claim.time.from !== null || !death.toldBy.has(known.claim.source);
      });
      if (later.length > 0) yield { kind: "after-death", first: [death.known], second: later };
    }
  }
}

function* deniedEvents(
  picture: OpenPicture,
  evidence: KnownEvidence,
  denied: ReadonlySet<number>,
): Generator<Contradiction> {
  for (const proposition of denied) {
    const claims = picture.claimsOf(proposition);
    const told = claims.filter((known) => known.part === "event" && isFact(known));
    const against = claims.filter(
      (known) => known.part === "denial" && told.some((one) => mayAct(known.standing, one.standing)),
    );
    const spans = against.map((known) => timeOfEvent(known, evidence).when.span);
    const clashing = told.filter((known) =>
      spans.some((span) => doOverlap(span, timeOfEvent(known, evidence).when.span)),
    );
    if (clashing.length > 0) yield { kind: "denied", first: clashing, second: against };
  }
}

function deniedPropositions(picture: OpenPicture): Set<number> {
  const { claims, propositions } = picture;
  const denied = new Set<number>();
  for (let row = 0; row < claims.rows; row++) {
    if (!claims.isHeld(row) || !claims.isDenial(row)) continue;
    const proposition = propositions.ofClaim(row);
    if (predicates[propositions.predicateOf(proposition)].kind === "event") denied.add(proposition);
  }
  return denied;
}

/** The claims that contradict each other about events: a date, a denial, an act after a death. About linear. */
export function* findContradictions(picture: OpenPicture): Generator<Contradiction> {
  const { evidence } = picture.ledgerOf([]);
  yield* afterDeath(picture, evidence);
  yield* deniedEvents(picture, evidence, deniedPropositions(picture));
  yield* differentDates(picture, evidence);
}

/** The states that are denied for some of their time, by the number of the episode. */
export function* findDenied({ episodes }: OpenPicture): Generator<number> {
  for (let episode = 0; episode < episodes.length; episode++)
    if (episodes.isContested(episode) && episodes.startOf(episode) < episodes.endOf(episode)) yield episode;
}

import { printSpan, type ActorId, type SourceId } from "@entente/claims";
import { dateInWords } from "../date-in-words.ts";
import { compareIds } from "../compare-ids.ts";
import type { KnownClaim } from "../known-claims.ts";
import { claimsAgainst, deniedDays } from "../against.ts";
import { drawStates } from "../draw-states.ts";
import type { Episode } from "../episodes.ts";
import type { Relation } from "../picture.ts";
import { certainStretches, extentOf } from "../extent.ts";
import type { DrawnEpisode } from "../relations.ts";
import { isOtherOffice } from "../other-office.ts";
import { mayAct } from "../standing.ts";
import { clause, sentence, unhedged } from "../sentences.ts";
import type { Ledger } from "../ledger.ts";
import type { OpenPicture } from "../store/open-picture.ts";
import { claimIds } from "../relations.ts";
import {
  conflictRules,
  type Conflict,
  type ConflictKind,
  type ConflictSide,
  type Verdict,
} from "./conflict.ts";
import { findClashes, type Clash } from "./find-clashes.ts";
import { findContradictions, findDenied, type Contradiction } from "./find-contradictions.ts";

function datesOf({ from, to, lastSeen }: Relation): string {
  const dates = [
    from ? `from ${dateInWords(from)}` : "",
    to
      ? to.startsWith("../")
        ? `over ${dateInWords(to)}`
        : `until ${to}`
      : lastSeen
        ? `seen ${lastSeen}`
        : "",
  ].filter(Boolean);
  return dates.length > 0 ? ` (${dates.join(", ")})` : "";
}

const relationSide = (relation: Relation, ledger: Ledger): ConflictSide => ({
  sentence: clause({ ...relation, ...unhedged }, ledger.nameOf) + datesOf(relation),
  claims: relation.claims,
});

const claimDates = ({ claim, known }: KnownClaim): string =>
  ` (${dateInWords(claim.time.from ?? claim.time.to ?? `published ${known.text}`)})`;

const claimsSide = (claims: readonly KnownClaim[], ledger: Ledger): ConflictSide => {
  const [first] = claims as [KnownClaim];
  return { sentence: sentence(first.claim, ledger.nameOf) + claimDates(first), claims: claimIds(claims) };
};

/** A state as its claims put it forward: what is only reported stays somebody's word. */
function stateSide(relation: Relation, { standing, leading }: Episode, ledger: Ledger): ConflictSide {
  const [first] = leading;
  const side = relationSide(relation, ledger);
  return standing.asserted || !first
    ? side
    : { ...side, sentence: sentence(first.known.claim, ledger.nameOf) + datesOf(relation) };
}

interface Drawn {
  readonly ledger: Ledger;
  /** An episode by its number, with its claims. */
  episode(episode: number): Episode;
  /** The relation of an episode, by its number. */
  relation(episode: number): Relation;
}

/** Draws the episodes that clash, all at once: each stands in a ledger that knows all that bears on it. */
function drawAll(picture: OpenPicture, numbers: readonly number[]): Drawn {
  const { episodes, propositions, claims } = picture;
  const ledger = picture.ledgerOf(numbers.map((episode) => episodes.propositionOf(episode)));
  const key = (proposition: number, rank: number, start: number): string => `${proposition} ${rank} ${start}`;
  const drawn = new Map(
    drawStates(ledger, null).map(({ episode, relation }) => {
      const row = claims.ids.find(relation.claims[0] as string);
      return [
        key(propositions.ofClaim(row), episode.standing.rank, extentOf(episode).start),
        { relation, episode },
      ];
    }),
  );
  const at = (number: number): DrawnEpisode =>
    drawn.get(
      key(episodes.propositionOf(number), episodes.rankOf(number), episodes.startOf(number)),
    ) as DrawnEpisode;
  return { ledger, episode: (number) => at(number).episode, relation: (number) => at(number).relation };
}

const whyOf: Readonly<Record<ConflictKind, string>> = {
  "together-and-against": "both are said of the same days",
  "two-leaders": "two are said to lead on the same days",
  "sole-control": "two are said to control it on the same days",
  "after-death": "told of a time after the death",
  denied: "one denies what the other says of the same time",
  "different-dates": "the dates have no day in common",
};

function conflictOf(
  kind: ConflictKind,
  sides: readonly [ConflictSide, ConflictSide],
  rest: Pick<Conflict, "when" | "sureness" | "review" | "actors">,
): Conflict {
  const id = `${kind}:${sides[0].claims[0] ?? ""}:${sides[1].claims[0] ?? ""}`;
  return { id, kind, sides, why: `${conflictRules[kind]} Here ${whyOf[kind]}.`, verdicts: [], ...rest };
}

const actorsOf = (picture: OpenPicture, ids: readonly (string | null)[]): ActorId[] =>
  [...new Set(ids)].filter((id): id is ActorId => id !== null && picture.actors.has(id)).toSorted(compareIds);

const sourcesOf = ({ leading }: Episode): SourceId[] => leading.map(({ known }) => known.claim.source);

function drawClash(picture: OpenPicture, { kind, first, second }: Clash, drawn: Drawn): Conflict | null {
  const { episodes } = picture;
  const [a, b] = [drawn.relation(first), drawn.relation(second)];
  if (kind === "two-leaders" && isOtherOffice(a.qualifiers, b.qualifiers)) return null;
  const start = Math.max(episodes.certainFromOf(first), episodes.certainFromOf(second));
  const end = Math.min(episodes.certainToOf(first), episodes.certainToOf(second)) + 1;
  // Where either end is only that of the last report, a change that nobody told is not ruled out.
  const isStated = [a, b].every(
    ({ to, from, lastSeen }) => to !== null || from === null || from === lastSeen,
  );
  // What one report says of both without a date may be of different days: "President X announced", of a former one.
  const isOneReport =
    a.from === null &&
    b.from === null &&
    new Set([first, second].flatMap((number) => sourcesOf(drawn.episode(number)))).size === 1;
  return conflictOf(kind, [relationSide(a, drawn.ledger), relationSide(b, drawn.ledger)], {
    when: printSpan({ start, end }),
    sureness: isStated && !isOneReport ? "certain" : "likely",
    review: a.review === "accepted" && b.review === "accepted" ? "accepted" : "proposed",
    actors: actorsOf(picture, [a.subject, a.object, b.subject, b.object]),
  });
}

function drawContradiction(
  picture: OpenPicture,
  { kind, first, second }: Contradiction,
  ledger: Ledger,
): Conflict {
  const isAccepted = [first, second].every((side) => side.some(({ standing }) => standing.accepted));
  // What a report says of the dead without a date may be of the time when they lived.
  const isDated = kind !== "after-death" || second.some(({ claim }) => claim.time.from !== null);
  return conflictOf(kind, [claimsSide(first, ledger), claimsSide(second, ledger)], {
    when: null,
    sureness: isDated ? "certain" : "likely",
    review: isAccepted ? "accepted" : "proposed",
    actors: actorsOf(
      picture,
      [...first, ...second].flatMap(({ claim }) => [claim.subject, claim.object]),
    ),
  });
}

/**
 * The denials that clash with a state: of days on which it certainly held; or, likely, without a date by someone who denies
 * it. That it is not so on a day on which it is only said to go on may be a change that nobody told.
 */
function clashingDenials(episode: Episode, ledger: Ledger): { against: KnownClaim[]; isCertain: boolean } {
  const { readDate } = ledger.evidence;
  const acting = claimsAgainst(episode, readDate).filter(({ standing }) =>
    mayAct(standing, episode.standing),
  );
  const stretches = certainStretches(episode);
  const certain = acting.filter((known) => {
    const days = deniedDays(known, readDate);
    return stretches.some(([from, to]) => days.start <= to && from < days.end);
  });
  if (certain.length > 0) return { against: certain, isCertain: true };
  const isOpen = ({ claim: { modality, time } }: KnownClaim): boolean =>
    modality === "denied" && time.from === null && time.to === null;
  return { against: acting.filter(isOpen), isCertain: false };
}

function drawDenied(picture: OpenPicture, episode: number, drawn: Drawn): Conflict | null {
  const relation = drawn.relation(episode);
  const { against, isCertain } = clashingDenials(drawn.episode(episode), drawn.ledger);
  // What is only reported is somebody's word against another's.
  const isAsserted = drawn.episode(episode).standing.asserted;
  if (against.length === 0) return null;
  const isAccepted = relation.review === "accepted" && against.some(({ standing }) => standing.accepted);
  const state = stateSide(relation, drawn.episode(episode), drawn.ledger);
  return conflictOf("denied", [state, claimsSide(against, drawn.ledger)], {
    when: null,
    sureness: isCertain && isAsserted ? "certain" : "likely",
    review: isAccepted ? "accepted" : "proposed",
    actors: actorsOf(picture, [relation.subject, relation.object]),
  });
}

/** What was found, by number: what a whole workspace is scanned for at once. */
export interface FoundConflicts {
  readonly clashes: readonly Clash[];
  readonly denied: readonly number[];
  readonly contradictions: readonly Contradiction[];
}

/** Finds all conflicts, without drawing them. About linear in the claims. */
export const scanConflicts = (picture: OpenPicture): FoundConflicts => ({
  clashes: [...findClashes(picture)],
  denied: [...findDenied(picture)],
  contradictions: [...findContradictions(picture)],
});

const withVerdicts = (conflict: Conflict, verdicts: readonly Verdict[]): Conflict => ({
  ...conflict,
  verdicts: verdicts
    .filter((verdict) => verdict.conflict === conflict.id)
    .toReversed()
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
});

const kindOrder: readonly ConflictKind[] = Object.keys(conflictRules) as ConflictKind[];

/**
 * The claims of a picture that can't both hold: what clashes, when, why, and how sure that is. A change over time, and an
 * overlap that is only possible, is none.
 *
 * @param verdicts what analysts have decided, in the order in which they did; each is listed with its conflict.
 * @example
 * findConflicts(openPicture(evidence))[0]; // { kind: "two-leaders", sureness: "certain", sides: [{ sentence, claims }, …], … }
 */
export function findConflicts(picture: OpenPicture, verdicts: readonly Verdict[] = []): Conflict[] {
  const { clashes, denied, contradictions } = scanConflicts(picture);
  const drawn = drawAll(picture, [...clashes.flatMap(({ first, second }) => [first, second]), ...denied]);
  const found = [
    ...clashes.map((clash) => drawClash(picture, clash, drawn)).filter((conflict) => conflict !== null),
    ...denied.map((episode) => drawDenied(picture, episode, drawn)).filter((conflict) => conflict !== null),
    ...contradictions.map((contradiction) => drawContradiction(picture, contradiction, drawn.ledger)),
  ];
  return found
    .map((conflict) => withVerdicts(conflict, verdicts))
    .toSorted(
      (a, b) =>
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
        compareIds(a.sides[0].claims[0] ?? "", b.sides[0].claims[0] ?? "") ||
        compareIds(a.sides[1].claims[0] ?? "", b.sides[1].claims[0] ?? ""),
    );
}

import { spanOf, type ActorId } from "@entente/claims";
import type { PictureEvent, RelationStatus } from "../picture/picture.ts";
import { eventTime, stateTime, type LaneEvidence, type TieTime } from "./tie.ts";

/** How long an actor is known to have been there, in days. */
export interface LaneLife {
  readonly begin: number;
  /** Whether a founding or a split is told; otherwise it is only the first that is heard of it. */
  readonly isBeginStated: boolean;
  /** The last day anything speaks of. */
  readonly lastSeen: number;
  /** The day it was dissolved or merged, or null. */
  readonly ended: number | null;
}

/** A name by which an actor went from a day on. */
export interface Rename {
  readonly day: number;
  readonly name: string;
}

/** Someone who led, and when. */
export interface Leadership {
  readonly person: ActorId;
  readonly time: TieTime;
  /** The day the leader died while leading, or null. */
  readonly died: number | null;
  readonly key: string;
  readonly status: RelationStatus;
  readonly review: "accepted" | "proposed";
}

const middle = ({ start, end }: { start: number; end: number }): number => Math.floor((start + end - 1) / 2);

/** The day a beginning is drawn at: the middle of the days it may have been. */
export const drawnDay = (time: TieTime): number => middle(time.begin);

/** Whether a beginning is known to about two months, and is drawn with an edge. */
const isPrecise = ({ begin }: TieTime): boolean => begin.end - begin.start <= 62;

/** The known life of one actor from the lines that are told of it, or null where nothing dated is known of it. */
export function lifeOf(actor: string, told: Pick<LaneEvidence, "states" | "events">): LaneLife | null {
  const states = told.states.map((state) => stateTime(state));
  const events = told.events;
  const times = [...states, ...events.map((event) => eventTime(event))].filter((time) => time !== null);
  if (times.length === 0) return null;
  const births = events.filter(
    ({ predicate, subject, object }) =>
      (predicate === "founded" && (object ?? subject) === actor) ||
      (predicate === "split_from" && subject === actor),
  );
  const ends = events.filter(({ predicate, subject }) => predicate === "dissolved" && subject === actor);
  const first = Math.min(...times.map(drawnDay));
  // Whatever is told of it before its "birth" shows that it was there already, and left something else then.
  const isBeginStated = births
    .map((event) => eventTime(event))
    .some((time) => time !== null && drawnDay(time) === first && isPrecise(time));
  const lastSeen = Math.max(...times.map(({ surelyUntil }) => surelyUntil));
  const end = ends.map((event) => eventTime(event)).find((time) => time !== null);
  // A body that is spoken of long after its end goes on under its name: the end is one claim among others.
  const ended = end && lastSeen - end.begin.end < 366 ? drawnDay(end) : null;
  return { begin: first, isBeginStated, lastSeen, ended };
}

/** The dated renames of an actor, in order, and the name it went by before the first. */
export function renamesOf(
  actor: string,
  evidence: Pick<LaneEvidence, "states">,
): { before: string | null; renames: Rename[] } {
  const names = evidence.states.filter(
    ({ predicate, subject, object }) => predicate === "names" && subject === actor && object !== null,
  );
  const later = names.filter(({ qualifiers, from }) => qualifiers.kind === "later" && from !== null);
  const renames = later
    .map(({ object, from }) => ({ name: object as string, span: spanOf(from as string) }))
    .filter(({ span }) => Number.isFinite(span.start) && Number.isFinite(span.end))
    .map(({ name, span }) => ({ name, day: middle(span) }))
    .toSorted((a, b) => a.day - b.day)
    .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);
  const former = names.find(({ qualifiers }) => qualifiers.kind === "former")?.object ?? null;
  return { before: renames.length > 0 ? former : null, renames };
}

/** Who died by an event: whoever died, or was killed; null where nobody did. */
export const deadOf = ({
  predicate,
  subject,
  object,
}: Pick<PictureEvent, "predicate" | "subject" | "object">): string | null =>
  predicate === "died" ? subject : predicate === "killed" ? object : null;

/** Who led an actor, in order, with their deaths. */
export function leadershipsOf(
  actor: string,
  evidence: Pick<LaneEvidence, "states" | "events">,
): Leadership[] {
  const deaths = new Map<string, number>(
    evidence.events.flatMap((event) => {
      const dead = deadOf(event);
      const time = dead === null ? null : eventTime(event);
      return time && dead !== null ? [[dead, drawnDay(time)] as const] : [];
    }),
  );
  const led = evidence.states.filter(({ predicate, object }) => predicate === "leads" && object === actor);
  const leaderships = led.flatMap((state) => {
    const time = stateTime(state);
    const [key] = state.claims;
    if (!time || key === undefined) return [];
    const death = deaths.get(state.subject) ?? null;
    const died = death !== null && death >= time.begin.start ? death : null;
    const { subject: person, status, review } = state;
    return [{ person, time, died, key, status, review }];
  });
  return leaderships.toSorted((a, b) => a.time.begin.start - b.time.begin.start || (a.key < b.key ? -1 : 1));
}

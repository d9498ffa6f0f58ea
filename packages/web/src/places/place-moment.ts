import { eventTime, stateTime, type TieTime } from "@entente/analysis";
import type { Span } from "@entente/claims";
import type { PictureEvent, PlaceLines, Relation } from "@entente/server/contract";
import { eventDays } from "../picture/event-days.ts";

/** What somebody has to do with a place: holds it, is there, lost it, left it, or something happened there. */
export type Bond = "holds" | "is there" | "lost" | "left" | "happened";

/** One actor at one place on a date, with the line that says so. */
export interface Presence {
  readonly place: string;
  readonly actor: string;
  readonly bond: Bond;
  readonly line: Relation | PictureEvent;
  /** When it began or happened; null where nobody says. */
  readonly since: Span | null;
}

const bonds: Partial<Readonly<Record<string, Bond>>> = {
  controls: "holds",
  located_in: "is there",
  lost: "lost",
  withdrew_from: "left",
};

interface Told extends Presence {
  readonly time: TieTime;
}

function told(line: Relation | PictureEvent, time: TieTime | null): Told[] {
  const bond = bonds[line.predicate] ?? "happened";
  const place = bond === "happened" ? line.qualifiers.where : line.object;
  if (!time || place == null) return [];
  const since = time.isOpenBefore ? null : time.begin;
  return [{ place, actor: line.subject, bond, line, since, time }];
}

/** What is told over all time, read once. */
export function presencesOf({ states, events }: Pick<PlaceLines, "states" | "events">): Told[] {
  return [
    ...states.flatMap((state) => told(state, stateTime(state))),
    ...events.flatMap((event) => told(event, eventTime(event))),
  ];
}

/**
 * Who holds, is at, lost or left which place on a date. A loss or withdrawal counts until the same actor is said to hold
 * the place again, and takes the place of what it ends; what happened is shown for a year.
 */
export function presencesOn(all: readonly Told[], day: Span): Presence[] {
  const begun = all.filter(({ time }) => time.begin.start < day.end);
  const losses = new Map<string, number>();
  for (const { bond, place, actor, time } of begun)
    if (bond === "lost" || bond === "left") {
      const key = `${actor} ${place}`;
      losses.set(key, Math.max(losses.get(key) ?? -Infinity, time.begin.start));
    }
  const isOver = ({ bond, place, actor, time }: Told): boolean => {
    if (bond === "happened") return time.begin.end <= day.start - eventDays;
    if (bond === "holds" || bond === "is there")
      return (
        (time.ended !== null && time.ended <= day.start) ||
        (losses.get(`${actor} ${place}`) ?? -Infinity) > time.surelyUntil
      );
    return begun.some(
      (other) =>
        (other.bond === "holds" || other.bond === "is there") &&
        other.actor === actor &&
        other.place === place &&
        other.time.begin.start > time.begin.start,
    );
  };
  return begun.filter((one) => !isOver(one)).map(({ time: _time, ...presence }) => presence);
}

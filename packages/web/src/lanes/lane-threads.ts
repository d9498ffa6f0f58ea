import { drawnDay, type Leadership } from "@entente/analysis";
import { sharedArea, textBox, type Anchor, type Box } from "../drawing/boxes.ts";
import type { Row } from "./lane-rows.ts";
import type { LaneSetting, LaneTold } from "./lane-setting.ts";
import type { TimeScale } from "./time-scale.ts";

/** A leader's line under a band. */
export interface Thread {
  readonly key: string;
  readonly person: string;
  readonly name: string;
  readonly y: number;
  readonly x1: number;
  /** Solid to here, dotted on to `x3`. */
  readonly x2: number;
  readonly x3: number;
  /** Whether its beginning is on the axis. */
  readonly isBegun: boolean;
  readonly diedX: number | null;
  readonly status: Leadership["status"];
  readonly review: Leadership["review"];
  readonly label: { readonly x: number; readonly y: number; readonly anchor: Anchor } | null;
}

export const leaderSize = 10.5;

/** Who led, as far as had begun by the day. */
export function threadsOf(
  { story }: LaneTold,
  row: Row,
  { scale, day, nameOf, density }: LaneSetting,
): Thread[] {
  const hasNames = density.thread >= 20;
  const y = row.bottom + (hasNames ? 8 : 3.5);
  const written: Box[] = [];
  const known = story.leaders.filter(({ time }) => time.begin.start < day.end);
  return known.flatMap(({ person, time, died, key, status, review }) => {
    const name = nameOf(person) ?? person;
    const begin = Math.min(drawnDay(time), day.end);
    const last = Math.min(time.ended ?? day.end, day.end, died ?? day.end);
    if (begin >= scale.days.end || last <= scale.days.start) return [];
    const x1 = scale.x(begin);
    const x2 = Math.max(x1, scale.x(Math.min(time.surelyUntil, last)));
    const diedX = died !== null && died < day.end && scale.has(died) ? scale.x(died) : null;
    const label = hasNames ? placeLeader(name, x1, y, scale, written) : null;
    const isBegun = begin >= scale.days.start;
    const x3 = Math.max(x2, scale.x(last));
    return [{ key, person, name, y, x1, x2, x3, isBegun, diedX, label, status, review }];
  });
}

/** Beneath the thread, right of where it begins, or left where there is no room; left out where both are taken. */
function placeLeader(name: string, x: number, y: number, scale: TimeScale, written: Box[]): Thread["label"] {
  const places = (["start", "end"] as const).map((anchor) => ({
    x: anchor === "start" ? x + 1 : x - 5,
    y: y + 12,
    anchor,
  }));
  const place = places.find((at) => {
    const box = textBox(name, { size: leaderSize }, at.x, at.y, at.anchor);
    return (
      box.x2 <= scale.right + 8 &&
      box.x1 >= scale.left &&
      written.every((other) => sharedArea(box, other) === 0)
    );
  });
  if (!place) return null;
  written.push(textBox(name, { size: leaderSize }, place.x, place.y, place.anchor));
  return place;
}

import { sharedArea, textBox, type Anchor, type Box } from "./boxes.ts";
import type { Row } from "./connectors.ts";
import { drawnDay, leadershipsOf } from "./lane-life.ts";
import type { LaneSetting } from "./lane-setting.ts";
import type { LaneEvidence } from "./tie.ts";
import type { TimeScale } from "./time-scale.ts";

/** A leader's line under a band. */
export interface Thread {
  readonly key: string;
  readonly name: string;
  readonly y: number;
  readonly x1: number;
  /** Solid to here, dotted on to `x3`. */
  readonly x2: number;
  readonly x3: number;
  readonly diedX: number | null;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: Anchor } | null;
}

/** Room that leaders take beneath a band. */
export const threadHeight = 24;
export const leaderSize = 10.5;

/** Whether a lane needs room for leaders beneath it, whatever the day. */
export const hasThreads = (actor: string, evidence: LaneEvidence): boolean =>
  leadershipsOf(actor, evidence).length > 0;

/** Who led, as far as had begun by the day. */
export function threadsOf(actor: string, row: Row, { evidence, scale, day, nameOf }: LaneSetting): Thread[] {
  const y = row.bottom + 9;
  const written: Box[] = [];
  const known = leadershipsOf(actor, evidence).filter(({ time }) => time.begin.start < day.end);
  return known.map(({ person, time, died, key }) => {
    const name = nameOf(person) ?? person;
    const last = Math.min(time.ended ?? day.end, day.end, died ?? day.end);
    const x1 = scale.x(Math.min(drawnDay(time), day.end));
    const x2 = Math.max(x1, scale.x(Math.min(time.surelyUntil, last)));
    const diedX = died !== null && died < day.end && died >= scale.days.start ? scale.x(died) : null;
    const label = placeLeader(name, x1, y, scale, written);
    return { key, name, y, x1, x2, x3: Math.max(x2, scale.x(last)), diedX, label };
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
    const box = textBox(name, leaderSize, at.x, at.y, at.anchor);
    return (
      box.x2 <= scale.right + 8 &&
      box.x1 >= scale.left &&
      written.every((other) => sharedArea(box, other) === 0)
    );
  });
  if (!place) return null;
  written.push(textBox(name, leaderSize, place.x, place.y, place.anchor));
  return place;
}

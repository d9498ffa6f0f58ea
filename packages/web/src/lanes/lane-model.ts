import { textBox, type Box } from "../drawing/boxes.ts";
import { namesOf, type LaneName } from "./lane-names.ts";
import type { Row } from "./lane-rows.ts";
import type { Band, LaneSetting, LaneTold } from "./lane-setting.ts";
import { leaderSize, threadsOf, type Thread } from "./lane-threads.ts";

/** One identity over time, ready to be drawn. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Number of its camp's colour, from 1. */
  readonly tone: number;
  readonly row: Row;
  /** Null where nothing was heard of it by the day, or not in view. */
  readonly band: Band | null;
  readonly names: readonly LaneName[];
  readonly threads: readonly Thread[];
  readonly swells: readonly Swell[];
}

/** A stretch in which a lane is wider, because of what was measured. */
export interface Swell {
  readonly x1: number;
  readonly x2: number;
  /** Above the band, in pixels. */
  readonly height: number;
  readonly text: string;
  readonly claim: string | null;
}

/** How far a beginning that nobody states fades in. */
export const fadeIn = 18;

function bandOf({ story }: LaneTold, { scale, day }: LaneSetting): Band | null {
  const { life } = story;
  if (!life || life.begin >= day.end) return null;
  const isEnded = life.ended !== null && life.ended < day.end;
  const last = isEnded ? (life.ended ?? day.end) : day.end;
  if (life.begin >= scale.days.end || last <= scale.days.start) return null;
  const isFromBefore = life.begin < scale.days.start;
  const x1 = scale.x(life.begin) - (life.isBeginStated || isFromBefore ? 0 : fadeIn);
  return {
    x1: Math.max(scale.left, x1),
    x2: Math.max(scale.x(life.begin), scale.x(Math.min(life.lastSeen, last))),
    x3: scale.x(last),
    hasEnded: isEnded && scale.has(last),
    isBeginStated: isFromBefore || life.isBeginStated,
    isFromBefore,
    isCut: last > scale.days.end,
  };
}

function swellsOf({ measures }: LaneTold, band: Band, { scale, day, density }: LaneSetting): Swell[] {
  const most = density.gap * 0.55;
  return measures.flatMap(({ from, until, value, text, claim }) => {
    if (from >= day.end || until <= scale.days.start || from >= scale.days.end) return [];
    const x1 = Math.max(band.x1, scale.x(from));
    const x2 = Math.max(x1 + 1, Math.min(band.x3, scale.x(Math.min(until, day.end))));
    return [{ x1, x2, height: value * most, text, claim }];
  });
}

/** One lane, as known by the day. */
export function laneOf(told: LaneTold, tone: number, row: Row, setting: LaneSetting): Lane {
  const name = setting.nameOf(told.actor) ?? told.actor;
  const band = bandOf(told, setting);
  return {
    id: told.actor,
    name,
    tone,
    row,
    band,
    names: band ? namesOf(told, name, band, row, setting) : [],
    threads: band ? threadsOf(told, row, setting) : [],
    swells: band ? swellsOf(told, band, setting) : [],
  };
}

/** What a lane's texts and band cover: nothing else is written there. */
export function coveredBy(lane: Lane, nameSize: number): Box[] {
  if (!lane.band) return [];
  const band = { x1: lane.band.x1, x2: lane.band.x3 + 40, y1: lane.row.top, y2: lane.row.bottom };
  const names = lane.names.flatMap(({ label }) =>
    label ? [textBox(label.text, { size: nameSize, isBold: true }, label.x, label.y, label.anchor)] : [],
  );
  const leaders = lane.threads.flatMap(({ name, label }) =>
    label ? [textBox(name, { size: leaderSize }, label.x, label.y, label.anchor)] : [],
  );
  return [band, ...names, ...leaders];
}

import { textBox, type Box } from "./boxes.ts";
import type { Row } from "./connectors.ts";
import { lifeOf } from "./lane-life.ts";
import { nameSize, namesOf, type LaneName } from "./lane-names.ts";
import { leaderSize, threadsOf, type Thread } from "./lane-threads.ts";
import type { Band, LaneSetting } from "./lane-setting.ts";

/** One identity over time, ready to be drawn. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Number of its camp's colour, from 1. */
  readonly tone: number;
  readonly row: Row;
  /** Null where nothing was heard of it by the day. */
  readonly band: Band | null;
  readonly names: readonly LaneName[];
  readonly threads: readonly Thread[];
}

export const bandHeight = 19;
/** How far a beginning that nobody states fades in. */
export const fadeIn = 18;

function bandOf(actor: string, { evidence, scale, day }: LaneSetting): Band | null {
  const life = lifeOf(actor, evidence);
  if (!life || life.begin >= day.end) return null;
  const isEnded = life.ended !== null && life.ended < day.end;
  const last = isEnded ? (life.ended ?? day.end) : day.end;
  const x1 = scale.x(life.begin) - (life.isBeginStated ? 0 : fadeIn);
  return {
    x1: Math.max(scale.left, x1),
    x2: Math.max(scale.x(life.begin), scale.x(Math.min(life.lastSeen, last))),
    x3: scale.x(last),
    hasEnded: isEnded,
    isBeginStated: life.isBeginStated && life.begin >= scale.days.start,
    isFromBefore: life.begin < scale.days.start,
  };
}

/** One lane, as known by the day. */
export function laneOf(actor: string, tone: number, row: Row, setting: LaneSetting): Lane {
  const name = setting.nameOf(actor) ?? actor;
  const band = bandOf(actor, setting);
  return {
    id: actor,
    name,
    tone,
    row,
    band,
    names: band ? namesOf(actor, name, band, row, setting) : [],
    threads: band ? threadsOf(actor, row, setting) : [],
  };
}

/** What a lane's texts and band cover: nothing else is written there. */
export function coveredBy(lane: Lane): Box[] {
  if (!lane.band) return [];
  const band = { x1: lane.band.x1, x2: lane.band.x3 + 40, y1: lane.row.top, y2: lane.row.bottom };
  const names = lane.names.flatMap(({ text, label }) =>
    label ? [textBox(text, nameSize, label.x, label.y, label.anchor)] : [],
  );
  const leaders = lane.threads.flatMap(({ name, label }) =>
    label ? [textBox(name, leaderSize, label.x, label.y, label.anchor)] : [],
  );
  return [band, ...names, ...leaders];
}

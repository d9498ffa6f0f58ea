import type { Span } from "@entente/claims";
import { sharedArea, textBox, textWidth, type Anchor, type Box } from "./boxes.ts";
import type { Row } from "./connectors.ts";
import { drawnDay, leadershipsOf, lifeOf, renamesOf } from "./lane-life.ts";
import type { LaneEvidence } from "./tie.ts";
import type { TimeScale } from "./time-scale.ts";
import type { NameOf } from "../wording/line-words.ts";

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

/** A name the lane's actor went by, and from where on. */
export interface LaneName {
  readonly text: string;
  /** Where the flag of a rename stands; null for the name it had from the beginning. */
  readonly flagX: number | null;
  /** Where it is written, or null where there is no room: the flag then tells it when it is pointed at. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: Anchor } | null;
}

export interface Band {
  readonly x1: number;
  /** Spoken of until here; from here to `x3`, the day, its going on is presumed. */
  readonly x2: number;
  readonly x3: number;
  /** Beyond the day it fades out, unless it has ended. */
  readonly hasEnded: boolean;
  readonly isBeginStated: boolean;
  /** It was there before the axis begins. */
  readonly isFromBefore: boolean;
}

export const bandHeight = 19;
export const threadHeight = 24;
const nameSize = 12.5;
const leaderSize = 10.5;

/** Whether a lane needs room for leaders beneath it, whatever the day. */
export const hasThreads = (actor: string, evidence: LaneEvidence): boolean =>
  leadershipsOf(actor, evidence).length > 0;

function bandOf(actor: string, evidence: LaneEvidence, scale: TimeScale, day: Span): Band | null {
  const life = lifeOf(actor, evidence);
  if (!life || life.begin >= day.end) return null;
  const isEnded = life.ended !== null && life.ended < day.end;
  const last = isEnded ? (life.ended ?? day.end) : day.end;
  const x1 = scale.x(life.begin) - (life.isBeginStated ? 0 : 18);
  return {
    x1: Math.max(scale.left, x1),
    x2: Math.max(scale.x(life.begin), scale.x(Math.min(life.lastSeen, last))),
    x3: scale.x(last),
    hasEnded: isEnded,
    isBeginStated: life.isBeginStated && life.begin >= scale.days.start,
    isFromBefore: life.begin < scale.days.start,
  };
}

function namesOf(
  actor: string,
  name: string,
  band: Band,
  row: Row,
  evidence: LaneEvidence,
  scale: TimeScale,
  day: Span,
): LaneName[] {
  const { before, renames } = renamesOf(actor, evidence);
  const passed = renames.filter((rename) => rename.day < day.end && rename.day >= scale.days.start);
  const first = passed.some((rename) => rename.name === name) ? (before ?? name) : name;
  const start = Math.max(scale.left + 6, band.x1 + (band.isBeginStated ? 7 : 20));
  const y = row.bottom - 5;
  const anchor: Anchor = textWidth(first, nameSize) > scale.right - start ? "end" : "start";
  const place = { x: anchor === "start" ? start : band.x1 - 4, y, anchor };
  const written = [textBox(first, nameSize, place.x, y, anchor)];
  const flags = passed.map((rename, index) => {
    const flagX = scale.x(rename.day);
    const next = passed[index + 1];
    const end = next ? scale.x(next.day) : scale.right;
    return { text: rename.name, flagX, label: placeRename(rename.name, flagX, end, row, scale, written) };
  });
  return [{ text: first, flagX: null, label: place }, ...flags];
}

/** In the band where the name lasted long enough, else above it beside its flag. */
function placeRename(
  name: string,
  x: number,
  end: number,
  row: Row,
  scale: TimeScale,
  written: Box[],
): LaneName["label"] {
  const inside = { x: x + 6, y: row.bottom - 5, anchor: "start" as const };
  const above = (["end", "start"] as const).map((anchor) => ({
    x: anchor === "end" ? x - 5 : x + 5,
    y: row.top - 5,
    anchor,
  }));
  const higher = above.map((place) => ({ ...place, y: place.y - 12 }));
  const isFree = (place: { x: number; y: number; anchor: Anchor }): boolean => {
    const box = textBox(name, nameSize, place.x, place.y, place.anchor);
    return (
      box.x1 >= scale.left &&
      box.x2 <= scale.right + 8 &&
      written.every((other) => sharedArea(box, other) === 0)
    );
  };
  const fits = textWidth(name, nameSize) + 10 <= end - x;
  const place = [...(fits ? [inside] : []), ...above, ...higher].find(isFree);
  if (!place) return null;
  written.push(textBox(name, nameSize, place.x, place.y, place.anchor));
  return place;
}

function threadsOf(
  actor: string,
  row: Row,
  evidence: LaneEvidence,
  scale: TimeScale,
  day: Span,
  nameOf: NameOf,
): Thread[] {
  const y = row.bottom + 9;
  const written: Box[] = [];
  const known = leadershipsOf(actor, evidence).filter(({ time }) => time.begin.start < day.end);
  return known.map(({ person, time, died, key }) => {
    const name = nameOf(person) ?? person;
    const last = Math.min(time.ended ?? day.end, day.end, died ?? day.end);
    const x1 = scale.x(Math.min(drawnDay(time), day.end));
    const sure = Math.max(x1, scale.x(Math.min(time.surelyUntil, last)));
    const diedX = died !== null && died < day.end && died >= scale.days.start ? scale.x(died) : null;
    return {
      key,
      name,
      y,
      x1,
      x2: sure,
      x3: Math.max(sure, scale.x(last)),
      diedX,
      label: placeLeader(name, x1, y, scale, written),
    };
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

/** One lane, as known by the day. */
export function laneOf(
  actor: string,
  tone: number,
  row: Row,
  evidence: LaneEvidence,
  scale: TimeScale,
  day: Span,
  nameOf: NameOf,
): Lane {
  const name = nameOf(actor) ?? actor;
  const band = bandOf(actor, evidence, scale, day);
  return {
    id: actor,
    name,
    tone,
    row,
    band,
    names: band ? namesOf(actor, name, band, row, evidence, scale, day) : [],
    threads: band ? threadsOf(actor, row, evidence, scale, day, nameOf) : [],
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

import type { PlaceLines } from "@entente/server/contract";
import { sharedArea, textBox, type Box, type Lettering } from "../drawing/boxes.ts";
import { toWindow, type FlatView, type Size } from "../drawing/flat-view.ts";
import type { NameOf } from "../wording/line-words.ts";
import type { Presence } from "./place-moment.ts";
import { onPlane } from "./world.ts";

type Place = PlaceLines["places"][number];

/** A place on the plane with everyone who has to do with it. */
export interface PlaceSpot {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly presences: readonly Presence[];
}

/**
 * The places that have somebody at the date, with one spot for those the gazetteer finds at one point. What it does not
 * know has no spot: the list has it.
 */
export function spotsOf(places: readonly Place[], presences: readonly Presence[]): PlaceSpot[] {
  const byKey = new Map<string, Presence[]>();
  for (const presence of presences) {
    const own = byKey.get(presence.place) ?? [];
    own.push(presence);
    byKey.set(presence.place, own);
  }
  const spots = new Map<string, PlaceSpot>();
  for (const place of places) {
    const own = byKey.get(place.key);
    if (!own || !place.at) continue;
    const { longitude, latitude } = place.at;
    const point = `${longitude} ${latitude}`;
    const there = spots.get(point);
    const [x, y] = onPlane(longitude, latitude);
    spots.set(point, {
      place: there?.place ?? place,
      x,
      y,
      presences: [...(there?.presences ?? []), ...own],
    });
  }
  return [...spots.values()];
}

/** One sign at a place in the window. */
export interface PlaceMark {
  readonly key: string;
  readonly presence: Presence;
  readonly x: number;
  readonly y: number;
}

/** A place in the window: its point, the signs under it, and its name where there is room. */
export interface SeenPlace {
  readonly spot: PlaceSpot;
  readonly x: number;
  readonly y: number;
  readonly marks: readonly PlaceMark[];
  /** How many signs are left out. */
  readonly more: number;
  readonly label: Written | null;
  /** Who is there, beside the signs where there is room. */
  readonly who: Written | null;
}

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A first view is never closer: a single town would fill the map with nothing around it. */
export const closestView = 28;

const placeLetters = { size: 12, isBold: true };
const whoLetters = { size: 10.5 };

const step = 15;
const perRow = 6;
const mostMarks = 12;

/** The key of the sign of a presence. */
export const presenceKey = ({ line, actor, place }: Presence): string =>
  `${line.claims[0] ?? ""} ${actor} ${place}`;

/** The signs under a place of the window, in rows. */
function marksAt(spot: PlaceSpot, x: number, y: number): PlaceMark[] {
  const shown = spot.presences.slice(0, mostMarks);
  const across = Math.min(perRow, shown.length);
  return shown.map((presence, index) => ({
    key: presenceKey(presence),
    presence,
    x: x + ((index % perRow) - (across - 1) / 2) * step,
    y: y + 13 + Math.floor(index / perRow) * step,
  }));
}

const around = ({ x, y }: { readonly x: number; readonly y: number }, half: number): Box => ({
  x1: x - half,
  x2: x + half,
  y1: y - half,
  y2: y + half,
});

/**
 * Places the signs of everyone under their place, places with most of them first; then names, where nothing else
 * stands: those of places before those of who is there.
 */
export function seenPlaces(
  spots: readonly PlaceSpot[],
  view: FlatView,
  size: Size,
  nameOf: NameOf,
): SeenPlace[] {
  const inOrder = spots.toSorted(
    (a, b) => b.presences.length - a.presences.length || (a.place.key < b.place.key ? -1 : 1),
  );
  const inWindow = inOrder.flatMap((spot) => {
    const [x, y] = toWindow(view, size, spot.x, spot.y);
    const isSeen = x >= -40 && y >= -40 && x <= size.width + 40 && y <= size.height + 40;
    return isSeen ? [{ spot, x, y, marks: marksAt(spot, x, y) }] : [];
  });
  const taken = inWindow.flatMap((place) => [
    around(place, 3),
    ...place.marks.map((mark) => around(mark, 6)),
  ]);
  const write = (text: string, letters: Lettering, at: { x: number; y: number }): Written | null => {
    const box = textBox(text, letters, at.x, at.y, "start");
    if (box.x2 > size.width - 4 || taken.some((other) => sharedArea(box, other) > 0)) return null;
    taken.push(box);
    return { text, ...at };
  };
  const named = inWindow.map((place) => {
    const { at, name } = place.spot.place;
    return { ...place, label: write(at?.name ?? name, placeLetters, { x: place.x + 7, y: place.y + 3 }) };
  });
  return named.map((place): SeenPlace => {
    const { spot, x, y, marks } = place;
    const names = [...new Set(spot.presences.map(({ actor }) => nameOf(actor) ?? actor))];
    const beside = { x: (marks.slice(0, perRow).at(-1)?.x ?? x) + 9, y: y + 18 };
    const more = spot.presences.length - marks.length;
    const who = names.length <= 2 && more === 0 ? write(names.join(", "), whoLetters, beside) : null;
    return { ...place, more, who };
  });
}

/** The sign at a place of the window, or null. */
export function markNear(seen: readonly SeenPlace[], x: number, y: number): PlaceMark | null {
  let best: PlaceMark | null = null;
  let least = 9;
  for (const mark of seen.flatMap(({ marks }) => marks)) {
    const away = Math.hypot(mark.x - x, mark.y - y);
    if (away < least) [best, least] = [mark, away];
  }
  return best;
}

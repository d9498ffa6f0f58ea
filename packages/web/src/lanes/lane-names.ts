import { sharedArea, textBox, textWidth, type Anchor, type Box } from "./boxes.ts";
import type { Row } from "./connectors.ts";
import { renamesOf } from "./lane-life.ts";
import type { Band, LaneSetting } from "./lane-setting.ts";
import type { TimeScale } from "./time-scale.ts";

/** A name the lane's actor went by, and from where on. */
export interface LaneName {
  readonly text: string;
  /** Where the flag of a rename stands; null for the name it had from the beginning, and for a repeated one. */
  readonly flagX: number | null;
  /** Where it is written, or null where there is no room. */
  readonly label: Place | null;
  /** Whether it stands there a second time. */
  readonly isRepeated: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

export const nameSize = 12.5;
/** A name is repeated where it was last written so far away. */
const farAway = 320;

/** The names of a lane in time: the one it begins with, then each rename that had happened by the day. */
export function namesOf(actor: string, name: string, band: Band, row: Row, setting: LaneSetting): LaneName[] {
  const { evidence, scale, day } = setting;
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
    const label = placeRename(rename.name, flagX, end, row, scale, written);
    return { text: rename.name, flagX, label, isRepeated: false };
  });
  const last = passed.at(-1)?.name ?? first;
  const again = setting.repeatsNames && Math.max(...written.map(({ x2 }) => x2)) < band.x3 - farAway;
  const repeated = {
    text: last,
    flagX: null,
    label: { x: band.x3 - 8, y, anchor: "end" as const },
    isRepeated: true,
  };
  return [
    { text: first, flagX: null, label: place, isRepeated: false },
    ...flags,
    ...(again ? [repeated] : []),
  ];
}

/** In the band where the name lasted long enough, else above it beside its flag. */
function placeRename(
  name: string,
  x: number,
  end: number,
  row: Row,
  scale: TimeScale,
  written: Box[],
): Place | null {
  const inside = { x: x + 6, y: row.bottom - 5, anchor: "start" as const };
  const above = (["end", "start"] as const).map((anchor) => ({
    x: anchor === "end" ? x - 5 : x + 5,
    y: row.top - 5,
    anchor,
  }));
  const higher = above.map((place) => ({ ...place, y: place.y - 12 }));
  const isFree = (place: Place): boolean => {
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

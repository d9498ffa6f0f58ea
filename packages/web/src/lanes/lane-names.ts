import { fitText, sharedArea, textBox, textWidth, type Anchor, type Box } from "../drawing/boxes.ts";
import type { Density, Row } from "./lane-rows.ts";
import type { Band, LaneSetting, LaneTold } from "./lane-setting.ts";

/** A name the lane's actor went by, and from where on. */
export interface LaneName {
  readonly text: string;
  /** Where the flag of a rename stands; null for the name it had from the beginning, and where it isn't in view. */
  readonly flagX: number | null;
  /** Where it is written, or null where there is no room. */
  readonly label: (Place & { readonly text: string }) | null;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** A name and the days it lasted. */
interface Stretch {
  readonly name: string;
  readonly from: number;
  readonly until: number;
  readonly isRename: boolean;
}

/** The name it begins with, then each rename that had happened by the day. */
function stretchesOf({ story }: LaneTold, name: string, day: number): Stretch[] {
  const passed = story.renames.filter((rename) => rename.day < day);
  const first = passed.some((rename) => rename.name === name) ? (story.before ?? name) : name;
  const names = [
    { name: first, from: -Infinity, isRename: false },
    ...passed.map((rename) => ({ name: rename.name, from: rename.day, isRename: true })),
  ];
  return names.map((one, index) => ({ ...one, until: names[index + 1]?.from ?? Infinity }));
}

/**
 * The names of a lane in time. Each is written in its stretch of the band, at the axis' beginning where it began
 * before; a rename that has no room there is written above, beside its flag.
 */
export function namesOf(
  told: LaneTold,
  name: string,
  band: Band,
  row: Row,
  setting: LaneSetting,
): LaneName[] {
  const { scale, day, density, taken } = setting;
  const { nameSize: size } = density;
  const letters = { size, isBold: true };
  const y = row.bottom - (density.band - size) / 2 - 1.5;
  const written: Box[] = [...taken];
  const isFree = (text: string, place: Place): boolean => {
    const box = textBox(text, letters, place.x, place.y, place.anchor);
    return (
      box.x1 >= scale.left - 2 &&
      box.x2 <= scale.right + 8 &&
      written.every((other) => sharedArea(box, other) === 0)
    );
  };
  const put = (text: string, place: Place): LaneName["label"] => {
    written.push(textBox(text, letters, place.x, place.y, place.anchor));
    return { ...place, text };
  };
  return stretchesOf(told, name, day.end).flatMap((stretch): LaneName[] => {
    if (stretch.until <= scale.days.start || stretch.from >= scale.days.end) return [];
    const isInView = stretch.isRename && stretch.from >= scale.days.start;
    const flagX = isInView ? scale.x(stretch.from) : null;
    const start = flagX ?? band.x1;
    const x = Math.max(scale.left + 6, start + (stretch.isRename || band.isBeginStated ? 6 : 19));
    const over = band.hasEnded ? band.x3 : scale.right;
    const end = Math.min(over, stretch.until === Infinity ? scale.right : scale.x(stretch.until));
    const inside: Place = { x, y, anchor: "start" };
    const width = textWidth(stretch.name, letters);
    if (width + 8 <= end - x && isFree(stretch.name, inside))
      return [{ text: stretch.name, flagX, label: put(stretch.name, inside) }];
    const others: Place[] = stretch.isRename
      ? besideFlag(start, row, density)
      : [
          { x: band.x1 - 4, y, anchor: "end" },
          // Where it has ended, nothing is on the other side.
          ...(band.hasEnded ? [{ x: band.x3 + 6, y, anchor: "start" as const }] : []),
        ];
    const place = others.find((other) => isFree(stretch.name, other));
    if (place) return [{ text: stretch.name, flagX, label: put(stretch.name, place) }];
    const cut = fitText(stretch.name, letters, end - x - 6);
    const isTelling = cut.length > 3 && isFree(cut, inside);
    return [{ text: stretch.name, flagX, label: isTelling ? put(cut, inside) : null }];
  });
}

/** Above the band, on either side of a flag; over a name that stands there, where lanes are that far apart. */
const besideFlag = (x: number, row: Row, { gap, nameSize }: Density): Place[] =>
  [5, 10 + nameSize]
    .filter((rise, at) => at === 0 || rise + nameSize <= gap)
    .flatMap((rise) => [
      { x: x - 5, y: row.top - rise, anchor: "end" as const },
      { x: x + 5, y: row.top - rise, anchor: "start" as const },
    ]);

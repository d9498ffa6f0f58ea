import { laidOver, toneInk, toneOf, type Palette } from "../drawing/palette.ts";
import { box, circle, line, type Pen, type Trace } from "../drawing/pen.ts";
import { fadeIn, type Lane, type Swell } from "./lane-model.ts";
import type { Density, Row } from "./lane-rows.ts";
import type { Band } from "./lane-setting.ts";
import { leaderSize, type Thread } from "./lane-threads.ts";
import { isMarked } from "./status-signs.ts";

const fadeOut = 74;

/** What a lane is drawn with. */
export interface LanePaint {
  readonly palette: Palette;
  readonly density: Density;
  /** Where the drawing ends. */
  readonly right: number;
}

/** One identity: its band, what swells it, where it is renamed, and where it begins and ends. */
export function paintLane(pen: Pen, lane: Lane, paint: LanePaint): void {
  const { band, row, tone, names, swells } = lane;
  if (!band) return;
  const colour = toneOf(paint.palette, tone);
  for (const swell of swells) paintSwell(pen, swell, lane, paint);
  paintBand(pen, band, row, { ...paint, colour });
  for (const { flagX } of names) {
    if (flagX === null) continue;
    pen.shape(line(flagX, row.top - 7, flagX, row.bottom), { stroke: colour, width: 1.4 });
    pen.shape(circle(flagX, row.top - 8, 2.6), { fill: paint.palette.ground, stroke: colour, width: 1.4 });
  }
}

/** The names of a lane, over whatever crosses it. */
export function paintNames(
  pen: Pen,
  { band, row, tone, names }: Lane,
  { palette, density }: LanePaint,
): void {
  if (!band) return;
  for (const { label } of names) {
    if (!label) continue;
    const isInside = label.y > row.top && label.x > band.x1 && label.x < band.x3;
    const isSure = label.x < band.x2;
    const strength = isSure ? palette.bandStrength : palette.presumedStrength;
    pen.text(label.text, label.x, label.y, {
      size: density.nameSize,
      weight: 650,
      fill: toneInk(palette, tone),
      anchor: label.anchor,
      halo: isInside ? laidOver(palette.ground, toneOf(palette, tone), strength) : palette.ground,
    });
  }
}

function paintBand(pen: Pen, band: Band, row: Row, paint: LanePaint & { readonly colour: string }): void {
  const { x1, x2, x3, isBeginStated, isFromBefore, hasEnded, isCut } = band;
  const { palette, colour, right } = paint;
  const height = row.bottom - row.top;
  const begin = isBeginStated ? x1 : x1 + fadeIn;
  if (begin > x1) pen.fade({ x: x1, y: row.top, width: fadeIn, height }, colour, 0, palette.bandStrength);
  const sure = Math.max(0, x2 - begin);
  if (sure > 0) pen.shape(box(begin, row.top, sure, height), { fill: colour, opacity: palette.bandStrength });
  const presumed = Math.max(0, x3 - Math.max(x2, begin));
  if (presumed > 0)
    pen.shape(box(Math.max(x2, begin), row.top, presumed, height), {
      fill: colour,
      opacity: palette.presumedStrength,
    });
  if (isBeginStated && !isFromBefore)
    pen.shape(line(x1, row.top, x1, row.bottom), { stroke: colour, width: 2.4 });
  if (isFromBefore) pen.shape(wedge(x1, row), { fill: colour, opacity: 0.45 });
  if (hasEnded) pen.shape(line(x3, row.top - 2, x3, row.bottom + 2), { stroke: colour, width: 2.4 });
  const after = hasEnded || isCut ? 0 : Math.min(fadeOut, right - x3);
  if (after > 0) pen.fade({ x: x3, y: row.top, width: after, height }, colour, palette.presumedStrength, 0);
}

/** Points to what was before the axis begins. */
const wedge =
  (x: number, row: Row) =>
  (trace: Trace): void => {
    trace.moveTo(x - 3, row.top + 2);
    trace.lineTo(x - 10, (row.top + row.bottom) / 2);
    trace.lineTo(x - 3, row.bottom - 2);
    trace.closePath();
  };

function paintSwell(pen: Pen, { x1, x2, height, text }: Swell, lane: Lane, { palette }: LanePaint): void {
  const { top } = lane.row;
  const edge = Math.min(10, (x2 - x1) / 3);
  pen.shape(
    (trace) => {
      trace.moveTo(x1, top);
      trace.lineTo(x1 + edge, top - height);
      trace.lineTo(x2 - edge, top - height);
      trace.lineTo(x2, top);
      trace.closePath();
    },
    { fill: toneOf(palette, lane.tone), opacity: palette.bandStrength },
  );
  if (text !== "")
    pen.text(text, x1 + 3, top - height - 3, {
      size: 10.5,
      fill: toneInk(palette, lane.tone),
      isItalic: true,
      halo: palette.ground,
    });
}

/** A leader's line under the band, thick where it is accepted and faint where nobody is sure, with a cross where the leader died. */
export function paintThread(pen: Pen, thread: Thread, tone: number, palette: Palette): void {
  const { y, x1, x2, x3, isBegun, diedX, status, review } = thread;
  const width = review === "accepted" ? 2 : 1.1;
  const look = { stroke: toneOf(palette, tone), width, opacity: isMarked(status) ? 0.45 : 0.85 };
  pen.shape((trace) => {
    line(x1, y, x2, y)(trace);
    if (isBegun) line(x1, y - 3, x1, y + 3)(trace);
  }, look);
  if (x3 > x2) pen.shape(line(x2, y, x3, y), { ...look, dash: [2, 4] });
  if (diedX !== null)
    pen.shape(
      (trace) => {
        line(diedX - 4, y - 4, diedX + 4, y + 4)(trace);
        line(diedX + 4, y - 4, diedX - 4, y + 4)(trace);
      },
      { stroke: palette.ink, width: 1.7 },
    );
}

/** A leader's name, over whatever crosses it. */
export function paintLeader(pen: Pen, { label, name }: Thread, palette: Palette): void {
  if (!label) return;
  pen.text(name, label.x, label.y, {
    size: leaderSize,
    fill: palette["ink-2"],
    anchor: label.anchor,
    halo: palette.ground,
  });
}

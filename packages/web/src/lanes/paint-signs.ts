import type { Sign } from "@entente/analysis";
import type { Palette, Token } from "../drawing/palette.ts";
import { circle, line, type Pen, type Trace } from "../drawing/pen.ts";

/** One sign between two heights. */
export interface SignPlace {
  readonly sign: Sign;
  readonly x: number;
  /** At the subject's lane. */
  readonly fromY: number;
  /** At the object's lane. */
  readonly toY: number;
}

/** How a sign is drawn: accepted lines are thicker, those of the focus stand out. */
export interface SignLook {
  readonly palette: Palette;
  readonly isAccepted: boolean;
  /** Among very many, where a fine stroke reads better and costs far less. Default false. */
  readonly isFine?: boolean;
}

const signTokens: Readonly<Record<Sign, Token>> = {
  pledge: "blue",
  part: "blue",
  allied: "green",
  supports: "green",
  rival: "rust",
  fights: "red",
  talks: "violet",
  truce: "teal",
  born: "brick",
  merged: "brick",
  plain: "ink-3",
};

/** The colour of a sign; its shape says the same without it. */
export const signColour = (sign: Sign, palette: Palette): string => palette[signTokens[sign]];

const dashes: Partial<Readonly<Record<Sign, readonly number[]>>> = { rival: [7, 4], talks: [0.5, 4.5] };
/** Dots with round ends are costly by the thousand; small squares say the same. */
const fineDots = [2, 4] as const;

/** An arrow head at `toY`, coming from `fromY`. */
const arrow =
  (x: number, fromY: number, toY: number) =>
  (trace: Trace): void => {
    const back = toY > fromY ? -7 : 7;
    trace.moveTo(x - 5, toY + back);
    trace.lineTo(x, toY);
    trace.lineTo(x + 5, toY + back);
  };

const bar = (trace: Trace, x: number, y: number): void => line(x - 5, y, x + 5, y)(trace);

const cross = (trace: Trace, x: number, y: number): void => {
  line(x - 3.5, y - 3.5, x + 3.5, y + 3.5)(trace);
  line(x + 3.5, y - 3.5, x - 3.5, y + 3.5)(trace);
};

/** A diamond at `toY`: the whole that the other is a part of. */
const diamond =
  (x: number, fromY: number, toY: number) =>
  (trace: Trace): void => {
    const way = toY > fromY ? -1 : 1;
    trace.moveTo(x, toY);
    trace.lineTo(x + 5, toY + 6 * way);
    trace.lineTo(x, toY + 12 * way);
    trace.lineTo(x - 5, toY + 6 * way);
    trace.closePath();
  };

/** A longer zigzag than this is one at its ends alone, each so long, with a straight line between. */
const zigzagLimits = { long: 420, end: 90 } as const;
const fineLimits = { long: 60, end: 27 } as const;

/** A zigzag between two heights: the stroke that says “fights”. */
const zigzag =
  (x: number, y1: number, y2: number, { long, end }: { readonly long: number; readonly end: number }) =>
  (trace: Trace): void => {
    const [top, bottom] = y1 < y2 ? [y1, y2] : [y2, y1];
    trace.moveTo(x, top);
    if (bottom - top > long) {
      zigzagOn(trace, x, top, top + end);
      zigzagOn(trace, x, bottom - end, bottom);
    } else zigzagOn(trace, x, top, bottom);
  };

function zigzagOn(trace: Trace, x: number, top: number, bottom: number): void {
  const turns = Math.max(1, Math.floor((bottom - top) / 4.5));
  trace.lineTo(x, top);
  for (let turn = 1; turn < turns; turn++)
    trace.lineTo(x + (turn % 2 === 1 ? 4 : -4), top + (turn * (bottom - top)) / turns);
  trace.lineTo(x, bottom);
}

/** A line that leaves one band and bends into another, where it ends at `x`: a birth. */
const growth =
  (x: number, fromY: number, toY: number, run = 24) =>
  (trace: Trace): void => {
    const bend = (toY - fromY) * 0.55;
    trace.moveTo(x - run, fromY);
    trace.bezierCurveTo(x - 2, fromY + bend * 0.2, x - run + 2, toY - bend * 0.2, x, toY);
  };

/** Draws the stroke and ends of one line between two lanes. */
export function paintSign(
  pen: Pen,
  { sign, x, fromY, toY }: SignPlace,
  { palette, isAccepted, isFine = false }: SignLook,
): void {
  const stroke = signColour(sign, palette);
  // A stroke of one pixel is what a processor draws fastest.
  const width = isFine ? (isAccepted ? 1.8 : 1) : isAccepted ? 2.8 : 1.6;
  const ends = (draw: (trace: Trace) => void): void => pen.shape(draw, { stroke, width });
  const dots = (radius: number, places: readonly number[], fill: string): void => {
    for (const y of places)
      pen.shape(circle(x, y, radius), { fill, stroke, width: fill === stroke ? 0.5 : width });
  };
  if (sign === "born") {
    pen.shape(growth(x, toY, fromY), { stroke, width: 4.5, isRound: true, opacity: 0.6 });
    return;
  }
  if (sign === "merged") {
    pen.shape(line(x, fromY, x, toY), { stroke, width: 4.5, isRound: true, opacity: 0.6 });
    return;
  }
  if (sign === "fights") {
    pen.shape(zigzag(x, fromY, toY, isFine ? fineLimits : zigzagLimits), { stroke, width });
    ends((trace) => {
      cross(trace, x, fromY);
      cross(trace, x, toY);
    });
    return;
  }
  const isDotted = sign === "talks";
  pen.shape(line(x, fromY, x, toY), {
    stroke,
    width: isDotted && !isFine ? Math.max(2.4, width) : width,
    dash: isDotted && isFine ? fineDots : dashes[sign],
    isRound: isDotted && !isFine,
  });
  if (sign === "allied") dots(3.8, [fromY, toY], stroke);
  if (sign === "pledge") dots(3.8, [fromY], stroke);
  if (sign === "talks") dots(3.4, [fromY, toY], palette.ground);
  if (sign === "part") pen.shape(diamond(x, fromY, toY), { fill: stroke });
  if (sign === "pledge" || sign === "supports" || sign === "plain") ends(arrow(x, fromY, toY));
  if (sign === "supports") ends((trace) => bar(trace, x, fromY));
  if (sign === "rival" || sign === "truce")
    ends((trace) => {
      bar(trace, x, fromY);
      bar(trace, x, toY);
      if (sign === "truce") for (const away of [-2.5, 2.5]) bar(trace, x, (fromY + toY) / 2 + away);
    });
}

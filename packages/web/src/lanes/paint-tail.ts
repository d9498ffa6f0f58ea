import { circle, line, type Pen } from "../drawing/pen.ts";
import type { Tail } from "./connectors.ts";

/** What a tail is drawn with. */
interface TailLook {
  readonly colour: string;
  readonly ground: string;
  /** From 0 to 1. */
  readonly strength: number;
}

/** Dots of what no claim speaks for any more. */
const dots = [1.5, 3.5] as const;

/**
 * How long a line held. It reads without colour: whole to the last day that a claim speaks for, dotted after it; a bar
 * across where a claim says that it was over, a ring where that was inferred from others, and no end where it goes on.
 */
export function paintTail(
  pen: Pen,
  { y, x1, x2, x3, end }: Tail,
  { colour, ground, strength }: TailLook,
): void {
  const look = { stroke: colour, width: 2, opacity: strength };
  if (x2 > x1) pen.shape(line(x1, y, x2, y), look);
  if (x3 > x2) pen.shape(line(x2, y, x3, y), { ...look, dash: dots });
  if (end === "stated") pen.shape(line(x3, y - 3.5, x3, y + 3.5), look);
  if (end === "inferred") pen.shape(circle(x3, y, 2.6), { ...look, fill: ground, width: 1.3 });
}

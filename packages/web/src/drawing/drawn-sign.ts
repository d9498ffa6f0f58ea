import type { Palette } from "./palette.ts";
import type { Pen } from "./pen.ts";

/** One sign of a drawing and what it means. It is painted 18 pixels high, and so wide. */
export interface DrawnSign {
  readonly text: string;
  readonly width: number;
  readonly paint: (pen: Pen, palette: Palette) => void;
}

/** Signs of one kind. */
export interface SignGroup {
  /** What kind they are, in a word or two. */
  readonly head: string;
  readonly signs: readonly DrawnSign[];
}

/** Where a shape is traced: what canvas contexts and paths in SVG have in common. */
export interface Trace {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  closePath(): void;
}

/** How a shape is filled and stroked. Without `fill` or `stroke` it isn't. */
export interface Look {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  /** Of the stroke, in pixels. Default 1. */
  readonly width?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly isRound?: boolean | undefined;
  /** Default 1. */
  readonly opacity?: number | undefined;
}

/** How a text is written. Its place is its baseline's. */
export interface TextLook {
  readonly size: number;
  readonly fill: string;
  /** Default 400. */
  readonly weight?: number | undefined;
  /** Default start. */
  readonly anchor?: "start" | "middle" | "end" | undefined;
  /** The colour of the ground, drawn around the letters so that they read across lines. */
  readonly halo?: string | undefined;
  readonly isItalic?: boolean | undefined;
  /** Written upwards. */
  readonly isTurned?: boolean | undefined;
  readonly opacity?: number | undefined;
}

/** A rectangle with its corner and its size. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What a diagram is drawn with: on the screen a canvas, in a file SVG. A view describes its drawing once, and what is
 * saved is what was seen.
 */
export interface Pen {
  shape(draw: (trace: Trace) => void, look: Look): void;
  text(text: string, x: number, y: number, look: TextLook): void;
  /** A band whose colour changes in strength from left to right. */
  fade(frame: Frame, colour: string, from: number, to: number): void;
  /** Slanting stripes over a frame, on what is drawn there already. */
  hatch(frame: Frame, colour: string): void;
  /** Draws only inside a frame. */
  within(frame: Frame, draw: () => void): void;
  /** Draws more faintly: 1 is as it is. */
  faint(strength: number, draw: () => void): void;
  /** Draws from another corner. */
  moved(x: number, y: number, draw: () => void): void;
}

/** The typefaces of drawings: those of the app, named in full because a file has no style sheet. */
export const typeface =
  'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif';

/** A straight line. */
export const line =
  (x1: number, y1: number, x2: number, y2: number) =>
  (trace: Trace): void => {
    trace.moveTo(x1, y1);
    trace.lineTo(x2, y2);
  };

/** A whole circle. */
export const circle =
  (x: number, y: number, radius: number) =>
  (trace: Trace): void => {
    trace.moveTo(x + radius, y);
    trace.arc(x, y, radius, 0, 2 * Math.PI);
  };

/** A rectangle. */
export const box =
  (x: number, y: number, width: number, height: number) =>
  (trace: Trace): void =>
    trace.rect(x, y, width, height);

/** A rectangle with round corners. */
export const roundBox =
  (x: number, y: number, width: number, height: number, radius: number) =>
  (trace: Trace): void => {
    const [right, bottom] = [x + width, y + height];
    const reach = radius * 0.45;
    trace.moveTo(x + radius, y);
    trace.lineTo(right - radius, y);
    trace.bezierCurveTo(right - reach, y, right, y + reach, right, y + radius);
    trace.lineTo(right, bottom - radius);
    trace.bezierCurveTo(right, bottom - reach, right - reach, bottom, right - radius, bottom);
    trace.lineTo(x + radius, bottom);
    trace.bezierCurveTo(x + reach, bottom, x, bottom - reach, x, bottom - radius);
    trace.lineTo(x, y + radius);
    trace.bezierCurveTo(x, y + reach, x + reach, y, x + radius, y);
    trace.closePath();
  };

/** Stripes of {@link Pen.hatch}: across, from the beginning of one to that of the next, and how wide each is. */
export const hatching = { apart: 11, width: 2 } as const;

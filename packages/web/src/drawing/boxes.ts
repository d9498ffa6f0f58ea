/** A rectangle in pixels. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How much two rectangles share, in square pixels. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Which way a text runs from its place. */
export type Anchor = "start" | "end";

/** Widths of letters by the size of the font, on the wide side of the typefaces a drawing may get. */
const letterWidth = 0.62;
const capitalWidth = 0.7;
const otherWidths = new Map(
  Object.entries({ "ijlI.,:;'’|! ": 0.3, "frt-()[]·": 0.4, w: 0.82, "mMW…%@": 1 }).flatMap(
    ([letters, width]) => [...letters].map((letter) => [letter, width] as const),
  ),
);
const boldness = 1.13;

const widthOf = (letter: string): number =>
  otherWidths.get(letter) ?? (letter === letter.toLowerCase() ? letterWidth : capitalWidth);

/** How a text is lettered: the size of its font, and whether it is bold. Default: it is not. */
export interface Lettering {
  readonly size: number;
  readonly isBold?: boolean;
}

const scaleOf = ({ size, isBold = false }: Lettering): number => size * (isBold ? boldness : 1);

/** About how wide a text is when it is drawn. */
export function textWidth(text: string, lettering: Lettering): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * scaleOf(lettering);
}

/** The rectangle a text takes at a place. */
export function textBox(text: string, lettering: Lettering, x: number, y: number, anchor: Anchor): Box {
  const width = textWidth(text, lettering);
  const x1 = anchor === "start" ? x : x - width;
  return { x1, x2: x1 + width, y1: y - lettering.size, y2: y + lettering.size * 0.3 };
}

/** A text cut to a width, with an ellipsis where something was cut. */
export function fitText(text: string, lettering: Lettering, width: number): string {
  if (textWidth(text, lettering) <= width) return text;
  const letters = [...text];
  let kept = 0;
  let taken = widthOf("…");
  while (kept < letters.length && (taken + widthOf(letters[kept] as string)) * scaleOf(lettering) <= width)
    taken += widthOf(letters[kept++] as string);
  return `${letters.slice(0, kept).join("").trimEnd()}…`;
}

/** A text broken at spaces into at most so many lines of a width; the last is cut where more is left. */
export function wrapText(text: string, lettering: Lettering, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim().split(/\s+/);
  while (rest.length > 0 && lines.length < most - 1) {
    let taken = rest.length;
    while (taken > 1 && textWidth(rest.slice(0, taken).join(" "), lettering) > width) taken -= 1;
    lines.push(fitText(rest.slice(0, taken).join(" "), lettering, width));
    rest = rest.slice(taken);
  }
  return rest.length > 0 ? [...lines, fitText(rest.join(" "), lettering, width)] : lines;
}

/** Rectangles by the cells of a grid they lie in: what stands in the way of another is found without asking all. */
export class BoxGrid<B extends Box = Box> {
  readonly #cells = new Map<number, B[]>();

  constructor(boxes: readonly B[] = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: B): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** The rectangles that share some area with one. */
  sharing(box: Box): ReadonlySet<B> {
    const found = new Set<B>();
    for (const key of cellsOf(box))
      for (const other of this.#cells.get(key) ?? []) if (sharedArea(box, other) > 0) found.add(other);
    return found;
  }

  /** Whether nothing shares any area with a rectangle. */
  isFree(box: Box): boolean {
    for (const key of cellsOf(box))
      for (const other of this.#cells.get(key) ?? []) if (sharedArea(box, other) > 0) return false;
    return true;
  }
}

const cell = { width: 96, height: 48 } as const;

function* cellsOf({ x1, y1, x2, y2 }: Box): Generator<number> {
  for (let column = Math.floor(x1 / cell.width); column <= Math.floor(x2 / cell.width); column++)
    for (let row = Math.floor(y1 / cell.height); row <= Math.floor(y2 / cell.height); row++)
      yield column * 1_000_003 + row;
}

import { wrapText } from "./boxes.ts";
import type { Citations } from "./citations.ts";
import type { DrawnSign } from "./drawn-sign.ts";
import type { Palette } from "./palette.ts";
import type { Pen } from "./pen.ts";

/** A picture to be saved: what it is, what it shows, and on what it rests. */
export interface Sheet {
  readonly title: string;
  /** The date, the workspace and what was left out, one line each. */
  readonly about: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly paint: (pen: Pen) => void;
  /** What the signs mean: the text of each follows it. */
  readonly legend: readonly DrawnSign[];
  readonly citations: Citations;
}

const edge = 28;
const headSize = 20;
const textSize = 11;
const lineHeight = 15;
const columnGap = 32;

interface Small {
  readonly text: string;
  readonly isHead: boolean;
}

function smallPrint(citations: Citations, width: number): Small[] {
  const lines = citations.list.flatMap(({ number, source, quotes }) => [
    ...wrapText(`${number}  ${source}`, { size: textSize, isBold: true }, width, 3).map((text) => ({
      text,
      isHead: true,
    })),
    ...quotes.flatMap(({ words, quote }) =>
      wrapText(`${words}: “${quote}”`, { size: textSize }, width - 14, 4).map((text) => ({
        text,
        isHead: false,
      })),
    ),
  ]);
  const { leftOut } = citations;
  return leftOut === 0
    ? lines
    : [...lines, { text: `${leftOut} more lines are drawn; the workspace has their sources.`, isHead: true }];
}

/** A sheet with everything placed: how large it is, and how it is painted. */
export function layOutSheet(
  sheet: Sheet,
  palette: Palette,
): { width: number; height: number; paint: (pen: Pen) => void } {
  const width = Math.max(720, sheet.width + 2 * edge);
  const columns = width > 900 ? 2 : 1;
  const columnWidth = (width - 2 * edge - (columns - 1) * columnGap) / columns;
  const small = smallPrint(sheet.citations, columnWidth);
  const rows = Math.ceil(small.length / columns);
  const top = edge + headSize + 8 + sheet.about.length * 16 + 10;
  const legend = placeLegend(sheet.legend, width - 2 * edge);
  const legendTop = top + sheet.height + 14;
  const smallTop = legendTop + legend.height + 24;
  const height = smallTop + (small.length > 0 ? 24 + rows * lineHeight : 0) + edge;
  const paint = (pen: Pen): void => {
    pen.text(sheet.title, edge, edge + headSize - 4, { size: headSize, weight: 700, fill: palette.ink });
    for (const [index, text] of sheet.about.entries())
      pen.text(text, edge, edge + headSize + 18 + index * 16, { size: 12, fill: palette["ink-2"] });
    pen.moved(edge, top, () => sheet.paint(pen));
    pen.moved(edge, legendTop, () => legend.paint(pen, palette));
    if (small.length === 0) return;
    pen.text("Sources", edge, smallTop + 6, { size: 13, weight: 700, fill: palette.ink });
    for (const [index, { text, isHead }] of small.entries()) {
      const x = edge + Math.floor(index / rows) * (columnWidth + columnGap) + (isHead ? 0 : 14);
      const y = smallTop + 28 + (index % rows) * lineHeight;
      pen.text(text, x, y, {
        size: textSize,
        weight: isHead ? 650 : 400,
        fill: isHead ? palette.ink : palette["ink-2"],
      });
    }
  };
  return { width, height, paint };
}

function placeLegend(
  entries: Sheet["legend"],
  width: number,
): { height: number; paint: (pen: Pen, palette: Palette) => void } {
  let x = 0;
  let y = 0;
  const placed = entries.map((entry) => {
    const wanted = entry.width + 8 + entry.text.length * 6.6 + 20;
    if (x > 0 && x + wanted > width) {
      x = 0;
      y += 24;
    }
    const place = { entry, x, y };
    x += wanted;
    return place;
  });
  return {
    height: entries.length > 0 ? y + 20 : 0,
    paint: (pen, palette) => {
      for (const { entry, x: left, y: down } of placed) {
        pen.moved(left, down, () => entry.paint(pen, palette));
        pen.text(entry.text, left + entry.width + 8, down + 13, { size: 12, fill: palette["ink-2"] });
      }
    },
  };
}

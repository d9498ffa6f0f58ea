/** A zigzag between two heights at one place: the stroke that says “fights”. */
export function zigzagPath(x: number, y1: number, y2: number, width = 4, step = 4.5): string {
  const [top, bottom] = y1 < y2 ? [y1, y2] : [y2, y1];
  const turns = Math.max(1, Math.floor((bottom - top) / step));
  const points = Array.from({ length: turns - 1 }, (_, k) => {
    const y = top + ((k + 1) * (bottom - top)) / turns;
    return `L${round(x + (k % 2 === 0 ? width : -width))} ${round(y)}`;
  });
  return `M${round(x)} ${round(top)}${points.join("")}L${round(x)} ${round(bottom)}`;
}

/** A line that leaves one band and bends into another, where it ends at `x`: a birth. */
export function growthPath(x: number, fromY: number, toY: number, run = 24): string {
  const bend = (toY - fromY) * 0.55;
  return `M${round(x - run)} ${round(fromY)}C${round(x - 2)} ${round(fromY + bend * 0.2)} ${round(x - run + 2)} ${round(toY - bend * 0.2)} ${round(x)} ${round(toY)}`;
}

/** Numbers in a drawing, to a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10;

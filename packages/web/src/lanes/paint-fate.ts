import type { Palette } from "../drawing/palette.ts";
import { circle, line, type Pen } from "../drawing/pen.ts";
import type { Outcome } from "./forecast-fates.ts";

/** A disc that says what became of a forecast, in the colour that only forecasts have: a tick, a cross, or a dash. */
export function paintFate(
  pen: Pen,
  { x, y }: { readonly x: number; readonly y: number },
  sign: Outcome,
  palette: Palette,
): void {
  const ink = { stroke: palette.ochre, width: 1.6 };
  pen.shape(circle(x, y, 6.8), { fill: palette.forecast, stroke: palette["ochre-edge"], width: 1.3 });
  pen.shape((trace) => {
    if (sign === "came true") {
      trace.moveTo(x - 3.4, y + 0.2);
      trace.lineTo(x - 0.9, y + 2.8);
      trace.lineTo(x + 3.5, y - 2.8);
    } else if (sign === "did not come true") {
      line(x - 2.8, y - 2.8, x + 2.8, y + 2.8)(trace);
      line(x + 2.8, y - 2.8, x - 2.8, y + 2.8)(trace);
    } else line(x - 3, y, x + 3, y)(trace);
  }, ink);
}

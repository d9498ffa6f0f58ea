import type { LaneLayout } from "./lane-layout.ts";
import { forecastKey, laneKey, lineKey, threadKey } from "./marks.ts";

const near = 6;

const isBetween = (value: number, a: number, b: number): boolean =>
  value >= Math.min(a, b) - 3 && value <= Math.max(a, b) + 3;

/** The key of the mark at a place of a map, or null: forecasts before lines, lines before leaders, leaders before lanes. */
export function markAt(layout: LaneLayout, x: number, y: number): string | null {
  const { margin } = layout;
  const forecast =
    margin && x >= margin.x && layout.forecasts.find((box) => y >= box.y && y <= box.y + box.height);
  if (forecast) return forecastKey(forecast.key);
  const fate = layout.fates.find((one) => Math.hypot(one.x - x, one.y - y) <= 8);
  if (fate) return forecastKey(fate.key);
  let best: string | null = null;
  let distance = near;
  for (const connector of layout.connectors) {
    if (!connector.isInView || !isBetween(y, connector.fromY, connector.toY)) continue;
    const away = Math.abs(connector.x - x);
    if (away >= distance) continue;
    [best, distance] = [lineKey(connector.tie), away];
  }
  if (best !== null) return best;
  for (const { id, band, row, threads } of layout.lanes) {
    if (!band || y < row.top - 4 || y > row.bottom + 22) continue;
    const thread = threads.find((one) => Math.abs(one.y - y) <= 5 && x >= one.x1 - 3 && x <= one.x3 + 3);
    if (thread) return threadKey(thread.key);
    if (y <= row.bottom + 2 && x >= band.x1 - 90 && x <= band.x3 + 60) return laneKey(id);
  }
  // The tails lie on the bands' edges: they are asked for last, so that a lane is always within reach.
  const tail = layout.connectors.find(({ tails }) =>
    tails.some((one) => Math.abs(one.y - y) <= 2.5 && x >= one.x1 && x <= one.x3),
  );
  return tail ? lineKey(tail.tie) : null;
}

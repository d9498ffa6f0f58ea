import { toneInk, toneOf, type Palette } from "../drawing/palette.ts";
import { box, line, roundBox, type Pen } from "../drawing/pen.ts";
import type { Connector } from "./connectors.ts";
import type { ForecastBox } from "./forecast-boxes.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { forecastKey, laneKey, lineKey, threadKey } from "./marks.ts";
import { paintFate } from "./paint-fate.ts";
import { paintLane, paintLeader, paintNames, paintThread } from "./paint-lane.ts";
import { paintSign, signColour } from "./paint-signs.ts";
import { paintTail } from "./paint-tail.ts";
import { isMarked, paintStatus } from "./status-signs.ts";

/** What of a map is drawn, and how strongly. */
export interface MapPaint {
  readonly palette: Palette;
  /** Whether a mark has to do with what is pointed at; null where nothing is. */
  readonly isLit: ((key: string) => boolean) | null;
  /** The key of the chosen mark, or null. */
  readonly chosen: string | null;
  /** The heights that are seen. Default: all. */
  readonly seen?: { readonly top: number; readonly bottom: number };
  /** Numbers of the citations that stand at lines, by mark. Default: none. */
  readonly numbers?: ReadonlyMap<string, string>;
}

/** More lines than this, and how long each held is drawn faintly until it's pointed at. */
const denseFrom = 16;
/** More than this, and the lines themselves recede. */
const crowdedFrom = 150;

/** Draws a map of lanes. */
export function paintMap(pen: Pen, layout: LaneLayout, paint: MapPaint): void {
  const { palette, isLit, seen = { top: 0, bottom: layout.height } } = paint;
  const { scale } = layout;
  const isSeen = (top: number, bottom: number): boolean => bottom >= seen.top && top <= seen.bottom;
  paintGround(pen, layout, palette, seen);
  const lanes = layout.lanes.filter(({ row }) => isSeen(row.top - 40, row.bottom + 30));
  const lanePaint = { palette, density: layout.density, right: layout.width };
  const inLight = (key: string, faint: number, draw: () => void): void =>
    pen.faint(isLit === null || isLit(key) ? 1 : faint, draw);
  for (const lane of lanes) {
    inLight(laneKey(lane.id), 0.5, () => paintLane(pen, lane, lanePaint));
    for (const thread of lane.threads)
      inLight(threadKey(thread.key), 0.3, () => paintThread(pen, thread, lane.tone, palette));
  }
  const connectors = layout.connectors.filter(({ fromY, toY }) =>
    isSeen(Math.min(fromY, toY), Math.max(fromY, toY)),
  );
  const frame = { x: scale.left - 12, y: 0, width: scale.right - scale.left + 40, height: layout.height };
  pen.within(frame, () => paintConnectors(pen, connectors, paint));
  for (const lane of lanes) {
    inLight(laneKey(lane.id), 0.5, () => paintNames(pen, lane, lanePaint));
    for (const thread of lane.threads)
      inLight(threadKey(thread.key), 0.3, () => paintLeader(pen, thread, palette));
  }
  for (const { key, sign, size, x, y } of layout.fates) {
    if (!isSeen(y - 8, y + 8)) continue;
    inLight(forecastKey(key), 0.55, () => {
      paintFate(pen, { x, y }, sign, palette);
      if (size > 1)
        pen.text(String(size), x + 9, y + 4, { size: 10.5, fill: palette.ochre, halo: palette.ground });
    });
  }
  if (layout.day.isInView)
    pen.shape(line(layout.day.x1, layout.top - 30, layout.day.x1, layout.bottom), {
      stroke: palette.ink,
      width: 1.6,
    });
  for (const forecast of layout.forecasts) paintForecast(pen, forecast, layout, paint);
}

function paintConnectors(pen: Pen, connectors: readonly Connector[], paint: MapPaint): void {
  const rest = connectors.length > crowdedFrom ? 0.45 : 1;
  // Among many lines only those of the focus show how long they held.
  const tails = connectors.length > crowdedFrom ? 0 : connectors.length > denseFrom ? 0.34 : 0.8;
  const { isLit } = paint;
  const later: Connector[] = [];
  pen.faint(isLit === null ? rest : 0.18 * rest, () => {
    for (const connector of connectors) {
      // What is lit is drawn last, over the others.
      if (isLit?.(lineKey(connector.tie))) later.push(connector);
      else paintConnector(pen, connector, paint, { tails, isFine: connectors.length > crowdedFrom });
    }
  });
  for (const connector of later) paintConnector(pen, connector, paint, { tails: 1, isFine: false });
}

/** How strongly tails are drawn, from 0 to 1, and whether strokes are fine ones. */
interface ConnectorLook {
  readonly tails: number;
  readonly isFine: boolean;
}

/** One relation or event between two lanes: its sign at its date, and how long it held along both. */
function paintConnector(pen: Pen, connector: Connector, paint: MapPaint, drawn: ConnectorLook): void {
  const { tie, isInView, x, fromY, toY, rough, label } = connector;
  const { palette } = paint;
  const colour = signColour(tie.sign, palette);
  const key = lineKey(tie);
  if (key === paint.chosen && isInView)
    pen.shape(line(x, fromY, x, toY), { stroke: palette.mark, width: 12, isRound: true });
  if (drawn.tails > 0)
    for (const tail of connector.tails)
      paintTail(pen, tail, { colour, ground: palette.ground, strength: drawn.tails });
  if (!isInView) return;
  if (rough)
    for (const y of [fromY, toY])
      pen.shape(line(rough.x1, y, rough.x2, y), { stroke: colour, width: 5, opacity: 0.18 });
  const look = { palette, isAccepted: tie.review === "accepted", isFine: drawn.isFine };
  pen.faint(tie.status === "reported" ? 0.65 : 1, () =>
    paintSign(pen, { sign: tie.sign, x, fromY, toY }, look),
  );
  const middle = { x, y: (fromY + toY) / 2 };
  if (isMarked(tie.status)) paintStatus(pen, middle, tie.status, { ground: palette.ground, colour });
  const number = paint.numbers?.get(key);
  const text = [label ? tie.label : null, number ? `[${number}]` : null].filter(Boolean).join(" ");
  const place = label ?? { x: x + 8, y: middle.y + 4, anchor: "start" as const };
  if (text !== "")
    pen.text(text, place.x, place.y, { size: 11, fill: colour, anchor: place.anchor, halo: palette.ground });
}

/** A forecast, right of the day: dashed, and in the colour that only forecasts have. */
function paintForecast(pen: Pen, forecast: ForecastBox, layout: LaneLayout, paint: MapPaint): void {
  const { palette, isLit, chosen, seen } = paint;
  const { margin } = layout;
  const { y, height, title, meta, fate } = forecast;
  if (!margin || (seen && (y > seen.bottom || y + height < seen.top))) return;
  const key = forecastKey(forecast.key);
  const isChosen = key === chosen;
  const number = paint.numbers?.get(key);
  pen.faint(isLit === null || isLit(key) ? 1 : 0.55, () => {
    pen.shape(roundBox(margin.x, y, margin.width, height, 5), {
      fill: palette.forecast,
      stroke: palette["ochre-edge"],
      width: isChosen ? 2.4 : 1.3,
      dash: isChosen ? undefined : [4, 3],
    });
    if (fate && fate.sign !== "open")
      paintFate(pen, { x: margin.x + margin.width - 1, y: y + 1 }, fate.sign, palette);
    for (const [index, text] of title.entries())
      pen.text(text, margin.x + 8, y + 15 + index * 14, { size: 11.5, weight: 600, fill: palette.ochre });
    pen.text(number ? `${meta} [${number}]` : meta, margin.x + 8, y + height - 7, {
      size: 10.5,
      fill: palette.ochre,
    });
  });
}

/** What lies beneath the lanes: years, what comes after the day, and the camps at the left. */
function paintGround(
  pen: Pen,
  layout: LaneLayout,
  palette: Palette,
  seen: { readonly top: number; readonly bottom: number },
): void {
  const { ticks, day, width, camps, scale } = layout;
  const [top, bottom] = [Math.max(layout.top, seen.top), Math.min(layout.bottom, seen.bottom)];
  const later = day.isInView ? day.x2 : day.x1 <= scale.left ? scale.left : (layout.margin?.x ?? width);
  paintLater(pen, { x: later, y: top, width: Math.max(0, width - later), height: bottom - top }, palette);
  if (day.isInView && day.x2 > day.x1 + 1)
    pen.shape(box(day.x1, top, day.x2 - day.x1, bottom - top), { fill: palette.ink, opacity: 0.06 });
  for (const { x, text, isMajor } of ticks) {
    pen.shape(line(x, top, x, bottom), { stroke: isMajor ? palette.rule : palette["rule-faint"] });
    pen.text(text, x + 3, layout.top - 5, {
      size: isMajor ? 12 : 10.5,
      fill: isMajor ? palette["ink-2"] : palette["ink-3"],
    });
  }
  for (const { label, tone, y1, y2 } of camps) {
    if (label === null) continue;
    pen.shape(roundBox(17, y1, 4, y2 - y1, 2), { fill: toneOf(palette, tone) });
    pen.text(label, 11, (y1 + y2) / 2, {
      size: 10.5,
      weight: 600,
      fill: toneInk(palette, tone),
      anchor: "middle",
      isTurned: true,
    });
  }
}

/** The ground of what comes after the day: only forecasts stand there. */
function paintLater(
  pen: Pen,
  frame: { x: number; y: number; width: number; height: number },
  palette: Palette,
): void {
  if (frame.width <= 0) return;
  pen.shape(box(frame.x, frame.y, frame.width, frame.height), { fill: palette.later });
  pen.hatch(frame, palette["later-stripe"]);
}

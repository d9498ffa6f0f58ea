import type { Forecast } from "@entente/server/contract";
import { conditionWords, forecastMeta, forecastWords } from "../wording/forecast-words.ts";
import type { NameOf } from "../wording/line-words.ts";
import { fitText, wrapText } from "../drawing/boxes.ts";
import type { FatedForecast } from "./fate-marks.ts";
import type { Fate } from "./forecast-fates.ts";
import type { Row } from "./lane-rows.ts";

/** A forecast beside its lane, right of the day. */
export interface ForecastBox {
  readonly key: string;
  readonly forecast: Forecast;
  /** What became of it by the day; null where it is on no ledger. */
  readonly fate: Fate | null;
  readonly y: number;
  readonly height: number;
  /** One or two lines. */
  readonly title: readonly string[];
  readonly meta: string;
}

const lineHeight = 14;
const leastHeight = 36;
const titleLetters = { size: 11.5, isBold: true };
const metaLetters = { size: 10.5 };
const gap = 5;
const perLane = 2;

/** Forecasts about a lane's actor that a person would look for first: on the ledger, with a likelihood, with most claims. */
const byWeight = (a: FatedForecast, b: FatedForecast): number =>
  Number(b.fate !== null) - Number(a.fate !== null) ||
  Number(b.forecast.likelihood !== null) - Number(a.forecast.likelihood !== null) ||
  b.forecast.claims.length - a.forecast.claims.length;

/**
 * Places forecasts beside the lanes they are about, at most two a lane, without overlap and within the height.
 * The others are in the list below the diagram.
 */
export function forecastBoxes(
  forecasts: readonly FatedForecast[],
  rows: ReadonlyMap<string, Row>,
  laneOf: (id: string) => string | null,
  nameOf: NameOf,
  area: { top: number; bottom: number; width: number },
): ForecastBox[] {
  const wanted = [...rows].flatMap(([lane, row]) => {
    const about = forecasts.filter(
      ({ forecast: { subject, modality } }) => laneOf(subject) === lane && modality !== "denied",
    );
    return about
      .toSorted(byWeight)
      .slice(0, perLane)
      .map((one) => ({ ...one, lane, y: row.top - 8 }));
  });
  const inOrder = wanted.toSorted((a, b) => a.y - b.y);
  const boxes: ForecastBox[] = [];
  let free = area.top;
  for (const { forecast, fate, lane, y } of inOrder) {
    const top = Math.max(free, y);
    const [key] = forecast.claims;
    const subject = forecast.subject === lane ? "" : `${nameOf(forecast.subject) ?? ""} `;
    const words = `${subject}${forecastWords(forecast, nameOf)}`;
    const title = wrapText(words, titleLetters, area.width - 14, 2);
    const height = leastHeight + (title.length - 1) * lineHeight;
    if (key === undefined || top + height > area.bottom) continue;
    const said = conditionWords(forecast) ?? forecastMeta(forecast, nameOf);
    const meta = fitText(fate ? `${fate.words} · ${said}` : said, metaLetters, area.width - 14);
    boxes.push({ key, forecast, fate, y: top, height, title, meta });
    free = top + height + gap;
  }
  return boxes;
}

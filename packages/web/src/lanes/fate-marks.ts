import type { Forecast } from "@entente/server/contract";
import { count } from "../wording/counts.ts";
import { forecastWords } from "../wording/forecast-words.ts";
import type { NameOf } from "../wording/line-words.ts";
import type { Fate, Outcome } from "./forecast-fates.ts";
import type { Row } from "./lane-rows.ts";
import type { TimeScale } from "./time-scale.ts";

/** A forecast with its fate by the day. */
export interface FatedForecast {
  readonly forecast: Forecast;
  readonly fate: Fate | null;
}

/** Where forecasts about a lane were resolved alike. */
export interface FateMark {
  /** The claim of the first of them. */
  readonly key: string;
  readonly lane: string;
  readonly sign: Outcome;
  /** How many they are. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** “Forecast: al-Qaeda will lose …: came true 3 Mar 2018”. */
  readonly label: string;
}

interface Resolved {
  readonly key: string;
  readonly lane: string;
  readonly row: Row;
  readonly forecast: Forecast;
  readonly sign: Outcome;
  readonly words: string;
  readonly x: number;
}

/** So near to one another they are one mark, or stand beside one another where they came to something else. */
const near = 24;
const apart = 16;
const numberWidth = 9;

/** What fate marks are placed by. */
export interface FateSetting {
  readonly rows: ReadonlyMap<string, Row>;
  readonly laneOf: (id: string) => string | null;
  readonly nameOf: NameOf;
  readonly scale: TimeScale;
}

/** The forecasts that were resolved by the day, at that day above the lane they are about. */
export function fateMarksOf(forecasts: readonly FatedForecast[], setting: FateSetting): FateMark[] {
  const resolved = forecasts.flatMap((one) => resolvedOf(one, setting)).toSorted((a, b) => a.x - b.x);
  const groups: { readonly lane: string; readonly x: number; readonly bySign: Map<Outcome, Resolved[]> }[] =
    [];
  for (const one of resolved) {
    const known = groups.find(({ lane, x }) => lane === one.lane && one.x - x <= near);
    const group = known ?? { lane: one.lane, x: one.x, bySign: new Map<Outcome, Resolved[]>() };
    if (!known) groups.push(group);
    group.bySign.set(one.sign, [...(group.bySign.get(one.sign) ?? []), one]);
  }
  // From the day leftwards, so that nothing that was resolved reaches beyond it.
  return groups.flatMap(({ x, bySign }) => {
    let right = x;
    return [...bySign.values()].map((alike) => {
      const mark = markOf(alike, right - (alike.length > 1 ? numberWidth : 0), setting.nameOf);
      right = mark.x - apart;
      return mark;
    });
  });
}

function resolvedOf({ forecast, fate }: FatedForecast, { rows, laneOf, scale }: FateSetting): Resolved[] {
  const lane = laneOf(forecast.subject);
  const row = lane === null ? undefined : rows.get(lane);
  const [key] = forecast.claims;
  if (lane === null || !row || key === undefined) return [];
  if (!fate || fate.sign === "open" || fate.resolved === null || !scale.has(fate.resolved)) return [];
  return [{ key, lane, row, forecast, sign: fate.sign, words: fate.words, x: scale.x(fate.resolved) }];
}

function markOf(alike: readonly Resolved[], x: number, nameOf: NameOf): FateMark {
  const [{ key, lane, row, sign, forecast, words }] = alike as readonly [Resolved, ...Resolved[]];
  const said = `${nameOf(forecast.subject) ?? forecast.subject} ${forecastWords(forecast, nameOf)}`;
  const others = alike.length > 1 ? `, and ${count(alike.length - 1, "more", "more")} then` : "";
  return {
    key,
    lane,
    sign,
    size: alike.length,
    x,
    y: row.top - 9,
    label: `Forecast: ${said}: ${words}${others}`,
  };
}

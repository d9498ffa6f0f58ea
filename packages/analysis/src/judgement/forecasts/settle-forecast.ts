import { EntenteError, tryParseEdtf } from "@entente/claims";
import {
  stateOf,
  type ConditionVerdict,
  type ForecastEntry,
  type ForecastTerms,
  type MissingPart,
  type Resolution,
} from "./forecast-entry.ts";

const refuse = (why: string): never => {
  throw new EntenteError("ENT_INVALID", { where: "forecast", why });
};

/** What an analyst may change of a draft. */
export type TermsEdit = Partial<Pick<ForecastTerms, "event" | "deadline" | "resolver">> & {
  readonly min?: number;
  readonly max?: number;
  readonly topic?: string;
};

/** Whether two numbers are a range of percentages. */
export const isRange = (min: number, max: number): boolean =>
  Number.isFinite(min) && Number.isFinite(max) && min >= 0 && max <= 100 && min <= max;

function stillMissing(entry: ForecastEntry): MissingPart[] {
  return [
    ...(entry.deadline === null ? (["date"] as const) : []),
    ...(entry.resolver === null ? (["metric"] as const) : []),
  ];
}

/**
 * A draft with other terms.
 *
 * @throws EntenteError `ENT_INVALID` where the terms are fixed, the event is empty or the range is none; `ENT_DATE_BAD`.
 */
export function editTerms<Entry extends ForecastEntry>(entry: Entry, edit: TermsEdit): Entry {
  if (entry.fixed !== null)
    return refuse(`its terms were fixed on ${entry.fixed.at.slice(0, 10)} and stay as they are`);
  const { min = entry.probability.min, max = entry.probability.max, deadline, event, resolver, topic } = edit;
  if (!isRange(min, max)) return refuse(`${min} to ${max} is no range of percentages`);
  if (event?.trim() === "") return refuse("the event has no words");
  if (deadline !== undefined && deadline !== null && !tryParseEdtf(deadline))
    throw new EntenteError("ENT_DATE_BAD", { text: deadline });
  const isSame = min === entry.probability.min && max === entry.probability.max;
  const changed: Entry = {
    ...entry,
    ...(event === undefined ? {} : { event }),
    ...(resolver === undefined ? {} : { resolver }),
    ...(topic === undefined ? {} : { topic }),
    ...(deadline === undefined || deadline === entry.deadline
      ? {}
      : { deadline, deadlineBasis: deadline === null ? null : "analyst" }),
    probability: isSame
      ? entry.probability
      : { ...entry.probability, min, max, basis: "analyst", isVerifiable: true },
  };
  return { ...changed, missing: stillMissing(changed) };
}

/**
 * Fixes the terms of a draft: from now on nothing of its wording, deadline or range can be changed, and what came later
 * may be looked at.
 *
 * @throws EntenteError `ENT_INVALID` where they are fixed already, or a date or a measure is missing.
 */
export function fixTerms<Entry extends ForecastEntry>(entry: Entry, by: string, at: Date): Entry {
  if (entry.fixed !== null) return refuse("its terms are fixed already");
  const [missing] = stillMissing(entry);
  if (missing === "date") return refuse("it has no deadline: set one first");
  if (missing === "metric") return refuse("it says nothing of what counts as yes: write its resolver first");
  return { ...entry, missing: [], fixed: { at: at.toISOString(), by } };
}

/**
 * Says whether a forecast's condition came about. Where it can't any more, the forecast is annulled by it.
 *
 * @throws EntenteError `ENT_INVALID` where it has no condition, is a draft, or is resolved.
 */
export function judgeCondition<Entry extends ForecastEntry>(entry: Entry, verdict: ConditionVerdict): Entry {
  if (entry.condition === null) return refuse("it depends on no condition");
  if (entry.fixed === null) return refuse("fix its terms first");
  if (entry.resolution !== null) return refuse("it is resolved; take that back first");
  if (verdict.isMet) return { ...entry, conditionVerdict: verdict };
  const { date, claims, note, by } = verdict;
  return {
    ...entry,
    conditionVerdict: verdict,
    resolution: { outcome: "annulled", date, claims, note: note ?? "Its condition did not come about.", by },
  };
}

/**
 * Resolves a forecast.
 *
 * @throws EntenteError `ENT_INVALID` where it is a draft or resolved already, or where yes or no is said of one whose
 * condition nobody has found met.
 * @example
 * const resolution = { outcome: "no", date: "2019-10-12", claims: [], note: "They fought on.", by: "R. Byrne" } as const;
 * resolveForecast(entry, resolution).resolution?.outcome; // "no"
 */
export function resolveForecast<Entry extends ForecastEntry>(entry: Entry, resolution: Resolution): Entry {
  const state = stateOf(entry);
  if (state === "draft") return refuse("fix its terms first");
  if (state === "resolved") return refuse("it is resolved already; “entente undo” takes that back");
  const isPlain = resolution.outcome === "yes" || resolution.outcome === "no";
  if (state === "waiting" && isPlain)
    return refuse("its condition has not been met: it can only be annulled or ambiguous");
  return { ...entry, resolution };
}

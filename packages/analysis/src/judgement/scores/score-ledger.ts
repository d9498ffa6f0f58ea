import { createDateReader } from "../../picture/dated.ts";
import { horizonGroup, horizonOf } from "../forecasts/due-forecasts.ts";
import { stateOf, type ForecastEntry } from "../forecasts/forecast-entry.ts";
import { middleOf } from "../forecasts/probability-range.ts";
import { calibrationOf, type CalibrationBin } from "./calibration.ts";
import { brierScore, logScore, meanScore, scoreRange, type RangeScore } from "./score-forecast.ts";
import { splitBrier, type BrierSplit } from "./split-brier.ts";

/** Resolved forecasts from which a group's figures are shown, and from which they may be published. */
export const fewestShown = 5;
/** Scores of fewer resolved forecasts are not published. */
export const fewestPublished = 20;

/** What stands beside every score. */
export const scoreNote =
  "Our reading of the authors’ words: they gave words, not numbers, and the ranges are ours. Scores are of the questions that were chosen, not of the authors.";

/** The figures of some resolved forecasts. */
export interface ScoreFigures {
  readonly brier: RangeScore;
  readonly log: RangeScore;
  /** The share that came true, and the Brier score of always having said it, which nobody could know beforehand. */
  readonly baseRate: number;
  readonly baseRateBrier: number;
  /** 1 − Brier ÷ that of the base rate: above 0 better than it; null where all came out alike. */
  readonly skill: number | null;
  readonly split: BrierSplit;
  readonly calibration: readonly CalibrationBin[];
}

/** A group of forecasts with its figures; null under five resolved. */
export interface ScoreGroup {
  readonly group: string;
  readonly resolved: number;
  readonly happened: number;
  readonly figures: ScoreFigures | null;
  /** Whether there are enough (twenty) to be published. */
  readonly isPublishable: boolean;
}

/** Scores of a ledger. */
export interface LedgerScores {
  readonly note: string;
  /** How many entries stand how. Only those resolved yes or no, with a range that can be wrong, are scored. */
  readonly counts: {
    readonly draft: number;
    readonly waiting: number;
    readonly open: number;
    readonly scored: number;
    readonly unverifiable: number;
    readonly ambiguous: number;
    readonly annulled: number;
  };
  readonly overall: ScoreGroup;
  readonly byAuthor: readonly ScoreGroup[];
  readonly bySource: readonly ScoreGroup[];
  readonly byTopic: readonly ScoreGroup[];
  readonly byHorizon: readonly ScoreGroup[];
}

/** Whether an entry has an outcome that can be scored. */
export const isScored = ({ resolution, probability }: ForecastEntry): boolean =>
  probability.isVerifiable && (resolution?.outcome === "yes" || resolution?.outcome === "no");

const happenedIn = ({ resolution }: ForecastEntry): boolean => resolution?.outcome === "yes";

/** The figures of some forecasts, all of them scored and at least one. */
export function figuresOf(entries: readonly ForecastEntry[]): ScoreFigures {
  const judged = entries.map((entry) => ({
    probability: middleOf(entry.probability),
    happened: happenedIn(entry),
  }));
  const scores = (score: typeof brierScore): RangeScore =>
    meanScore(entries.map((entry) => scoreRange(score, entry.probability, happenedIn(entry))));
  const brier = scores(brierScore);
  const split = splitBrier(judged);
  return {
    brier,
    log: scores(logScore),
    baseRate: judged.filter(({ happened }) => happened).length / judged.length,
    baseRateBrier: split.uncertainty,
    skill: split.uncertainty === 0 ? null : 1 - brier.middle / split.uncertainty,
    split,
    calibration: calibrationOf(judged),
  };
}

function groupOf(group: string, entries: readonly ForecastEntry[]): ScoreGroup {
  return {
    group,
    resolved: entries.length,
    happened: entries.filter(happenedIn).length,
    figures: entries.length < fewestShown ? null : figuresOf(entries),
    isPublishable: entries.length >= fewestPublished,
  };
}

function groupsBy(entries: readonly ForecastEntry[], key: (entry: ForecastEntry) => string): ScoreGroup[] {
  const groups = new Map<string, ForecastEntry[]>();
  for (const entry of entries) {
    const name = key(entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups]
    .map(([name, own]) => groupOf(name, own))
    .toSorted((a, b) => b.resolved - a.resolved || (a.group < b.group ? -1 : 1));
}

/**
 * Scores a ledger: all of it, and by author, source, topic and horizon. Groups of fewer than five have no figures.
 *
 * @param nameOfSource what a source is called in the groups. Default: its id.
 * @example
 * scoreLedger(entries).overall.figures; // null: there are too few resolved forecasts for figures
 */
export function scoreLedger(
  entries: readonly ForecastEntry[],
  nameOfSource: (id: string) => string = (id) => id,
): LedgerScores {
  const scored = entries.filter(isScored);
  const readDate = createDateReader();
  return {
    note: scoreNote,
    counts: { ...countStates(entries), scored: scored.length },
    overall: groupOf("all", scored),
    byAuthor: groupsBy(scored, ({ author }) => author),
    bySource: groupsBy(scored, ({ source }) => (source === null ? "no source here" : nameOfSource(source))),
    byTopic: groupsBy(scored, ({ topic }) => topic),
    byHorizon: groupsBy(scored, (entry) => horizonGroup(horizonOf(entry, readDate))),
  };
}

function countStates(entries: readonly ForecastEntry[]): Omit<LedgerScores["counts"], "scored"> {
  const counts = { draft: 0, waiting: 0, open: 0, unverifiable: 0, ambiguous: 0, annulled: 0 };
  for (const entry of entries) {
    const state = stateOf(entry);
    if (state !== "resolved") counts[state] += 1;
    const outcome = entry.resolution?.outcome;
    if (outcome === "ambiguous" || outcome === "annulled") counts[outcome] += 1;
    else if (outcome !== undefined && !entry.probability.isVerifiable) counts.unverifiable += 1;
  }
  return counts;
}

/** Scores as they may be published: groups of fewer than twenty are left out, and so is the whole where it is one. */
export function publishableScores(scores: LedgerScores): LedgerScores {
  const kept = (groups: readonly ScoreGroup[]): ScoreGroup[] =>
    groups.filter(({ isPublishable }) => isPublishable);
  return {
    ...scores,
    overall: scores.overall.isPublishable ? scores.overall : { ...scores.overall, figures: null },
    byAuthor: kept(scores.byAuthor),
    bySource: kept(scores.bySource),
    byTopic: kept(scores.byTopic),
    byHorizon: kept(scores.byHorizon),
  };
}

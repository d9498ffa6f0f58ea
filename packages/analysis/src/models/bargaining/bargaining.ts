import type { Steps } from "../steps.ts";
import {
  createBargainer,
  expectedUtilityBargainer,
  runToEnd,
  type Bargainer,
  type BargainingModel,
  type ModelChoice,
} from "./bargainer.ts";
import { ExpectedUtility, offerKinds, type OfferKind } from "./expected-utility.ts";
import { printedReadings } from "./expected-utility-readings.ts";
import { baselinesOf, inputsOf, type Baselines, type Issue } from "./issue.ts";
import { drawSettlements, spreadOf, summarise, type InputSpread, type MonteCarlo } from "./monte-carlo.ts";
import { sensitivityOf, type Sensitivity, type SensitivityRule } from "./sensitivity.ts";
import type { SpatialModel } from "./spatial.ts";

/** All of it is part of the run's record: equal options give equal results. */
export interface BargainingOptions extends ModelChoice {
  /** How many draws of the inputs; default 0. */
  readonly draws?: number;
  /** How far the inputs may be off. Default ± 10 % of capability and salience, positions as they are. */
  readonly spread?: InputSpread;
  /** Default 1. */
  readonly seed?: number;
  /** Default: one per cent, where the issue is small enough (see {@link Sensitivity}). */
  readonly sensitivity?: SensitivityRule;
}

/** A position on one scale as a number, on several as a list. */
export type Place = number | readonly number[];

/** What an actor did in a round. */
export interface Offer {
  readonly actor: string;
  readonly other: string;
  /** Why it moved (expected utility), or whom it challenged (spatial). */
  readonly kind: Exclude<OfferKind, "none"> | "challenge";
}

/** Where everyone stands after a round; round 0 is the input. */
export interface Round {
  readonly round: number;
  readonly positions: Readonly<Record<string, Place>>;
  /** What the model would settle on now. */
  readonly settlement: Place;
  /** Spatial: how likely each actor's position is to prevail. */
  readonly odds?: Readonly<Record<string, number>>;
  readonly offers: readonly Offer[];
}

/** Actors who ended at one place. */
export interface Coalition {
  readonly position: Place;
  readonly actors: readonly string[];
  /** Their share of Σ c·s. */
  readonly weight: number;
}

/** Where bargaining ends, and beside it where opinion lay before. */
export interface BargainingResult {
  readonly model: BargainingModel;
  readonly variant: string;
  readonly scale: readonly [number, number];
  readonly rounds: readonly Round[];
  readonly settlement: Place;
  readonly baselines: { readonly mean: Place; readonly median: Place; readonly condorcet: Place };
  /** The heaviest first. */
  readonly coalitions: readonly Coalition[];
  /** Whether nobody moves any more (spatial: hardly). */
  readonly settled: boolean;
  /** Expected utility: where the 64 defensible readings of the printed text end. Null where there are too many actors. */
  readonly readings: {
    readonly count: number;
    readonly least: number;
    readonly quartiles: readonly [number, number, number];
    readonly most: number;
  } | null;
  readonly sensitivity: Sensitivity | null;
  /** Inputs whose change by 1 % turns the outcome. */
  readonly turnsOn: readonly string[];
  readonly monteCarlo: MonteCarlo | null;
  readonly stopped: boolean;
}

/** Work, in steps of the inner loop, beyond which inputs are not tried unless it was asked for. */
const mostUnasked = 2e9;
const mostForReadings = 40;

/**
 * Where bargaining over an issue ends.
 *
 * @throws EntenteError `ENT_INVALID` for a variant or scale that doesn't fit.
 * @example
 * const result = finishSteps(bargainingSteps(issue, { model: "expected-utility", rounds: 5 }));
 * result.settlement; // 4
 */
export function* bargainingSteps(issue: Issue, options: BargainingOptions = {}): Steps<BargainingResult> {
  const bargainer = createBargainer(issue, options);
  const { rounds, settled, isCut } = yield* playRounds(issue, bargainer);
  const settlement = new Float64Array(issue.dimensions);
  bargainer.settle(settlement);
  const coalitions = coalitionsOf(issue, bargainer);
  const rule = options.sensitivity ?? (isCheap(issue, bargainer) ? "one-percent" : "none");
  const sensitivity = rule === "none" ? null : yield* sensitivityOf(issue, bargainer, settlement, rule);
  const monteCarlo = yield* drawAll(issue, bargainer, options);
  return {
    model: bargainer.model,
    variant: bargainer.variant,
    scale: bargainer.scale,
    rounds,
    settlement: placeOf(settlement),
    baselines: placesOf(baselinesOf(issue)),
    coalitions,
    settled,
    readings: readingsOf(issue, bargainer),
    sensitivity,
    turnsOn: (sensitivity?.turning ?? [])
      .filter(({ change }) => Math.abs(change) <= 0.01)
      .map(({ input, actor }) => `${input} of ${actor}`),
    monteCarlo,
    stopped:
      isCut ||
      sensitivity?.isComplete === false ||
      (monteCarlo !== null && monteCarlo.draws < (options.draws ?? 0)),
  };
}

const placeOf = (place: ArrayLike<number>): Place =>
  place.length === 1 ? (place[0] as number) : Array.from(place);

const placesOf = ({ mean, median, condorcet }: Baselines): BargainingResult["baselines"] => ({
  mean: placeOf(mean),
  median: placeOf(median),
  condorcet: placeOf(condorcet),
});

interface Played {
  readonly rounds: readonly Round[];
  readonly settled: boolean;
  readonly isCut: boolean;
}

function* playRounds(issue: Issue, bargainer: Bargainer): Steps<Played> {
  bargainer.start(inputsOf(issue));
  const rounds = [roundOf(issue, bargainer, 0)];
  for (let round = 1; round <= bargainer.rounds; round++) {
    const goesOn = bargainer.step();
    const isStill = !goesOn && bargainer.model === "expected-utility";
    if (!isStill) rounds.push(roundOf(issue, bargainer, round));
    if (!goesOn) return { rounds, settled: true, isCut: false };
    const answer = yield { stage: "bargaining", share: round / bargainer.rounds };
    if (answer === "stop") return { rounds, settled: false, isCut: round < bargainer.rounds };
  }
  return { rounds, settled: false, isCut: false };
}

function roundOf(issue: Issue, bargainer: Bargainer, round: number): Round {
  const { dimensions, stakeholders } = issue;
  const places = new Float64Array(stakeholders.length * dimensions);
  const settlement = new Float64Array(dimensions);
  bargainer.positions(places);
  bargainer.settle(settlement);
  const { kernel } = bargainer;
  const odds =
    kernel instanceof ExpectedUtility
      ? {}
      : { odds: Object.fromEntries(stakeholders.map(({ name }, i) => [name, kernel.odds[i] as number])) };
  return {
    round,
    positions: Object.fromEntries(
      stakeholders.map(({ name }, i) => [
        name,
        placeOf(places.subarray(i * dimensions, (i + 1) * dimensions)),
      ]),
    ),
    settlement: placeOf(settlement),
    ...odds,
    offers: round === 0 ? [] : offersOf(issue, kernel),
  };
}

function offersOf({ stakeholders }: Issue, kernel: ExpectedUtility | SpatialModel): Offer[] {
  const isUtility = kernel instanceof ExpectedUtility;
  const others = isUtility ? kernel.partners : kernel.targets;
  return stakeholders.flatMap(({ name: actor }, i) => {
    const other = stakeholders[others[i] as number]?.name;
    if (other === undefined) return [];
    const kind = isUtility ? (offerKinds[kernel.kinds[i] as number] as OfferKind) : "challenge";
    return kind === "none" ? [] : [{ actor, other, kind }];
  });
}

function coalitionsOf({ stakeholders, dimensions }: Issue, bargainer: Bargainer): Coalition[] {
  const places = new Float64Array(stakeholders.length * dimensions);
  bargainer.positions(places);
  const [low, high] = bargainer.scale;
  const tolerance = (high - low) / 1000;
  const weights = stakeholders.map(
    ({ capability, salience }) => capability * salience.reduce((sum, care) => sum + care, 0),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const groups: { place: Float64Array; members: number[] }[] = [];
  stakeholders.forEach((_, i) => {
    const place = places.subarray(i * dimensions, (i + 1) * dimensions);
    const same = groups.find((group) =>
      place.every((x, k) => Math.abs(x - (group.place[k] as number)) < tolerance),
    );
    if (same) same.members.push(i);
    else groups.push({ place, members: [i] });
  });
  return groups
    .map(({ place, members }) => ({
      position: placeOf(place),
      actors: members.map((i) => stakeholders[i]?.name ?? ""),
      weight:
        all > 0
          ? members.reduce((sum, i) => sum + (weights[i] ?? 0), 0) / all
          : members.length / weights.length,
    }))
    .toSorted((p, q) => q.weight - p.weight);
}

function isCheap({ stakeholders, dimensions }: Issue, { model }: Bargainer): boolean {
  const size = stakeholders.length;
  const runs = 2 * size * (1 + 2 * dimensions);
  return runs * size ** 3 * (model === "spatial" ? 30 : 16) <= mostUnasked;
}

function readingsOf(issue: Issue, bargainer: Bargainer): BargainingResult["readings"] {
  if (bargainer.model !== "expected-utility" || issue.stakeholders.length > mostForReadings) return null;
  const inputs = inputsOf(issue);
  const settlement = new Float64Array(1);
  const ends = Float64Array.from(printedReadings, (reading) => {
    const other = expectedUtilityBargainer(issue, "", reading, bargainer.scale, bargainer.rounds);
    runToEnd(other, inputs, settlement);
    return settlement[0] as number;
  });
  const { p25, p50, p75 } = spreadOf(ends, bargainer.scale);
  return {
    count: ends.length,
    least: Math.min(...ends),
    quartiles: [p25, p50, p75],
    most: Math.max(...ends),
  };
}

function* drawAll(issue: Issue, bargainer: Bargainer, options: BargainingOptions): Steps<MonteCarlo | null> {
  const { draws = 0, seed = 1, spread = usualSpread } = options;
  if (draws === 0) return null;
  const drawn = yield* drawSettlements(issue, bargainer, { spread, seed, from: 0, to: draws });
  return summarise(drawn, issue.dimensions, bargainer.scale, { spread, seed });
}

/** What inputs may be off by where nothing else is said. */
export const usualSpread: InputSpread = { capability: 0.1, salience: 0.1, position: 0 };

import { EntenteError } from "@entente/claims";
import { ExpectedUtility } from "./expected-utility.ts";
import { expectedUtilityVariants, type Reading } from "./expected-utility-readings.ts";
import type { Inputs, Issue } from "./issue.ts";
import { SpatialModel, type RiskRule } from "./spatial.ts";

/** The two models of bargaining. */
export const bargainingModels = ["expected-utility", "spatial"] as const;
export type BargainingModel = (typeof bargainingModels)[number];

const spatialVariants = {
  ktab: "by-odds",
  "risk-neutral": "neutral",
} as const satisfies Readonly<Record<string, RiskRule>>;

/** The named variants of each model; the first is the default and reproduces published rounds. */
export const bargainingVariants: Readonly<Record<BargainingModel, readonly string[]>> = {
  "expected-utility": Object.keys(expectedUtilityVariants),
  spatial: Object.keys(spatialVariants),
};

/** Which model runs, and how long. */
export interface ModelChoice {
  /** Default `expected-utility` for one scale, `spatial` for several. */
  readonly model?: BargainingModel | undefined;
  /** One of {@link bargainingVariants}; default the first. */
  readonly variant?: string | undefined;
  /**
   * How many rounds, at most. Default for expected utility 8, as published; for the spatial model up to 100, ended by
   * its own rule: when a turn moves everyone by less than 2 % of the first.
   */
  readonly rounds?: number | undefined;
  /**
   * Ends of the scales. Default: the least and the greatest position; for the spatial model 0 to 100, as in its files,
   * where all positions lie in it.
   */
  readonly scale?: readonly [number, number] | undefined;
}

/** A model set up for issues of one size: runs again and again without allocating. */
export interface Bargainer {
  readonly model: BargainingModel;
  readonly variant: string;
  readonly scale: readonly [number, number];
  /** Most rounds. */
  readonly rounds: number;
  /** The kernel, for who wants to see inside after `start` or `step`. */
  readonly kernel: ExpectedUtility | SpatialModel;
  /** Sets out from inputs. */
  start(inputs: Inputs): void;
  /** One round; false when the model has come to its end with it. */
  step(): boolean;
  /** Present positions in the units of the input. */
  positions(into: Float64Array): void;
  /** What it would settle on now, scale by scale. */
  settle(into: Float64Array): void;
}

/** Runs from inputs to the end, and says where that is. */
export function runToEnd(bargainer: Bargainer, inputs: Inputs, settlement: Float64Array): void {
  bargainer.start(inputs);
  for (let round = 0; round < bargainer.rounds && bargainer.step(); round++);
  bargainer.settle(settlement);
}

/**
 * Sets a model up for an issue.
 *
 * @throws EntenteError `ENT_INVALID` for a variant that the model doesn't have, a scale that doesn't hold all
 *   positions, or an issue of several scales for expected utility.
 */
export function createBargainer(issue: Issue, choice: ModelChoice): Bargainer {
  const model = choice.model ?? (issue.dimensions === 1 ? "expected-utility" : "spatial");
  const variant = choice.variant ?? bargainingVariants[model][0] ?? "";
  if (!bargainingVariants[model].includes(variant)) {
    const known = bargainingVariants[model].join(", ");
    throw invalid("variant", `the ${model} model has no variant “${variant}”: ${known}`);
  }
  const scale = scaleOf(issue, model, choice.scale);
  if (model === "spatial") return spatialBargainer(issue, variant, scale, choice.rounds ?? 100);
  if (issue.dimensions > 1) {
    throw invalid(
      "model",
      `expected utility takes one scale, the file has ${issue.dimensions}; take spatial`,
    );
  }
  const reading = expectedUtilityVariants[variant as keyof typeof expectedUtilityVariants];
  return expectedUtilityBargainer(issue, variant, reading, scale, choice.rounds ?? 8);
}

const invalid = (where: string, why: string): EntenteError => new EntenteError("ENT_INVALID", { where, why });

function scaleOf(
  issue: Issue,
  model: BargainingModel,
  given: readonly [number, number] | undefined,
): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { position } of issue.stakeholders) {
    for (const x of position) {
      least = Math.min(least, x);
      most = Math.max(most, x);
    }
  }
  if (given !== undefined) {
    if (least < given[0] || most > given[1] || !(given[0] < given[1])) {
      throw invalid("scale", `${given[0]} to ${given[1]} doesn't hold the positions ${least} to ${most}`);
    }
    return given;
  }
  if (model === "spatial" && least >= 0 && most <= 100) return [0, 100];
  return least < most ? [least, most] : [least, least + 1];
}

/** Expected utility under any reading, also one without a name. */
export function expectedUtilityBargainer(
  issue: Issue,
  variant: string,
  reading: Reading,
  scale: readonly [number, number],
  rounds: number,
): Bargainer {
  const kernel = new ExpectedUtility(issue.stakeholders.length, reading);
  return {
    model: "expected-utility",
    variant,
    scale,
    rounds,
    kernel,
    start: ({ capability, salience, position }) => kernel.load(capability, salience, position),
    step: () => kernel.round() > 0,
    positions: (into) => into.set(kernel.positions),
    settle: (into) => (into[0] = kernel.median()),
  };
}

const settledShare = 0.02;

function spatialBargainer(
  { stakeholders, dimensions }: Issue,
  variant: string,
  scale: readonly [number, number],
  rounds: number,
): Bargainer {
  const riskRule = spatialVariants[variant as keyof typeof spatialVariants];
  const kernel = new SpatialModel(stakeholders.length, dimensions, riskRule);
  const scaled = new Float64Array(stakeholders.length * dimensions);
  const [low, high] = scale;
  const back = (share: number): number => low + share * (high - low);
  let turns = 0;
  let first = 0;
  return {
    model: "spatial",
    variant,
    scale,
    rounds,
    kernel,
    start: ({ capability, salience, position }) => {
      for (let k = 0; k < scaled.length; k++) scaled[k] = ((position[k] as number) - low) / (high - low);
      kernel.load(capability, salience, scaled);
      turns = 0;
    },
    step: () => {
      const moved = kernel.turn();
      turns++;
      if (turns === 1) first = moved;
      return moved > 0 && (turns < 2 || moved / (first + 1e-4) >= settledShare);
    },
    positions: (into) => {
      // Scaling to and fro must not show: twelve digits are more than any position has.
      for (let k = 0; k < into.length; k++) {
        into[k] = Number(back(kernel.positions[k] as number).toPrecision(12));
      }
    },
    settle: (into) => {
      kernel.settle(into);
      for (let k = 0; k < dimensions; k++) into[k] = back(into[k] as number);
    },
  };
}

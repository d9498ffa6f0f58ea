import type { Steps } from "../steps.ts";
import { runToEnd, type Bargainer } from "./bargainer.ts";
import { inputsOf, type Inputs, type Issue } from "./issue.ts";

/** Which inputs are tried, and how far. */
export type SensitivityRule = "one-percent" | "ladder" | "none";

/** An input whose change turns the outcome. */
export interface TurningInput {
  readonly actor: string;
  readonly input: "capability" | "salience" | "position";
  /** Which scale, from 0; null for capability. */
  readonly dimension: number | null;
  /** The least change tried that does it: a share of the value, for positions of the scale. */
  readonly change: number;
  /** Where it then ends. */
  readonly settlement: readonly number[];
}

/** What was tried, and what turned the outcome: least changes first. */
export interface Sensitivity {
  /** The changes tried, up and down. */
  readonly tried: readonly number[];
  /** What counts as a turn: a move of the settlement by this much of the range of the first positions (of the scale, where all stand at one). */
  readonly turn: number;
  readonly inputs: number;
  readonly turning: readonly TurningInput[];
  readonly isComplete: boolean;
}

const rungs = { "one-percent": [0.01], ladder: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5], none: [] } as const;

/** A settlement that moves by a tenth of the range of positions is another outcome. */
const turn = 0.1;

/**
 * Changes one input at a time, each by the same steps up and down, and keeps the least change that turns the outcome.
 */
export function* sensitivityOf(
  issue: Issue,
  bargainer: Bargainer,
  settlement: Float64Array,
  rule: SensitivityRule,
): Steps<Sensitivity> {
  const base = inputsOf(issue);
  const present = inputsOf(issue);
  const changed = new Float64Array(issue.dimensions);
  const [low, high] = bargainer.scale;
  const widths = widthsOf(base.position, issue.dimensions).map((width) => width || high - low);
  const cells = cellsOf(issue);
  const turning: TurningInput[] = [];
  const done = (isComplete: boolean): Sensitivity => ({
    tried: rungs[rule],
    turn,
    inputs: cells.length,
    turning: turning.toSorted((p, q) => Math.abs(p.change) - Math.abs(q.change)),
    isComplete,
  });
  for (const [at, cell] of cells.entries()) {
    search: for (const rung of rungs[rule]) {
      for (const change of [rung, -rung]) {
        if (!apply(base, present, cell, change, bargainer.scale, issue.dimensions)) continue;
        runToEnd(bargainer, present, changed);
        reset(base, present, cell);
        if (!changed.some((x, k) => Math.abs(x - (settlement[k] as number)) > turn * (widths[k] as number)))
          continue;
        const actor = issue.stakeholders[cell.actor]?.name ?? "";
        const { input, dimension } = cell;
        turning.push({ actor, input, dimension, change, settlement: [...changed] });
        break search;
      }
    }
    const answer = yield { stage: "changing one input at a time", share: (at + 1) / cells.length };
    if (answer === "stop") return done(false);
  }
  return done(true);
}

interface Cell {
  readonly actor: number;
  readonly input: TurningInput["input"];
  readonly dimension: number | null;
  readonly at: number;
}

function cellsOf({ stakeholders, dimensions }: Issue): Cell[] {
  const scales = Array.from({ length: dimensions }, (_, k) => k);
  return stakeholders.flatMap((_, actor) => [
    { actor, input: "capability" as const, dimension: null, at: actor },
    ...scales.flatMap((dimension) => {
      const at = actor * dimensions + dimension;
      return [
        { actor, input: "salience" as const, dimension, at },
        { actor, input: "position" as const, dimension, at },
      ];
    }),
  ]);
}

/** Changes one cell; false where it can't be changed that way: at an end of its range, or 0 to begin with. */
function apply(
  base: Inputs,
  present: Inputs,
  { input, at, actor }: Cell,
  change: number,
  [low, high]: readonly [number, number],
  dimensions: number,
): boolean {
  const before = base[input][at] as number;
  let after = before * (1 + change);
  if (input === "position") after = Math.min(high, Math.max(low, before + change * (high - low)));
  if (input === "salience") {
    let others = 0;
    for (let k = actor * dimensions; k < (actor + 1) * dimensions; k++)
      if (k !== at) others += base.salience[k] as number;
    after = Math.min(after, Math.max(before, 1 - others));
  }
  present[input][at] = after;
  return after !== before;
}

const reset = (base: Inputs, present: Inputs, { input, at }: Cell): void => {
  present[input][at] = base[input][at] as number;
};

function widthsOf(position: Float64Array, dimensions: number): Float64Array {
  return Float64Array.from({ length: dimensions }, (_, k) => {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = k; at < position.length; at += dimensions) {
      least = Math.min(least, position[at] as number);
      most = Math.max(most, position[at] as number);
    }
    return most - least;
  });
}

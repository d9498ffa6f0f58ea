/**
 * Long runs are generators: they yield how far they have got, and whoever drives them may answer "stop". A stopped
 * run ends with what it has by then, marked as not proven or not complete. Pure: time limits belong to the driver.
 */

/** How far a run has got. */
export interface ModelProgress {
  readonly stage: string;
  /** Share of the stage that is done, 0–1; an estimate where the work ahead is unknown. */
  readonly share: number;
}

/** The answer that ends a run early. */
export type StepAnswer = "stop" | undefined;

/** A run in steps that ends in a result. */
export type Steps<Result> = Generator<ModelProgress, Result, StepAnswer>;

/** Drives a run to its end. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Drives a run and lets it be stopped between two steps; what was done by then is the result.
 *
 * @example
 * const result = driveSteps(balanceSteps(graph), (progress) => (deadlinePassed() ? "stop" : undefined));
 */
export function driveSteps<Result>(
  steps: Steps<Result>,
  onStep: (progress: ModelProgress) => StepAnswer,
): Result {
  let step = steps.next();
  while (!step.done) step = steps.next(onStep(step.value));
  return step.value;
}

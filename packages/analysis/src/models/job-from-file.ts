import type { AlignmentOptions } from "./alignment/alignment.ts";
import { readGame } from "./alignment/read-game.ts";
import type { BalanceOptions } from "./balance/balance.ts";
import { readTies } from "./balance/read-ties.ts";
import type { BargainingOptions } from "./bargaining/bargaining.ts";
import { readIssue } from "./bargaining/read-issue.ts";
import type { ModelJob } from "./run-record.ts";

/** The options of each model. */
export interface OptionsOf {
  readonly alignment: AlignmentOptions;
  readonly balance: BalanceOptions;
  readonly bargaining: BargainingOptions;
}

/**
 * A job on the content of a file.
 *
 * @param file its name, for what is said when it can't be used.
 * @throws EntenteError `ENT_MODEL_INPUT` with row and column, `ENT_INVALID` for a file of another form.
 */
export function jobFromFile<Model extends ModelJob["model"]>(
  model: Model,
  text: string,
  file: string,
  options: OptionsOf[Model],
): ModelJob {
  if (model === "alignment") return { model, input: readGame(text, file), options };
  if (model === "balance") return { model, input: readTies(text, file), options };
  return { model: "bargaining", input: readIssue(text, file), options };
}

import { prepareFromFile, recordOf, type ModelJob, type OptionsOf } from "@entente/analysis";
import { EntenteError, givenFields } from "@entente/claims";
import { type CommandContext } from "../../command-context.ts";
import { readTextFile } from "../../read-text-file.ts";
import type { RunOptions } from "./model-options.ts";
import { showRun, watched } from "./show-run.ts";

/** Runs a model on a file alone. @throws EntenteError `ENT_USAGE` where it is to be kept: there is no workspace. */
export async function runOnFile<Model extends ModelJob["model"]>(
  context: CommandContext,
  model: Model,
  file: string,
  options: RunOptions,
  given: OptionsOf[Model],
  threads?: number,
): Promise<void> {
  if (options.keep !== undefined) {
    const why = "a run on a file of ties or actors is not kept; leave the file out to run on the picture.";
    throw new EntenteError("ENT_USAGE", { why, command: `model ${model}` });
  }
  const prepared = prepareFromFile(model, readTextFile(context.terminal.cwd, file), file, given);
  const { runModel } = await import("@entente/workbench");
  const result = await watched(context, (watch) =>
    runModel(prepared.job, { ...watch, ...givenFields({ threads }) }),
  );
  context.finish(await showRun(context.terminal, options, recordOf(prepared, result)));
}

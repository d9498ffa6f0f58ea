import type { Command } from "commander";
import { EntenteError, givenFields, reliabilities, sharingMarks, type Source } from "@entente/claims";
import {
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { printable } from "../print/layout.ts";

interface SourceOptions extends WorkspaceOptions {
  readonly because?: string;
}

/** Options of `entente sources` itself stand on the outer command where both have them. */
const optionsOf = <T extends WorkspaceOptions>(options: T, command: Command): T => ({
  ...command.parent?.opts<T>(),
  ...options,
});

const usage = (why: string): EntenteError<"ENT_USAGE"> =>
  new EntenteError("ENT_USAGE", { why, command: "sources" });

function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw usage(`“${text}” is none of: ${words.join(", ")}.`);
  return word;
}

const markLine = ({ id, title, name, sharing, reliability }: Source): string =>
  `${id}  ${printable(title ?? name)}  (shared: ${sharing}; reliability: ${reliability ?? "not judged"})`;

function addMark(sources: Command, context: CommandContext): void {
  withWorkspace(sources.command("mark"))
    .description("say how far a source may be shared, and how reliable it is")
    .argument("<source>", "its id")
    .option("--sharing <mark>", "private (not handed on), quotes (its quotes only) or full")
    .option("--reliability <letter>", "A (completely reliable) to E, F (cannot be judged), or none")
    .option("--because <words>", "the reason, for the history")
    .addHelpText(
      "after",
      "\nExamples:\n  entente sources mark s3 --sharing private\n  entente sources mark s3 --reliability B",
    )
    .action(
      (id: string, given: SourceOptions & { sharing?: string; reliability?: string }, command: Command) => {
        const options = optionsOf(given, command);
        return useWorkbench(context, options, async (workbench) => {
          const { sharing, reliability } = options;
          if (sharing === undefined && reliability === undefined)
            throw usage("Give --sharing or --reliability.");
          const marks = givenFields({
            sharing: sharing === undefined ? undefined : oneOf(sharingMarks, sharing),
            reliability:
              reliability === undefined
                ? undefined
                : reliability === "none"
                  ? null
                  : oneOf(reliabilities, reliability),
          });
          const source = await workbench.markSource(id, marks, givenFields({ why: options.because }));
          await show(context.terminal, options.json, { sources: [source] }, () => [markLine(source)]);
          return 0;
        });
      },
    );
}

const verdicts = { same: "same", apart: "apart", reset: null } as const;

function addOrigin(sources: Command, context: CommandContext): void {
  withWorkspace(sources.command("origin"))
    .description(
      "decide whether two reports come from one origin, for counting who says a thing independently",
    )
    .argument("<source>", "its id")
    .argument("<other>", "the other’s id")
    .argument("<verdict>", "same, apart, or reset: leave it to what can be told from their texts")
    .option("--because <words>", "the reason, for the history")
    .addHelpText("after", "\nExamples:\n  entente sources origin s3 s7 same --because “both quote one cable”")
    .action((one: string, other: string, word: string, given: SourceOptions, command: Command) => {
      const options = optionsOf(given, command);
      return useWorkbench(context, options, async (workbench) => {
        const verdict = verdicts[oneOf(["same", "apart", "reset"], word)];
        await workbench.decideOrigin(one, other, verdict, givenFields({ why: options.because }));
        const both = [(await workbench.source(one)).source, (await workbench.source(other)).source];
        await show(context.terminal, options.json, { sources: both, verdict }, () => [
          `${one} and ${other}: ${verdict === null ? "left to what can be told from their texts" : verdict === "same" ? "one origin" : "two origins"}`,
        ]);
        return 0;
      });
    });
}

/** `entente sources mark` and `entente sources origin`. */
export function addSourceDecisions(sources: Command, context: CommandContext): void {
  addMark(sources, context);
  addOrigin(sources, context);
}

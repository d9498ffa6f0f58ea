import { resolve } from "node:path";
import type { Command } from "commander";
import { givenFields } from "@entente/claims";
import type { Published } from "@entente/workbench";
import {
  note,
  parseDate,
  parseReview,
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import type { ExitStatus } from "../exit-status.ts";

interface PublishCommandOptions extends WorkspaceOptions {
  readonly asOf?: string;
  readonly title?: string;
  readonly review?: string;
  readonly replace?: boolean;
}

/** `entente publish DIR`: a folder of pages anyone can open. */
export function addPublishCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("publish"))
    .description(
      "write what is accepted as a folder of pages that anyone can open, every line with its quote",
    )
    .argument("<dir>", "the folder to write; it may not hold anything but what was published there before")
    .option("--as-of <date>", "the day of the graph (default: the latest publication date)")
    .option("--title <title>", "what the site is called (default: the workspace's name)")
    .option("--review <states>", "claims in these states: accepted, proposed (default: accepted)")
    .option("--replace", "replace a folder that holds other files, with all that is in it")
    .addHelpText(
      "after",
      `
Private sources are left out, and of the others only quotes are shown unless they are marked “full”
(“entente sources mark”). Persons appear only if they are marked: “entente actors public NAME”.

Examples:
  entente publish site/
  entente publish site/ --as-of 2014-06 --title "The valley, 2011–2014"`,
    )
    .action((dir: string, options: PublishCommandOptions) =>
      useWorkbench(context, options, async (workbench): Promise<ExitStatus> => {
        const { terminal } = context;
        const { title, replace } = options;
        const review = parseReview("publish", options.review);
        const asked = givenFields({ asOf: parseDate(options.asOf), title, review, replace });
        const published = await workbench.publish(resolve(terminal.cwd, dir), asked);
        await show(terminal, options.json, published, () => linesOf(dir, published));
        if (!options.json) for (const sentence of published.leftOut) note(terminal, sentence);
        return 0;
      }),
    );
}

const linesOf = (dir: string, { files, bytes, claims, sources, hash }: Published): readonly string[] => [
  `${dir}: ${files} files, ${Math.ceil(bytes / 1000)} kB, with ${claims} claims of ${sources} sources. Open index.html.`,
  `workspace ${hash}`,
];

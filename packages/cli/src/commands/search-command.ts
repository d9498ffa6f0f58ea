import type { Command } from "commander";
import type { PassageHit } from "@entente/workbench";
import {
  show,
  useWorkbench,
  wholeNumber,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { countOf, printable, shorten } from "../print/layout.ts";
import { namesOf, placeOf, printClaims } from "../print/print-claims.ts";

interface SearchOptions extends WorkspaceOptions {
  readonly limit?: string;
}

const defaultHits = 20;

/** A hit on two lines: where it stands, and the sentence. */
function printHit(hit: PassageHit, titleOf: (id: string) => string, width: number): string[] {
  const place = `${placeOf(hit)}, characters ${hit.start}–${hit.end}`;
  return [
    shorten(`${place}  ${printable(titleOf(hit.source))}`, width),
    `      ${shorten(`“${printable(hit.text)}”`, width - 6)}`,
  ];
}

/** `entente search WORDS`: sentences and claims that hold words, in any spelling of a name. */
export function addSearchCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("search"))
    .description("find sentences and claims by words; a name in its other spellings and scripts too")
    .argument("<words...>", "all of them must be there; the beginning of a word is enough")
    .option("--limit <number>", `how many of each at most (default: ${defaultHits})`)
    .addHelpText(
      "after",
      "\nExamples:\n  entente search ceasefire talks\n  entente search Golani          # finds Joulani, Jolani and الجولاني too",
    )
    .action((words: string[], options: SearchOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const { terminal } = context;
        const text = words.join(" ");
        const limit =
          options.limit === undefined ? defaultHits : wholeNumber("search", options.limit, "places");
        const passages = await workbench.search(text, limit);
        const found = await workbench.claims({ text, limit });
        const claims = await workbench.withOrigins(found.claims);
        await show(terminal, options.json, { passages, claims, total: found.total }, async () => {
          const titles = new Map<string, string>(
            (await workbench.sources()).map(({ id, title, name }) => [id, title ?? name]),
          );
          return [
            ...passages.flatMap((hit) => printHit(hit, (id) => titles.get(id) ?? id, terminal.columns)),
            countOf(passages.length, "passage"),
            ...printClaims(claims, namesOf(await workbench.actors()), terminal.columns),
            countOf(found.total, "claim"),
          ];
        });
        return 0;
      }),
    );
}

import type { Command } from "commander";
import { EntenteError, givenFields } from "@entente/claims";
import type { NamedClaim } from "@entente/workbench";
import {
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { parsePredicate } from "../claim-filter.ts";
import { editOf, withEditOptions, type EditOptions } from "../edit-options.ts";
import { namesOf, printClaims } from "../print/print-claims.ts";

type ClaimOptions = WorkspaceOptions &
  EditOptions & {
    readonly source?: string;
    readonly quote?: string;
    readonly says?: string;
    readonly because?: string;
  };

/** `entente claim SUBJECT PREDICATE [OBJECT]`: adds a claim by hand. */
export function addClaimCommand(program: Command, context: CommandContext): void {
  withEditOptions(withWorkspace(program.command("claim")))
    .description("add a claim by hand, with a quote of a source or with what you say yourself")
    .argument("<actor>", "its subject, by any of its names or its id")
    .argument("<predicate>", "leads, fights, allied_with …")
    .argument("[other]", "its object: an actor, or words")
    .option("--modality <name>", "put forward so (default: asserted)")
    .option("--source <id>", "the source it stands in, with --quote")
    .option("--quote <words>", "the exact words")
    .option("--says <words>", "what you say, where no source does")
    .option("--because <words>", "the reason, for the history")
    .addHelpText(
      "after",
      `
Examples:
  entente claim "Red Front" allied_with "Green Brigades" --source s1 --quote "is allied with the Green Brigades"
  entente claim "Omar Haddad" died --from 2014-06 --says "A relative told me so on the phone."`,
    )
    .action((subject: string, word: string, object: string | undefined, options: ClaimOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const { terminal } = context;
        const predicate = parsePredicate("claim", word);
        const { source, quote, says } = options;
        if (
          !predicate ||
          (source === undefined) !== (quote === undefined) ||
          (quote === undefined) === (says === undefined)
        ) {
          const why = "Give --source and --quote, or --says.";
          throw new EntenteError("ENT_USAGE", { why, command: "claim" });
        }
        const {
          swap: _swap,
          subject: _subject,
          object: _object,
          ...fields
        } = editOf("claim", { ...options, predicate });
        const place = source === undefined ? {} : { source: (await workbench.source(source)).source.id };
        const draft: NamedClaim = {
          ...fields,
          ...givenFields({ quote, says, object }),
          ...place,
          predicate,
          subject,
        };
        const claim = await workbench.addClaim(draft, givenFields({ why: options.because }));
        await show(terminal, options.json, { claims: [claim] }, async () =>
          printClaims([claim], namesOf(await workbench.actors()), terminal.columns),
        );
        return 0;
      }),
    );
}

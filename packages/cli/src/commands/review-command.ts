import type { Command } from "commander";
import { EntenteError, type ReviewState } from "@entente/claims";
import {
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { countOf } from "../print/layout.ts";
import { namesOf, printClaims } from "../print/print-claims.ts";

const decisions: Readonly<Record<string, ReviewState>> = {
  accept: "accepted",
  reject: "rejected",
  reset: "proposed",
};

/** `entente review`: what waits, or a decision on one claim. */
export function addReviewCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("review"))
    .description("list the claims nobody has decided on, or decide on one")
    .argument("[id]", "a claim")
    .argument("[decision]", "accept, reject, or reset to undecided")
    .addHelpText(
      "after",
      "\nExamples:\n  entente review\n  entente review c12 accept\n  entente review c13 reject",
    )
    .action((id: string | undefined, decision: string | undefined, options: WorkspaceOptions) =>
      useWorkbench(context, options, (workbench) => {
        const { terminal } = context;
        const names = namesOf(workbench.actors());
        if (id === undefined) {
          const { claims, total } = workbench.claims({ review: ["proposed"] });
          const lines = () => [
            ...printClaims(claims, names, terminal.columns),
            `${countOf(total, "claim")} to review`,
          ];
          show(terminal, options.json, { claims, total }, lines);
          return 0;
        }
        const state = decision === undefined ? undefined : decisions[decision];
        if (!state) {
          const why =
            decision === undefined
              ? `Say what to do with ${id}: accept, reject or reset.`
              : `“${decision}” is no decision: accept, reject or reset.`;
          throw new EntenteError("ENT_USAGE", { why, command: "review" });
        }
        const claim = workbench.review(id, state);
        show(terminal, options.json, { claims: [claim] }, () =>
          printClaims([claim], names, terminal.columns),
        );
        return 0;
      }),
    );
}

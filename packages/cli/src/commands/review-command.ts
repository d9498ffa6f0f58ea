import type { Command } from "commander";
import { EntenteError, givenFields, type ClaimRecord, type ReviewState } from "@entente/claims";
import type { ReviewTarget, Workbench } from "@entente/workbench";
import { claimQuery, withClaimFilter, type ClaimFilterOptions } from "../claim-filter.ts";
import { note, show, useWorkbench, withWorkspace, type CommandContext } from "../command-context.ts";
import { editOf, withEditOptions, type EditOptions } from "../edit-options.ts";
import type { ExitStatus } from "../exit-status.ts";
import { countOf } from "../print/layout.ts";
import { namesOf, printClaims } from "../print/print-claims.ts";
import { printPropositions } from "../print/print-propositions.ts";

type ReviewOptions = ClaimFilterOptions &
  EditOptions & {
    readonly claims?: boolean;
    readonly limit?: string;
    readonly preview?: boolean;
    readonly because?: string;
  };

const states: Readonly<Record<string, ReviewState>> = {
  accept: "accepted",
  reject: "rejected",
  reset: "proposed",
};
const decisions = "accept, reject, reset, edit, separate or regroup";
const all = "all";

/** `entente review`: what waits, or a decision on a claim, a proposition, or all that a filter lists. */
export function addReviewCommand(program: Command, context: CommandContext): void {
  withEditOptions(withClaimFilter(withWorkspace(program.command("review"))))
    .description("list what nobody has decided on, what would change the picture most first; or decide")
    .argument("[id]", "a claim (c12), a proposition with all that say it (p12), or all that the filter lists")
    .argument("[decision]", decisions)
    .option("--claims", "list single claims, in the order of their sources, instead of propositions")
    .option("--limit <number>", "how many propositions to list (default: 50)")
    .option("--preview", "show what would change, and change nothing")
    .option("--because <words>", "the reason, for the history")
    .addHelpText(
      "after",
      `
Examples:
  entente review
  entente review c12 accept
  entente review p12 accept --because "three independent reports"
  entente review all reject --source s3 --preview
  entente review c13 edit --predicate allied_with --swap --from 2014-05`,
    )
    .action((id: string | undefined, decision: string | undefined, options: ReviewOptions) =>
      useWorkbench(context, options, async (workbench) => {
        if (id === undefined) return await listWaiting(context, workbench, options);
        return await decide(context, workbench, { id, decision, options });
      }),
    );
}

async function listWaiting(
  { terminal }: CommandContext,
  workbench: Workbench,
  options: ReviewOptions,
): Promise<ExitStatus> {
  const isFiltered = [options.with, options.predicate, options.modality, options.text, options.source].some(
    Boolean,
  );
  if (options.claims || isFiltered) {
    const query = { review: ["proposed"] as const, ...(await claimQuery("review", options, workbench)) };
    const { claims, total } = await workbench.claims(query);
    await show(terminal, options.json, { claims, total }, async () => [
      ...printClaims(claims, namesOf(await workbench.actors()), terminal.columns),
      `${countOf(total, "claim")} to review`,
    ]);
    return 0;
  }
  const limit = options.limit === undefined ? undefined : Number(options.limit);
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
    throw new EntenteError("ENT_USAGE", {
      why: `“${options.limit}” is no number of propositions.`,
      command: "review",
    });
  }
  const { actor, review } = await claimQuery("review", options, workbench);
  const { propositions, total } = await workbench.propositions(givenFields({ actor, limit, review }));
  const { total: waiting } = await workbench.claims({ review: ["proposed"], limit: 1 });
  const first = await workbench.claimsOf(propositions.flatMap(({ claims }) => claims.slice(0, 1)));
  await show(terminal, options.json, { propositions, total, claims: first, waiting }, async () => [
    ...printPropositions(propositions, first, namesOf(await workbench.actors()), terminal.columns),
    `${countOf(waiting, "claim")} to review, ${propositions.length} of at least ${countOf(total, "proposition")} listed`,
  ]);
  return 0;
}

interface Decided {
  readonly id: string;
  readonly decision: string | undefined;
  readonly options: ReviewOptions;
}

async function decide(context: CommandContext, workbench: Workbench, asked: Decided): Promise<ExitStatus> {
  const { id, decision, options } = asked;
  const state = decision === undefined ? undefined : states[decision];
  const reason = givenFields({ why: options.because });
  if (state) {
    const target = await targetOf(id, options, workbench);
    const changed = options.preview
      ? await workbench.reviewPreview(target, state)
      : await workbench.reviewAll(target, state, reason);
    const shown = "claims" in target && !options.preview ? await workbench.claimsOf(target.claims) : changed;
    await showClaims(context, workbench, options, shown);
    const verb = options.preview ? "would be" : "now";
    if (!("claims" in target))
      note(context.terminal, `${countOf(changed.length, "claim")} ${verb} ${state}.`);
    return 0;
  }
  if (decision === "edit") {
    const claim = await workbench.editClaim(id, editOf("review", options), reason);
    await showClaims(context, workbench, options, [claim]);
    return 0;
  }
  if (decision === "separate" || decision === "regroup") {
    await workbench.separate([id], decision === "separate", reason);
    await showClaims(context, workbench, options, [await workbench.claim(id)]);
    return 0;
  }
  const why =
    decision === undefined
      ? `Say what to do with ${id}: ${decisions}.`
      : `“${decision}” is no decision: ${decisions}.`;
  throw new EntenteError("ENT_USAGE", { why, command: "review" });
}

async function targetOf(id: string, options: ReviewOptions, workbench: Workbench): Promise<ReviewTarget> {
  if (id === all)
    return { query: { review: ["proposed"], ...(await claimQuery("review", options, workbench)) } };
  return /^p\d+$/.test(id) ? { proposition: id } : { claims: [id] };
}

async function showClaims(
  { terminal }: CommandContext,
  workbench: Workbench,
  options: ReviewOptions,
  claims: readonly ClaimRecord[],
): Promise<void> {
  await show(terminal, options.json, { claims }, async () =>
    printClaims(claims, namesOf(await workbench.actors()), terminal.columns),
  );
}

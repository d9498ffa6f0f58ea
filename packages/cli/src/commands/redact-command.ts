import type { Command } from "commander";
import { EntenteError, givenFields } from "@entente/claims";
import type { RedactionRequest, Workbench } from "@entente/workbench";
import {
  note,
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { printable } from "../print/layout.ts";

interface RedactOptions extends WorkspaceOptions {
  readonly because?: string;
  readonly yes?: boolean;
}

const usage = (why: string): EntenteError<"ENT_USAGE"> =>
  new EntenteError("ENT_USAGE", { why, command: "redact" });

function place(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  throw usage(`“${text}” is no place in a text: characters are counted from 0.`);
}

function targetOf(kind: string, [what, start, end, ...more]: readonly string[]): RedactionRequest {
  if (more.length === 0 && what !== undefined) {
    if (kind === "source" && start === undefined) return { source: what };
    if (kind === "actor" && start === undefined) return { actor: what };
    if (kind === "passage" && start !== undefined && end !== undefined)
      return { source: what, start: place(start), end: place(end) };
  }
  throw usage("Say what to take out: source ID, passage SOURCE START END, or actor NAME.");
}

/** What is going to be taken out, for the person to see before it is gone. */
async function describe(workbench: Workbench, target: RedactionRequest): Promise<string> {
  if ("actor" in target) {
    const { id, name, claims, sources } = await workbench.actor(target.actor);
    return `${id} ${printable(name)}: every name of theirs, wherever it is written, and ${claims} claims about them in ${sources.length} sources`;
  }
  const { source, text, claims } = await workbench.source(target.source);
  if (!("start" in target))
    return `${source.id} ${printable(source.title ?? source.name)}: its text and its ${claims.length} claims`;
  const { start, end } = target;
  const touched = claims.filter((claim) => claim.start < end && claim.end > start);
  const words = [...text].slice(start, end).join("");
  return `${source.id}, characters ${start}–${end}, with ${touched.length} claims: “${printable(words)}”`;
}

async function isAgreed(
  { terminal }: CommandContext,
  what: string,
  options: RedactOptions,
): Promise<boolean> {
  if (options.yes) return true;
  if (!terminal.ask) throw usage("This can’t be undone. Add --yes to do it without being asked.");
  const answer = await terminal.ask(
    `${what}\nThis is taken out for good: undo does not bring it back. Go on? (yes/no) `,
  );
  return /^y(es)?$/i.test(answer.trim());
}

/** Whether a source was redacted before: doing it again makes sure the file has forgotten it. */
const isAgain = async (workbench: Workbench, target: RedactionRequest): Promise<boolean> =>
  "source" in target &&
  (await workbench.redactions()).some(
    ({ kind, about }) => kind === "source.redacted" && about["source"] === target.source,
  );

/** `entente redact source ID | passage SOURCE START END | actor NAME`: takes something out for good. */
export function addRedactCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("redact"))
    .description("take a source, a passage or a person out for good; nothing brings it back")
    .argument("<kind>", "source, passage or actor (a person)")
    .argument("<what...>", "a source’s id; a source’s id with start and end in characters; a person’s name")
    .option("--because <words>", "the reason, for the history")
    .option("--yes", "do it without asking")
    .addHelpText(
      "after",
      `
It goes from every table, index, log and free page, and from what the history says. The hash of what was there, and
who took it out, when and why, stay. Copies of the file that were made before are not touched.

Examples:
  entente redact source s3 --because "asked by its author"
  entente redact passage s3 120 180
  entente redact actor "Omar Haddad" --yes`,
    )
    .action((kind: string, what: string[], options: RedactOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const { terminal } = context;
        const target = targetOf(kind, what);
        if (!(await isAgain(workbench, target))) {
          if (!(await isAgreed(context, await describe(workbench, target), options))) {
            note(terminal, "Nothing was taken out.");
            return 1;
          }
        }
        const redaction = await workbench.redact(target, givenFields({ why: options.because }));
        await show(terminal, options.json, { redaction }, () => [
          `entry ${redaction.number}: ${kind} ${what.join(" ")} redacted; ${String(redaction.about["rows"])} rows were rewritten`,
        ]);
        return 0;
      }),
    );
}

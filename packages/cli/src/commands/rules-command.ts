import type { Command } from "commander";
import { parseRules } from "@entente/analysis";
import { givenFields } from "@entente/claims";
import type { RuleInUse, Workbench } from "@entente/workbench";
import {
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { columns } from "../print/layout.ts";
import { readTextFile } from "../read-text-file.ts";

interface RulesOptions extends WorkspaceOptions {
  readonly because?: string;
}

const printRules = (rules: readonly RuleInUse[], width: number): string[] =>
  columns(
    rules.map(({ name, sentence, isOn, isOwn }) => [isOn ? "on" : "off", isOwn ? "own" : "", name, sentence]),
    width,
  );

/** `entente rules`: by what the picture is drawn; `rules off|on NAME` and `rules add FILE` choose for the workspace. */
export function addRulesCommand(program: Command, context: CommandContext): void {
  const { terminal } = context;
  const rules = withWorkspace(program.command("rules"))
    .description("the rules by which the picture is drawn, and which of them this workspace uses")
    .option("--because <words>", "why, for the history")
    .addHelpText(
      "after",
      `
What each rule says, and how one is written: docs/picture.md.

Examples:
  entente rules
  entente rules off shared-enemy --because "too weak for us"
  entente rules add pledges-end.json`,
    );
  const showing = (
    options: RulesOptions,
    change: (workbench: Workbench) => Promise<unknown>,
  ): Promise<void> =>
    useWorkbench(context, options, async (workbench) => {
      await change(workbench);
      const all = await workbench.rules();
      await show(terminal, options.json, { rules: all }, () => printRules(all, terminal.columns));
      return 0;
    });
  const reasonOf = ({ because }: RulesOptions): { why?: string } => givenFields({ why: because });
  rules.action((options: RulesOptions) => showing(options, () => Promise.resolve()));
  for (const [word, isOn] of [
    ["off", false],
    ["on", true],
  ] as const) {
    rules
      .command(word)
      .argument("<name>", "of the rule")
      .description(`switch a rule ${word} in this workspace`)
      .action((name: string, _: unknown, command: Command) => {
        const options = command.optsWithGlobals<RulesOptions>();
        return showing(options, (workbench) => workbench.switchRule(name, isOn, reasonOf(options)));
      });
  }
  rules
    .command("add")
    .argument("<file>", "JSON: a rule, or a list of them")
    .description("add rules to this workspace, in the place of those of their names")
    .action((file: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<RulesOptions>();
      const added = parseRules(readTextFile(terminal.cwd, file), file);
      return showing(options, (workbench) => workbench.addRules(added, reasonOf(options)));
    });
}

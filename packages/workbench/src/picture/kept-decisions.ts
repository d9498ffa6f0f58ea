import { standardRules, type Rule, type RuleChoice, type Verdict } from "@entente/analysis";
import { EntenteError } from "@entente/claims";
import type { Json, KeptRecord, Workspace, WorkspaceView } from "@entente/workspace";
import type { RuleInUse } from "../workbench.ts";

/** The kinds of records in which a workspace keeps what was decided about conflicts and rules. */
const verdictKind = "verdict";
const rulesKind = "rules";
/** There is one choice of rules. */
const rulesId = "rules";

/** The number at the end of a record's id, which counts up in the order in which records are made. */
const numberOf = ({ id }: KeptRecord): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** What analysts decided about conflicts, in the order in which they did. */
export async function readVerdicts(view: WorkspaceView): Promise<readonly Verdict[]> {
  const records = await view.records(verdictKind);
  // Written by `keepVerdict`.
  return records.toSorted((a, b) => numberOf(a) - numberOf(b)).map(({ body }) => body as unknown as Verdict);
}

export async function keepVerdict(workspace: Workspace, verdict: Verdict): Promise<void> {
  await workspace.createRecord({ kind: verdictKind, body: { ...verdict } });
}

/** The rules that a workspace has switched off or added. */
export async function readRuleChoice(view: WorkspaceView): Promise<RuleChoice> {
  const record = await view.record(rulesKind, rulesId);
  // Written by `keepRuleChoice`.
  return record ? (record.body as unknown as RuleChoice) : {};
}

async function keepRuleChoice(workspace: Workspace, choice: RuleChoice, why?: string): Promise<void> {
  const record = { kind: rulesKind, id: rulesId, body: choice as unknown as Json };
  const note = why === undefined ? {} : { why };
  if (await workspace.record(rulesKind, rulesId)) await workspace.changeRecord(record, note);
  else await workspace.createRecord(record, note);
}

/** A choice with a rule switched on or off. */
function switched({ off = [], added = [] }: RuleChoice, name: string, isOn: boolean): RuleChoice {
  const others = off.filter((one) => one !== name);
  return { off: isOn ? others : [...others, name], added };
}

/** A choice with rules added; they take the place of those of their names, and are on. */
function withRules({ off = [], added = [] }: RuleChoice, rules: readonly Rule[]): RuleChoice {
  const names = new Set(rules.map(({ name }) => name));
  return {
    off: off.filter((name) => !names.has(name)),
    added: [...added.filter(({ name }) => !names.has(name)), ...rules],
  };
}

/** The choice of a workspace, with what one question leaves out or adds besides. */
export const joined = (own: RuleChoice, asked: RuleChoice = {}): RuleChoice => ({
  off: [...new Set([...(own.off ?? []), ...(asked.off ?? [])])],
  added: withRules(own, asked.added ?? []).added ?? [],
});

/** The standard rules and the workspace's own, each on or off. */
export async function listRules(workspace: Workspace): Promise<readonly RuleInUse[]> {
  const { off = [], added = [] } = await readRuleChoice(workspace);
  const own = new Map(added.map((rule) => [rule.name, rule]));
  const standard = standardRules.map((rule) => own.get(rule.name) ?? rule);
  return [...new Set<Rule>([...standard, ...added])].map(({ name, sentence }) => ({
    name,
    sentence,
    isOn: !off.includes(name),
    isOwn: own.has(name),
  }));
}

/** Switches a rule on or off. @throws EntenteError `ENT_INVALID` where there is no such rule. */
export async function switchRule(
  workspace: Workspace,
  name: string,
  isOn: boolean,
  why?: string,
): Promise<RuleInUse> {
  const rule = (await listRules(workspace)).find((one) => one.name === name);
  if (!rule) {
    throw new EntenteError("ENT_INVALID", {
      where: `rule “${name}”`,
      why: "there is none of this name; “entente rules” lists them",
    });
  }
  if (rule.isOn === isOn) return rule;
  await keepRuleChoice(workspace, switched(await readRuleChoice(workspace), name, isOn), why);
  return { ...rule, isOn };
}

/** Adds rules, in the place of those of their names. */
export async function addRules(
  workspace: Workspace,
  rules: readonly Rule[],
  why?: string,
): Promise<readonly RuleInUse[]> {
  await keepRuleChoice(workspace, withRules(await readRuleChoice(workspace), rules), why);
  return await listRules(workspace);
}

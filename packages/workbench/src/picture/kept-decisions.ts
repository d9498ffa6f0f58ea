import type { Rule, RuleChoice, Verdict } from "@entente/analysis";
import type { Json, KeptRecord, Workspace, WorkspaceView } from "@entente/workspace";

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

export async function keepRuleChoice(workspace: Workspace, choice: RuleChoice, why?: string): Promise<void> {
  const record = { kind: rulesKind, id: rulesId, body: choice as unknown as Json };
  const note = why === undefined ? {} : { why };
  if (await workspace.record(rulesKind, rulesId)) await workspace.changeRecord(record, note);
  else await workspace.createRecord(record, note);
}

/** A choice with a rule switched on or off. */
export function switched({ off = [], added = [] }: RuleChoice, name: string, isOn: boolean): RuleChoice {
  const others = off.filter((one) => one !== name);
  return { off: isOn ? others : [...others, name], added };
}

/** A choice with rules added; they take the place of those of their names, and are on. */
export function withRules({ off = [], added = [] }: RuleChoice, rules: readonly Rule[]): RuleChoice {
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

import { EntenteError, tryParseEdtf } from "@entente/claims";
import type { Verdict } from "./conflict.ts";

const decisions: readonly Verdict["decision"][] = ["first-stands", "second-stands", "both-stand", "open"];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function parseOne(value: unknown, where: string): Verdict {
  const bad = (why: string): EntenteError => new EntenteError("ENT_INVALID", { where, why });
  if (!isRecord(value)) throw bad("a verdict is an object");
  const { conflict, date, by, decision, note = null } = value;
  if (typeof conflict !== "string" || typeof by !== "string") throw bad("“conflict” and “by” must be texts");
  if (typeof date !== "string" || !tryParseEdtf(date)) throw bad("“date” must be a date such as 2020-02-01");
  const known = decisions.find((one) => one === decision);
  if (!known) throw bad(`“decision” must be one of ${decisions.join(", ")}`);
  if (note !== null && typeof note !== "string") throw bad("“note” must be a text, or left out");
  return { conflict, date, by, decision: known, note };
}

/**
 * Reads verdicts from JSON.
 *
 * @param where what the text is called in a message: its file.
 * @throws EntenteError `ENT_INVALID` that says which of them is wrong, and why.
 */
export function parseVerdicts(text: string, where: string): Verdict[] {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch (cause) {
    throw new EntenteError("ENT_INVALID", { where, why: "not JSON" }, { cause });
  }
  if (!Array.isArray(values)) throw new EntenteError("ENT_INVALID", { where, why: "not a list of verdicts" });
  return values.map((value, index) => parseOne(value, `${where}, verdict ${index + 1}`));
}

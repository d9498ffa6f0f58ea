import type { Sql } from "../engine/engine.ts";
import { applyChanges } from "../state/apply-changes.ts";
import type { EntryBody, EntryKind } from "./change.ts";

interface LaterEntry {
  readonly kind: EntryKind;
  readonly body: string;
}

/**
 * Brings the present state to what it was at a moment, by taking back what was done after it, the latest first. Meant
 * for a transaction that is itself taken back: the history is left as it is.
 *
 * @param at ISO 8601, UTC; the last entry that isn't later than this counts, and all before it.
 */
export async function rollBackTo(sql: Sql, at: string): Promise<void> {
  const last = await sql.get<{ seq: number | null }>("SELECT max(seq) AS seq FROM history WHERE at <= ?", [
    at,
  ]);
  const later = await sql.all<LaterEntry>("SELECT kind, body FROM history WHERE seq > ? ORDER BY seq DESC", [
    last?.seq ?? 0,
  ]);
  for (const { kind, body } of later) {
    // Written by appendEntry.
    const { changes, of } = JSON.parse(body) as EntryBody;
    if (kind !== "undo" && kind !== "redo") {
      await applyChanges(sql, changes, "take-back");
      continue;
    }
    const step = await sql.get<{ body: string }>("SELECT body FROM history WHERE seq = ?", [of ?? 0]);
    if (!step) continue;
    const { changes: ofStep } = JSON.parse(step.body) as EntryBody;
    await applyChanges(sql, ofStep, kind === "undo" ? "make" : "take-back");
  }
}

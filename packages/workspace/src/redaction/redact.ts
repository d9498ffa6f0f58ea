import { EntenteError, type ActorId, type SourceId } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import { appendEntry, type Doing } from "../history/append-entry.ts";
import { canonicalJson } from "../history/canonical-json.ts";
import type { About, Change, EntryKind } from "../history/change.ts";
import { readEntriesOf, type HistoryEntry } from "../history/read-history.ts";
import { rebuildState } from "../history/rebuild.ts";
import { sha256 } from "../history/sha256.ts";
import { rowOf } from "../row-ids.ts";
import { indexAgain } from "../search/index-again.ts";
import type { RedactionPlan } from "./plan.ts";
import { planActor, planPassage, planSource } from "./plan-redaction.ts";
import { rewriteHistory } from "./rewrite-history.ts";
import { rewriteRows, type RewrittenRow } from "./rewrite-rows.ts";

/** What is taken out for good. */
export type RedactionTarget =
  | { readonly source: SourceId }
  | {
      readonly source: SourceId;
      /** In code points. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly actor: ActorId };

/** The hash of the rows a redaction changed, in the order of their kind and number. */
export const redactedRowsHash = (rows: readonly RewrittenRow[]): string =>
  sha256(
    canonicalJson(
      rows
        .map(({ kind, row, was, now }) => [kind, row, was, now] as const)
        .toSorted((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1)),
    ),
  );

interface Named {
  readonly kind: EntryKind;
  readonly about: About;
  /** What makes the history find it by its things. */
  readonly thing: Change;
}

function named(target: RedactionTarget): Named {
  if ("actor" in target) {
    const thing: Change = { of: "name", actor: rowOf("a", target.actor), before: null, after: null };
    return { kind: "actor.redacted", about: { actor: target.actor }, thing };
  }
  const thing: Change = { of: "source", id: rowOf("s", target.source), before: null, after: null };
  if (!("start" in target)) return { kind: "source.redacted", about: { source: target.source }, thing };
  const { source, start, end } = target;
  return { kind: "passage.redacted", about: { source, start, end }, thing };
}

const planFor = (sql: Sql, target: RedactionTarget): Promise<RedactionPlan> =>
  "actor" in target
    ? planActor(sql, target.actor)
    : "start" in target
      ? planPassage(sql, target.source, target)
      : planSource(sql, target.source);

/** The redaction that took a whole source out, or null. */
export async function sourceRedaction(sql: Sql, id: string): Promise<HistoryEntry | null> {
  const row = await sql.get<{ seq: number }>(
    `SELECT h.seq FROM touches AS t JOIN history AS h ON h.seq = t.seq WHERE t.thing = ? AND h.kind = 'source.redacted'`,
    [id],
  );
  return row ? ((await readEntriesOf(sql, [row.seq]))[0] ?? null) : null;
}

/** What was redacted, as an error that says so. */
export const alreadyRedacted = (
  thing: string,
  { at, who }: Pick<HistoryEntry, "at" | "who">,
): EntenteError<"ENT_REDACTED"> => new EntenteError("ENT_REDACTED", { thing, at: at.slice(0, 10), who });

/**
 * Takes something out of every row and of all that the history says. What was derived from it is derived again; the
 * hashes of what was there, and who took it out, when and why, stay. The engine has to forget what it overwrote
 * afterwards.
 *
 * @returns the entry that says so.
 * @throws EntenteError `ENT_SOURCE_UNKNOWN`, `ENT_ACTOR_UNKNOWN`, `ENT_INVALID`
 */
export async function redact(sql: Sql, doing: Doing, target: RedactionTarget): Promise<HistoryEntry> {
  const plan = await planFor(sql, target);
  const { kind, about, thing } = named(target);
  const rows = await rewriteRows(sql, plan);
  const entries = await rewriteHistory(sql, plan);
  const why = doing.why === null ? null : plan.scrub(doing.why);
  const body = {
    changes: [],
    redacted: { entries, rows: redactedRowsHash(rows) },
    about: { ...about, texts: plan.texts.size + plan.sources.size, rows: rows.length },
  };
  const seq = await appendEntry(sql, { ...doing, why }, kind, body, [thing]);
  await sql.insert(
    "redactions",
    ["kind", "row", "seq", "was", "now"],
    rows.map(({ kind: of, row, was, now }) => [of, row, seq, was, now]),
  );
  await indexAgain(sql);
  await rebuildState(sql);
  const [entry] = await readEntriesOf(sql, [seq]);
  if (!entry) throw new Error("the entry that was written isn't there");
  return entry;
}

/** Every redaction, the latest first. */
export async function readRedactions(sql: Sql): Promise<HistoryEntry[]> {
  const rows = await sql.all<{ seq: number }>(
    "SELECT seq FROM history WHERE kind IN ('source.redacted', 'passage.redacted', 'actor.redacted') ORDER BY seq DESC",
  );
  return await readEntriesOf(
    sql,
    rows.map(({ seq }) => seq),
  );
}

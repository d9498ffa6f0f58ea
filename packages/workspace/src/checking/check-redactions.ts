import type { Sql } from "../engine/engine.ts";
import type { EntryBody } from "../history/change.ts";
import { redactedRowsHash } from "../redaction/redact.ts";
import type { RewrittenRow } from "../redaction/rewrite-rows.ts";
import type { Finding } from "./finding.ts";

/** The hash a row had when it was written, and the one it must have now. */
export interface RedactedRow {
  readonly was: string;
  readonly now: string;
}

/** What was taken out for good, as far as checks must know it. */
export class Redactions {
  /** What rewritten entries must hash to now, by their number. */
  readonly entries: ReadonlyMap<number, string>;
  readonly #rows: ReadonlyMap<string, RedactedRow>;
  readonly findings: readonly Finding[];

  private constructor(
    entries: ReadonlyMap<number, string>,
    rows: ReadonlyMap<string, RedactedRow>,
    findings: readonly Finding[],
  ) {
    this.entries = entries;
    this.#rows = rows;
    this.findings = findings;
  }

  /** What was done to a row, or undefined where nothing was. */
  row(kind: RewrittenRow["kind"], row: number): RedactedRow | undefined {
    return this.#rows.get(`${kind} ${row}`);
  }

  static async read(sql: Sql): Promise<Redactions> {
    const entries = new Map<number, string>();
    const rows = new Map<string, RedactedRow>();
    const findings: Finding[] = [];
    const told = await sql.all<{ seq: number; body: string }>(
      "SELECT seq, body FROM history WHERE kind IN ('source.redacted', 'passage.redacted', 'actor.redacted') ORDER BY seq",
    );
    for (const { seq, body } of told) {
      const redacted = bodyOf(body)?.redacted;
      const changed = await sql.all<RewrittenRow>(
        "SELECT kind, row, was, now FROM redactions WHERE seq = ?",
        [seq],
      );
      const say = (why: string): number => findings.push({ by: "chain", thing: `entry ${seq}`, why });
      if (!redacted) say("it doesn't say what was redacted");
      else if (redactedRowsHash(changed) !== redacted.rows)
        say("the rows it redacted aren't those that are marked so");
      for (const [entry, hash] of redacted?.entries ?? []) entries.set(entry, hash);
      for (const { kind, row, was, now } of changed) {
        const before = rows.get(`${kind} ${row}`);
        if (before && before.now !== was) say(`${kind} ${row} was changed between two redactions`);
        rows.set(`${kind} ${row}`, { was: before?.was ?? was, now });
      }
    }
    return new Redactions(entries, rows, findings);
  }
}

function bodyOf(text: string): EntryBody | null {
  try {
    // Written by appendEntry; where it was changed since, the check of the chain says so.
    return JSON.parse(text) as EntryBody;
  } catch {
    return null;
  }
}

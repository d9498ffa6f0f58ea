import type { ReviewState, Source } from "@entente/claims";
import { claimRowColumns } from "../adding/write-claims.ts";
import { digestOf, rowHash, rowsHash } from "../adding/row-hash.ts";
import { appearanceHash } from "../adding/write-appearances.ts";
import type { Sql, SqlValue } from "../engine/engine.ts";
import { appendEntry, type Doing } from "../history/append-entry.ts";
import type { Change, EntryBody, EntryKind, SourceState } from "../history/change.ts";
import { refreshNames } from "../identity/refresh-names.ts";
import type { PlaceReason } from "../identity/place-appearances.ts";
import { sourceColumns, sourceOf, type SourceRow } from "../reading/rows.ts";
import { writeSourceState } from "../state/source-state.ts";
import { readRegrouped } from "../state/group-claims.ts";
import { regroupClaims } from "../state/present-claims.ts";
import { rowOf } from "../row-ids.ts";

/** Who is named for what was done before there was a history. */
const unknownPerson = "unknown";

interface Past {
  readonly at: string;
  readonly kind: EntryKind;
  readonly body: EntryBody;
}

type Row = Readonly<Record<string, SqlValue>>;

async function hashClaims(sql: Sql, source: number): Promise<{ first: number; count: number; hash: string }> {
  const rows = await sql.all<Row>(
    `SELECT ${claimRowColumns.join(", ")} FROM claims WHERE source = ? ORDER BY id`,
    [source],
  );
  const names = claimRowColumns.map((column) => column.replaceAll('"', ""));
  const hashes: string[] = [];
  for (const row of rows) {
    const hash = rowHash(names.map((name) => row[name] ?? null));
    hashes.push(hash);
    await sql.run("UPDATE claims SET digest = ? WHERE id = ?", [digestOf(hash), Number(row["id"])]);
  }
  return { first: Number(rows[0]?.["id"] ?? 0), count: rows.length, hash: rowsHash(hashes) };
}

interface NamedAppearance {
  readonly id: number;
  readonly type: string;
  readonly actor: number;
  readonly reason: PlaceReason;
  readonly reason_name: string | null;
  readonly text: string;
  readonly key: string | null;
}

async function appearancesOf(
  sql: Sql,
  source: number,
  doubtful: ReadonlySet<string>,
): Promise<{ changes: Change[]; hash: string }> {
  const rows = await sql.all<NamedAppearance>(
    `SELECT a.id, a.type, a.actor, a.reason, a.reason_name, n.text, n.key FROM appearances AS a
      JOIN appearance_names AS n ON n.appearance = a.id
      WHERE a.source = ? ORDER BY a.id, n.ordinal`,
    [source],
  );
  const each = [...Map.groupBy(rows, ({ id }) => id).values()];
  const hash = rowsHash(
    each.flatMap((names) => {
      const [first] = names;
      return first
        ? [
            appearanceHash(
              [first.id, source, first.type],
              names.map(({ text, key }) => [text, key]),
            ),
          ]
        : [];
    }),
  );
  const [first] = rows;
  if (!first) return { changes: [], hash };
  const odd = each.flatMap((names, index) => {
    const [one] = names;
    const isPlain = names.every(({ key }) => key === null || !doubtful.has(key));
    return one && !isPlain ? [[index, one.reason, one.reason_name] as const] : [];
  });
  // Whether a name is shared is looked up when it is shown, and no longer kept.
  const kept = new Set(odd.map(([index]) => index));
  for (const [index, [one]] of each.entries()) {
    if (!one || kept.has(index)) continue;
    await sql.run("UPDATE appearances SET reason = 'first', reason_name = NULL WHERE id = ?", [one.id]);
  }
  const actors = each.map(([one]) => one?.actor ?? 0);
  return { changes: [{ of: "appearances", first: first.id, actors, odd }], hash };
}

async function adding(sql: Sql, source: Source, doubtful: ReadonlySet<string>): Promise<Past> {
  const { id: _id, sha256, characters: _characters, ...state } = source satisfies SourceState;
  const row = rowOf("s", source.id);
  await writeSourceState(sql, row, state);
  const claims = await hashClaims(sql, row);
  const appearances = await appearancesOf(sql, row, doubtful);
  const { first, count } = claims;
  const changes: Change[] = [
    { of: "source", id: row, before: null, after: state },
    ...appearances.changes,
    ...(count > 0 ? [{ of: "claims", first, count, state: "proposed", decided: null } as const] : []),
  ];
  const actors = appearances.changes.flatMap((change) => (change.of === "appearances" ? change.actors : []));
  return {
    at: state.captured,
    kind: "source.added",
    body: {
      changes,
      rows: { text: sha256, appearances: appearances.hash, claims: claims.hash },
      about: { name: state.name, claims: count, actors: actors.length },
    },
  };
}

async function decisions(sql: Sql): Promise<Past[]> {
  const rows = await sql.all<{ claim: number; state: ReviewState; decided: string }>(
    "SELECT claim, state, decided FROM reviews WHERE decided IS NOT NULL ORDER BY decided, claim",
  );
  return [...Map.groupBy(rows, ({ state, decided }) => `${decided} ${state}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { state, decided } = first;
    const claims = alike.map(({ claim }) => claim);
    const change: Change = { of: "review", state, decided, before: [["proposed", null, claims]] };
    return [
      {
        at: decided,
        kind: "claim.reviewed",
        body: { changes: [change], about: { state, claims: claims.length } },
      },
    ];
  });
}

/** Gives a file of the first version a history that leads to what it holds, and the tables derived from that. */
export async function adoptFirstWorkspace(sql: Sql): Promise<void> {
  const keys = await sql.all<{ key: string }>(
    "SELECT DISTINCT key FROM appearance_names WHERE key IS NOT NULL",
  );
  const doubtful = await refreshNames(
    sql,
    keys.map(({ key }) => key),
  );
  const claims = await sql.all<{ claim: number }>("SELECT claim FROM reviews");
  await regroupClaims(
    sql,
    await readRegrouped(
      sql,
      "id",
      claims.map(({ claim }) => claim),
    ),
  );
  const sources = await sql.all<SourceRow>(`SELECT ${sourceColumns} FROM sources ORDER BY id`);
  const past: Past[] = [];
  for (const row of sources) past.push(await adding(sql, sourceOf(row), doubtful));
  past.push(...(await decisions(sql)));
  for (const { at, kind, body } of past.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const doing: Doing = { who: unknownPerson, at: new Date(at), why: null, batch: null };
    const seq = await appendEntry(sql, doing, kind, body);
    await sql.insert("steps", ["seq", "state"], [[seq, "done"]]);
  }
}

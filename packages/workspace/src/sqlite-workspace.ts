import {
  EntenteError,
  type ClaimId,
  type ClaimRecord,
  type Reading,
  type ReviewState,
  type Source,
  type SourceId,
} from "@entente/claims";
import { addReading } from "./adding/add-reading.ts";
import { countClaims, selectClaims, type Query } from "./claim-query.ts";
import type { Database } from "./database.ts";
import { listActors } from "./list-actors.ts";
import { actorIdOf, claimIdOf, rowOf, sourceIdOf } from "./row-ids.ts";
import {
  claimColumns,
  claimJoins,
  claimOf,
  sourceColumns,
  sourceOf,
  type ClaimRow,
  type SourceRow,
} from "./rows.ts";
import { matchQuery } from "./search/match-query.ts";
import type { IdsOfRows } from "./stored-references.ts";
import type { ClaimFilter, Clock, PassageHit, Workspace, WorkspaceActor } from "./workspace.ts";

const defaultHits = 20;

const passageHits = `
SELECT p.source, p.start, p.end, substr(t.text, p.start + 1, p.end - p.start) AS text
FROM passage_words AS w JOIN passages AS p ON p.id = w.rowid JOIN texts AS t ON t.source = p.source
WHERE w.passage_words MATCH ? ORDER BY w.rank, p.id LIMIT ?`;

/** A {@link Workspace} in a SQLite file. */
export class SqliteWorkspace implements Workspace {
  readonly path: string;
  readonly isReadOnly: boolean;
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.path = database.file;
    this.isReadOnly = database.isReadOnly;
    this.#database = database;
    this.#clock = clock;
  }

  add(reading: Reading, text: string): { source: Source; added: boolean } {
    const { source, added } = addReading(this.#database, reading, text, this.#clock.now());
    const kept = this.source(source);
    if (!kept) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id: source });
    return { source: kept, added };
  }

  sources(): Source[] {
    const sql = `SELECT ${sourceColumns} FROM sources ORDER BY known_day, id`;
    return this.#database.all<SourceRow>(sql).map(sourceOf);
  }

  source(id: string): Source | null {
    const sql = `SELECT ${sourceColumns} FROM sources WHERE id = ?`;
    const row = this.#database.get<SourceRow>(sql, [rowOf("s", id)]);
    return row ? sourceOf(row) : null;
  }

  text(id: SourceId): string {
    const row = this.#database.get<{ text: string }>("SELECT text FROM texts WHERE source = ?", [
      rowOf("s", id),
    ]);
    if (!row) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id });
    return row.text;
  }

  actors(): WorkspaceActor[] {
    return listActors(this.#database);
  }

  claims(filter: ClaimFilter = {}): ClaimRecord[] {
    return this.#readClaims(selectClaims(filter));
  }

  countClaims(filter: ClaimFilter = {}): number {
    const { sql, parameters } = countClaims(filter);
    return this.#database.get<{ claims: number }>(sql, parameters)?.claims ?? 0;
  }

  claim(id: string): ClaimRecord | null {
    const sql = `SELECT ${claimColumns} FROM claims AS c ${claimJoins} WHERE c.id = ?`;
    return this.#readClaims({ sql, parameters: [rowOf("c", id)] })[0] ?? null;
  }

  setReview(id: ClaimId, review: ReviewState): ClaimRecord {
    const decided = this.#clock.now().toISOString();
    this.#database.write(() => {
      const parameters = [review, decided, rowOf("c", id)];
      const sql = "UPDATE reviews SET state = ?, decided = ? WHERE claim = ? RETURNING claim";
      if (!this.#database.get(sql, parameters)) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    });
    const claim = this.claim(id);
    if (!claim) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return claim;
  }

  search(words: string, limit = defaultHits): PassageHit[] {
    const query = matchQuery(words);
    if (query === null) return [];
    const rows = this.#database.all<Omit<PassageHit, "source"> & { source: number }>(passageHits, [
      query,
      limit,
    ]);
    return rows.map(({ source, start, end, text }) => ({ source: sourceIdOf(source), start, end, text }));
  }

  revision(): string {
    // The one counts what other connections committed, the other what this one did.
    const others = this.#database.get<{ data_version: number }>("PRAGMA data_version")?.data_version;
    const own = this.#database.get<{ changes: number }>("SELECT total_changes() AS changes")?.changes;
    return `${others}.${own}`;
  }

  close(): void {
    this.#database.close();
  }

  #readClaims({ sql, parameters }: Query): ClaimRecord[] {
    return this.#database.read(() => {
      const ids: IdsOfRows = {
        actor: (appearance) => actorIdOf(this.#actorOf(appearance)),
        claim: claimIdOf,
      };
      return this.#database.all<ClaimRow>(sql, parameters).map((row) => claimOf(row, ids));
    });
  }

  #actorOf(appearance: number): number {
    const row = this.#database.get<{ actor: number }>("SELECT actor FROM appearances WHERE id = ?", [
      appearance,
    ]);
    if (!row) throw new EntenteError("ENT_INTERNAL", { why: `no appearance ${appearance} in ${this.path}` });
    return row.actor;
  }
}

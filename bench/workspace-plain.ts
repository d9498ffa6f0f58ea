import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { addTo, sinceStart, startOfWork, type Pace } from "./workspace-clock.ts";
import { numbersFrom } from "../e2e/made-up/names.ts";

type Values = SQLInputValue[];

interface Batch {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly Values[];
}

/** Reports copied at once. */
const chunk = 200;
const rowsAtOnce = 64;

/** What history adds to the schema: left out of the copy. */
const ofHistory = /CREATE (TABLE|TRIGGER|INDEX) (history|steps|touches)\w*/;

/** Tables in the order they are filled, with the condition that finds the rows of some reports. */
const ofReports: Readonly<Record<string, string>> = {
  sources: "id BETWEEN ? AND ?",
  actors: "id IN (SELECT actor FROM w.appearances WHERE source BETWEEN ? AND ?)",
  texts: "source BETWEEN ? AND ?",
  passages: "source BETWEEN ? AND ?",
  appearances: "source BETWEEN ? AND ?",
  appearance_names: "appearance IN (SELECT id FROM w.appearances WHERE source BETWEEN ? AND ?)",
  claims: "source BETWEEN ? AND ?",
  mentions: "actor IN (SELECT actor FROM w.appearances WHERE source BETWEEN ? AND ?)",
  names: `key IN (SELECT key FROM w.appearance_names WHERE appearance IN
    (SELECT id FROM w.appearances WHERE source BETWEEN ? AND ?))`,
  propositions: `id IN (SELECT proposition FROM w.reviews WHERE claim IN
    (SELECT id FROM w.claims WHERE source BETWEEN ? AND ?))`,
  reviews: "claim IN (SELECT id FROM w.claims WHERE source BETWEEN ? AND ?)",
  signatures: "source BETWEEN ? AND ?",
  signature_bands: "source BETWEEN ? AND ?",
  credits: "source BETWEEN ? AND ?",
  copies: "other BETWEEN ? AND ?",
};

/** Tables whose rows are made when something first needs them: each is copied with the first report that does. */
const onDemand: Readonly<Record<string, string>> = {
  // A name may lead to an actor whose appearances were moved since.
  actors: "id",
  mentions: "actor",
  names: "key",
  propositions: "id",
};

/** The searched words aren't kept in the file; generated reports fold to lower case. */
const words: Readonly<Record<string, string>> = {
  passage_words: `SELECT p.id AS rowid, lower(substr(t.text, p.start + 1, p."end" - p.start)) AS words
    FROM w.passages AS p JOIN w.texts AS t ON t.source = p.source WHERE p.source BETWEEN ? AND ?`,
  claim_words: "SELECT id AS rowid, lower(quote) AS words FROM w.claims WHERE source BETWEEN ? AND ?",
};

/** Every so many lots of reports are copied by inserts and measured, the others by SQLite within itself. */
const measuredOf = 5;

/** The same rows in the same schema without history, written by nothing but multi-row inserts. */
export class PlainCopy {
  readonly connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #spellings: readonly Values[];
  readonly #reports: number;

  constructor(file: string, schema: string, workspace: string) {
    this.connection = new DatabaseSync(file);
    this.connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    // As the workspace has it.
    this.connection.exec(
      "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000; PRAGMA temp_store = MEMORY",
    );
    const parts = schema.split(/\n\n(?=CREATE )/);
    this.connection.exec(parts.filter((part) => !ofHistory.test(part)).join("\n\n"));
    this.connection.exec(`ATTACH '${workspace}' AS w`);
    this.#reports = Number(this.#prepare("SELECT max(id) AS id FROM w.sources").get()?.["id"]);
    // Nothing says with which report a spelling came: they are spread over all of them, in no order.
    const random = numbersFrom(11);
    this.#spellings = this.#prepare("SELECT sound, word FROM w.spellings")
      .all()
      .map((row) => ({ row: Object.values(row), at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ row }) => row);
    // Whom a name leads to may have come with another report.
    this.connection.exec("INSERT INTO actors SELECT * FROM w.actors");
  }

  /**
   * Copies a workspace's rows, some of them measured: half of these with a commit for many reports, half with one for
   * each.
   *
   * @returns what the measured ones took either way, without reading them.
   */
  copy(): { readonly bulk: Pace; readonly each: Pace } {
    const paces = {
      bulk: { reports: 0, wall: 0, processor: 0 },
      each: { reports: 0, wall: 0, processor: 0 },
    };
    for (let first = 1, turn = 0; first <= this.#reports; first += chunk, turn++) {
      const end = Math.min(this.#reports, first + chunk - 1);
      // Few reports are all measured.
      if (this.#reports > 4_000 && turn % (2 * measuredOf) > 1) {
        this.#fill(first, end);
        continue;
      }
      const how = turn % 2 === 0 ? "bulk" : "each";
      const size = how === "bulk" ? end - first + 1 : 1;
      for (let at = first; at <= end; at += size) {
        const batches = this.#read(at, at + size - 1);
        const start = startOfWork();
        this.connection.exec("BEGIN IMMEDIATE");
        for (const batch of batches) this.#insert(batch);
        this.connection.exec("COMMIT");
        addTo(paces[how], size, sinceStart(start));
      }
    }
    return paces;
  }

  close(): void {
    this.connection.close();
  }

  #fill(first: number, last: number): void {
    this.connection.exec("BEGIN IMMEDIATE");
    for (const table of Object.keys(ofReports))
      this.#prepare(`INSERT INTO main.${table} ${this.#select(table)}`).run(first, last);
    for (const [table, select] of Object.entries(words))
      this.#prepare(`INSERT INTO main.${table} (rowid, words) ${select}`).run(first, last);
    this.#insert(this.#spellingsOf(first, last));
    this.connection.exec("COMMIT");
  }

  #read(first: number, last: number): Batch[] {
    const rowsOf = (table: string, select: string): Batch => {
      const rows = this.#prepare(select).all(first, last);
      return {
        table,
        columns: Object.keys(rows[0] ?? {}).map((name) => `"${name}"`),
        rows: rows.map((row) => Object.values(row)),
      };
    };
    return [
      ...Object.keys(ofReports).map((table) => rowsOf(table, this.#select(table))),
      ...Object.entries(words).map(([table, select]) => rowsOf(table, select)),
      this.#spellingsOf(first, last),
    ];
  }

  #select(table: string): string {
    const key = onDemand[table];
    const isNew =
      key === undefined ? "" : `AND NOT EXISTS (SELECT 1 FROM main.${table} AS m WHERE m.${key} = t.${key})`;
    return `SELECT * FROM w.${table} AS t WHERE ${ofReports[table]} ${isNew}`;
  }

  #spellingsOf(first: number, last: number): Batch {
    const upTo = (report: number): number => Math.floor((report * this.#spellings.length) / this.#reports);
    return {
      table: "spellings",
      columns: ["sound", "word"],
      rows: this.#spellings.slice(upTo(first - 1), upTo(last)),
    };
  }

  #prepare(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.connection.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }

  #insert({ table, columns, rows }: Batch): void {
    for (let start = 0; start < rows.length;) {
      const count = rows.length - start >= rowsAtOnce ? rowsAtOnce : rows.length - start >= 8 ? 8 : 1;
      const row = `(${columns.map(() => "?").join(", ")})`;
      const values = Array.from({ length: count }, () => row).join(", ");
      const statement = this.#prepare(`INSERT INTO main.${table} (${columns.join(", ")}) VALUES ${values}`);
      statement.run(...rows.slice(start, start + count).flat());
      start += count;
    }
  }
}

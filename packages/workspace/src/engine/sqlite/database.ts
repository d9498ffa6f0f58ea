import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { EntenteError } from "@entente/claims";

/** Primary result codes of SQLite that have a sentence of ours; the low byte of an extended code. */
const busy = 5;
const locked = 6;
const readOnly = 8;
const inputOrOutput = 10;
const corrupt = 11;
const full = 13;
const cannotOpen = 14;
const notADatabase = 26;
/** The file ends before a page that it should hold. */
const shortRead = 522;

/** SQLite's code for what went wrong, without its extension; null for any other error. */
export function sqliteCode(error: unknown): number | null {
  const code = extendedCode(error);
  return code === null ? null : code & 0xff;
}

function extendedCode(error: unknown): number | null {
  const code = error instanceof Error && "errcode" in error ? error.errcode : null;
  return typeof code === "number" ? code : null;
}

/** A table or column of ours is not there, though the file says it is of our schema. */
const isOfSchema = (error: unknown): boolean =>
  error instanceof Error && /^no such (table|column)/.test(error.message);

function withOurCode(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  if (code === busy || code === locked)
    return new EntenteError("ENT_WORKSPACE_BUSY", { file }, { cause: error });
  if (code === readOnly) return new EntenteError("ENT_WORKSPACE_READ_ONLY", { file }, { cause: error });
  const isDamage = code === corrupt || extendedCode(error) === shortRead || isOfSchema(error);
  if (isDamage) return new EntenteError("ENT_WORKSPACE_DAMAGED", { file }, { cause: error });
  if (code === full || code === inputOrOutput)
    return new EntenteError("ENT_WORKSPACE_UNWRITTEN", { file }, { cause: error });
  if (code === cannotOpen)
    return new EntenteError("ENT_FILE_UNREADABLE", { file, why: "it can't be opened" }, { cause: error });
  if (code === notADatabase) return new EntenteError("ENT_WORKSPACE_NOT_OURS", { file }, { cause: error });
  return error;
}

/** How to open a database file. */
export interface DatabaseOptions {
  /** What SQLite opens: the file's path, or a `file:` URL with parameters. Default: `file`. */
  readonly location?: string;
  readonly isReadOnly: boolean;
  /** How long to wait for another process that writes, in milliseconds. */
  readonly waitMs: number;
}

/** A statement that gives its rows as lists of values, in the order of these columns. */
interface RowStatement {
  readonly statement: StatementSync;
  readonly columns: readonly string[];
}

/** An object like every other of its statement: the driver's own objects take twice as long to make and to read. */
function rowOf(
  columns: readonly string[],
  values: readonly SQLOutputValue[],
): Record<string, SQLOutputValue> {
  const row: Record<string, SQLOutputValue> = {};
  for (let at = 0; at < columns.length; at++) row[columns[at] as string] = values[at] as SQLOutputValue;
  return row;
}

/**
 * One connection: statements are prepared once and kept, parameters are always a list, and SQLite's errors
 * become ours where we have a sentence for them.
 */
export class Database {
  readonly file: string;
  readonly isReadOnly: boolean;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #rowStatements = new Map<string, RowStatement>();

  constructor(file: string, options: DatabaseOptions) {
    this.file = file;
    this.isReadOnly = options.isReadOnly;
    const { location = file, isReadOnly, waitMs } = options;
    this.#connection = this.#guard(
      () => new DatabaseSync(location, { readOnly: isReadOnly, timeout: waitMs }),
    );
    try {
      // A file may come by mail: its schema is not trusted to call functions.
      this.execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
      // 64 MB of pages in memory instead of 2, and 16 MB of log before its pages are moved: both are written over often.
      this.execute("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000");
      // What SQLite puts aside while it works costs less there, and after a redaction must not lie in a file either.
      this.execute("PRAGMA temp_store = MEMORY");
      this.get("SELECT 1 FROM sqlite_schema");
    } catch (error) {
      this.close();
      throw error;
    }
  }

  all<Row>(sql: string, parameters: readonly SQLInputValue[] = []): Row[] {
    return this.#guard(() => {
      const { statement, columns } = this.#prepareRows(sql);
      const rows = statement.all(...parameters) as unknown as SQLOutputValue[][];
      // The row's type is what the statement selects; nothing else reads these rows.
      return rows.map((values) => rowOf(columns, values)) as Row[];
    });
  }

  get<Row>(sql: string, parameters: readonly SQLInputValue[] = []): Row | undefined {
    return this.#guard(() => this.#prepare(sql).get(...parameters)) as Row | undefined;
  }

  run(sql: string, parameters: readonly SQLInputValue[] = []): void {
    this.#guard(() => this.#prepare(sql).run(...parameters));
  }

  /** Runs statements that have no parameters and give no rows. */
  execute(sql: string): void {
    this.#guard(() => this.#connection.exec(sql));
  }

  /** Whether a transaction is open. */
  get isInTransaction(): boolean {
    return this.#connection.isTransaction;
  }

  close(): void {
    this.#statements.clear();
    this.#rowStatements.clear();
    if (this.#connection.isOpen) this.#connection.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #prepareRows(sql: string): RowStatement {
    const known = this.#rowStatements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    statement.setReturnArrays(true);
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) };
    this.#rowStatements.set(sql, prepared);
    return prepared;
  }

  #guard<Result>(call: () => Result): Result {
    try {
      return call();
    } catch (error) {
      throw withOurCode(error, this.file);
    }
  }
}

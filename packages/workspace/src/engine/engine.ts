import type { Terms } from "../search/term.ts";

/** What a column holds. Truth is 0 or 1, dates are text or day numbers: what every engine has. */
export type SqlValue = null | number | string;

/** What full text is kept of: quotes of claims, and passages of reports. A row's number is the claim's or passage's. */
export type TextIndex = "claim_words" | "passage_words";

/**
 * One transaction. Statements are plain SQL with `?` for values, of the kind that SQLite and PostgreSQL both
 * understand: no `INSERT OR REPLACE`, no range types, no functions on JSON.
 */
export interface Sql {
  all<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** The first row, or undefined where there is none. */
  get<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined>;
  run(text: string, values?: readonly SqlValue[]): Promise<void>;
  /**
   * Writes many rows with few statements.
   *
   * @param ending what follows the values, such as `ON CONFLICT … DO UPDATE SET …`. Default: nothing.
   * @returns what the ending asks for by `RETURNING`, in no order; else nothing.
   */
  insert<Row = never>(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
    ending?: string,
  ): Promise<Row[]>;
  /** Adds words to a full-text index: a row's number and its folded text. */
  indexWords(index: TextIndex, rows: readonly (readonly [number, string])[]): Promise<void>;
  /** Empties a full-text index. */
  dropWords(index: TextIndex): Promise<void>;
  /**
   * Does work once at the end of the transaction, however many of its changes ask for it.
   *
   * @param work a constant, which is given everything that was named for it.
   */
  atEnd<Thing>(work: EndWork<Thing>, things: Iterable<Thing>): void;
  /**
   * Does now what waits for the end, for who reads on in the same transaction.
   *
   * @param only leaves all other work for the end. Default: everything is done.
   */
  finish(only?: EndWork<never>): Promise<void>;
}

/** Work for the end of a transaction, on everything that was named for it. */
export interface EndWork<Thing> {
  /** What has a smaller number is done before. */
  readonly turn: number;
  do(sql: Sql, things: readonly Thing[]): Promise<void>;
}

/** How an engine searches words. */
export interface WordSearch {
  /** What is looked for, as the engine's own query: the value of the `?` of the others. */
  query(terms: Terms): string;
  /**
   * A condition with one `?`, met where the row of that number holds the words.
   *
   * @param row the column with the row's number: `c.id`.
   */
  holds(index: TextIndex, row: string): string;
  /** A query with `?` for the words and for how many: the numbers of rows that hold the words, best first. */
  best(index: TextIndex): string;
}

/** A database under a workspace: the only thing that differs between a file and a server. */
export interface Engine {
  /** The file, or the address without its password. */
  readonly location: string;
  readonly isReadOnly: boolean;
  readonly words: WordSearch;
  /** Reads several things as of one moment, whatever others write meanwhile. */
  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /**
   * Does all of the work or none of it, as the only writer; durable when it returns. What is asked for at once may share
   * a transaction: then the work may be done a second time, after the first was taken back because of another.
   *
   * @throws EntenteError `ENT_WORKSPACE_READ_ONLY`, `ENT_WORKSPACE_BUSY` where another process keeps writing.
   */
  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Does the work, gives what it came to, and takes every change back. Others see nothing of it. */
  rehearse<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /**
   * Leaves nothing in the file, its log or its free pages of what was deleted or overwritten. Not inside a transaction.
   *
   * @throws EntenteError `ENT_WORKSPACE_BUSY` where another process has it open and reads or writes for too long.
   */
  forget(): Promise<void>;
  /** What the engine's own check finds wrong, a sentence each; nothing where all is well. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}

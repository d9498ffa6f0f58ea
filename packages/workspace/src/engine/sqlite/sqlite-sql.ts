import { WaitingWork } from "../waiting-work.ts";
import type { EndWork, Sql, SqlValue, TextIndex } from "../engine.ts";
import { multiRowInserts, valuesOf } from "../multi-row-insert.ts";
import type { Database } from "./database.ts";
import type { WaitingWords } from "./waiting-words.ts";

interface WaitingMark {
  readonly work: WaitingWork["mark"];
  readonly words: number;
}

/** Statements of one connection, as an engine's. */
export class SqliteSql implements Sql {
  readonly #database: Database;
  readonly #words: WaitingWords;
  readonly #atEnd = new WaitingWork();

  constructor(database: Database, words: WaitingWords) {
    this.#database = database;
    this.#words = words;
  }

  all<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return settled(() => this.#database.all<Row>(text, values));
  }

  get<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | undefined> {
    return settled(() => this.#database.get<Row>(text, values));
  }

  run(text: string, values: readonly SqlValue[] = []): Promise<void> {
    return settled(() => this.#database.run(text, values));
  }

  insert<Row = never>(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
    ending?: string,
  ): Promise<Row[]> {
    return settled(() => {
      const returned: Row[] = [];
      for (const { text, from, to } of multiRowInserts(table, columns, rows.length, ending)) {
        returned.push(...this.#database.all<Row>(text, valuesOf(rows, from, to)));
      }
      return returned;
    });
  }

  indexWords(index: TextIndex, rows: readonly (readonly [number, string])[]): Promise<void> {
    return settled(() => this.#words.add(index, rows));
  }

  dropWords(index: TextIndex): Promise<void> {
    return settled(() => this.#words.empty(index));
  }

  atEnd<Thing>(work: EndWork<Thing>, things: Iterable<Thing>): void {
    this.#atEnd.add(work, things);
  }

  finish(only?: EndWork<never>): Promise<void> {
    return this.#atEnd.finish(this, only);
  }

  /** What waits for the end now; {@link goBackTo} goes back to it. */
  get mark(): WaitingMark {
    return { work: this.#atEnd.mark, words: this.#words.mark };
  }

  /** Forgets what was asked for after a mark: it was taken back. */
  goBackTo({ work, words }: WaitingMark): void {
    this.#atEnd.goBackTo(work);
    this.#words.keepUntil(words);
  }

  /** Forgets what waits for the end of a transaction that isn't kept. */
  forget(): void {
    this.goBackTo({ work: [], words: 0 });
  }
}

/** The result of a call that doesn't wait, as a promise: what it throws is a rejection. */
function settled<Result>(call: () => Result): Promise<Result> {
  try {
    return Promise.resolve(call());
  } catch (error) {
    return Promise.reject(error);
  }
}

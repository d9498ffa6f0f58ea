import type { Sql } from "../engine/engine.ts";

/** One step of the file's schema. A migration that has been released is never edited, and only ever adds. */
export interface Migration {
  /** The file's `user_version` once it has run: 1, 2, 3 … without gaps. */
  readonly version: number;
  readonly sql: string;
  /** Fills what was added from what was there. Default: nothing. */
  readonly fill?: (sql: Sql) => Promise<void>;
}

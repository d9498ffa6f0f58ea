import { EntenteError } from "@entente/claims";
import type { Database } from "./database.ts";

interface Checkpoint {
  readonly busy: 0 | 1;
}

/** Brings the log into the file and empties it. @throws EntenteError `ENT_WORKSPACE_BUSY` where others still read it. */
function emptyLog(database: Database): void {
  if (database.get<Checkpoint>("PRAGMA wal_checkpoint(TRUNCATE)")?.busy === 1)
    throw new EntenteError("ENT_WORKSPACE_BUSY", { file: database.file });
}

/**
 * Writes the file anew without its free pages, and empties its log: what was deleted or overwritten is in neither.
 *
 * @throws EntenteError `ENT_WORKSPACE_BUSY`
 */
export function leaveNothing(database: Database): void {
  emptyLog(database);
  database.execute("VACUUM");
  emptyLog(database);
}

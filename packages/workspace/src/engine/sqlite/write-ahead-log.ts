import { isEntenteError } from "@entente/claims";
import type { Database } from "./database.ts";

const pauseMs = 10;

/** Blocks this thread, as waiting for a file does anyway. */
const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);

/**
 * Lets readers go on while one process writes. The file remembers it, so this does something only once in its
 * life. SQLite doesn't wait for others when it switches, so the waiting is done here.
 *
 * @throws EntenteError `ENT_WORKSPACE_BUSY` where others use the file for longer than `waitMs`.
 */
export function switchToWriteAheadLog(database: Database, waitMs: number): void {
  for (let waited = 0; ; waited += pauseMs) {
    try {
      database.get("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (!isEntenteError(error, "ENT_WORKSPACE_BUSY") || waited >= waitMs) throw error;
      pause();
    }
  }
}

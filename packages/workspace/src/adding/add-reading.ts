import type { Reading, SourceId } from "@entente/claims";
import type { Database } from "../database.ts";
import { sourceIdOf } from "../row-ids.ts";
import { checkReading } from "./check-reading.ts";
import { writeAppearances, writeClaims, writePassages, writeSource } from "./write-rows.ts";

/**
 * Adds what was read of one report, in one transaction: all of it or nothing. A report whose text is there
 * already changes nothing.
 *
 * @throws EntenteError `ENT_INVALID`, `ENT_WORKSPACE_READ_ONLY`, `ENT_WORKSPACE_BUSY`
 */
export function addReading(
  database: Database,
  reading: Reading,
  text: string,
  captured: Date,
): { source: SourceId; added: boolean } {
  const offsets = checkReading(reading, text);
  return database.write(() => {
    const known = database.get<{ id: number }>("SELECT id FROM sources WHERE sha256 = ?", [
      reading.source.sha256,
    ]);
    if (known) return { source: sourceIdOf(known.id), added: false };
    const source = writeSource(database, reading, text, captured);
    writePassages(database, source, text, offsets);
    const appearances = writeAppearances(database, source, reading.actors);
    writeClaims(database, source, reading.claims, text, offsets, appearances);
    return { source: sourceIdOf(source), added: true };
  });
}

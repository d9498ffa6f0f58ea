import type { Sql } from "../engine/engine.ts";
import { beforeHistory, bodyHash, entryHash } from "../history/append-entry.ts";
import { readEntries } from "../history/rebuild.ts";
import type { Redactions } from "./check-redactions.ts";
import type { Finding } from "./finding.ts";

/** Checks every entry's own hash (of a redacted one that of what is left) and that each follows on the one before it. */
export async function checkChain(sql: Sql, redactions: Redactions): Promise<Finding[]> {
  const found: Finding[] = [...redactions.findings];
  let previous = beforeHistory;
  let expected = 1;
  for await (const entry of readEntries(sql)) {
    const say = (why: string): void => {
      found.push({ by: "chain", thing: `entry ${entry.seq}`, why });
    };
    if (entry.seq !== expected) say(`entry ${expected} is missing before it`);
    const expectedBody = redactions.entries.get(entry.seq) ?? entry.body_hash;
    if (bodyHash(entry.why, entry.body) !== expectedBody) say("what it says isn't what was written");
    if (entryHash(previous, entry) !== entry.hash) say("it doesn't follow on the entry before it");
    previous = entry.hash;
    expected = entry.seq + 1;
  }
  return found;
}

import { EntenteError, OffsetMap } from "@entente/claims";
import { writeSource } from "../adding/write-source.ts";
import type { Sql } from "../engine/engine.ts";
import type { Doing } from "../history/append-entry.ts";
import type { Change, SourceState } from "../history/change.ts";
import { sha256 } from "../history/sha256.ts";

/** What a person says, kept as a source: so that whatever rests on it leads to its words like everything else. */
export interface AnalystNote {
  readonly source: number;
  readonly changes: readonly Change[];
}

/** How notes are called among the sources. */
export const noteName = "analyst's note";

/** The source that holds exactly these words, or null. */
export async function findNote(sql: Sql, words: string): Promise<AnalystNote | null> {
  const row = await sql.get<{ id: number }>("SELECT id FROM sources WHERE sha256 = ? AND withdrawn = 0", [
    sha256(words),
  ]);
  return row ? { source: row.id, changes: [] } : null;
}

/**
 * Writes the person's words as a source.
 *
 * @throws EntenteError `ENT_INVALID` where no file can keep them.
 */
export async function writeNote(sql: Sql, doing: Doing, words: string): Promise<AnalystNote> {
  if (!words.isWellFormed() || words.includes("\0")) {
    throw new EntenteError("ENT_INVALID", {
      where: "says",
      why: "it holds a character that no file can keep",
    });
  }
  const hash = sha256(words);
  const state: SourceState = {
    name: noteName,
    title: null,
    author: doing.who,
    published: null,
    url: null,
    language: null,
    captured: doing.at.toISOString(),
    reliability: null,
    sharing: "private",
    problems: [],
  };
  const known = await sql.get<{ id: number }>("SELECT id FROM sources WHERE sha256 = ?", [hash]);
  const source =
    known?.id ??
    (await writeSource(sql, { sha256: hash, text: words, offsets: new OffsetMap(words), state }));
  return { source, changes: [{ of: "source", id: source, before: null, after: state }] };
}

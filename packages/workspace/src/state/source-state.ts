import { spanOf } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import { canonicalJson } from "../history/canonical-json.ts";
import type { SourceState } from "../history/change.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** The first day a report may have been published, as a day number; where nobody says, the day it was captured. */
export function knownDay(published: string | null, captured: string): number {
  const span = published === null ? null : spanOf(published);
  if (span && span.start > -Infinity) return span.start;
  if (span && span.end < Infinity) return span.end - 1;
  return Math.floor(Date.parse(captured) / dayMs);
}

/** The last columns of a source: problems, when its copy was taken, where that is archived, its pages. */
export const lastColumns = ({ problems, saved, archiveUrl, pages }: SourceState): (string | null)[] => [
  // The same for the same value: the check compares these with what the history says.
  canonicalJson(problems),
  saved ?? null,
  archiveUrl ?? null,
  pages === undefined ? null : canonicalJson(pages),
];

/** Writes what may change about a source; null takes it away, and leaves what was said of it. */
export async function writeSourceState(sql: Sql, id: number, state: SourceState | null): Promise<void> {
  if (state === null) {
    await sql.run("UPDATE sources SET withdrawn = 1 WHERE id = ?", [id]);
    return;
  }
  await sql.run(
    `UPDATE sources SET withdrawn = 0, name = ?, title = ?, author = ?, published = ?, url = ?, language = ?,
      captured = ?, known_day = ?, reliability = ?, sharing = ?, problems = ?, saved = ?, archive_url = ?, pages = ?
      WHERE id = ?`,
    [
      state.name,
      state.title,
      state.author,
      state.published,
      state.url,
      state.language,
      state.captured,
      knownDay(state.published, state.captured),
      state.reliability,
      state.sharing,
      ...lastColumns(state),
      id,
    ],
  );
}

import type { ClaimRecord, OffsetMap, Reading, SourceId } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import type { Doing } from "../history/append-entry.ts";
import type { Change, EntryBody, SourceState } from "../history/change.ts";
import { takeStep } from "../history/steps.ts";
import { alreadyRedacted, sourceRedaction } from "../redaction/redact.ts";
import { sourceIdOf } from "../row-ids.ts";
import type { Bearer } from "../identity/standing.ts";
import type { GroupedClaim } from "../state/group-claims.ts";
import type { RowsOfIds } from "../stored-references.ts";
import { nextRow } from "./next-row.ts";
import { writeAppearances } from "./write-appearances.ts";
import { claimRow, contextOf, writeClaimRows } from "./write-claims.ts";
import { writeSource } from "./write-source.ts";

/** What was read of a report, checked. */
export interface CheckedReading {
  readonly reading: Reading;
  readonly text: string;
  readonly offsets: OffsetMap;
  /** What its claims have beside what they say, by their place in the reading. */
  readonly marksOf: (index: number) => Pick<ClaimRecord, "origin" | "credibility">;
}

/** What a source says of itself when it comes. */
const stateOf = ({ source, problems }: Reading, captured: Date): SourceState => ({
  name: source.name,
  title: source.title,
  author: source.author,
  published: source.published,
  url: source.url,
  language: source.language,
  captured: captured.toISOString(),
  reliability: null,
  sharing: "quotes",
  problems,
  ...copyOf(source),
});

/** What is known of the copy that was read; nothing where nobody says. */
function copyOf({
  saved,
  archiveUrl,
  pages,
}: Reading["source"]): Pick<SourceState, "saved" | "archiveUrl" | "pages"> {
  return {
    ...(saved == null ? {} : { saved }),
    ...(archiveUrl == null ? {} : { archiveUrl }),
    ...(pages === undefined ? {} : { pages }),
  };
}

/**
 * Adds what was read of one report, as one step. A report whose text is there already changes nothing. One whose
 * adding was taken back comes again as it is read now, under the number it had.
 *
 * @returns also the number of its first claim, which the others follow.
 */
export async function addReading(
  sql: Sql,
  doing: Doing,
  checked: CheckedReading,
): Promise<{ source: SourceId; added: boolean; firstClaim: number }> {
  const { reading, text, offsets } = checked;
  const { sha256 } = reading.source;
  const known = await sql.get<{ id: number; withdrawn: 0 | 1 }>(
    "SELECT id, withdrawn FROM sources WHERE sha256 = ?",
    [sha256],
  );
  if (known?.withdrawn === 0) return { source: sourceIdOf(known.id), added: false, firstClaim: 0 };
  const redaction = known && (await sourceRedaction(sql, sourceIdOf(known.id)));
  if (redaction) throw alreadyRedacted(reading.source.name, redaction);
  const state = stateOf(reading, doing.at);
  const source = known?.id ?? (await writeSource(sql, { sha256, text, offsets, state }));
  const appearances = await writeAppearances(sql, source, reading.actors);
  const claims = await writeClaims(sql, source, checked, appearances);
  const comes: Change = { of: "source", id: source, before: null, after: state };
  const body: EntryBody = {
    changes: [comes, ...appearances.changes, ...claims.changes],
    rows: {
      text: sha256,
      appearances: appearances.hash,
      claims: claims.hash,
    },
    about: { name: state.name, claims: reading.claims.length, actors: reading.actors.length },
  };
  const fresh = { appearances: appearances.bearers, names: appearances.names, claims: claims.grouped };
  await takeStep(sql, doing, "source.added", body, fresh);
  return { source: sourceIdOf(source), added: true, firstClaim: claims.first };
}

/** Writes a report's claims, as proposals nobody has looked at. */
async function writeClaims(
  sql: Sql,
  source: number,
  { reading, text, offsets, marksOf }: CheckedReading,
  { first: firstAppearance, bearers }: { readonly first: number; readonly bearers: readonly Bearer[] },
): Promise<{ changes: Change[]; grouped: GroupedClaim[]; hash: string; first: number }> {
  const { claims, actors } = reading;
  const first = await nextRow(sql, "claims");
  const appearances = new Map<string, number>(actors.map(({ id }, i) => [id, firstAppearance + i]));
  const taken = new Map<string, number>(actors.map(({ id }, i) => [id, bearers[i]?.actor ?? 0]));
  const numbers = new Map<string, number>(claims.map(({ id }, i) => [id, first + i]));
  const rows: RowsOfIds = {
    appearance: (id) => appearances.get(id),
    claim: (id) => numbers.get(id),
  };
  const hash = await writeClaimRows(
    sql,
    claims.map((claim, i) => {
      const context = contextOf(text, offsets, claim);
      const place = { row: first + i, source, edits: null, ...marksOf(i) } as const;
      return claimRow(claim, { ...place, ...context }, rows);
    }),
  );
  const grouped = claims.map((claim, i): GroupedClaim => {
    const { predicate, polarity, modality, object } = claim;
    const objectActor = object === null ? null : (taken.get(object) ?? null);
    return {
      row: first + i,
      predicate,
      subject: taken.get(claim.subject) ?? 0,
      object: objectActor,
      object_text: objectActor === null ? object : null,
      polarity,
      modality,
      label: null,
    };
  });
  const comes: Change = { of: "claims", first, count: claims.length, state: "proposed", decided: null };
  return { changes: claims.length === 0 ? [] : [comes], grouped, hash, first };
}

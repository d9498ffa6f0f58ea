import {
  foldName,
  isFullName,
  spanOf,
  type Actor,
  type Claim,
  type OffsetMap,
  type Reading,
} from "@entente/claims";
import type { Database } from "../database.ts";
import { settleActors } from "../identity/settle-actors.ts";
import { foldText } from "../search/fold-text.ts";
import { splitPassages } from "../search/split-passages.ts";
import { storeCondition, storeQualifiers, type RowsOfIds } from "../stored-references.ts";

/** How much of the text on either side of a quote is kept with its claim, in code points. */
const contextLength = 60;
const dayMs = 24 * 60 * 60 * 1000;

/** The number the next row of a table gets; numbers of rows that are gone are not used again. */
const nextRow = (database: Database, table: "sources" | "appearances" | "claims"): number =>
  (database.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = ?", [table])?.seq ?? 0) + 1;

/** The first day a report may have been published, as a day number; where nobody says, the day it was captured. */
function knownDay(published: string | null, captured: Date): number {
  const span = published === null ? null : spanOf(published);
  if (span && span.start > -Infinity) return span.start;
  if (span && span.end < Infinity) return span.end - 1;
  return Math.floor(captured.getTime() / dayMs);
}

/** Writes the report itself. */
export function writeSource(database: Database, reading: Reading, text: string, captured: Date): number {
  const { source, problems } = reading;
  const row = nextRow(database, "sources");
  database.run(
    `INSERT INTO sources (id, sha256, name, title, author, published, url, language, characters, captured,
      known_day, reliability, sharing, problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 'quotes', ?)`,
    [
      row,
      source.sha256,
      source.name,
      source.title,
      source.author,
      source.published,
      source.url,
      source.language,
      source.characters,
      captured.toISOString(),
      knownDay(source.published, captured),
      JSON.stringify(problems),
    ],
  );
  database.run("INSERT INTO texts (source, text) VALUES (?, ?)", [row, text]);
  return row;
}

/** Writes a report's passages and their searched words. */
export function writePassages(database: Database, source: number, text: string, offsets: OffsetMap): void {
  for (const { start, end } of splitPassages(text)) {
    const passage = database.get<{ id: number }>(
      "INSERT INTO passages (source, start, end) VALUES (?, ?, ?) RETURNING id",
      [source, offsets.toCodePoints(start), offsets.toCodePoints(end)],
    );
    database.run("INSERT INTO passage_words (rowid, words) VALUES (?, ?)", [
      passage?.id ?? null,
      foldText(text.slice(start, end)),
    ]);
  }
}

/** What an actor's name is joined by: its type and the folded name, or null where the name is not enough. */
const nameKey = (name: string, { type }: Actor): string | null =>
  isFullName(name, type) ? `${type} ${foldName(name)}` : null;

/** Writes a report's actors with their names, and decides for whom each is taken. */
export function writeAppearances(
  database: Database,
  source: number,
  actors: readonly Actor[],
): Map<string, number> {
  const first = nextRow(database, "appearances");
  const coming = actors.map((actor, i) => {
    const names = [actor.name, ...actor.mentions].map((text) => ({ text, key: nameKey(text, actor) }));
    return { id: first + i, source, type: actor.type, written: names, names: distinctKeys(names) };
  });
  const places = new Map(settleActors(database, coming).map((place) => [place.id, place]));
  for (const { id, type, written } of coming) {
    const place = places.get(id);
    database.run(
      "INSERT INTO appearances (id, source, type, actor, reason, reason_name) VALUES (?, ?, ?, ?, ?, ?)",
      [id, source, type, place?.actor ?? null, place?.reason ?? null, place?.name ?? null],
    );
    for (const [ordinal, { text, key }] of written.entries()) {
      database.run("INSERT INTO appearance_names (appearance, ordinal, text, key) VALUES (?, ?, ?, ?)", [
        id,
        ordinal,
        text,
        key,
      ]);
    }
  }
  return new Map(actors.map((actor, i) => [actor.id, first + i]));
}

const distinctKeys = (names: readonly { key: string | null }[]): string[] => [
  ...new Set(names.flatMap(({ key }) => key ?? [])),
];

/** Writes a report's claims, as proposals nobody has looked at. */
export function writeClaims(
  database: Database,
  source: number,
  claims: readonly Claim[],
  text: string,
  offsets: OffsetMap,
  appearances: ReadonlyMap<string, number>,
): void {
  const first = nextRow(database, "claims");
  const numbers = new Map<string, number>(claims.map(({ id }, i) => [id, first + i]));
  const rows: RowsOfIds = {
    appearance: (id) => appearances.get(id),
    claim: (id) => numbers.get(id),
  };
  const context = (from: number, to: number): string =>
    text.slice(offsets.toUtf16(from), offsets.toUtf16(to));
  for (const [i, claim] of claims.entries()) {
    const prefix = context(Math.max(0, claim.start - contextLength), claim.start);
    const suffix = context(claim.end, Math.min(offsets.codePoints, claim.end + contextLength));
    writeClaim(database, { row: first + i, source, claim, prefix, suffix }, rows);
  }
}

function writeClaim(
  database: Database,
  place: { row: number; source: number; claim: Claim; prefix: string; suffix: string },
  rows: RowsOfIds,
): void {
  const { row, source, claim, prefix, suffix } = place;
  const object = claim.object === null ? null : (rows.appearance(claim.object) ?? null);
  database.run(
    `INSERT INTO claims (id, source, predicate, subject, object, object_text, polarity, modality, likelihood, condition,
      attribution, attribution_kind, qualifiers, time_from, time_to, time_text, over, after_claim, before_claim,
      quote, start, end, prefix, suffix, confidence, origin, credibility)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'reader', NULL)`,
    [
      row,
      source,
      claim.predicate,
      rows.appearance(claim.subject) ?? null,
      object,
      object === null ? claim.object : null,
      claim.polarity,
      claim.modality,
      claim.likelihood,
      claim.condition && storeCondition(claim.condition, rows),
      claim.attribution === null ? null : (rows.appearance(claim.attribution) ?? null),
      claim.attributionKind,
      storeQualifiers(claim.qualifiers, rows),
      claim.time.from,
      claim.time.to,
      claim.time.text,
      claim.time.over ? 1 : 0,
      claim.time.after === null ? null : (rows.claim(claim.time.after) ?? null),
      claim.time.before === null ? null : (rows.claim(claim.time.before) ?? null),
      claim.quote,
      claim.start,
      claim.end,
      prefix,
      suffix,
      claim.confidence,
    ],
  );
  database.run("INSERT INTO claim_words (rowid, words) VALUES (?, ?)", [row, foldText(claim.quote)]);
  database.run("INSERT INTO reviews (claim, state, decided) VALUES (?, 'proposed', NULL)", [row]);
}

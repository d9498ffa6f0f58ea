import type { Claim, ClaimOrigin, OffsetMap } from "@entente/claims";
import type { Sql, SqlValue } from "../engine/engine.ts";
import { foldText } from "../search/fold-text.ts";
import { storeCondition, storeQualifiers, type RowsOfIds } from "../stored-references.ts";
import { digestOf, rowHash, rowsHash } from "./row-hash.ts";

/** How much of the text on either side of a quote is kept with its claim, in code points. */
const contextLength = 60;

/** What a claim's row says, in this order; its hash is over these. */
export const claimRowColumns = [
  "id",
  "source",
  "predicate",
  "subject",
  "object",
  "object_text",
  "polarity",
  "modality",
  "likelihood",
  "condition",
  "attribution",
  "attribution_kind",
  "qualifiers",
  "time_from",
  "time_to",
  "time_text",
  "over",
  "after_claim",
  "before_claim",
  "quote",
  "start",
  '"end"',
  "prefix",
  "suffix",
  "confidence",
  "origin",
  "credibility",
  "edits",
] as const;

/** Everything of a claim's row but what it says. */
export interface ClaimPlace {
  readonly row: number;
  readonly source: number;
  readonly origin: ClaimOrigin;
  readonly credibility: number | null;
  /** The claim this row is a later version of; null for a first version. */
  readonly edits: number | null;
  readonly prefix: string;
  readonly suffix: string;
}

/** A claim as a row, in the order of {@link claimRowColumns}. */
export function claimRow(claim: Omit<Claim, "id">, place: ClaimPlace, rows: RowsOfIds): SqlValue[] {
  const { time } = claim;
  const object = claim.object === null ? null : (rows.appearance(claim.object) ?? null);
  const claimOf = (id: string | null): number | null => (id === null ? null : (rows.claim(id) ?? null));
  return [
    place.row,
    place.source,
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
    time.from,
    time.to,
    time.text,
    time.over ? 1 : 0,
    claimOf(time.after),
    claimOf(time.before),
    claim.quote,
    claim.start,
    claim.end,
    place.prefix,
    place.suffix,
    claim.confidence,
    place.origin,
    place.credibility,
    place.edits,
  ];
}

/** The words around a quote, whole characters only. */
export function contextOf(
  text: string,
  offsets: OffsetMap,
  { start, end }: { readonly start: number; readonly end: number },
): { prefix: string; suffix: string } {
  const slice = (from: number, to: number): string => text.slice(offsets.toUtf16(from), offsets.toUtf16(to));
  return {
    prefix: slice(Math.max(0, start - contextLength), start),
    suffix: slice(end, Math.min(offsets.codePoints, end + contextLength)),
  };
}

const columnsWithDigest = [...claimRowColumns, "digest"];
const quoteAt = claimRowColumns.indexOf("quote");

/** Writes claims' rows with their searched words. @returns the hash of the rows. */
export async function writeClaimRows(sql: Sql, rows: readonly (readonly SqlValue[])[]): Promise<string> {
  const hashes = rows.map(rowHash);
  await sql.insert(
    "claims",
    columnsWithDigest,
    rows.map((row, i) => [...row, digestOf(hashes[i] ?? "")]),
  );
  await sql.indexWords(
    "claim_words",
    rows.map((row) => [Number(row[0]), foldText(String(row[quoteAt]))]),
  );
  return rowsHash(hashes);
}

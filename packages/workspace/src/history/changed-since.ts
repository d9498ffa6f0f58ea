import type { ActorId, ClaimId } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import { pointedTo } from "../reading/read-claims.ts";
import type { ClaimRow } from "../reading/rows.ts";
import { actorIdOf, claimIdOf } from "../row-ids.ts";
import { isRedaction, type Change, type EntryBody, type EntryKind } from "./change.ts";

/** What may read differently than at an earlier revision. Everything else reads the same. */
export interface Changed {
  /** Claims that came, went, were decided about, or say something else. */
  readonly claims: readonly ClaimId[];
  /** Actors that came, went, or go by other names or in other reports. */
  readonly actors: readonly ActorId[];
  /** Whether reports came, went or were marked. */
  readonly sources: boolean;
  /** Whether claims may have other origins than before: by their reports, or by what a person said of these. */
  readonly origins: boolean;
  readonly records: boolean;
}

/** After more than this it is quicker to read everything again. */
const mostEntries = 200;
const mostClaims = 5_000;

/** Rows that changes are about. */
class Touched {
  readonly claims = new Set<number>();
  readonly actors = new Set<number>();
  /** Appearances that are taken for another actor: so are they in every claim that names them. */
  readonly placed = new Set<number>();
  sources = false;
  origins = false;
  records = false;

  add(change: Change): void {
    switch (change.of) {
      case "source":
        this.sources = true;
        this.origins = true;
        return;
      case "appearances":
        for (const actor of change.actors) this.actors.add(actor);
        return;
      case "claims":
        for (let row = change.first; row < change.first + change.count; row++) this.claims.add(row);
        this.origins = true;
        return;
      case "review":
        for (const [, , claims] of change.before) for (const claim of claims) this.claims.add(claim);
        return;
      case "version":
        this.claims.add(change.claim);
        this.origins = true;
        return;
      case "place":
        for (const [appearance, before, after] of change.moves) {
          this.placed.add(appearance);
          this.actors.add(before[0]).add(after[0]);
        }
        return;
      case "name":
        this.actors.add(change.actor);
        return;
      case "origin":
        this.origins = true;
        return;
      case "record":
        this.records = true;
        return;
      // What was said about who is one, or how claims are grouped, moves appearances by changes of their own.
      case "pins":
      case "distinct":
      case "separate":
        return;
    }
  }
}

/** The claims that name some appearances, in any of their parts. */
async function readClaimsOf(sql: Sql, appearances: ReadonlySet<number>): Promise<number[]> {
  if (appearances.size === 0) return [];
  const claims: number[] = [];
  for (const part of ["subject", "object", "attribution"]) {
    const found = await inPieces<{ claim: number }>(
      sql,
      [...appearances],
      (list) => `SELECT coalesce(c.edits, c.id) AS claim FROM claims AS c WHERE c.${part} IN (${list})`,
    );
    claims.push(...found.map(({ claim }) => claim));
  }
  const others = await sql.all<Pick<ClaimRow, "qualifiers" | "condition"> & { readonly claim: number }>(
    `SELECT coalesce(c.edits, c.id) AS claim, c.qualifiers, c.condition FROM claims AS c
      WHERE c.qualifiers <> '{}' OR c.condition IS NOT NULL`,
  );
  const naming = others.filter((row) => pointedTo([row]).some((appearance) => appearances.has(appearance)));
  return [...claims, ...naming.map(({ claim }) => claim)];
}

// Written by appendEntry.
const bodyOf = ({ body }: { readonly body: string }): EntryBody => JSON.parse(body) as EntryBody;

/**
 * What changed since a revision, so that whoever has read the workspace then can read the rest again.
 *
 * @returns null where so much changed, or something was taken out for good, that all must be read again.
 */
export async function readChangedSince(sql: Sql, revision: string): Promise<Changed | null> {
  const entries = await sql.all<{ kind: EntryKind; body: string }>(
    "SELECT kind, body FROM history WHERE seq > ? ORDER BY seq LIMIT ?",
    [Number(revision), mostEntries + 1],
  );
  if (entries.length > mostEntries || entries.some(({ kind }) => isRedaction(kind))) return null;
  const bodies = entries.map(bodyOf);
  // An entry that takes another back, or makes it again, says only which.
  const others = await inPieces<{ body: string }>(
    sql,
    bodies.flatMap(({ of }) => of ?? []),
    (list) => `SELECT body FROM history WHERE seq IN (${list})`,
  );
  const touched = new Touched();
  for (const { changes } of [...bodies, ...others.map(bodyOf)])
    for (const change of changes) touched.add(change);
  for (const claim of await readClaimsOf(sql, touched.placed)) touched.claims.add(claim);
  if (touched.claims.size > mostClaims) return null;
  const { claims, actors, sources, origins, records } = touched;
  return {
    claims: [...claims].map(claimIdOf),
    actors: [...actors].map(actorIdOf),
    sources,
    origins,
    records,
  };
}

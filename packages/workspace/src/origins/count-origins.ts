import type { ClaimId, SourceId } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import { claimIdOf, sourceIdOf } from "../row-ids.ts";
import type { CreditKind } from "./find-credits.ts";
import { OriginGroups, type OriginLink } from "./origin-groups.ts";
import { outletNamed } from "./outlets.ts";

/** Reports or outlets that are one origin of what is said. */
export interface Origin {
  readonly sources: readonly SourceId[];
  readonly claims: readonly ClaimId[];
  /** The outlet it all comes from, where one is named. */
  readonly outlet: string | null;
  /** Why several reports are one origin, a sentence each. */
  readonly why: readonly string[];
}

/** From where something is said independently. */
export interface Origins {
  readonly count: number;
  readonly groups: readonly Origin[];
}

/** A claim, as far as its origin is told by it. */
export interface OriginClaim {
  readonly claim: number;
  readonly source: number;
  readonly start: number;
  readonly end: number;
  /** The appearance that it is attributed to. */
  readonly attribution: number | null;
}

interface CreditRow {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly outlet: string;
  readonly how: CreditKind;
}

const outletNode = (outlet: string): string => `o:${outlet}`;

async function readGroups(sql: Sql): Promise<OriginGroups> {
  const decided = await sql.all<{ one: number; other: number; verdict: string }>(
    "SELECT one, other, verdict FROM origin_decisions ORDER BY one, other",
  );
  const copies = await sql.all<{ one: number; other: number; likeness: number }>(
    `SELECT c.one, c.other, c.likeness FROM copies AS c
      JOIN sources AS a ON a.id = c.one AND a.withdrawn = 0 JOIN sources AS b ON b.id = c.other AND b.withdrawn = 0
      ORDER BY c.likeness DESC, c.one, c.other`,
  );
  const credits = await sql.all<CreditRow>(
    `SELECT c.source, c.start, c.end, c.outlet, c.how FROM credits AS c
      JOIN sources AS s ON s.id = c.source AND s.withdrawn = 0 WHERE c.how <> 'sentence' ORDER BY c.how, c.source`,
  );
  const pair = (row: { one: number; other: number }): Pick<OriginLink, "one" | "other"> => ({
    one: sourceIdOf(row.one),
    other: sourceIdOf(row.other),
  });
  const links: OriginLink[] = [
    ...decided
      .filter(({ verdict }) => verdict === "same")
      .map((row) => ({
        ...pair(row),
        why: `${sourceIdOf(row.one)} and ${sourceIdOf(row.other)}: decided by a person`,
      })),
    ...copies.map((row) => ({
      ...pair(row),
      why: `${sourceIdOf(row.one)} and ${sourceIdOf(row.other)} have ${Math.round(row.likeness * 100)} % of their word sequences in common`,
    })),
    ...credits.map(({ source, outlet, how }) => ({
      one: outletNode(outlet),
      other: sourceIdOf(source),
      why: `${sourceIdOf(source)} ${how === "by" ? "is by" : "opens with a credit to"} ${outlet}`,
    })),
  ];
  const apart = decided
    .filter(({ verdict }) => verdict === "apart")
    .map((row) => [pair(row).one, pair(row).other] as const);
  return new OriginGroups(links, apart);
}

/** The outlets that claims are said to come from in their own sentences, or by whom they are attributed to. */
async function readClaimCredits(
  sql: Sql,
  claims: readonly OriginClaim[],
): Promise<(claim: OriginClaim) => { outlet: string; why: string } | null> {
  const credits = await inPieces<CreditRow>(
    sql,
    [...new Set(claims.map(({ source }) => source))],
    (list) =>
      `SELECT c.source, c.start, c.end, c.outlet, c.how FROM credits AS c WHERE c.how = 'sentence' AND c.source IN (${list})`,
  );
  const names = await inPieces<{ appearance: number; text: string }>(
    sql,
    [...new Set(claims.flatMap(({ attribution }) => attribution ?? []))],
    (list) =>
      `SELECT appearance, text FROM appearance_names WHERE appearance IN (${list}) ORDER BY appearance, ordinal`,
  );
  const speakers = new Map<number, string>();
  for (const { appearance, text } of names) {
    const outlet = outletNamed(text);
    if (outlet !== null && !speakers.has(appearance)) speakers.set(appearance, outlet);
  }
  const bySource = Map.groupBy(credits, ({ source }) => source);
  return ({ claim, source, start, end, attribution }) => {
    const speaker = attribution === null ? undefined : speakers.get(attribution);
    if (speaker !== undefined)
      return { outlet: speaker, why: `${claimIdOf(claim)} is attributed to ${speaker}` };
    const credit = bySource.get(source)?.find((one) => one.start < end && one.end > start);
    return credit
      ? { outlet: credit.outlet, why: `${claimIdOf(claim)}’s sentence names ${credit.outlet}` }
      : null;
  };
}

/** What tells where claims come from. */
export interface OriginReader {
  /** The origins of claims that say the same. */
  readonly count: (claims: readonly OriginClaim[]) => Origins;
  /** What stands for the origin of one claim. */
  readonly originOf: (claim: OriginClaim) => string;
}

/** Reads what tells the origins of claims. @param all every claim that will be asked about. */
export async function readOrigins(sql: Sql, all: readonly OriginClaim[]): Promise<OriginReader> {
  const groups = await readGroups(sql);
  const creditOf = await readClaimCredits(sql, all);
  const place = (claim: OriginClaim) => {
    const credit = creditOf(claim);
    const thing = credit ? outletNode(credit.outlet) : sourceIdOf(claim.source);
    return { claim, credit, thing, root: groups.find(thing) };
  };
  const count: OriginReader["count"] = (claims) => {
    const placed = claims.map(place);
    const byRoot = Map.groupBy(placed, ({ root }) => root);
    const origins = [...byRoot.values()].map((members): Origin => {
      const [only, ...others] = members;
      // Most claims stand alone: there is nothing to give reasons for.
      if (only && others.length === 0 && only.credit === null && !groups.isLinked(only.thing)) {
        const { claim, source } = only.claim;
        return { sources: [sourceIdOf(source)], claims: [claimIdOf(claim)], outlet: null, why: [] };
      }
      const sources = [...new Set(members.map(({ claim }) => sourceIdOf(claim.source)))];
      const things = new Set<string>(members.map(({ thing }) => thing));
      const links = groups.reasons(things);
      const outlet = [
        ...members.map(({ thing }) => thing),
        ...links.flatMap(({ one, other }) => [one, other]),
      ].find((thing) => thing.startsWith("o:"));
      const why = [...members.flatMap(({ credit }) => credit?.why ?? []), ...links.map((link) => link.why)];
      return {
        sources,
        claims: members.map(({ claim }) => claimIdOf(claim.claim)),
        outlet: outlet?.slice(2) ?? null,
        why: sources.length > 1 || outlet !== undefined ? [...new Set(why)] : [],
      };
    });
    return { count: origins.length, groups: origins };
  };
  return { count, originOf: (claim) => place(claim).root };
}

import { predicates, printSpan, type ReviewState } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import { readOrigins, type OriginClaim, type Origins } from "../origins/count-origins.ts";
import { actorIdOf, claimIdOf, rowOf, sourceIdOf } from "../row-ids.ts";
import { readPresent } from "../state/present-claims.ts";
import type { Proposition, PropositionFilter, PropositionPage } from "./proposition.ts";
import { isNegative, mannerOf, weighed, type Group } from "./group.ts";
import { readGroups, readMentions, selectGroups } from "./rank-groups.ts";
import { timeClusters, type TimeCluster, type Timed } from "./time-clusters.ts";
import { weigh } from "./weigh.ts";

const defaultLimit = 50;
const fewestGroups = 2;

/** A claim of a group, as far as propositions look at it. */
interface GroupedRow extends OriginClaim {
  readonly object_text: string | null;
  readonly time_from: string | null;
  readonly time_to: string | null;
  readonly over: 0 | 1;
  readonly state: ReviewState;
  readonly proposition: number;
}

type TimedRow = GroupedRow & Timed;

function groupedBecause(group: Group, { claims, span }: TimeCluster<TimedRow>): string[] {
  if (claims.length < 2) return [];
  const { symmetric } = predicates[group.predicate];
  const dated = claims.filter(({ time_from, time_to }) => time_from !== null || time_to !== null).length;
  return [
    symmetric && group.object !== null
      ? "the same two, in either order, and the same predicate"
      : "the same subject, predicate and object",
    `each is ${mannerOf(group)}, with the same polarity`,
    span === null
      ? "none says when"
      : dated === claims.length
        ? "their times share days"
        : `the times of ${dated} share days, and ${claims.length - dated} without a time go with them`,
  ];
}

function propositionOf(
  group: Group,
  cluster: TimeCluster<TimedRow>,
  mentions: (actor: number) => number,
  countOrigins: (claims: readonly OriginClaim[]) => Origins,
): Proposition {
  const claims = cluster.claims.toSorted((a, b) => a.claim - b.claim);
  const [first] = claims;
  if (!first) throw new Error("a proposition without claims");
  const reviews: Record<ReviewState, number> = { proposed: 0, accepted: 0, rejected: 0 };
  for (const { state } of claims) reviews[state]++;
  const sources = [...new Set(claims.map(({ source }) => source))];
  const origins = countOrigins(claims);
  return {
    id: `p${first.claim}`,
    predicate: group.predicate,
    subject: actorIdOf(group.subject),
    object: group.object === null ? first.object_text : actorIdOf(group.object),
    polarity: isNegative(group) ? "negative" : "positive",
    manner: mannerOf(group),
    when: cluster.span && printSpan(cluster.span),
    claims: claims.map(({ claim }) => claimIdOf(claim)),
    sources: sources.map(sourceIdOf),
    origins,
    reviews,
    grouped: groupedBecause(group, cluster),
    weight: weigh({ ...weighed(group, origins.count, mentions), isAccepted: reviews.accepted > 0 }),
  };
}

/** The propositions of some groups, apart by time. */
async function propositionsOf(sql: Sql, groups: readonly Group[]): Promise<Proposition[]> {
  const mentions = await readMentions(sql, groups);
  const rows = await inPieces<GroupedRow>(
    sql,
    groups.map(({ id }) => id),
    (
      list,
    ) => `SELECT coalesce(c.edits, c.id) AS claim, c.source, c.start, c.end, c.attribution, c.object_text, c.time_from, c.time_to, c.over,
      r.state, r.proposition FROM reviews AS r JOIN claims AS c ON c.id = r.claim WHERE r.proposition IN (${list})`,
  );
  const timed = rows.map((row): TimedRow => ({
    ...row,
    time: { from: row.time_from, to: row.time_to, over: row.over === 1 },
  }));
  const { count: countOrigins } = await readOrigins(sql, timed);
  const byGroup = Map.groupBy(timed, ({ proposition }) => proposition);
  return groups.flatMap((group) =>
    timeClusters(group.predicate, byGroup.get(group.id) ?? []).map((cluster) =>
      propositionOf(group, cluster, mentions, countOrigins),
    ),
  );
}

/** How many groups wait for review: all are counted without looking at each, and few don't wait. */
const countWaiting = `SELECT (SELECT count(*) FROM propositions)
  - (SELECT count(*) FROM propositions WHERE proposed = 0) AS total`;

/** Propositions, what would change the picture most first. */
export async function listPropositions(sql: Sql, filter: PropositionFilter): Promise<PropositionPage> {
  const { review = ["proposed"], limit = defaultLimit } = filter;
  const states = review.map((state) => `p.${state} > 0`);
  const actor = filter.actor === undefined ? [] : [rowOf("a", filter.actor)];
  const ofActor = actor.length === 0 ? "" : "AND (p.subject = ? OR p.object = ?)";
  const where = `WHERE (${states.length === 0 ? "1 = 0" : states.join(" OR ")}) ${ofActor}`;
  const values = actor.flatMap((row) => [row, row]);
  const isWholeQueue = review.join() === "proposed" && actor.length === 0;
  const counted = await sql.get<{ total: number }>(
    isWholeQueue ? countWaiting : `SELECT count(*) AS total FROM propositions AS p ${where}`,
    values,
  );
  const found: Proposition[] = [];
  // A group is at least one proposition, and one of many years is many: so few groups are read at first.
  for (let from = 0, atOnce = fewestGroups; found.length < limit; from += atOnce, atOnce *= 2) {
    const groups = await sql.all<Group>(
      `${selectGroups} ${where} ORDER BY p.rank DESC, p.id LIMIT ? OFFSET ?`,
      [...values, atOnce, from],
    );
    const propositions = await propositionsOf(sql, groups);
    found.push(...propositions.filter(({ reviews }) => review.some((state) => reviews[state] > 0)));
    if (groups.length < atOnce) break;
  }
  const first = found
    .toSorted((a, b) => b.weight.total - a.weight.total || compareIds(a.id, b.id))
    .slice(0, limit);
  return { propositions: first, total: counted?.total ?? 0 };
}

const compareIds = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1));

/** The proposition that a claim belongs to. @param id of the proposition, or of one of its claims. */
export async function findProposition(sql: Sql, id: string): Promise<Proposition | null> {
  const claim = rowOf("c", id.replace(/^p/, "c"));
  const row = await sql.get<{ proposition: number }>(
    `SELECT r.proposition FROM claims AS c JOIN reviews AS r ON r.claim = c.id
      WHERE coalesce(c.edits, c.id) = ? AND (c.id = ? OR c.edits = ?)`,
    [claim, claim, claim],
  );
  if (!row) return null;
  const groups = await readGroups(sql, [row.proposition]);
  const found = await propositionsOf(sql, groups);
  return found.find(({ claims }) => claims.some((one) => rowOf("c", one) === claim)) ?? null;
}

/** How many independent origins the proposition of each claim has. @param ids of claims; those that aren't there are left out. */
export async function readClaimOrigins(sql: Sql, ids: readonly string[]): Promise<Map<string, number>> {
  const numbers = ids.map((id) => rowOf("c", id));
  const present = await readPresent(sql, numbers);
  const groups = await readGroups(sql, [...new Set(present.flatMap(({ proposition }) => proposition ?? []))]);
  const found = await propositionsOf(sql, groups);
  const asked = new Set<string>(ids);
  return new Map(
    found.flatMap(({ claims, origins }) =>
      claims.filter((id) => asked.has(id)).map((id) => [id, origins.count] as const),
    ),
  );
}

/** What each present claim comes from: claims of one origin have the same word. */
export async function readOriginOfClaims(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql.all<OriginClaim>(
    `SELECT coalesce(c.edits, c.id) AS claim, c.source, c.start, c.end, c.attribution
      FROM reviews AS r JOIN claims AS c ON c.id = r.claim`,
  );
  const { originOf } = await readOrigins(sql, rows);
  return new Map(rows.map((row) => [claimIdOf(row.claim), originOf(row)]));
}

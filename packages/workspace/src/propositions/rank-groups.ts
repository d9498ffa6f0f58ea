import { inPieces } from "../engine/in-pieces.ts";
import { inWidths } from "../engine/in-widths.ts";
import { updateRows, type RowUpdate } from "../engine/multi-row-update.ts";
import type { EndWork, Sql } from "../engine/engine.ts";
import { findContested, oppositeKeys, rankOf, turned, type Group } from "./group.ts";

/** How many groups are ranked at once, at most. */
const pieceLength = 2_000;

const groupColumns = `p.id, p.key, p.predicate, p.subject, p.object, p.proposed, p.accepted, p.rejected,
  p.contested, p.rank`;

/** A query for groups, without its conditions. */
export const selectGroups = `SELECT ${groupColumns} FROM propositions AS p`;

/** Groups of these numbers that are there. */
export const readGroups = (sql: Sql, ids: readonly number[]): Promise<Group[]> =>
  inPieces<Group>(sql, ids, (list) => `${selectGroups} WHERE p.id IN (${list})`);

/** These groups, and every other that speaks of the same two or says the opposite. */
async function readFamilies(sql: Sql, groups: readonly Group[]): Promise<Group[]> {
  const families = new Map(groups.map((group) => [group.id, group]));
  const pairs = new Map<string, readonly [number, number]>();
  const keys = new Set<string>();
  for (const group of groups) {
    const { subject, object } = group;
    if (object === null) for (const key of oppositeKeys(group)) keys.add(key).add(turned(key));
    else pairs.set(`${subject} ${object}`, [subject, object]).set(`${object} ${subject}`, [object, subject]);
  }
  const all = [...pairs.values()];
  for (const { from, to } of inWidths(all.length)) {
    const values = Array.from({ length: to - from }, () => "(CAST(? AS BIGINT), CAST(? AS BIGINT))").join(
      ", ",
    );
    const found = await sql.all<Group>(
      `WITH v (one, other) AS (VALUES ${values}) SELECT ${groupColumns} FROM v CROSS JOIN propositions AS p
        WHERE p.subject = v.one AND p.object = v.other`,
      all.slice(from, to).flat(),
    );
    for (const group of found) families.set(group.id, group);
  }
  const opposite = await inPieces<Group>(
    sql,
    [...keys],
    (list) => `${selectGroups} WHERE p.key IN (${list})`,
  );
  for (const group of opposite) families.set(group.id, group);
  return [...families.values()];
}

/** How many appearances are taken for each of the actors of some groups. */
export async function readMentions(sql: Sql, groups: readonly Group[]): Promise<(actor: number) => number> {
  const actors = new Set(groups.flatMap(({ subject, object }) => [subject, object ?? subject]));
  const rows = await inPieces<{ actor: number; appearances: number }>(
    sql,
    [...actors],
    (list) => `SELECT actor, appearances FROM mentions WHERE actor IN (${list})`,
  );
  const counts = new Map(rows.map(({ actor, appearances }) => [actor, appearances]));
  return (actor) => counts.get(actor) ?? 0;
}

/** The largest power of four that isn't greater: what a rank takes for a number of appearances. */
const roughly = (appearances: number): number =>
  appearances < 1 ? 0 : 4 ** Math.floor(Math.log2(appearances) / 2);

const ranked: RowUpdate = { table: "propositions", columns: { id: "BIGINT", rank: "DOUBLE PRECISION" } };
const judged: RowUpdate = {
  table: "propositions",
  columns: { id: "BIGINT", contested: "BIGINT", rank: "DOUBLE PRECISION" },
};

/** Groups with the rank each has now. */
async function withRanks(sql: Sql, groups: readonly Group[]): Promise<Group[]> {
  const mentions = await readMentions(sql, groups);
  return groups.map((group) => {
    const rank = rankOf(group, (actor) => roughly(mentions(actor)));
    return rank === group.rank ? group : { ...group, rank };
  });
}

/**
 * Groups as they will stand, with whether they are contested and with their ranks; and others that are contested by
 * them now, or by nobody any more.
 *
 * @param groups with their new numbers of claims. They need not be written yet.
 * @param changed those of them that nobody was in, or nobody is in any more: what they may contradict is looked at.
 */
export async function judgeGroups(
  sql: Sql,
  groups: readonly Group[],
  changed: readonly Group[],
): Promise<{ groups: Group[]; others: Group[] }> {
  const asked = new Map(groups.map((group) => [group.id, group]));
  const known = await readFamilies(sql, changed);
  const families = known.map((group) => asked.get(group.id) ?? group);
  const contested = findContested(families);
  const judge = (group: Group): Group => {
    const now = contested.has(group.id) ? 1 : 0;
    return now === group.contested ? group : { ...group, contested: now };
  };
  const ofFamilies = new Set(families.map(({ id }) => id));
  const others = families.flatMap((group) => {
    const now = judge(group);
    return asked.has(group.id) || now === group ? [] : [now];
  });
  const all = groups.map((group) => (ofFamilies.has(group.id) ? judge(group) : group));
  return { groups: await withRanks(sql, all), others: await withRanks(sql, others) };
}

/** Writes what {@link judgeGroups} found of groups that it was not asked about. */
export const writeJudged = (sql: Sql, groups: readonly Group[]): Promise<void> =>
  updateRows(
    sql,
    judged,
    groups.map((group) => [group.id, group.contested, group.rank]),
  );

/** Lists of at most so many, one after the other. */
function* inLists(ids: Iterable<number>): Generator<readonly number[]> {
  const all = [...new Set(ids)];
  for (let from = 0; from < all.length; from += pieceLength) yield all.slice(from, from + pieceLength);
}

/**
 * Ranks groups anew whose actors are spoken of more or less.
 *
 * A rank is a group's weight, with two things taken roughly so that it changes seldom: as many origins as claims, and
 * for how often an actor is spoken of the next lower power of four.
 */
const rankGroups: EndWork<number> = {
  turn: 3,
  async do(sql, ids) {
    for (const list of inLists(ids)) {
      const groups = await readGroups(sql, list);
      const now = await withRanks(sql, groups);
      const rows = now.filter((group, i) => group !== groups[i]).map(({ id, rank }) => [id, rank]);
      await updateRows(sql, ranked, rows);
    }
  },
};

/** The same with whether they are contested, and with all that they may contradict. A group without claims goes. */
const rankFamilies: EndWork<number> = {
  turn: 2,
  async do(sql, ids) {
    for (const list of inLists(ids)) {
      const asked = await readGroups(sql, list);
      const { groups, others } = await judgeGroups(sql, asked, asked);
      const isLeft = ({ proposed, accepted, rejected }: Group): boolean => proposed + accepted + rejected > 0;
      await writeJudged(sql, [...groups.filter((group, i) => group !== asked[i]), ...others].filter(isLeft));
      const empty = groups.filter((group) => !isLeft(group)).map(({ id }) => id);
      await inPieces(sql, empty, (marks) => `DELETE FROM propositions WHERE id IN (${marks})`);
    }
  },
};

/** The same for all groups of actors who are spoken of much more or less now. */
const rankGroupsOf: EndWork<number> = {
  turn: 4,
  async do(sql, actors) {
    const groups = new Set<number>();
    for (const side of ["subject", "object"]) {
      const found = await inPieces<{ id: number }>(
        sql,
        [...new Set(actors)],
        (list) => `SELECT id FROM propositions WHERE ${side} IN (${list})`,
      );
      for (const { id } of found) groups.add(id);
    }
    sql.atEnd(rankGroups, groups);
  },
};

/** Counts appearances that come to actors, or go from them. Groups of those who are spoken of much more or less now are ranked anew. */
export const countMentions: EndWork<readonly [actor: number, by: number]> = {
  turn: 0,
  async do(sql, changes) {
    const sums = new Map<number, number>();
    for (const [actor, by] of changes) sums.set(actor, (sums.get(actor) ?? 0) + by);
    const counted = await sql.insert<{ actor: number; appearances: number }>(
      "mentions",
      ["actor", "appearances"],
      [...sums].filter(([, by]) => by !== 0),
      `ON CONFLICT (actor) DO UPDATE SET appearances = mentions.appearances + excluded.appearances
        RETURNING actor, appearances`,
    );
    sql.atEnd(
      rankGroupsOf,
      counted.flatMap(({ actor, appearances }) =>
        roughly(appearances) === roughly(appearances - (sums.get(actor) ?? 0)) ? [] : [actor],
      ),
    );
  },
};

/** Counts all actors' appearances and ranks all groups, whatever was known of them. */
export async function rankAllGroups(sql: Sql): Promise<void> {
  await sql.run("DELETE FROM mentions");
  await sql.run(
    `INSERT INTO mentions (actor, appearances)
      SELECT actor, count(*) FROM appearances WHERE withdrawn = 0 GROUP BY actor`,
  );
  const groups = await sql.all<{ id: number }>("SELECT id FROM propositions");
  sql.atEnd(
    rankFamilies,
    groups.map(({ id }) => id),
  );
}

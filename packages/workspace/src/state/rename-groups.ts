import { inPieces } from "../engine/in-pieces.ts";
import { updateRows, type RowUpdate } from "../engine/multi-row-update.ts";
import type { Sql } from "../engine/engine.ts";
import type { Group } from "../propositions/group.ts";
import { judgeGroups, readGroups, writeJudged } from "../propositions/rank-groups.ts";
import { groupKey, sidesOf, type RegroupedClaim } from "./group-claims.ts";

const renamed: RowUpdate = {
  table: "propositions",
  columns: {
    id: "BIGINT",
    key: "TEXT",
    subject: "BIGINT",
    object: "BIGINT",
    contested: "BIGINT",
    rank: "DOUBLE PRECISION",
  },
};

/** Groups whose claims that come all get one key, which no claim of another group gets. Value: the key, and one of them. */
function keysOfWhole(claims: readonly RegroupedClaim[]): Map<number, { key: string; claim: RegroupedClaim }> {
  const groupOf = new Map<string, number | null>();
  const keyOf = new Map<number, { key: string; claim: RegroupedClaim } | null>();
  for (const claim of claims) {
    const key = groupKey(claim);
    const id = claim.proposition;
    if (id === null || groupOf.get(key) === undefined) groupOf.set(key, id);
    else if (groupOf.get(key) !== id) groupOf.set(key, null);
    if (id === null) continue;
    const known = keyOf.get(id);
    if (known === undefined) keyOf.set(id, { key, claim });
    else if (known?.key !== key) keyOf.set(id, null);
  }
  return new Map(
    [...keyOf].flatMap(([id, one]) => (one && groupOf.get(one.key) === id ? [[id, one] as const] : [])),
  );
}

/**
 * Gives groups a new key that all of their claims move to, where no group has it: most of an actor's groups when it is
 * taken for another. Their claims stay as they are.
 *
 * @returns the claims that have to leave their group for another.
 */
export async function renameGroups(
  sql: Sql,
  claims: readonly RegroupedClaim[],
): Promise<readonly RegroupedClaim[]> {
  const keys = keysOfWhole(claims);
  const taken = await inPieces<{ key: string }>(
    sql,
    [...keys.values()].map(({ key }) => key),
    (list) => `SELECT key FROM propositions WHERE key IN (${list})`,
  );
  const isTaken = new Set(taken.map(({ key }) => key));
  const coming = new Map<number | null, number>();
  for (const { proposition } of claims) coming.set(proposition, (coming.get(proposition) ?? 0) + 1);
  const found = await readGroups(
    sql,
    [...keys].flatMap(([id, { key }]) => (isTaken.has(key) ? [] : [id])),
  );
  // Claims that leave at the end of the transaction are still counted: then the group is not taken for whole.
  const whole = found.filter(
    ({ id, proposed, accepted, rejected }) => proposed + accepted + rejected === coming.get(id),
  );
  const now = whole.map((group): Group => {
    const one = keys.get(group.id);
    if (!one) return group;
    const [subject, object] = sidesOf(one.key, one.claim);
    return { ...group, key: one.key, subject, object };
  });
  const { groups, others } = await judgeGroups(sql, now, [...whole, ...now]);
  await updateRows(
    sql,
    renamed,
    groups.map(({ id, key, subject, object, contested, rank }) => [
      id,
      key,
      subject,
      object,
      contested,
      rank,
    ]),
  );
  await writeJudged(sql, others);
  const stays = new Set<number | null>(whole.map(({ id }) => id));
  return claims.filter(({ proposition }) => !stays.has(proposition));
}

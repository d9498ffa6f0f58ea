import {
  propositionKey,
  type Modality,
  type Polarity,
  type PredicateName,
  type ReviewState,
} from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import { updateRows, type RowUpdate } from "../engine/multi-row-update.ts";
import type { EndWork, Sql } from "../engine/engine.ts";
import { laterSide, type Group } from "../propositions/group.ts";
import { judgeGroups, readGroups, selectGroups, writeJudged } from "../propositions/rank-groups.ts";
import { foldText } from "../search/fold-text.ts";

/** A claim as far as grouping looks at it. Actors are those its appearances are taken for. */
export interface GroupedClaim {
  /** The row that counts. */
  readonly row: number;
  readonly predicate: PredicateName;
  readonly subject: number;
  readonly object: number | null;
  readonly object_text: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly label: number | null;
}

/** What is said, foreseen, supposed and denied are four things: accepting the one doesn't accept the others. */
const manners: Readonly<Record<Modality, string>> = {
  asserted: "said",
  reported: "said",
  hedged: "said",
  predicted: "foreseen",
  conditional: "supposed",
  counterfactual: "supposed",
  denied: "denied",
};

/**
 * What claims of one group have in common, apart from their time: subject, predicate, object, polarity, and how it is
 * put forward; and the label of a person who keeps them apart. The later of the two sides stands first.
 */
export function groupKey(claim: GroupedClaim): string {
  const { predicate, polarity, modality, object, object_text, label } = claim;
  const key = propositionKey({
    predicate,
    polarity,
    subject: `a${claim.subject}`,
    object: object === null ? (object_text === null ? null : `=${foldText(object_text)}`) : `a${object}`,
  });
  return [laterSide(claim), key, manners[modality], ...(label === null ? [] : [`#${label}`])].join("|");
}

const groupedColumns = `c.id AS row, c.predicate, s.actor AS subject, o.actor AS object, c.object_text, c.polarity,
  c.modality, x.label`;
const groupedJoins = `JOIN appearances AS s ON s.id = c.subject LEFT JOIN appearances AS o ON o.id = c.object
  LEFT JOIN separations AS x ON x.claim = coalesce(c.edits, c.id)`;

/** Claims of these rows, for grouping. */
export const readGrouped = (sql: Sql, rows: readonly number[]): Promise<GroupedClaim[]> =>
  inPieces(
    sql,
    rows,
    (list) => `SELECT ${groupedColumns} FROM claims AS c ${groupedJoins} WHERE c.id IN (${list})`,
  );

/** A claim that is there, for grouping it anew. */
export interface RegroupedClaim extends GroupedClaim {
  readonly state: ReviewState;
  readonly proposition: number | null;
}

/** The claims that are there of these rows, or with one of these appearances on one side. */
export const readRegrouped = (
  sql: Sql,
  by: "id" | "subject" | "object",
  numbers: readonly number[],
): Promise<RegroupedClaim[]> =>
  inPieces(
    sql,
    numbers,
    (
      list,
    ) => `SELECT ${groupedColumns}, r.state, r.proposition FROM claims AS c JOIN reviews AS r ON r.claim = c.id
      ${groupedJoins} WHERE c.${by} IN (${list})`,
  );

/** How many claims of a group are in each state of review. */
export interface Counts {
  proposed: number;
  accepted: number;
  rejected: number;
}

const groupColumns = [
  "key",
  "predicate",
  "subject",
  "object",
  "proposed",
  "accepted",
  "rejected",
  "contested",
  "rank",
];

const counted: RowUpdate = {
  table: "propositions",
  columns: {
    id: "BIGINT",
    proposed: "BIGINT",
    accepted: "BIGINT",
    rejected: "BIGINT",
    contested: "BIGINT",
    rank: "DOUBLE PRECISION",
  },
};

const updateGroups = (sql: Sql, groups: readonly Group[]): Promise<void> =>
  updateRows(
    sql,
    counted,
    groups.map(({ id, proposed, accepted, rejected, contested, rank }) => [
      id,
      proposed,
      accepted,
      rejected,
      contested,
      rank,
    ]),
  );

const isHeld = ({ proposed, accepted }: Counts): boolean => proposed + accepted > 0;

/** The groups of some claims as they will be with them, by their keys; those that are not there yet have numbers below 0. */
async function groupsWith(
  sql: Sql,
  claims: readonly (GroupedClaim & { readonly state: ReviewState })[],
  keyOf: (row: number) => string,
): Promise<{ groups: Group[]; turned: Group[] }> {
  const firsts = new Map<string, { claim: GroupedClaim; counts: Counts }>();
  for (const claim of claims) {
    const key = keyOf(claim.row);
    const first = firsts.get(key) ?? { claim, counts: { proposed: 0, accepted: 0, rejected: 0 } };
    first.counts[claim.state]++;
    firsts.set(key, first);
  }
  const rows = await inPieces<Group>(
    sql,
    [...firsts.keys()],
    (list) => `${selectGroups} WHERE p.key IN (${list})`,
  );
  const there = new Map(rows.map((group) => [group.key, group]));
  const groups: Group[] = [];
  const turned: Group[] = [];
  for (const [key, { claim, counts }] of firsts) {
    const before = there.get(key);
    const [subject, object] = sidesOf(key, claim);
    const group: Group = {
      id: before?.id ?? -1 - groups.length,
      key,
      predicate: claim.predicate,
      subject,
      object,
      proposed: (before?.proposed ?? 0) + counts.proposed,
      accepted: (before?.accepted ?? 0) + counts.accepted,
      rejected: (before?.rejected ?? 0) + counts.rejected,
      contested: before?.contested ?? 0,
      rank: before?.rank ?? 0,
    };
    groups.push(group);
    if (!before || isHeld(before) !== isHeld(group)) turned.push(group);
  }
  return { groups, turned };
}

/**
 * Counts claims into their groups, which are made where there are none, and ranks these.
 *
 * @returns the group of each row.
 */
export async function joinGroups(
  sql: Sql,
  claims: readonly (GroupedClaim & { readonly state: ReviewState })[],
): Promise<Map<number, number>> {
  const keys = new Map(claims.map((claim) => [claim.row, groupKey(claim)]));
  const { groups, turned } = await groupsWith(sql, claims, (row) => keys.get(row) ?? "");
  const judged = await judgeGroups(sql, groups, turned);
  const made = await sql.insert<{ id: number; key: string }>(
    "propositions",
    groupColumns,
    judged.groups.flatMap((group) => {
      const { id, key, predicate, subject, object, proposed, accepted, rejected, contested, rank } = group;
      return id < 0 ? [[key, predicate, subject, object, proposed, accepted, rejected, contested, rank]] : [];
    }),
    "RETURNING id, key",
  );
  await updateGroups(
    sql,
    judged.groups.filter(({ id }) => id > 0),
  );
  await writeJudged(sql, judged.others);
  const idOf = new Map([...groups, ...made].map(({ id, key }) => [key, id]));
  return new Map([...keys].map(([row, key]) => [row, idOf.get(key) ?? 0]));
}

/** A claim's two sides in the order of its group's key: either order of a symmetric predicate is the same group. */
export function sidesOf(key: string, { subject, object }: GroupedClaim): [number, number | null] {
  if (object === null) return [subject, null];
  return key.split("|")[2] === `a${subject}` ? [subject, object] : [object, subject];
}

/**
 * Adds to the counts of groups, or takes from them, and ranks these. A group without claims goes.
 */
export const addToGroups: EndWork<readonly [group: number, counts: Counts]> = {
  turn: 2,
  async do(sql, changes) {
    const sums = new Map<number, Counts>();
    for (const [id, { proposed, accepted, rejected }] of changes) {
      const sum = sums.get(id) ?? { proposed: 0, accepted: 0, rejected: 0 };
      sum.proposed += proposed;
      sum.accepted += accepted;
      sum.rejected += rejected;
      sums.set(id, sum);
    }
    const before = await readGroups(sql, [...sums.keys()]);
    const now = before.map((group): Group => {
      const more = sums.get(group.id) ?? { proposed: 0, accepted: 0, rejected: 0 };
      return {
        ...group,
        proposed: group.proposed + more.proposed,
        accepted: group.accepted + more.accepted,
        rejected: group.rejected + more.rejected,
      };
    });
    const changed = now.filter((group, i) => isHeld(group) !== isHeld(before[i] ?? group));
    const { groups, others } = await judgeGroups(sql, now, changed);
    const isLeft = ({ proposed, accepted, rejected }: Group): boolean => proposed + accepted + rejected > 0;
    await updateGroups(sql, groups.filter(isLeft));
    await writeJudged(sql, others.filter(isLeft));
    const empty = groups.filter((group) => !isLeft(group)).map(({ id }) => id);
    await inPieces(sql, empty, (list) => `DELETE FROM propositions WHERE id IN (${list})`);
  },
};

/** Counts claims out of their groups. One that nobody is left in goes at the end of the transaction. */
export function leaveGroups(
  sql: Sql,
  left: readonly { readonly proposition: number | null; readonly state: ReviewState }[],
): void {
  sql.atEnd(
    addToGroups,
    left.flatMap(({ proposition, state }) => {
      const counts: Counts = { proposed: 0, accepted: 0, rejected: 0 };
      counts[state]--;
      return proposition === null ? [] : [[proposition, counts] as const];
    }),
  );
}

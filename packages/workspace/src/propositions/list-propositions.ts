import { predicates, printSpan, type PredicateName, type ReviewState, type Stance } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import { originCounter, type OriginClaim, type Origins } from "../origins/count-origins.ts";
import { actorIdOf, claimIdOf, rowOf, sourceIdOf } from "../row-ids.ts";
import { readPresent } from "../state/present-claims.ts";
import { manners, type Proposition, type PropositionFilter, type PropositionPage } from "./proposition.ts";
import { timeClusters, type TimeCluster, type Timed } from "./time-clusters.ts";
import { weigh, type Weighed } from "./weigh.ts";

/** A group of claims that say the same, times aside. */
interface Group {
  readonly id: number;
  readonly key: string;
  readonly predicate: PredicateName;
  readonly subject: number;
  readonly object: number | null;
  readonly proposed: number;
  readonly accepted: number;
  readonly rejected: number;
}

const defaultLimit = 50;

const mannerOf = ({ key }: Group): (typeof manners)[number] =>
  manners.find((one) => key.includes(`|${one}`)) ?? "said";
const isNegative = ({ key }: Group): boolean => key.includes("|negative|");
const isHeld = (group: Group): boolean => group.proposed + group.accepted > 0;

/** What is known of all groups together: how much is said of each actor, and who is said to be what with whom. */
class Surroundings {
  readonly #said = new Map<number, number>();
  readonly #stances = new Map<string, Set<Stance>>();
  readonly #keys: ReadonlySet<string>;

  constructor(groups: readonly Group[]) {
    const held = groups.filter(isHeld);
    this.#keys = new Set(held.map(({ key }) => key));
    for (const group of held) {
      for (const actor of new Set([group.subject, group.object ?? group.subject])) {
        this.#said.set(actor, (this.#said.get(actor) ?? 0) + 1);
      }
      const { stance } = predicates[group.predicate];
      if (stance === null || group.object === null || isNegative(group) || mannerOf(group) !== "said")
        continue;
      const pair = pairKey(group);
      const stances = this.#stances.get(pair);
      if (stances) stances.add(stance);
      else this.#stances.set(pair, new Set([stance]));
    }
  }

  weighed(group: Group, origins: number): Weighed {
    const { subject, object, predicate } = group;
    const around = [...new Set([subject, object ?? subject])];
    return {
      predicate,
      manner: mannerOf(group),
      isNegative: isNegative(group),
      others: around.reduce((sum, actor) => sum + (this.#said.get(actor) ?? 0), 0) - around.length,
      origins,
      isContested: this.#isContested(group),
      isAccepted: group.accepted > 0,
    };
  }

  #isContested(group: Group): boolean {
    const { key } = group;
    const opposite = key.includes("|positive|")
      ? key.replace("|positive|", "|negative|")
      : key.replace("|negative|", "|positive|");
    const base = opposite.slice(0, opposite.lastIndexOf("|"));
    if (["said", "denied"].some((manner) => this.#keys.has(`${base}|${manner}`))) return true;
    const { stance } = predicates[group.predicate];
    return stance !== null && (this.#stances.get(pairKey(group))?.size ?? 0) > 1;
  }
}

const pairKey = ({ subject, object }: Group): string =>
  [subject, object ?? 0].toSorted((a, b) => a - b).join(" ");

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
  around: Surroundings,
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
    weight: weigh({ ...around.weighed(group, origins.count), isAccepted: reviews.accepted > 0 }),
  };
}

/** The propositions of some groups, apart by time. */
async function propositionsOf(
  sql: Sql,
  groups: readonly Group[],
  around: Surroundings,
): Promise<Proposition[]> {
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
  const countOrigins = await originCounter(sql, timed);
  const byGroup = Map.groupBy(timed, ({ proposition }) => proposition);
  return groups.flatMap((group) =>
    timeClusters(group.predicate, byGroup.get(group.id) ?? []).map((cluster) =>
      propositionOf(group, cluster, around, countOrigins),
    ),
  );
}

const groupRows =
  "SELECT id, key, predicate, subject, object, proposed, accepted, rejected FROM propositions";
const readGroups = (sql: Sql): Promise<Group[]> => sql.all<Group>(groupRows);

/** Propositions, what would change the picture most first. */
export async function listPropositions(sql: Sql, filter: PropositionFilter): Promise<PropositionPage> {
  const { review = ["proposed"], limit = defaultLimit } = filter;
  const groups = await readGroups(sql);
  const around = new Surroundings(groups);
  const actor = filter.actor === undefined ? null : rowOf("a", filter.actor);
  const isWanted = (group: Group): boolean =>
    review.some((state) => group[state] > 0) &&
    (actor === null || group.subject === actor || group.object === actor);
  const wanted = groups
    .filter(isWanted)
    // The origins are counted when its claims are read; until then as many as there are claims.
    .map((group) => ({ group, weight: weigh(around.weighed(group, group.proposed + group.accepted)).total }))
    .toSorted((a, b) => b.weight - a.weight || a.group.id - b.group.id);
  const first = wanted.slice(0, limit).map(({ group }) => group);
  const propositions = (await propositionsOf(sql, first, around))
    .filter(({ reviews }) => review.some((state) => reviews[state] > 0))
    .toSorted((a, b) => b.weight.total - a.weight.total || compareIds(a.id, b.id))
    .slice(0, limit);
  return { propositions, total: wanted.length };
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
  const groups = await readGroups(sql);
  const group = groups.find((one) => one.id === row.proposition);
  if (!group) return null;
  const found = await propositionsOf(sql, [group], new Surroundings(groups));
  return found.find(({ claims }) => claims.some((one) => rowOf("c", one) === claim)) ?? null;
}

/** How many independent origins the proposition of each claim has. @param ids of claims; those that aren't there are left out. */
export async function readClaimOrigins(sql: Sql, ids: readonly string[]): Promise<Map<string, number>> {
  const numbers = ids.map((id) => rowOf("c", id));
  const present = await readPresent(sql, numbers);
  const groups = await inPieces<Group>(
    sql,
    [...new Set(present.flatMap(({ proposition }) => proposition ?? []))],
    (list) => `${groupRows} WHERE id IN (${list})`,
  );
  const found = await propositionsOf(sql, groups, new Surroundings([]));
  const asked = new Set<string>(ids);
  return new Map(
    found.flatMap(({ claims, origins }) =>
      claims.filter((id) => asked.has(id)).map((id) => [id, origins.count] as const),
    ),
  );
}

/** Where each of some lists of claims is said independently. */
export async function readOrigins(sql: Sql, lists: readonly (readonly string[])[]): Promise<Origins[]> {
  const present = await readPresent(sql, [...new Set(lists.flat().map((id) => rowOf("c", id)))]);
  const rows = await inPieces<OriginClaim>(
    sql,
    present.map(({ row }) => row),
    (list) =>
      `SELECT coalesce(c.edits, c.id) AS claim, c.source, c.start, c.end, c.attribution FROM claims AS c WHERE c.id IN (${list})`,
  );
  const byClaim = new Map(rows.map((row) => [row.claim, row]));
  const countOrigins = await originCounter(sql, rows);
  return lists.map((list) => countOrigins(list.flatMap((id) => byClaim.get(rowOf("c", id)) ?? [])));
}

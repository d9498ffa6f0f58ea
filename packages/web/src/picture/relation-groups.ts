import { predicates } from "@entente/claims";
import type { Relation } from "@entente/server/contract";
import type { NameOf } from "../wording/line-words.ts";

/** The groups in which relations are listed, in this order. */
export const relationGroups = [
  { key: "together", title: "Together" },
  { key: "against", title: "Against each other" },
  { key: "leadership", title: "Leadership" },
  { key: "other", title: "Other relations" },
] as const;
export type RelationGroup = (typeof relationGroups)[number]["key"];

const leadership: ReadonlySet<string> = new Set(["leads", "member_of", "speaks_for"]);

/** Which group a relation is listed in. */
export function groupOf({ predicate }: Pick<Relation, "predicate">): RelationGroup {
  if (leadership.has(predicate)) return "leadership";
  return predicates[predicate].stance ?? "other";
}

/** Relations by group, within a group by what they say and then by name. */
export function groupRelations(
  relations: readonly Relation[],
  nameOf: NameOf,
): Record<RelationGroup, Relation[]> {
  const groups: Record<RelationGroup, Relation[]> = { together: [], against: [], leadership: [], other: [] };
  for (const relation of relations) groups[groupOf(relation)].push(relation);
  const order = (id: string | null): string => (id === null ? "" : (nameOf(id) ?? id)).toLowerCase();
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  for (const { key } of relationGroups) {
    groups[key].sort(
      (a, b) =>
        compare(a.predicate, b.predicate) ||
        compare(order(a.object), order(b.object)) ||
        compare(order(a.subject), order(b.subject)),
    );
  }
  return groups;
}

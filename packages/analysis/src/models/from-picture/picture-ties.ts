import { spanOf, type ActorId, type ClaimId, type PredicateName, type ReviewState } from "@entente/claims";
import type { Picture, PictureActor, Relation } from "../../picture/picture.ts";
import { usualTieTable, type TieTable } from "./tie-table.ts";

/** One relation's part in a cell. */
export interface TieReason {
  readonly predicate: PredicateName;
  readonly value: number;
  readonly claims: readonly ClaimId[];
}

/** What is between two actors, and where that comes from. */
export interface TieCell {
  readonly a: ActorId;
  readonly b: ActorId;
  /** From −2 to 2. */
  readonly value: number;
  /** The claims behind it, or that the analyst has put it there. */
  readonly claims: readonly ClaimId[] | "analyst";
  readonly reasons: readonly TieReason[];
}

/** A value the analyst puts in place of what the claims say. */
export interface TieOverride {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly value: number;
  /** The claims it rests on. Default: it is the analyst's own. */
  readonly claims?: readonly ClaimId[] | "analyst";
}

/** The actors a model may have, and the ties between them. */
export interface PictureTies {
  readonly asOf: string;
  readonly knownAt: string | null;
  /** Which relations count. */
  readonly review: readonly ReviewState[];
  /** By which they count. */
  readonly table: TieTable;
  readonly actors: readonly PictureActor[];
  /** Ties that are not 0, by id. */
  readonly cells: readonly TieCell[];
  /** Actors that relations name but that are no camps: persons, populations, places. */
  readonly leftOut: readonly PictureActor[];
}

/** How a picture is turned into ties. */
export interface PictureTieOptions {
  /** Default {@link usualTieTable}. */
  readonly table?: TieTable;
  /** What the analyst knows better. */
  readonly overrides?: readonly TieOverride[];
  /** Which relations count. Default: accepted ones only; proposals feed no model unless asked for. */
  readonly review?: readonly ReviewState[];
}

const daysAYear = 365.25;
const most = 2;

/**
 * Ties between the organisations and states of a picture, each citing its claims. Of several relations between the
 * same two, the strongest that binds and the strongest that divides are added up.
 *
 * @example
 * pictureTies(projectPicture(evidence, { asOf: "2014-07" })).cells[0]; // { a: "a1", b: "a2", value: -2, claims: ["c3"], reasons: […] }
 */
export function pictureTies(picture: Picture, options: PictureTieOptions = {}): PictureTies {
  const { table = usualTieTable, overrides = [], review = ["accepted"] } = options;
  const known = new Map(picture.actors.map((actor) => [actor.id as string, actor]));
  const isCamp = (id: string | null): boolean =>
    ["organisation", "state"].includes(known.get(id ?? "")?.type ?? "");
  const cells = new Map<string, { a: ActorId; b: ActorId; reasons: TieReason[] }>();
  const leftOut = new Set<string>();
  for (const relation of picture.relations) {
    const { subject, object, predicate } = relation;
    if (object === null || table.kinds[predicate] === undefined || !review.includes(relation.review))
      continue;
    for (const id of [subject, object]) if (!isCamp(id)) leftOut.add(id);
    if (!isCamp(subject) || !isCamp(object) || object === subject) continue;
    const [a, b] = ordered(subject, object as ActorId);
    const value = valueOf(relation, picture.asOf, table);
    if (value === 0) continue;
    const cell = cells.get(`${a} ${b}`) ?? { a, b, reasons: [] };
    cell.reasons.push({ predicate, value, claims: relation.claims });
    cells.set(`${a} ${b}`, cell);
  }
  const drawn = [...cells.values()].map(cellOf).filter(({ value }) => value !== 0);
  const all = withOverrides(drawn, overrides).toSorted((p, q) => order(p.a, q.a) || order(p.b, q.b));
  const named = new Set<string>(all.flatMap(({ a, b }) => [a, b]));
  return {
    asOf: picture.asOf,
    knownAt: picture.knownAt,
    review,
    table,
    actors: picture.actors.filter(({ id }) => named.has(id)),
    cells: all.filter(({ a, b }) => known.has(a) && known.has(b)),
    leftOut: picture.actors.filter(({ id }) => leftOut.has(id)),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const ordered = (a: ActorId, b: ActorId): readonly [ActorId, ActorId] => (a < b ? [a, b] : [b, a]);

function valueOf(relation: Relation, asOf: string, table: TieTable): number {
  const { predicate, qualifiers, status, suspended, lastSeen } = relation;
  const degree = predicate === "allied_with" && qualifiers.degree ? table.degrees[qualifiers.degree] : 1;
  const truce = predicate === "fights" && suspended ? table.suspended : 1;
  const age = lastSeen === null ? 0 : yearsBetween(lastSeen, asOf);
  const recency = table.halvedAfterYears === null ? 1 : 0.5 ** (age / table.halvedAfterYears);
  return (table.kinds[predicate] ?? 0) * degree * truce * table.statuses[status] * recency;
}

/** From the last day the one may mean to the last of the other; 0 where either is open. */
function yearsBetween(from: string, to: string): number {
  const days = spanOf(to).end - spanOf(from).end;
  return Number.isFinite(days) ? Math.max(0, days) / daysAYear : 0;
}

function cellOf({ a, b, reasons }: { a: ActorId; b: ActorId; reasons: readonly TieReason[] }): TieCell {
  const values = reasons.map(({ value }) => value);
  const sum = Math.max(0, ...values) + Math.min(0, ...values);
  const claims = [...new Set(reasons.flatMap((reason) => reason.claims))];
  return { a, b, value: Math.min(most, Math.max(-most, sum)), claims, reasons };
}

function withOverrides(cells: readonly TieCell[], overrides: readonly TieOverride[]): TieCell[] {
  const byPair = new Map(cells.map((cell) => [`${cell.a} ${cell.b}`, cell]));
  for (const { a: one, b: other, value, claims = "analyst" } of overrides) {
    const [a, b] = ordered(one, other);
    byPair.set(`${a} ${b}`, {
      a,
      b,
      value,
      claims,
      reasons: byPair.get(`${a} ${b}`)?.reasons ?? [],
    });
  }
  return [...byPair.values()].filter(({ value }) => value !== 0);
}

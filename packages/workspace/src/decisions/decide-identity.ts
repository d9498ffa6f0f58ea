import { EntenteError, type ActorId, type SourceId } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import type { Doing } from "../history/append-entry.ts";
import type { About, Change, EntryBody, Pin } from "../history/change.ts";
import { takeStep } from "../history/steps.ts";
import { movesTo, numberActors } from "../identity/place-coming.ts";
import { settle, type Unsettled } from "../identity/settle.ts";
import { appearancesOf, findConnected, readStanding, type Standing } from "../identity/standing.ts";
import { actorIdOf, rowOf } from "../row-ids.ts";

type Pair = readonly [one: number, other: number];

/** What a person decides: who is one, and who is not. */
interface Decision {
  /** Every appearance that is said to be one of a set, or of none (null), with what was said of it before. */
  readonly pins: ReadonlyMap<number, Pin | null>;
  readonly told: readonly Pair[];
  readonly forgotten: readonly Pair[];
  /** Numbers that appearances had before, where they are to have them again. */
  readonly former?: ReadonlyMap<number, number>;
}

/** An actor's appearances. @throws EntenteError `ENT_ACTOR_UNKNOWN` */
export async function standingOf(sql: Sql, id: ActorId): Promise<readonly [Standing, ...Standing[]]> {
  const [first, ...others] = await readStanding(sql, await appearancesOf(sql, rowOf("a", id)));
  if (!first) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: id, nearest: [] });
  return [first, ...others];
}

/** Appearances that hang together with the given ones, as a decision sees them. */
async function foreseen(sql: Sql, touched: readonly number[], decision: Decision): Promise<Unsettled[]> {
  const connected = await findConnected(sql, [], touched);
  return connected.map(({ id, source, names, pin, actor }) => ({
    id,
    source,
    names,
    pin: decision.pins.has(id) ? (decision.pins.get(id) ?? null) : pin,
    former: decision.former?.get(id) ?? actor,
  }));
}

async function distinctionsAfter(sql: Sql, decision: Decision): Promise<Pair[]> {
  const rows = await sql.all<{ one: number; other: number }>("SELECT one, other FROM distinctions");
  const isForgotten = (one: number, other: number): boolean =>
    decision.forgotten.some((pair) => pair[0] === one && pair[1] === other);
  const kept = rows.filter(({ one, other }) => !isForgotten(one, other));
  return [...kept.map(({ one, other }): Pair => [one, other]), ...decision.told];
}

/** The changes a decision comes to: what is said, and who is taken for whom because of it. */
async function changesOf(sql: Sql, touched: readonly number[], decision: Decision): Promise<Change[]> {
  const all = await foreseen(sql, touched, decision);
  const standing = await readStanding(
    sql,
    all.map(({ id }) => id),
  );
  const typeOf = new Map(standing.map(({ id, type }) => [id, type]));
  const among = new Set(all.map(({ id }) => id));
  const distinctions = (await distinctionsAfter(sql, decision)).filter((pair) =>
    pair.every((id) => among.has(id)),
  );
  const { places } = settle(all, distinctions);
  const settled = await numberActors(sql, places, (id) => typeOf.get(id) ?? "organisation");
  const before = new Map(standing.map(({ id, pin }) => [id, pin]));
  const pins = [...decision.pins].map(([id, pin]) => [id, before.get(id) ?? null, pin] as const);
  const moves = movesTo(standing, settled);
  const { told, forgotten } = decision;
  return [
    { of: "pins", pins } as const,
    ...(forgotten.length > 0 ? [{ of: "distinct", pairs: forgotten, isSaid: false } as const] : []),
    ...(told.length > 0 ? [{ of: "distinct", pairs: told, isSaid: true } as const] : []),
    ...(moves.length > 0 ? [{ of: "place", moves } as const] : []),
  ];
}

/** Pins that say all of these are one. The unit has the number of the first. */
const asOne = (members: readonly Standing[], actor: number): [number, Pin][] => {
  const unit = Math.min(...members.map(({ id }) => id));
  return members.map(({ id }) => [id, [unit, actor]]);
};

const pairOf = (one: readonly Standing[], other: readonly Standing[]): Pair => {
  const [a, b] = [Math.min(...one.map(({ id }) => id)), Math.min(...other.map(({ id }) => id))];
  return a < b ? [a, b] : [b, a];
};

async function twoActors(sql: Sql, one: ActorId, other: ActorId) {
  const [a, b] = [await standingOf(sql, one), await standingOf(sql, other)];
  const where = `${one} and ${other}`;
  if (one === other) throw new EntenteError("ENT_INVALID", { where, why: "they are one actor already" });
  if (a[0].type !== b[0].type) {
    throw new EntenteError("ENT_INVALID", {
      where,
      why: `the one is a ${a[0].type}, the other a ${b[0].type}`,
    });
  }
  return [a, b] as const;
}

/** Decides that two actors are one, under the first's number. @throws EntenteError `ENT_ACTOR_UNKNOWN`, `ENT_INVALID` */
export async function mergeActors(sql: Sql, doing: Doing, kept: ActorId, other: ActorId): Promise<void> {
  const [a, b] = await twoActors(sql, kept, other);
  const all = [...a, ...b];
  const members = new Set(all.map(({ id }) => id));
  const said = await sql.all<{ one: number; other: number }>("SELECT one, other FROM distinctions");
  const decision: Decision = {
    pins: new Map(asOne(all, rowOf("a", kept))),
    told: [],
    forgotten: said
      .filter((pair) => members.has(pair.one) && members.has(pair.other))
      .map((pair): Pair => [pair.one, pair.other]),
  };
  await takeStep(sql, doing, "actors.merged", {
    changes: await changesOf(sql, [...members], decision),
    about: { kept, other, appearances: b.map(({ id }) => id) },
  });
}

/** Decides that two actors are two. @throws EntenteError `ENT_ACTOR_UNKNOWN`, `ENT_INVALID` */
export async function distinguishActors(sql: Sql, doing: Doing, one: ActorId, other: ActorId): Promise<void> {
  const [a, b] = await twoActors(sql, one, other);
  await tellApart(
    sql,
    doing,
    "actors.distinct",
    { a, b, of: [rowOf("a", one), rowOf("a", other)] },
    { one, other },
  );
}

async function tellApart(
  sql: Sql,
  doing: Doing,
  kind: "actors.distinct" | "actors.split",
  sides: { a: readonly Standing[]; b: readonly Standing[]; of: readonly [number, number] },
  about: About,
): Promise<void> {
  const { a, b, of } = sides;
  const decision: Decision = {
    pins: new Map([...asOne(a, of[0]), ...asOne(b, of[1])]),
    told: [pairOf(a, b)],
    forgotten: [],
  };
  const touched = [...a, ...b].map(({ id }) => id);
  await takeStep(sql, doing, kind, { changes: await changesOf(sql, touched, decision), about });
}

/** The last merge into an actor that is in force and wasn't taken apart since. */
async function lastMerge(sql: Sql, actor: number): Promise<EntryBody | null> {
  const rows = await sql.all<{ seq: number; kind: string; body: string }>(
    `SELECT h.seq, h.kind, h.body FROM touches AS t JOIN history AS h ON h.seq = t.seq JOIN steps AS s ON s.seq = h.seq
      WHERE t.thing = ? AND s.state = 'done' AND h.kind IN ('actors.merged', 'actors.split') ORDER BY h.seq DESC`,
    [actorIdOf(actor)],
  );
  const apart = new Set<number>();
  for (const { seq, kind, body: text } of rows) {
    // Written by takeStep.
    const body = JSON.parse(text) as EntryBody;
    const merge = body.about?.["merge"];
    if (kind === "actors.split" && typeof merge === "number") apart.add(merge);
    if (kind === "actors.merged" && !apart.has(seq) && body.about?.["kept"] === actorIdOf(actor)) {
      return { ...body, of: seq };
    }
  }
  return null;
}

/** Takes the last merge of an actor apart again. @returns the actor that came out of it. */
async function splitMerge(sql: Sql, doing: Doing, id: ActorId): Promise<ActorId> {
  const merge = await lastMerge(sql, rowOf("a", id));
  if (!merge) {
    throw new EntenteError("ENT_INVALID", {
      where: id,
      why: "it was never merged; name the sources to split off",
    });
  }
  const pinsBefore = new Map<number, Pin | null>();
  const former = new Map<number, number>();
  for (const change of merge.changes) {
    if (change.of === "pins")
      for (const [appearance, before] of change.pins) pinsBefore.set(appearance, before);
    if (change.of === "place")
      for (const [appearance, before] of change.moves) former.set(appearance, before[0]);
  }
  const told = merge.changes.flatMap((change) =>
    change.of === "distinct" && !change.isSaid ? change.pairs : [],
  );
  const decision: Decision = { pins: pinsBefore, told, forgotten: [], former };
  const other = String(merge.about?.["other"]) as ActorId;
  const changes = await changesOf(sql, [...pinsBefore.keys()], decision);
  const isApart = changes.some(
    (change) => change.of === "place" && change.moves.some(([, , after]) => after[0] === rowOf("a", other)),
  );
  if (!isApart) return await keepApart(sql, doing, id, [...former.keys()]);
  await takeStep(sql, doing, "actors.split", { changes, about: { from: id, other, merge: merge.of ?? 0 } });
  return other;
}

/** Where reports that came since would take the two for one again, the person's split still holds. */
async function keepApart(
  sql: Sql,
  doing: Doing,
  id: ActorId,
  appearances: readonly number[],
): Promise<ActorId> {
  const all = await standingOf(sql, id);
  const off = new Set(appearances);
  const [a, b] = [all.filter((one) => !off.has(one.id)), all.filter((one) => off.has(one.id))];
  const [first] = b;
  if (!first || a.length === 0) {
    throw new EntenteError("ENT_INVALID", {
      where: id,
      why: "these sources are all it appears in, or none of them",
    });
  }
  const settled = await numberActors(
    sql,
    [{ id: first.id, actor: null, group: first.id, reason: "decided", name: null }],
    () => first.type,
  );
  const made = settled.get(first.id)?.actor ?? 0;
  await tellApart(
    sql,
    doing,
    "actors.split",
    { a, b, of: [rowOf("a", id), made] },
    { from: id, other: actorIdOf(made) },
  );
  return actorIdOf(made);
}

/**
 * Takes an actor apart: its last merge, or what some reports call by its names.
 *
 * @returns the actor that came out of it.
 * @throws EntenteError `ENT_ACTOR_UNKNOWN`, `ENT_INVALID`
 */
export async function splitActor(
  sql: Sql,
  doing: Doing,
  id: ActorId,
  sources: readonly SourceId[] | undefined,
): Promise<ActorId> {
  const all = await standingOf(sql, id);
  if (sources === undefined) return await splitMerge(sql, doing, id);
  const named = new Set(sources.map((source) => rowOf("s", source)));
  return await keepApart(
    sql,
    doing,
    id,
    all.filter(({ source }) => named.has(source)).map((one) => one.id),
  );
}

import { EntenteError, OffsetMap, type ActorId, type SourceId } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import { readText } from "../reading/read-sources.ts";
import { rowOf } from "../row-ids.ts";
import { foldText } from "../search/fold-text.ts";
import type { NameRow, RedactionPlan } from "./plan.ts";
import { blanked, createScrubber, type Scrub } from "./scrubber.ts";

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** A quote with fewer words may stand anywhere by chance, and is no trace of where it was read. */
const tellingWords = 3;
/** A word with fewer letters is no name to look for by itself. */
const shortestName = 3;

interface ClaimRow {
  readonly id: number;
  readonly claim: number;
  readonly source: number;
  readonly subject: number;
  readonly object: number | null;
  readonly attribution: number | null;
  readonly qualifiers: string;
  readonly condition: string | null;
  readonly object_text: string | null;
  readonly time_text: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const claimRows = `SELECT c.id, coalesce(c.edits, c.id) AS claim, c.source, c.subject, c.object, c.attribution,
  c.qualifiers, c.condition, c.object_text, c.time_text, c.quote, c.start, c.end FROM claims AS c`;

const readClaims = (sql: Sql): Promise<ClaimRow[]> => sql.all<ClaimRow>(`${claimRows} ORDER BY c.id`);

/** The appearances a claim points to in its qualifiers and its condition: the numbers there, "because" aside. */
function pointedIn({ qualifiers, condition }: ClaimRow): number[] {
  const {
    because: _because,
    quantity: _quantity,
    ...others
  } = JSON.parse(qualifiers) as Record<string, unknown>;
  const { about = null } = (condition === null ? {} : JSON.parse(condition)) as { about?: unknown };
  return [...Object.values(others), ...Object.values(about ?? {})]
    .flat()
    .filter((value): value is number => typeof value === "number");
}

const pointsTo = (row: ClaimRow, lost: ReadonlySet<number>): boolean =>
  [row.subject, row.object ?? 0, row.attribution ?? 0, ...pointedIn(row)].some((one) => lost.has(one));

/** All versions of the claims that are lost in one. */
function withVersions(rows: readonly ClaimRow[], isLost: (row: ClaimRow) => boolean): Set<number> {
  const claims = new Set(rows.filter(isLost).map(({ claim }) => claim));
  return new Set(rows.filter(({ claim }) => claims.has(claim)).map(({ id }) => id));
}

const quotesOf = (rows: readonly ClaimRow[], lost: ReadonlySet<number>): string[] =>
  rows
    .filter(({ id, quote }) => lost.has(id) && wordsOf(quote).length >= tellingWords)
    .map(({ quote }) => quote);

const nothing = {
  sources: new Set<number>(),
  texts: new Map<number, string>(),
  names: new Map<number, readonly NameRow[]>(),
  instead: new Map<number, number>(),
  scrubSource: new Map<number, Scrub>(),
  actor: null,
} satisfies Partial<RedactionPlan>;

interface AppearanceRow {
  readonly id: number;
  readonly actor: number;
}

/** For appearances that go, others of the same actors that stay. */
async function otherAppearances(sql: Sql, lost: readonly AppearanceRow[]): Promise<Map<number, number>> {
  const numbers = new Set(lost.map(({ id }) => id));
  const all = await inPieces<AppearanceRow>(
    sql,
    [...new Set(lost.map(({ actor }) => actor))],
    (list) => `SELECT id, actor FROM appearances WHERE withdrawn = 0 AND actor IN (${list}) ORDER BY id`,
  );
  const staying = Map.groupBy(
    all.filter(({ id }) => !numbers.has(id)),
    ({ actor }) => actor,
  );
  return new Map(
    lost.flatMap(({ id, actor }) => {
      const other = staying.get(actor)?.[0];
      return other ? [[id, other.id] as const] : [];
    }),
  );
}

/** A whole source goes: its text, what is said of it, its claims and its names. */
export async function planSource(sql: Sql, id: SourceId): Promise<RedactionPlan> {
  const source = rowOf("s", id);
  await readText(sql, id);
  const lost = await sql.all<AppearanceRow>("SELECT id, actor FROM appearances WHERE source = ?", [source]);
  const appearances = new Set(lost.map((row) => row.id));
  const instead = await otherAppearances(sql, lost);
  const without = new Set([...appearances].filter((one) => !instead.has(one)));
  const rows = await readClaims(sql);
  const isLost = (row: ClaimRow): boolean =>
    row.source === source || pointsTo(row, without) || pointedIn(row).some((one) => appearances.has(one));
  const claims = withVersions(rows, isLost);
  const own = rows.filter((row) => row.source === source);
  const scrub = createScrubber(quotesOf(own, claims));
  return { ...nothing, sources: new Set([source]), claims, appearances, instead, scrub };
}

async function namesIn(sql: Sql, source: number): Promise<Map<number, NameRow[]>> {
  const rows = await sql.all<NameRow & { id: number }>(
    `SELECT a.id, n.text, n.key FROM appearances AS a JOIN appearance_names AS n ON n.appearance = a.id
      WHERE a.source = ? ORDER BY a.id, n.ordinal`,
    [source],
  );
  const byId = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byId].map(([id, names]) => [id, names.map(({ text, key }) => ({ text, key }))]));
}

/** A stretch of a source goes (code points), with the claims that touch it and the names that stand nowhere else in it. */
export async function planPassage(
  sql: Sql,
  id: SourceId,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<RedactionPlan> {
  const source = rowOf("s", id);
  const text = await readText(sql, id);
  const offsets = new OffsetMap(text);
  if (!(start >= 0 && start < end && end <= offsets.codePoints)) {
    const why = `${start}–${end} is no stretch of its ${offsets.codePoints} characters`;
    throw new EntenteError("ENT_INVALID", { where: id, why });
  }
  const [from, to] = [offsets.toUtf16(start), offsets.toUtf16(end)];
  const gone = text.slice(from, to);
  const left = text.slice(0, from) + blanked(gone) + text.slice(to);
  const staying = new Set(wordsOf(left));
  const only = new Set(wordsOf(gone).filter((word) => !staying.has(word) && word.length >= shortestName));
  const saysOnly = (said: string | null): boolean =>
    said !== null && wordsOf(said).some((word) => only.has(word));
  const appearances = new Set<number>();
  const names = new Map<number, readonly NameRow[]>();
  for (const [appearance, all] of await namesIn(sql, source)) {
    const kept = all.filter((name) => !saysOnly(name.text));
    if (kept.length === 0) appearances.add(appearance);
    else if (kept.length < all.length) names.set(appearance, kept);
  }
  const rows = await readClaims(sql);
  const claims = withVersions(
    rows,
    (row) =>
      pointsTo(row, appearances) ||
      (row.source === source &&
        ((row.start < end && row.end > start) ||
          [row.object_text, row.time_text, row.condition, row.qualifiers].some(saysOnly))),
  );
  const phrases = wordsOf(gone).length >= tellingWords ? [gone] : [];
  const scrub = createScrubber([...phrases, ...quotesOf(rows, claims)]);
  return {
    ...nothing,
    texts: new Map([[source, left]]),
    claims,
    appearances,
    names,
    scrub,
    scrubSource: new Map([[source, createScrubber(only)]]),
  };
}

const isWrittenAsName = (text: string): boolean => /\p{Lu}|\p{Lo}/u.test(text) && text.length >= shortestName;

/** What an actor is called: its names, and the words of them that nobody else is called by. */
async function phrasesFor(sql: Sql, actor: number): Promise<string[]> {
  const rows = await sql.all<{ actor: number; text: string }>(
    "SELECT a.actor, n.text FROM appearances AS a JOIN appearance_names AS n ON n.appearance = a.id",
  );
  const chosen = await sql.all<{ actor: number; text: string }>(
    "SELECT actor, name AS text FROM chosen_names",
  );
  const all = [...rows, ...chosen];
  const names = all.filter((row) => row.actor === actor).map(({ text }) => text);
  const others = new Set(all.filter((row) => row.actor !== actor).flatMap(({ text }) => wordsOf(text)));
  const words = names.flatMap((name) => name.match(/[\p{Lu}\p{Lo}][\p{L}\p{M}'’‘ʼʿʾ]*/gu) ?? []);
  const own = words.filter((word) =>
    wordsOf(word).every((folded) => folded.length >= shortestName && !others.has(folded)),
  );
  return [...names.filter(isWrittenAsName), ...own];
}

/** A person goes from the whole workspace: names, claims about them, and the names wherever they are written. */
export async function planActor(sql: Sql, id: ActorId): Promise<RedactionPlan> {
  const actor = rowOf("a", id);
  const rows = await sql.all<{ id: number; type: string }>(
    "SELECT id, type FROM appearances WHERE actor = ?",
    [actor],
  );
  const [first] = rows;
  if (!first) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: id, nearest: [] });
  if (first.type !== "person") {
    const why = `only a person can be redacted, and this is of the type ${first.type}`;
    throw new EntenteError("ENT_INVALID", { where: id, why });
  }
  const scrub = createScrubber(await phrasesFor(sql, actor));
  const texts = new Map<number, string>();
  for (const { source } of await sql.all<{ source: number }>("SELECT source FROM texts ORDER BY source")) {
    const row = await sql.get<{ text: string }>("SELECT text FROM texts WHERE source = ?", [source]);
    const left = row ? scrub(row.text) : "";
    if (row && left !== row.text) texts.set(source, left);
  }
  const appearances = new Set(rows.map((row) => row.id));
  const names = new Map<number, readonly NameRow[]>();
  const others = await sql.all<NameRow & { id: number }>(
    `SELECT a.id, n.text, n.key FROM appearances AS a JOIN appearance_names AS n ON n.appearance = a.id
      WHERE a.actor <> ? ORDER BY a.id, n.ordinal`,
    [actor],
  );
  for (const [appearance, all] of Map.groupBy(others, (row) => row.id)) {
    const kept = all.map(({ text, key }) =>
      scrub(text) === text ? { text, key } : { text: scrub(text), key: null },
    );
    if (kept.some(({ text }, i) => text !== all[i]?.text)) names.set(appearance, kept);
  }
  const claims = withVersions(await readClaims(sql), (row) => pointsTo(row, appearances));
  return { ...nothing, texts, claims, appearances, names, scrub, actor };
}

import type { Sql } from "../engine/engine.ts";
import { bodyHash } from "../history/append-entry.ts";
import { canonicalJson, type Json } from "../history/canonical-json.ts";
import type { Change, EntryBody, FormerReview } from "../history/change.ts";
import { readEntries } from "../history/rebuild.ts";
import type { RedactionPlan } from "./plan.ts";
import { scrubJson } from "./scrubber.ts";

type ChangeOf<Kind extends Change["of"]> = Extract<Change, { of: Kind }>;

/** The stretches of a range without some of its rows. */
function stretches(first: number, count: number, lost: ReadonlySet<number>): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let row = first; row < first + count; row++) {
    if (lost.has(row)) continue;
    const last = found.at(-1);
    if (last?.to === row) last.to = row + 1;
    else found.push({ from: row, to: row + 1 });
  }
  return found;
}

const withoutAppearances = (change: ChangeOf<"appearances">, lost: ReadonlySet<number>): Change[] =>
  stretches(change.first, change.actors.length, lost).map(({ from, to }) => {
    const [begin, end] = [from - change.first, to - change.first];
    return {
      of: "appearances",
      first: from,
      actors: change.actors.slice(begin, end),
      odd: change.odd
        .filter(([index]) => index >= begin && index < end)
        .map(([index, reason, name]) => [index - begin, reason, name] as const),
    };
  });

const withoutClaims = (change: ChangeOf<"claims">, lost: ReadonlySet<number>): Change[] =>
  stretches(change.first, change.count, lost).map(({ from, to }) => ({
    ...change,
    first: from,
    count: to - from,
  }));

function withoutReviews(change: ChangeOf<"review">, lost: ReadonlySet<number>): Change[] {
  const before = change.before
    .map(([state, decided, claims]): FormerReview => [
      state,
      decided,
      claims.filter((claim) => !lost.has(claim)),
    ])
    .filter(([, , claims]) => claims.length > 0);
  return before.length === 0 ? [] : [{ ...change, before }];
}

function rewrittenSource(change: ChangeOf<"source">, plan: RedactionPlan): Change[] {
  if (plan.sources.has(change.id)) return [];
  const own = plan.scrubSource.get(change.id);
  return [
    own ? { ...change, before: scrubJson(change.before, own), after: scrubJson(change.after, own) } : change,
  ];
}

/** A change without what goes; nothing where that is all of it. Words are left to the caller. */
function rewritten(change: Change, plan: RedactionPlan): Change[] {
  const { claims, appearances, sources } = plan;
  const stays = (row: number): boolean => !appearances.has(row);
  switch (change.of) {
    case "source":
      return rewrittenSource(change, plan);
    case "appearances":
      return withoutAppearances(change, appearances);
    case "claims":
      return withoutClaims(change, claims);
    case "review":
      return withoutReviews(change, claims);
    case "version":
      return claims.has(change.claim) ? [] : [change];
    case "place":
      return nonEmpty(
        change.moves.filter(([row]) => stays(row)),
        (moves) => ({ ...change, moves }),
      );
    case "pins":
      return nonEmpty(
        change.pins.filter(([row]) => stays(row)),
        (pins) => ({ ...change, pins }),
      );
    case "distinct":
      return nonEmpty(
        change.pairs.filter((pair) => pair.every(stays)),
        (pairs) => ({ ...change, pairs }),
      );
    case "name":
      return change.actor === plan.actor ? [] : [change];
    case "separate":
      return nonEmpty(
        change.claims.filter(([claim]) => !claims.has(claim)),
        (left) => ({ ...change, claims: left }),
      );
    case "origin":
      return sources.has(change.one) || sources.has(change.other) ? [] : [change];
    case "record":
      return [change];
  }
}

const nonEmpty = <Item>(items: readonly Item[], make: (items: readonly Item[]) => Change): Change[] =>
  items.length === 0 ? [] : [make(items)];

/** Which rows an entry brought, kept when its changes no longer say so: their hash is over all of them. */
function broughtBy({ rows, changes }: EntryBody): EntryBody["rows"] {
  if (!rows) return rows;
  const claims = changes.find((change) => change.of === "claims");
  const version = changes.find((change) => change.of === "version");
  const appearances = changes.find((change) => change.of === "appearances");
  return {
    ...rows,
    ...(rows.claimRange || !(claims || version)
      ? {}
      : {
          claimRange: claims ? ([claims.first, claims.count] as const) : ([version?.after ?? 0, 1] as const),
        }),
    ...(rows.appearanceRange || !appearances
      ? {}
      : { appearanceRange: [appearances.first, appearances.actors.length] as const }),
  };
}

function rewriteBody(body: EntryBody, plan: RedactionPlan): EntryBody {
  const changes = body.changes.flatMap((change) => rewritten(change, plan));
  const sources = body.changes.flatMap((change) => (change.of === "source" ? [change.id] : []));
  const goes = sources.some((id) => plan.sources.has(id));
  const own = sources.map((id) => plan.scrubSource.get(id)).find((scrub) => scrub !== undefined);
  const about = body.about && (goes ? { redacted: true } : own ? scrubJson(body.about, own) : body.about);
  const rows = broughtBy(body);
  return {
    ...body,
    changes: scrubJson(changes, plan.scrub),
    ...(about ? { about: scrubJson(about, plan.scrub) } : {}),
    ...(rows ? { rows } : {}),
  };
}

/**
 * Takes what goes out of what the entries say. Their own hashes and the chain stay; what the changed ones say now is
 * told by new hashes, for the entry of the redaction to keep.
 *
 * @returns the changed entries, by number, with the hash of what they say now.
 */
export async function rewriteHistory(
  sql: Sql,
  plan: RedactionPlan,
): Promise<(readonly [seq: number, hash: string])[]> {
  const changed: (readonly [number, string])[] = [];
  for await (const entry of readEntries(sql)) {
    // Written by appendEntry.
    const before = JSON.parse(entry.body) as EntryBody;
    const after = rewriteBody(before, plan);
    const why = entry.why === null ? null : plan.scrub(entry.why);
    const isSame =
      canonicalJson({ ...after, rows: before.rows ?? null } as unknown as Json) ===
      canonicalJson({ ...before, rows: before.rows ?? null } as unknown as Json);
    if (isSame && why === entry.why) continue;
    const body = canonicalJson(after as unknown as Json);
    await sql.run("UPDATE history SET why = ?, body = ? WHERE seq = ?", [why, body, entry.seq]);
    changed.push([entry.seq, bodyHash(why, body)]);
  }
  return changed;
}

import { isEntenteError, type ActorId } from "@entente/claims";
import type { EntryBody } from "../history/change.ts";
import type { EntryRow } from "../history/append-entry.ts";
import type { Workspace } from "../workspace.ts";
import type { DamagedFile } from "./damaged-file.ts";

/** The actor of the new file that an appearance of the damaged one is taken for now; null where it is lost. */
export type ActorOf = (appearance: number) => ActorId | null;

/** Two appearances a decision was about: one of either side. */
type Sides = readonly [one: number, other: number];

/** Whom an entry said to be one, or to be two. */
function sidesOf(entry: EntryRow, body: EntryBody): Sides | null {
  if (entry.kind !== "actors.merged") {
    const told = body.changes.find((change) => change.of === "distinct" && change.isSaid);
    return told?.of === "distinct" ? (told.pairs[0] ?? null) : null;
  }
  const others = body.about?.["appearances"];
  const pins = body.changes.flatMap((change) => (change.of === "pins" ? change.pins : []));
  const joined = new Set<unknown>(Array.isArray(others) ? others : []);
  const one = pins.find(([id]) => !joined.has(id));
  const other = pins.find(([id]) => joined.has(id));
  return one && other ? [one[0], other[0]] : null;
}

async function decideAgain(
  workspace: Workspace,
  entry: EntryRow,
  sides: readonly [ActorId, ActorId],
): Promise<void> {
  const note = { why: `${entry.why ?? "no reason given"} (${entry.who}, ${entry.at}; rescued)` };
  if (entry.kind === "actors.merged") await workspace.mergeActors(...sides, note);
  else await workspace.distinguishActors(...sides, note);
}

/** Takes merges and distinctions that are in force, and names that were chosen, again. @returns how many. */
export async function rescueIdentity(
  workspace: Workspace,
  damaged: DamagedFile,
  actorOf: ActorOf,
): Promise<number> {
  const entries = damaged.decisions(["actors.merged", "actors.distinct", "actors.split", "actor.renamed"]);
  const bodies = new Map(entries.map((entry) => [entry.seq, JSON.parse(entry.body) as EntryBody]));
  const takenApart = new Set([...bodies.values()].map(({ about }) => about?.["merge"]));
  let made = 0;
  for (const entry of entries) {
    const body = bodies.get(entry.seq);
    if (!body || takenApart.has(entry.seq) || body.about?.["merge"] !== undefined) continue;
    try {
      if (await takeAgain(workspace, damaged, { entry, body, actorOf })) made++;
      else damaged.lost.push(`entry ${entry.seq} (${entry.kind}): an actor it is about is lost`);
    } catch (error) {
      if (!isEntenteError(error, "ENT_INVALID")) throw error;
      damaged.lost.push(`entry ${entry.seq} (${entry.kind}): ${error.message}`);
    }
  }
  return made;
}

async function takeAgain(
  workspace: Workspace,
  damaged: DamagedFile,
  { entry, body, actorOf }: { entry: EntryRow; body: EntryBody; actorOf: ActorOf },
): Promise<boolean> {
  const rename = body.changes.find((change) => change.of === "name");
  if (rename?.of === "name") {
    const [row] = damaged.rows<{ id: number }>(
      "SELECT id FROM appearances WHERE actor = ? AND withdrawn = 0",
      [rename.actor],
    );
    const actor = row ? actorOf(row.id) : null;
    if (actor === null) return false;
    await workspace.renameActor(actor, rename.after, { why: entry.why ?? "rescued" });
    return true;
  }
  const sides = sidesOf(entry, body);
  const [one, other] = sides ? [actorOf(sides[0]), actorOf(sides[1])] : [null, null];
  if (one === null || other === null) return false;
  await decideAgain(workspace, entry, [one, other]);
  return true;
}

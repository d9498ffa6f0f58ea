import { EntenteError, type ActorId } from "@entente/claims";
import { writeAppearances } from "../adding/write-appearances.ts";
import type { Sql } from "../engine/engine.ts";
import type { Doing } from "../history/append-entry.ts";
import { takeStep } from "../history/steps.ts";
import { actorIdOf, rowOf } from "../row-ids.ts";
import type { ActorDraft } from "../workspace.ts";
import { standingOf } from "./decide-identity.ts";
import { findNote, writeNote } from "./write-note.ts";

/** Adds an actor by hand: an appearance in the person's own note. One of the same full name is joined to it. */
export async function addActor(sql: Sql, doing: Doing, draft: ActorDraft): Promise<ActorId> {
  const names = [draft.name, ...(draft.mentions ?? [])];
  if (names.some((name) => name.trim() === "")) {
    throw new EntenteError("ENT_INVALID", { where: "name", why: "it is blank" });
  }
  const says = draft.says ?? `${draft.type}: ${names.join(", ")}`;
  const note = (await findNote(sql, says)) ?? (await writeNote(sql, doing, says));
  const written = await writeAppearances(sql, note.source, [
    { type: draft.type, name: draft.name, mentions: [...(draft.mentions ?? [])] },
  ]);
  await takeStep(sql, doing, "actor.added", {
    changes: [...note.changes, ...written.changes],
    rows: { appearances: written.hash },
    about: { name: draft.name, type: draft.type },
  });
  const row = await sql.get<{ actor: number }>("SELECT actor FROM appearances WHERE id = ?", [written.first]);
  return actorIdOf(row?.actor ?? 0);
}

/** Chooses the name an actor is printed by. @throws EntenteError `ENT_ACTOR_UNKNOWN`, `ENT_INVALID` for a blank one. */
export async function renameActor(sql: Sql, doing: Doing, id: ActorId, name: string | null): Promise<void> {
  await standingOf(sql, id);
  if (name?.trim() === "") throw new EntenteError("ENT_INVALID", { where: "name", why: "it is blank" });
  const actor = rowOf("a", id);
  const row = await sql.get<{ name: string }>("SELECT name FROM chosen_names WHERE actor = ?", [actor]);
  const before = row?.name ?? null;
  if (before === name) return;
  await takeStep(sql, doing, "actor.renamed", {
    changes: [{ of: "name", actor, before, after: name }],
    about: { name },
  });
}

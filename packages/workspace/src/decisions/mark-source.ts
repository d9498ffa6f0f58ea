import { EntenteError, type Reliability, type SharingMark, type SourceId } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import type { Doing } from "../history/append-entry.ts";
import type { SourceState } from "../history/change.ts";
import { takeStep } from "../history/steps.ts";
import { readSource } from "../reading/read-sources.ts";
import { rowOf } from "../row-ids.ts";

/** Says how far a source may be shared, and how reliable it is. @throws EntenteError `ENT_SOURCE_UNKNOWN` */
export async function markSource(
  sql: Sql,
  doing: Doing,
  id: SourceId,
  marks: { readonly sharing?: SharingMark; readonly reliability?: Reliability | null },
): Promise<void> {
  const source = await readSource(sql, id);
  if (!source) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id });
  const { id: _id, sha256: _sha256, characters: _characters, ...before } = source;
  const after: SourceState = { ...before, ...marks };
  if (before.sharing === after.sharing && before.reliability === after.reliability) return;
  await takeStep(sql, doing, "source.marked", {
    changes: [{ of: "source", id: rowOf("s", id), before, after }],
    about: { ...marks },
  });
}

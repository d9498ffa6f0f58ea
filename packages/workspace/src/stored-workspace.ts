import {
  EntenteError,
  type ActorId,
  type Archive,
  type ClaimId,
  type ClaimRecord,
  type Reading,
  type Reliability,
  type ReviewState,
  type SharingMark,
  type Source,
  type SourceId,
} from "@entente/claims";
import { addReading } from "./adding/add-reading.ts";
import { checkReading } from "./adding/check-reading.ts";
import { checkWorkspace } from "./checking/check-workspace.ts";
import type { Finding } from "./checking/finding.ts";
import { reviewClaims, separateClaims } from "./decisions/decide-claims.ts";
import { distinguishActors, mergeActors, splitActor } from "./decisions/decide-identity.ts";
import { decideOrigin } from "./decisions/decide-origin.ts";
import { markSource } from "./decisions/mark-source.ts";
import { addActor, renameActor } from "./decisions/write-actor.ts";
import { addClaim, editClaim } from "./decisions/write-claim.ts";
import type { Engine, Sql } from "./engine/engine.ts";
import type { Doing } from "./history/append-entry.ts";
import type { Json } from "./history/canonical-json.ts";
import { readChangedSince, type Changed } from "./history/changed-since.ts";
import { readEntriesOf, readHistory, type HistoryEntry, type HistoryFilter } from "./history/read-history.ts";
import { rebuildState } from "./history/rebuild.ts";
import { rollBackTo } from "./history/roll-back.ts";
import { goThroughSteps, type HowMuch } from "./history/steps.ts";
import type { OriginVerdict } from "./history/change.ts";
import { redact, type RedactionTarget } from "./redaction/redact.ts";
import { readClaimRows } from "./reading/read-claims.ts";
import { readSource } from "./reading/read-sources.ts";
import { freeRecordId, putRecords, writeRecord, type KeptRecord } from "./records.ts";
import { checkArchive } from "./archive/check-archive.ts";
import { readArchivedState } from "./archive/read-archived-state.ts";
import { restoreArchive } from "./archive/restore-archive.ts";
import type { ArchivedState, Restored } from "./archive/archived-state.ts";
import { claimIdOf } from "./row-ids.ts";
import { putWaiting } from "./state/present-claims.ts";
import { WorkspaceReader } from "./workspace-reader.ts";
import type {
  ActorDraft,
  ClaimDraft,
  ClaimEdit,
  Clock,
  Note,
  Workspace,
  WorkspaceView,
} from "./workspace.ts";

/** A {@link Workspace} on any engine. */
export class StoredWorkspace extends WorkspaceReader implements Workspace {
  readonly path: string;
  readonly isReadOnly: boolean;
  readonly #engine: Engine;
  readonly #clock: Clock;
  readonly #who: string;

  constructor(engine: Engine, { clock, who }: { readonly clock: Clock; readonly who: string }) {
    super((work) => engine.read(work), engine.words);
    this.path = engine.location;
    this.isReadOnly = engine.isReadOnly;
    this.#engine = engine;
    this.#clock = clock;
    this.#who = who;
  }

  async add(
    reading: Reading,
    text: string,
    note?: Note,
    origin: "reader" | "import" = "reader",
  ): Promise<{ source: Source; added: boolean }> {
    const offsets = checkReading(reading, text);
    const add = async (sql: Sql, doing: Doing): Promise<{ source: Source; added: boolean }> => {
      const { source: id, added } = await addReading(sql, doing, {
        reading,
        text,
        offsets,
        marksOf: () => ({ origin, credibility: null }),
      });
      return { source: await theSource(sql, id), added };
    };
    return await this.#write(note, add);
  }

  markSource(
    id: SourceId,
    marks: { readonly sharing?: SharingMark; readonly reliability?: Reliability | null },
    note?: Note,
  ): Promise<Source> {
    return this.#do(note, async (sql, doing) => {
      await markSource(sql, doing, id, marks);
      return await theSource(sql, id);
    });
  }

  decideOrigin(one: SourceId, other: SourceId, verdict: OriginVerdict | null, note?: Note): Promise<void> {
    return this.#do(note, (sql, doing) => decideOrigin(sql, doing, { one, other }, verdict));
  }

  async redact(target: RedactionTarget, note?: Note): Promise<HistoryEntry> {
    const known = "source" in target ? await this.sourceRedaction(target.source) : null;
    const entry = known ?? (await this.#do(note, (sql, doing) => redact(sql, doing, target)));
    await this.#engine.forget();
    return entry;
  }

  review(ids: readonly ClaimId[], state: ReviewState, note?: Note): Promise<ClaimRecord[]> {
    return this.#do(note, async (sql, doing) => {
      const decided = await reviewClaims(sql, doing, ids, state);
      const rowOf = new Map(decided.map(({ claim, row }) => [claimIdOf(claim), row]));
      const records = await readClaimRows(sql, [...rowOf.values()]);
      const byId = new Map(records.map((record) => [record.id, record]));
      return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    });
  }

  editClaim(id: ClaimId, edit: ClaimEdit, note?: Note): Promise<ClaimRecord> {
    return this.#do(note, (sql, doing) => editClaim(sql, doing, id, edit));
  }

  addClaim(
    draft: ClaimDraft,
    note?: Note,
    origin: "analyst" | "assistant" = "analyst",
  ): Promise<ClaimRecord> {
    return this.#do(note, (sql, doing) => addClaim(sql, doing, draft, origin));
  }

  separateClaims(ids: readonly ClaimId[], note?: Note): Promise<void> {
    return this.#do(note, (sql, doing) => separateClaims(sql, doing, ids, true));
  }

  regroupClaims(ids: readonly ClaimId[], note?: Note): Promise<void> {
    return this.#do(note, (sql, doing) => separateClaims(sql, doing, ids, false));
  }

  addActor(draft: ActorDraft, note?: Note): Promise<ActorId> {
    return this.#do(note, (sql, doing) => addActor(sql, doing, draft));
  }

  renameActor(id: ActorId, name: string | null, note?: Note): Promise<void> {
    return this.#do(note, (sql, doing) => renameActor(sql, doing, id, name));
  }

  mergeActors(kept: ActorId, other: ActorId, note?: Note): Promise<void> {
    return this.#do(note, (sql, doing) => mergeActors(sql, doing, kept, other));
  }

  distinguishActors(one: ActorId, other: ActorId, note?: Note): Promise<void> {
    return this.#do(note, (sql, doing) => distinguishActors(sql, doing, one, other));
  }

  splitActor(id: ActorId, sources?: readonly SourceId[], note?: Note): Promise<ActorId> {
    return this.#do(note, (sql, doing) => splitActor(sql, doing, id, sources));
  }

  createRecord(record: { kind: string; id?: string; body: Json }, note?: Note): Promise<KeptRecord> {
    return this.#do(note, async (sql, doing) => {
      const kept = { ...record, id: record.id ?? (await freeRecordId(sql, record.kind)) };
      await writeRecord(sql, doing, kept, "new");
      return kept;
    });
  }

  changeRecord(record: { kind: string; id: string; body: Json }, note?: Note): Promise<KeptRecord> {
    return this.#do(note, async (sql, doing) => {
      await writeRecord(sql, doing, record, "there");
      return record;
    });
  }

  async putRecords(records: readonly KeptRecord[], note?: Note): Promise<number> {
    return await this.#do(note, (sql, doing) => putRecords(sql, doing, records));
  }

  archive(): Promise<ArchivedState> {
    return this.#engine.read(readArchivedState);
  }

  async restore(archive: Archive, note?: Note): Promise<Restored> {
    const checked = checkArchive(archive);
    return await this.#do({ batch: { first: null }, ...note }, (sql, doing) =>
      restoreArchive(sql, doing, checked),
    );
  }

  removeRecord(record: { kind: string; id: string }, note?: Note): Promise<void> {
    return this.#do(note, (sql, doing) => writeRecord(sql, doing, { ...record, body: null }, "there"));
  }

  history(filter: HistoryFilter = {}): Promise<HistoryEntry[]> {
    return this.#engine.read((sql) => readHistory(sql, filter));
  }

  undo(howMuch: HowMuch, note?: Note): Promise<HistoryEntry[]> {
    return this.#go("undo", howMuch, note);
  }

  redo(howMuch: HowMuch, note?: Note): Promise<HistoryEntry[]> {
    return this.#go("redo", howMuch, note);
  }

  asRecorded<Result>(at: Date, ask: (view: WorkspaceView) => Promise<Result>): Promise<Result> {
    return this.#engine.rehearse(async (sql) => {
      await rollBackTo(sql, at.toISOString());
      await sql.finish();
      return await ask(new WorkspaceReader((work) => work(sql), this.#engine.words));
    });
  }

  check(): Promise<Finding[]> {
    return checkWorkspace(this.#engine);
  }

  rebuild(): Promise<void> {
    return this.#engine.write(rebuildState);
  }

  revision(): Promise<string> {
    return this.#engine.read(async (sql) => {
      const last = await sql.get<{ seq: number | null }>("SELECT max(seq) AS seq FROM history");
      return String(last?.seq ?? 0);
    });
  }

  changedSince(revision: string): Promise<Changed | null> {
    return this.#engine.read((sql) => readChangedSince(sql, revision));
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  #go(how: "undo" | "redo", howMuch: HowMuch, note: Note = {}): Promise<HistoryEntry[]> {
    return this.#do({ batch: { first: null }, ...note }, async (sql, doing) =>
      readEntriesOf(sql, await goThroughSteps(sql, doing, how, howMuch)),
    );
  }

  /** A change that looks at claims: those that were added before it in the same transaction are counted first. */
  #do<Result>(note: Note | undefined, work: (sql: Sql, doing: Doing) => Promise<Result>): Promise<Result> {
    return this.#write(note, async (sql, doing) => {
      await sql.finish(putWaiting);
      return await work(sql, doing);
    });
  }

  #write<Result>(note: Note | undefined, work: (sql: Sql, doing: Doing) => Promise<Result>): Promise<Result> {
    const { why = null, batch = null, who = this.#who } = note ?? {};
    let isFirst = false;
    // What was not written must not stand at the head of what follows.
    const forget = (error: unknown): never => {
      if (batch && isFirst) batch.first = null;
      isFirst = false;
      throw error;
    };
    return this.#engine
      .write((sql) => {
        // It may have been made before, and taken back because of another change of the same transaction.
        if (batch && isFirst) batch.first = null;
        isFirst = batch?.first === null;
        return work(sql, { who, at: this.#clock.now(), why, batch }).catch(forget);
      })
      .catch(forget);
  }
}

async function theSource(sql: Sql, id: SourceId): Promise<Source> {
  const source = await readSource(sql, id);
  if (!source) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id });
  return source;
}

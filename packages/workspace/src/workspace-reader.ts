import type { ClaimId, ClaimRecord, Source, SourceId } from "@entente/claims";
import { proposeSame, type ActorProposal } from "./decisions/propose-same.ts";
import type { HistoryEntry } from "./history/read-history.ts";
import type { Sql, WordSearch } from "./engine/engine.ts";
import {
  findProposition,
  listPropositions,
  readClaimOrigins,
  readOriginOfClaims,
} from "./propositions/list-propositions.ts";
import type { Proposition, PropositionFilter, PropositionPage } from "./propositions/proposition.ts";
import type { ClaimFilter } from "./reading/claim-query.ts";
import { listActors, type WorkspaceActor } from "./reading/list-actors.ts";
import { readClaimCount, readClaimRows, readClaims } from "./reading/read-claims.ts";
import { readSource, readSources, readText } from "./reading/read-sources.ts";
import { searchPassages, type PassageHit } from "./reading/search-passages.ts";
import { readRedactions, sourceRedaction } from "./redaction/redact.ts";
import { readRecord, readRecords, type KeptRecord } from "./records.ts";
import { rowOf } from "./row-ids.ts";
import { readPresent } from "./state/present-claims.ts";
import type { WorkspaceView } from "./workspace.ts";

/** Runs work in a transaction that reads: a new one, or the one that is open. */
export type Read = <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;

const defaultHits = 20;

/** Everything that can be asked of a workspace, wherever the transaction comes from. */
export class WorkspaceReader implements WorkspaceView {
  readonly #read: Read;
  readonly #search: WordSearch;

  constructor(read: Read, search: WordSearch) {
    this.#read = read;
    this.#search = search;
  }

  sources(): Promise<Source[]> {
    return this.#read(readSources);
  }

  source(id: string): Promise<Source | null> {
    return this.#read((sql) => readSource(sql, id));
  }

  text(id: SourceId): Promise<string> {
    return this.#read((sql) => readText(sql, id));
  }

  actors(ids?: readonly string[]): Promise<WorkspaceActor[]> {
    return this.#read((sql) => listActors(sql, ids));
  }

  claims(filter: ClaimFilter = {}): Promise<ClaimRecord[]> {
    return this.#read((sql) => readClaims(sql, this.#search, filter));
  }

  countClaims(filter: ClaimFilter = {}): Promise<number> {
    return this.#read((sql) => readClaimCount(sql, this.#search, filter));
  }

  claimsOf(ids: readonly string[]): Promise<ClaimRecord[]> {
    return this.#read(async (sql) => {
      const present = await readPresent(
        sql,
        ids.map((id) => rowOf("c", id)),
      );
      const found = await readClaimRows(
        sql,
        present.map(({ row }) => row),
      );
      const byId = new Map<string, ClaimRecord>(found.map((claim) => [claim.id, claim]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    });
  }

  async claim(id: string): Promise<ClaimRecord | null> {
    return (await this.claimsOf([id]))[0] ?? null;
  }

  propositions(filter: PropositionFilter = {}): Promise<PropositionPage> {
    return this.#read((sql) => listPropositions(sql, filter));
  }

  proposition(id: string): Promise<Proposition | null> {
    return this.#read((sql) => findProposition(sql, id));
  }

  claimOrigins(ids: readonly ClaimId[]): Promise<Map<string, number>> {
    return this.#read((sql) => readClaimOrigins(sql, ids));
  }

  originOfClaims(): Promise<Map<string, string>> {
    return this.#read(readOriginOfClaims);
  }

  redactions(): Promise<HistoryEntry[]> {
    return this.#read(readRedactions);
  }

  sourceRedaction(id: string): Promise<HistoryEntry | null> {
    return this.#read((sql) => sourceRedaction(sql, id));
  }

  actorProposals(people?: readonly WorkspaceActor[]): Promise<ActorProposal[]> {
    return this.#read((sql) => proposeSame(sql, people));
  }

  records(kind: string): Promise<KeptRecord[]> {
    return this.#read((sql) => readRecords(sql, kind));
  }

  record(kind: string, id: string): Promise<KeptRecord | null> {
    return this.#read((sql) => readRecord(sql, kind, id));
  }

  search(words: string, limit = defaultHits): Promise<PassageHit[]> {
    return this.#read((sql) => searchPassages(sql, this.#search, words, limit));
  }
}

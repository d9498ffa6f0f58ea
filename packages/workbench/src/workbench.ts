import type {
  ClaimId,
  ClaimRecord,
  Reliability,
  ReportData,
  ReviewState,
  SharingMark,
  Source,
  SourceId,
} from "@entente/claims";
import type {
  Between,
  Conflict,
  LaneGround,
  Lineage,
  Picture,
  Profile,
  Relation,
  Rule,
  TimelineEntry,
  VerdictDecision,
  WhatIf,
} from "@entente/analysis";
import type {
  ActorDraft,
  ActorProposal,
  ClaimFilter,
  Finding,
  HistoryEntry,
  HistoryFilter,
  HowMuch,
  OriginVerdict,
  PassageHit,
  Proposition,
  PropositionFilter,
  PropositionPage,
  WorkspaceActor,
} from "@entente/workspace";
import type { AddOutcome } from "./add-reports.ts";
import type { AssistantDesk } from "./assistant/assistant-desk.ts";
import type { WorkspaceModels } from "./models/workspace-models.ts";
import type { NamedClaim, NamedEdit } from "./name-actors.ts";
import type { Judgement } from "./judgement/judgement.ts";
import type { OnProgress } from "./progress.ts";
import type { Exported, ExportOptions } from "./exchange/export-files.ts";
import type { ImportOutcome } from "./exchange/import-file.ts";
import type { Withheld } from "./exchange/shared-content.ts";
import type { PlaceLines } from "./places/place-lines.ts";
import type { Published, PublishOptions } from "./publish/publish.ts";
import type { LaneQuery, NamedActor, PictureQuery, Reason } from "./queries.ts";
import type { WorkspaceSummary } from "./summary.ts";

export type { LaneQuery, NamedActor, PictureQuery, Reason } from "./queries.ts";

/** Which claims a list holds. Actors are given by id or by any of their names. */
export interface ClaimQuery extends Omit<ClaimFilter, "actor" | "with"> {
  readonly actor?: string;
  readonly with?: string;
  /** What was recorded by then: a date (to its end) or a time. Default: now. */
  readonly recordedAt?: string;
}

/** Which propositions. The actor is given by id or by any of its names. */
export interface PropositionQuery extends Omit<PropositionFilter, "actor"> {
  readonly actor?: string;
}

/** Which entries of the history. The actor is given by id or by any of its names. */
export interface HistoryQuery extends Omit<HistoryFilter, "actor" | "claim" | "source"> {
  readonly actor?: string;
  readonly claim?: string;
  readonly source?: string;
}

/** Claims to decide about: these, all of a proposition, or all that a query lists. */
export type ReviewTarget =
  { readonly claims: readonly string[] } | { readonly proposition: string } | { readonly query: ClaimQuery };

/** What is taken out for good: a source, a stretch of one (code points), or a person by id or any of its names. */
export type RedactionRequest =
  | { readonly source: string }
  | { readonly source: string; readonly start: number; readonly end: number }
  | { readonly actor: string };

/** A rule, and whether it applies in this workspace. */
export interface RuleInUse {
  readonly name: string;
  readonly sentence: string;
  readonly isOn: boolean;
  /** Whether the workspace added it, or put it in the place of a standard one. */
  readonly isOwn: boolean;
}

/** How many claims a source has in all, and how many of them nobody has decided about. */
export interface ClaimCounts {
  readonly claims: number;
  readonly waiting: number;
}

/** One source with all that is shown beside its text. */
export interface SourceWithClaims {
  readonly source: Source;
  readonly text: string;
  readonly claims: readonly ClaimRecord[];
}

/**
 * Everything that can be done with one workspace: the library's door, which the command and the server use too.
 * Names are looked up forgivingly, dates are EDTF, and what can't be done throws an EntenteError that says why.
 */
export interface Workbench {
  readonly path: string;
  /** Forecasts, hypotheses and the prospects of a pair. */
  readonly judgement: Judgement;
  /** The workspace as an AI assistant may see it. */
  readonly assistant: AssistantDesk;
  summary(): Promise<WorkspaceSummary>;
  /** A mark that differs whenever anything may have changed, by this process or another; cheap to ask for. */
  revision(): Promise<string>;
  /** Reads files and folders into the workspace; see {@link AddOutcome}. Files already there change nothing. */
  add(
    paths: readonly string[],
    options?: {
      given?: Partial<ReportData>;
      onProgress?: OnProgress;
      signal?: AbortSignal;
      threads?: number;
    },
  ): Promise<AddOutcome>;
  /** All sources, or those with a passage that holds the words. */
  sources(filter?: { text?: string }): Promise<readonly Source[]>;
  source(id: string): Promise<SourceWithClaims>;
  /** How many claims stand in each source, and how many of them wait for a decision; none is left out. */
  claimCounts(): Promise<ReadonlyMap<SourceId, ClaimCounts>>;
  /** Says how far a source may be shared, and how reliable it is. */
  markSource(
    id: string,
    marks: { readonly sharing?: SharingMark; readonly reliability?: Reliability | null },
    reason?: Reason,
  ): Promise<Source>;
  actors(): Promise<readonly WorkspaceActor[]>;
  actor(nameOrId: string): Promise<WorkspaceActor>;
  /** A page of claims and how many there are in all. */
  claims(query?: ClaimQuery): Promise<{ readonly claims: readonly ClaimRecord[]; readonly total: number }>;
  claim(id: string): Promise<ClaimRecord>;
  /** These claims, in this order. @throws EntenteError `ENT_CLAIM_UNKNOWN` */
  claimsOf(ids: readonly string[]): Promise<readonly ClaimRecord[]>;

  /** Decides about one claim. */
  review(id: string, state: ReviewState, reason?: Reason): Promise<ClaimRecord>;
  /** The claims that deciding about the target would change. */
  reviewPreview(target: ReviewTarget, state: ReviewState): Promise<readonly ClaimRecord[]>;
  /** Decides about many claims in one step. @returns those that changed, as they are now. */
  reviewAll(target: ReviewTarget, state: ReviewState, reason?: Reason): Promise<readonly ClaimRecord[]>;
  /** What claims say alike, what would change the picture most first. */
  propositions(query?: PropositionQuery): Promise<PropositionPage>;
  /** A proposition by its id (`p12`). @throws EntenteError `ENT_CLAIM_UNKNOWN` */
  proposition(id: string): Promise<Proposition>;
  /** Keeps claims apart from what they are grouped with (or lets them be grouped again). */
  separate(ids: readonly string[], isApart: boolean, reason?: Reason): Promise<void>;
  /**
   * Decides about a report as a file says that names claims by their words; see `samples/reviewed`.
   *
   * @returns how many claims it names. @throws EntenteError `ENT_INVALID`, `ENT_SOURCE_UNKNOWN`
   */
  loadReviewed(text: string, file: string): Promise<number>;
  /** Changes what a claim says, and whether its sides change places. */
  editClaim(id: string, edit: NamedEdit, reason?: Reason): Promise<ClaimRecord>;
  /** Adds a claim by hand: with a quote of a source, or with what the analyst says. */
  addClaim(claim: NamedClaim, reason?: Reason): Promise<ClaimRecord>;

  addActor(actor: ActorDraft, reason?: Reason): Promise<WorkspaceActor>;
  /** Chooses the name an actor is printed by; null lets the reports choose. */
  renameActor(nameOrId: string, name: string | null, reason?: Reason): Promise<WorkspaceActor>;
  /** Decides that two actors are one; the first keeps its id. */
  mergeActors(kept: string, other: string, reason?: Reason): Promise<WorkspaceActor>;
  /** Decides that two actors are two, for good. */
  distinguishActors(one: string, other: string, reason?: Reason): Promise<void>;
  /** Takes an actor apart: its last merge, or what these sources call by its names. @returns both that it is now. */
  splitActor(
    nameOrId: string,
    sources: readonly string[] | null,
    reason?: Reason,
  ): Promise<readonly WorkspaceActor[]>;
  /** Pairs of actors that may be one, with reasons, the likeliest first. */
  actorProposals(): Promise<readonly ActorProposal[]>;

  /** Decides whether two reports come from one origin; null leaves it to what can be told from them. */
  decideOrigin(one: string, other: string, verdict: OriginVerdict | null, reason?: Reason): Promise<void>;
  /** Claims with how many independent origins say the same. */
  withOrigins(claims: readonly ClaimRecord[]): Promise<readonly ClaimRecord[]>;
  /** Lines with how many independent origins their claims have. */
  countOrigins<Line extends { readonly claims: readonly ClaimId[] }>(
    lines: readonly Line[],
  ): Promise<readonly (Line & { readonly origins: number })[]>;
  /**
   * Takes a source, a passage or a person out for good; nothing brings it back.
   *
   * @throws EntenteError `ENT_SOURCE_UNKNOWN`, `ENT_ACTOR_UNKNOWN`, `ENT_INVALID`, `ENT_WORKSPACE_BUSY`
   */
  redact(target: RedactionRequest, reason?: Reason): Promise<HistoryEntry>;
  /** What was taken out for good, the latest first. */
  redactions(): Promise<readonly HistoryEntry[]>;

  /** What was done, the latest first. */
  history(query?: HistoryQuery): Promise<readonly HistoryEntry[]>;
  /** Takes back the last steps, or the last piece of work. */
  undo(howMuch: HowMuch, reason?: Reason): Promise<readonly HistoryEntry[]>;
  /** Makes again what was taken back last. */
  redo(howMuch: HowMuch, reason?: Reason): Promise<readonly HistoryEntry[]>;
  /** What is wrong with the file; nothing where all is well. */
  check(): Promise<readonly Finding[]>;

  picture(query?: PictureQuery): Promise<Picture>;
  profile(nameOrId: string, query?: PictureQuery): Promise<Profile>;
  timeline(nameOrId: string, query?: PictureQuery): Promise<readonly TimelineEntry[]>;
  /** Every state with the whole time it held: what a lane diagram draws. */
  spans(query?: Omit<PictureQuery, "asOf">): Promise<readonly Relation[]>;
  /** Every actor's name, and nothing else of it. */
  names(): Promise<readonly NamedActor[]>;
  /** What a map of lanes shows of it all: the most linked actors in focus and the lines between them, over all time. */
  lanes(query?: LaneQuery): Promise<LaneGround>;
  /** What is told of organisations and states at places, with where those are; never of persons. */
  places(query?: Omit<PictureQuery, "asOf">): Promise<PlaceLines>;
  /** Names in time, ancestors and descendants, with rival codings of one turn. */
  lineage(nameOrId: string, query?: Omit<PictureQuery, "asOf">): Promise<Lineage>;
  /** All that bears on two actors; with `asOf`, what held or had happened by then. */
  between(one: string, other: string, query?: PictureQuery): Promise<Between>;
  /** Claims that can't both hold at the same time, with what analysts decided about them. */
  conflicts(query?: Omit<PictureQuery, "asOf">): Promise<readonly Conflict[]>;
  /** Keeps what is decided about a conflict, today. @throws EntenteError `ENT_INVALID` where there is no such conflict. */
  decideConflict(id: string, decision: VerdictDecision, note?: string | null): Promise<Conflict>;
  /** The rules by which the picture is drawn: the standard ones and the workspace's own. */
  rules(): Promise<readonly RuleInUse[]>;
  /** Switches a rule of the workspace on or off. @throws EntenteError `ENT_INVALID` where there is no such rule. */
  switchRule(name: string, isOn: boolean, reason?: Reason): Promise<RuleInUse>;
  /** Adds rules, in the place of those of their names. */
  addRules(rules: readonly Rule[], reason?: Reason): Promise<readonly RuleInUse[]>;
  /** What a supposition would change (`died(NAME) @ 2019-10-27`, a claim's id, `not` and an id). Nothing is stored. */
  whatIf(suppose: readonly string[], query?: Omit<PictureQuery, "knownAt">): Promise<WhatIf>;
  /** Models run on the picture, and the runs that are kept. */
  readonly models: WorkspaceModels;
  /**
   * Sentences that hold all of the words, best first; a name is found in its other spellings and scripts too.
   *
   * @param limit how many at most. Default: 50.
   */
  search(words: string, limit?: number): Promise<readonly PassageHit[]>;
  /**
   * The workspace as JSON, in pieces, as its sources' sharing marks allow.
   *
   * @param options.review Default: claims in every state of review.
   * @param options.whole Whether it is the analyst's own archive, with everything. Default: no.
   */
  exportJson(options?: { review?: readonly ReviewState[]; whole?: boolean }): AsyncIterable<string>;
  /** What sharing marks keep out of what is handed on. */
  withheld(): Promise<Withheld>;
  /**
   * What is accepted, in one of the forms of `exportFormats`, as the sources' sharing marks allow.
   *
   * @throws EntenteError `ENT_FORMAT_UNKNOWN`
   */
  export(format: string, options?: ExportOptions): Promise<Exported>;
  /**
   * Takes a file in by one of the formats of `importFormatNames`: all that can be understood of it or nothing. Its claims
   * come as proposals with their rows as evidence; the same file twice changes nothing.
   *
   * @throws EntenteError `ENT_FORMAT_UNKNOWN`, `ENT_INVALID` where the file is not of the form, `ENT_IMPORT_EMPTY`.
   */
  import(
    format: string,
    file: { readonly name: string; readonly text: string },
    options?: { readonly mapping?: { readonly name: string; readonly text: string } } & Reason,
  ): Promise<ImportOutcome>;
  /**
   * Publishes what is accepted as a folder of pages that open from disk: sources as they are marked, persons only where
   * they are marked as public figures. What stood there before goes only where it was published too.
   *
   * @param folder an absolute path.
   * @throws EntenteError `ENT_INVALID` where the folder holds other files, or the workspace itself; `ENT_DATE_BAD`.
   */
  publish(folder: string, options?: PublishOptions): Promise<Published>;
  /** Persons who are marked as public figures: only they appear in what is published. */
  publicFigures(): Promise<readonly WorkspaceActor[]>;
  /** Marks a person as a public figure, or takes the mark away. @throws EntenteError `ENT_INVALID` where it's no person. */
  markPublicFigure(nameOrId: string, isPublic: boolean, reason?: Reason): Promise<WorkspaceActor>;
  close(): Promise<void>;
}

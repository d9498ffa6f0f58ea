import type {
  ActorId,
  ActorType,
  Archive,
  Claim,
  ClaimId,
  ClaimRecord,
  Reading,
  Reliability,
  ReviewState,
  SharingMark,
  Source,
  SourceId,
  Statement,
} from "@entente/claims";
import type { ActorProposal } from "./decisions/propose-same.ts";
import type { Batch } from "./history/append-entry.ts";
import type { Json } from "./history/canonical-json.ts";
import type { Changed } from "./history/changed-since.ts";
import type { HistoryEntry, HistoryFilter } from "./history/read-history.ts";
import type { HowMuch } from "./history/steps.ts";
import type { WorkspaceActor } from "./reading/list-actors.ts";
import type { ClaimFilter } from "./reading/claim-query.ts";
import type { PassageHit } from "./reading/search-passages.ts";
import type { RedactionTarget } from "./redaction/redact.ts";
import type { OriginVerdict } from "./history/change.ts";
import type { Finding } from "./checking/finding.ts";
import type { Proposition, PropositionPage, PropositionFilter } from "./propositions/proposition.ts";
import type { ArchivedState, Restored } from "./archive/archived-state.ts";
import type { KeptRecord } from "./records.ts";

/** Where the time comes from: passed in, so that a run can be repeated. */
export interface Clock {
  now(): Date;
}

/** What goes into the history beside a change. */
export interface Note {
  /** The person's reason, in their words. */
  readonly why?: string;
  /** Who wanted it, where it is done for somebody else. Default: whoever opened the workspace. */
  readonly who?: string;
  /** The piece of work it's part of: undo can take that back together. Begin one with `{ first: null }`. */
  readonly batch?: Batch;
}

/** Everything that can be asked of a workspace, as it is now or as it was recorded then. */
export interface WorkspaceView {
  /** The reports, by date of publication (of capture where nobody says), then as they came. */
  sources(): Promise<Source[]>;
  /** One report, or null where there is none of this id. */
  source(id: string): Promise<Source | null>;
  /** A report's text, verbatim. @throws EntenteError `ENT_SOURCE_UNKNOWN` */
  text(id: SourceId): Promise<string>;
  /** Actors in the order they came. @param ids of those that are wanted. Default: all. */
  actors(ids?: readonly string[]): Promise<WorkspaceActor[]>;
  /** Claims by date of their source, then by their place in it. All ids are the workspace's. */
  claims(filter?: ClaimFilter): Promise<ClaimRecord[]>;
  countClaims(filter?: ClaimFilter): Promise<number>;
  /** The claims of these ids that are there, in the order they are asked for. */
  claimsOf(ids: readonly string[]): Promise<ClaimRecord[]>;
  /** One claim, or null where there is none of this id. */
  claim(id: string): Promise<ClaimRecord | null>;
  /** What claims say alike, what would change the picture most first. */
  propositions(filter?: PropositionFilter): Promise<PropositionPage>;
  /** The proposition a claim belongs to, by its id (`p12`) or a claim's; null where there is none. */
  proposition(id: string): Promise<Proposition | null>;
  /** How many independent origins the proposition of each of these claims has. */
  claimOrigins(ids: readonly ClaimId[]): Promise<Map<string, number>>;
  /** What each present claim comes from, by its id: claims of one origin have the same word here. */
  originOfClaims(): Promise<Map<string, string>>;
  /** What was taken out for good, the latest first. */
  redactions(): Promise<HistoryEntry[]>;
  /** By which redaction a whole source was taken out, or null. */
  sourceRedaction(id: string): Promise<HistoryEntry | null>;
  /**
   * Pairs of actors that may be one, with the reasons, the likeliest first; without those decided to be two.
   *
   * @param people everybody as {@link actors} gives them, where they are at hand. Default: they are read.
   */
  actorProposals(people?: readonly WorkspaceActor[]): Promise<ActorProposal[]>;
  /** What other parts keep, of one kind, by id. */
  records(kind: string): Promise<KeptRecord[]>;
  record(kind: string, id: string): Promise<KeptRecord | null>;
  /**
   * Sentences in paragraphs that hold all of the words, best first. Case, accents, Arabic marks and articles don't
   * matter, a word of three letters or more also finds longer words that begin with it, and a name its other
   * spellings, in Latin, Arabic and Cyrillic script.
   *
   * @param limit how many at most. Default: 20.
   */
  search(words: string, limit?: number): Promise<PassageHit[]>;
}

/** What a person may change about a claim. A field that is left out stays as it is. */
export type ClaimEdit = Partial<Statement & Pick<ClaimRecord, "time" | "credibility">>;

/** A claim that a person adds. Without a source the person's own words are kept as one. */
export interface ClaimDraft extends ClaimEdit {
  readonly predicate: Claim["predicate"];
  readonly subject: ActorId;
  /** The report it stands in, with the exact words. */
  readonly source?: SourceId;
  readonly quote?: string;
  /** Where the quote begins, in code points, where it stands there more than once. Default: the first place. */
  readonly start?: number;
  /** What the person says instead, where no report does. */
  readonly says?: string;
}

/** An actor that a person adds. */
export interface ActorDraft {
  readonly type: ActorType;
  readonly name: string;
  /** Other names. */
  readonly mentions?: readonly string[];
  /** What the person says of it. Default: its names. */
  readonly says?: string;
}

/**
 * One workspace. Everything is read anew on every call, so that what another process wrote is seen at once; whatever
 * a method has returned from writing is durable. Every change is a step in the history, with who, when and why, and
 * can be taken back.
 *
 * Methods that write throw EntenteError `ENT_WORKSPACE_READ_ONLY` where it can't be written and
 * `ENT_WORKSPACE_BUSY` where another process keeps writing for longer than it was told to wait.
 */
export interface Workspace extends WorkspaceView {
  readonly path: string;
  /** Whether it can only be read. */
  readonly isReadOnly: boolean;

  /**
   * Adds what was read of one report, whole or not at all. The same text a second time changes nothing.
   *
   * @param origin how its claims came to be. Default: the reader read them.
   * @throws EntenteError `ENT_REDACTED` where it was taken out for good, `ENT_INVALID` where a quote doesn't stand at its offsets or the reading is otherwise broken.
   */
  add(
    reading: Reading,
    text: string,
    note?: Note,
    origin?: "reader" | "import",
  ): Promise<{ readonly source: Source; readonly added: boolean }>;
  /** Says how far a source may be shared, and how reliable it is. @throws EntenteError `ENT_SOURCE_UNKNOWN` */
  markSource(
    id: SourceId,
    marks: { readonly sharing?: SharingMark; readonly reliability?: Reliability | null },
    note?: Note,
  ): Promise<Source>;

  /**
   * Decides whether two reports come from one origin; null leaves it to what can be told from them.
   *
   * @throws EntenteError `ENT_SOURCE_UNKNOWN`, `ENT_INVALID` where the two are one.
   */
  decideOrigin(one: SourceId, other: SourceId, verdict: OriginVerdict | null, note?: Note): Promise<void>;
  /**
   * Takes a source, a passage or a person out for good: out of every table, index, log and free page, and out of what
   * the history says. Hashes stay, and who did it, when and why. It is no step: undo doesn't bring it back. Doing
   * it again to a source that is redacted makes sure that nothing is left in the file.
   *
   * @throws EntenteError `ENT_SOURCE_UNKNOWN`, `ENT_ACTOR_UNKNOWN`, `ENT_INVALID` where the stretch is none or the actor
   * no person, `ENT_WORKSPACE_BUSY` where another process has the file open: it is redacted then, and must be
   * redacted again for the file to forget it.
   */
  redact(target: RedactionTarget, note?: Note): Promise<HistoryEntry>;

  /**
   * Decides about claims, in one step. Those that are decided so already stay as they are.
   *
   * @returns the claims as they are now.
   * @throws EntenteError `ENT_CLAIM_UNKNOWN`; then nothing is changed.
   */
  review(ids: readonly ClaimId[], state: ReviewState, note?: Note): Promise<ClaimRecord[]>;
  /**
   * Changes what a claim says. Its former version stays in the history.
   *
   * @throws EntenteError `ENT_CLAIM_UNKNOWN`, `ENT_ACTOR_UNKNOWN`, `ENT_INVALID` where the claim would be none.
   */
  editClaim(id: ClaimId, edit: ClaimEdit, note?: Note): Promise<ClaimRecord>;
  /**
   * Adds a claim by hand, accepted; an assistant's is a proposal that waits for a person.
   *
   * @param origin whose claim it is. Default: the analyst's.
   * @throws EntenteError `ENT_SOURCE_UNKNOWN`, `ENT_ACTOR_UNKNOWN`, `ENT_INVALID` where the quote doesn't stand there.
   */
  addClaim(draft: ClaimDraft, note?: Note, origin?: "analyst" | "assistant"): Promise<ClaimRecord>;
  /** Keeps claims apart from what they are grouped with. @throws EntenteError `ENT_CLAIM_UNKNOWN` */
  separateClaims(ids: readonly ClaimId[], note?: Note): Promise<void>;
  /** Lets claims that were kept apart be grouped again. @throws EntenteError `ENT_CLAIM_UNKNOWN` */
  regroupClaims(ids: readonly ClaimId[], note?: Note): Promise<void>;

  addActor(draft: ActorDraft, note?: Note): Promise<ActorId>;
  /** Chooses the name an actor is printed by; null lets the reports choose. @throws EntenteError `ENT_ACTOR_UNKNOWN` */
  renameActor(id: ActorId, name: string | null, note?: Note): Promise<void>;
  /**
   * Decides that two actors are one. The first keeps its id; every name keeps the report it comes from.
   *
   * @throws EntenteError `ENT_ACTOR_UNKNOWN`, `ENT_INVALID` where the two are one or of different types.
   */
  mergeActors(kept: ActorId, other: ActorId, note?: Note): Promise<void>;
  /** Decides that two actors are two, and that nothing may ever take them for one. @throws as mergeActors. */
  distinguishActors(one: ActorId, other: ActorId, note?: Note): Promise<void>;
  /**
   * Takes an actor apart: what was last merged into it gets back the id and the appearances it had. With sources: what
   * these reports call by its names is another actor.
   *
   * @returns the actor that came out of it.
   * @throws EntenteError `ENT_ACTOR_UNKNOWN`, `ENT_INVALID` where it was never merged, or the sources leave nothing.
   */
  splitActor(id: ActorId, sources?: readonly SourceId[], note?: Note): Promise<ActorId>;

  /**
   * Keeps something of another part, under an id of its kind that nothing has.
   *
   * @param id Default: the kind and a number that is never used again.
   * @throws EntenteError `ENT_INVALID` where the id is taken.
   */
  createRecord(record: { kind: string; id?: string; body: Json }, note?: Note): Promise<KeptRecord>;
  /** @throws EntenteError `ENT_INVALID` where there is none of this id. */
  changeRecord(record: { kind: string; id: string; body: Json }, note?: Note): Promise<KeptRecord>;
  /** Keeps records, whether or not there are such already, in one step. @returns how many changed. */
  putRecords(records: readonly KeptRecord[], note?: Note): Promise<number>;
  /** @throws EntenteError `ENT_INVALID` where there is none of this id. */
  removeRecord(record: { kind: string; id: string }, note?: Note): Promise<void>;

  /** What an archive holds beside sources, actors and claims. */
  archive(): Promise<ArchivedState>;
  /**
   * Takes in a whole workspace, or what is handed on of one, all of it or nothing. Into an empty workspace everything
   * comes with the numbers it had, so that it is the same workspace; into another one reports that are not there yet, with
   * their actors and claims and what was decided about these. What is there already changes nothing.
   *
   * @throws EntenteError `ENT_INVALID` where the archive contradicts itself, `ENT_REDACTED`.
   */
  restore(archive: Archive, note?: Note): Promise<Restored>;

  /** What was done, the latest first. */
  history(filter?: HistoryFilter): Promise<HistoryEntry[]>;
  /**
   * Takes back the last steps, each as an entry of its own; across restarts, and whoever took them.
   *
   * @returns the steps, the latest first; none where there is nothing to take back.
   */
  undo(howMuch: HowMuch, note?: Note): Promise<HistoryEntry[]>;
  /** Makes again what was taken back last. Nothing is left to make again after a new step. */
  redo(howMuch: HowMuch, note?: Note): Promise<HistoryEntry[]>;
  /**
   * Everything as the workspace had it at a moment of its own history, whatever was decided or added since.
   *
   * @param at the moment; entries of the very moment count.
   */
  asRecorded<Result>(at: Date, ask: (view: WorkspaceView) => Promise<Result>): Promise<Result>;

  /** What is wrong with the file: the engine's own check, the hashes of rows, the chain, and the state it leads to. */
  check(): Promise<Finding[]>;
  /** Derives the present state again from the history. */
  rebuild(): Promise<void>;
  /**
   * A mark that differs whenever anything may have changed, by this process or another: what was computed from the
   * workspace is good as long as it stays the same.
   */
  revision(): Promise<string>;
  /** What reads differently than at an earlier revision; null where all must be read again. */
  changedSince(revision: string): Promise<Changed | null>;
  /** Lets go of the file. The workspace can't be used after that. */
  close(): Promise<void>;
}

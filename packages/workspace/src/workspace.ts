import type {
  Actor,
  ActorId,
  ClaimId,
  ClaimRecord,
  Modality,
  PredicateName,
  Reading,
  ReviewState,
  Source,
  SourceId,
} from "@entente/claims";
import type { PlaceReason } from "./identity/place-appearances.ts";

/** Where the time comes from: passed in, so that a run can be repeated. */
export interface Clock {
  now(): Date;
}

/** An actor across reports. `name` is the full name that most sources use, the first of them where several do. */
export interface WorkspaceActor extends Actor {
  /** Every name, as it is written, with the sources that write it so; in the order they came. */
  readonly names: readonly { readonly text: string; readonly sources: readonly SourceId[] }[];
  /** How many claims have it as subject or object, whatever was decided about them. */
  readonly claims: number;
  /** The reports it appears in. */
  readonly sources: readonly SourceId[];
  /** For each of these reports, why the actor it speaks of is taken for this one, or stands alone. */
  readonly appearances: readonly {
    readonly source: SourceId;
    /** The name this report prints it by. */
    readonly name: string;
    readonly reason: PlaceReason;
    /** The name that is the reason, folded; null where nobody else bears one of its names. */
    readonly by: string | null;
  }[];
}

/** Which claims; all conditions must hold. A condition that is left out, or a blank `text`, excludes nothing. */
export interface ClaimFilter {
  /** Subject or object. */
  readonly actor?: ActorId;
  /** The other side; without `actor` the same as it. */
  readonly with?: ActorId;
  readonly predicate?: PredicateName;
  /** Any of these; an empty list means none. */
  readonly review?: readonly ReviewState[];
  /** Words that must all stand in the quote, in any order, without regard to case and accents. */
  readonly text?: string;
  readonly source?: SourceId;
  readonly modality?: Modality;
  /** How many to leave out at the beginning. Default: 0. Doesn't matter to counting. */
  readonly offset?: number;
  /** How many at most. Default: all. Doesn't matter to counting. */
  readonly limit?: number;
}

/** A paragraph in which searched words stand; offsets in Unicode code points of the source's text. */
export interface PassageHit {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * One workspace file. Everything is read from the file on every call, so that what another process wrote is seen
 * at once; whatever a method has returned from writing is on disk.
 *
 * Methods that write throw EntenteError `ENT_WORKSPACE_READ_ONLY` where the file can't be written and
 * `ENT_WORKSPACE_BUSY` where another process keeps writing for longer than the file was told to wait.
 */
export interface Workspace {
  readonly path: string;
  /** Whether it can only be read. */
  readonly isReadOnly: boolean;

  /**
   * Adds what was read of one report, whole or not at all. The same text a second time changes nothing.
   *
   * @throws EntenteError `ENT_INVALID` where a quote doesn't stand at its offsets or the reading is otherwise broken.
   */
  add(reading: Reading, text: string): { readonly source: Source; readonly added: boolean };

  /** The reports, by date of publication (of capture where nobody says), then as they came. */
  sources(): Source[];
  /** One report, or null where there is none of this id. */
  source(id: string): Source | null;
  /** A report's text, verbatim. @throws EntenteError `ENT_SOURCE_UNKNOWN` */
  text(id: SourceId): string;

  /** Every actor, in the order they came. */
  actors(): WorkspaceActor[];

  /** Claims by date of their source, then by their place in it. All ids are the workspace's. */
  claims(filter?: ClaimFilter): ClaimRecord[];
  countClaims(filter?: ClaimFilter): number;
  /** One claim, or null where there is none of this id. */
  claim(id: string): ClaimRecord | null;

  /** Decides about a claim. @throws EntenteError `ENT_CLAIM_UNKNOWN` */
  setReview(id: ClaimId, review: ReviewState): ClaimRecord;

  /**
   * Paragraphs that hold all of the words, best first. Case and accents don't matter, and a word of three letters
   * or more also finds longer words that begin with it.
   *
   * @param limit how many at most. Default: 20.
   */
  search(words: string, limit?: number): PassageHit[];

  /**
   * A mark that differs whenever anything in the file may have changed, by this process or another: what was
   * computed from the workspace is good as long as it stays the same.
   */
  revision(): string;

  /** Lets go of the file. The workspace can't be used after that. */
  close(): void;
}

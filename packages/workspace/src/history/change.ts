import type { ReviewState, Source } from "@entente/claims";
import type { PlaceReason } from "../identity/place-appearances.ts";
import type { Json } from "./canonical-json.ts";

/** What may change about a source; the rest of it never does. */
export type SourceState = Pick<
  Source,
  | "name"
  | "title"
  | "author"
  | "published"
  | "url"
  | "language"
  | "captured"
  | "reliability"
  | "sharing"
  | "problems"
  | "saved"
  | "archiveUrl"
  | "pages"
>;

/** For whom an appearance is taken: the actor's number, why, and the name that is the reason. */
export type Placement = readonly [actor: number, reason: PlaceReason, name: string | null];

/** What a person has said about an appearance: the set it is one of, and the actor's number it keeps. */
export type Pin = readonly [unit: number, actor: number];

/** What a person says of two reports: they come from one origin, or from two. */
export type OriginVerdict = "same" | "apart";

/** A decision about claims in force before: the state, when it was decided, and which claims it was about. */
export type FormerReview = readonly [state: ReviewState, decided: string | null, claims: readonly number[]];

/**
 * One change of the present state, with what was before and what is after, so that it can be made, taken back and
 * made again. Numbers are rows.
 *
 * - `source`: a source is there or not (null), and what is said of it.
 * - `appearances`: a report's actors are there, rows `first` and on, taken for these actors. `odd` are those for
 *   which others had to be looked at, by their place in the list; all others simply stand by a name.
 * - `claims`: claims are there, rows `first` and on, in a state of review.
 * - `review`: decisions.
 * - `version`: another row counts as the claim.
 * - `place`: appearances are taken for another actor.
 * - `pins`, `distinct`: what a person said about who is one, and who is not.
 * - `name`: the name a person chose for an actor.
 * - `separate`: claims kept apart from their group.
 * - `origin`: what a person said about whether two reports come from one origin.
 * - `record`: something another part keeps.
 */
export type Change =
  | {
      readonly of: "source";
      readonly id: number;
      readonly before: SourceState | null;
      readonly after: SourceState | null;
    }
  | {
      readonly of: "appearances";
      readonly first: number;
      readonly actors: readonly number[];
      readonly odd: readonly (readonly [index: number, reason: PlaceReason, name: string | null])[];
    }
  | {
      readonly of: "claims";
      readonly first: number;
      readonly count: number;
      readonly state: ReviewState;
      readonly decided: string | null;
    }
  | {
      readonly of: "review";
      readonly state: ReviewState;
      readonly decided: string;
      readonly before: readonly FormerReview[];
    }
  | { readonly of: "version"; readonly claim: number; readonly before: number; readonly after: number }
  | {
      readonly of: "place";
      readonly moves: readonly (readonly [appearance: number, before: Placement, after: Placement])[];
    }
  | {
      readonly of: "pins";
      readonly pins: readonly (readonly [appearance: number, before: Pin | null, after: Pin | null])[];
    }
  | {
      readonly of: "distinct";
      readonly pairs: readonly (readonly [one: number, other: number])[];
      readonly isSaid: boolean;
    }
  | {
      readonly of: "name";
      readonly actor: number;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly of: "separate";
      readonly claims: readonly (readonly [claim: number, before: number | null, after: number | null])[];
    }
  | {
      readonly of: "origin";
      readonly one: number;
      readonly other: number;
      readonly before: OriginVerdict | null;
      readonly after: OriginVerdict | null;
    }
  | {
      readonly of: "record";
      readonly kind: string;
      readonly id: string;
      readonly before: Json;
      readonly after: Json;
    };

/** Hashes of the rows that an entry brought into the file, by what they are. Rows are written once. */
export interface RowHashes {
  /** Of the text: the source's own hash. */
  readonly text?: string;
  readonly appearances?: string;
  readonly claims?: string;
  /** Where a redaction left less of the changes: which rows the hashes are over, first and how many. */
  readonly claimRange?: readonly [first: number, count: number];
  readonly appearanceRange?: readonly [first: number, count: number];
}

/** What a redaction changed: entries with the hash of what they say now, and the hash of the rows' hashes. */
export interface RedactedBody {
  readonly entries: readonly (readonly [seq: number, hash: string])[];
  readonly rows: string;
}

/** What an entry was about, in plain words and ids, by field. */
export type About = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | readonly number[]>
>;

/** What an entry says. */
export interface EntryBody {
  readonly changes: readonly Change[];
  readonly rows?: RowHashes;
  /** The entry that this one takes back or makes again. */
  readonly of?: number;
  /** Of a redaction only. */
  readonly redacted?: RedactedBody;
  /** For people and programs that read the history: what it was about. */
  readonly about?: About;
}

/** Kinds of entries. */
export const entryKinds = [
  "source.added",
  "source.marked",
  "claim.added",
  "claim.reviewed",
  "claim.edited",
  "claim.separated",
  "actor.added",
  "actor.renamed",
  "actors.merged",
  "actors.distinct",
  "actors.split",
  "sources.origin",
  "source.redacted",
  "passage.redacted",
  "actor.redacted",
  "record.created",
  "record.changed",
  "record.removed",
  "undo",
  "redo",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Whether an entry took something out for good: no step, and never taken back. */
export const isRedaction = (kind: EntryKind): boolean => kind.endsWith(".redacted");

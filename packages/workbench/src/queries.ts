import type { PictureActor, RuleChoice } from "@entente/analysis";
import type { ReviewState } from "@entente/claims";

/** Which picture: of what day, as known when, by which claims and rules. */
export interface PictureQuery {
  /** Valid date, EDTF. Default: the latest publication date in the workspace. */
  readonly asOf?: string;
  /** Leave out what was published certainly later than this. Default: everything is known. */
  readonly knownAt?: string;
  /** Default: accepted and proposed alike, each marked. */
  readonly review?: readonly ReviewState[];
  /** What the workspace had recorded by then: a date (to its end) or a time. Default: now. */
  readonly recordedAt?: string;
  /** Rules that this question leaves out or adds, besides what the workspace has chosen. */
  readonly rules?: RuleChoice;
}

/** Why something is done, in the person's words. */
export interface Reason {
  readonly why?: string;
}

/** What a map of lanes is to show. */
export interface LaneQuery extends Omit<PictureQuery, "asOf"> {
  /** `all`, `group-ID`, `source-ID` or `actor-ID`. Default: the most linked group, or all where there is only one. */
  readonly show?: string;
  /** At most so many actors. Default 10. */
  readonly most?: number;
  /** At most so many lines between them, those with most claims first. Default 2,500. */
  readonly mostLines?: number;
}

/** An actor in a list of everybody. */
export interface NamedActor extends PictureActor {
  /** How its name is written besides. */
  readonly spellings: readonly string[];
  /** How many claims have it as subject or object. */
  readonly claims: number;
  /** In how many reports it appears. */
  readonly sources: number;
}

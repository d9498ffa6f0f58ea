import type { Span } from "@entente/claims";
import type { NameOf } from "../wording/line-words.ts";
import type { LaneEvidence } from "./tie.ts";
import type { TimeScale } from "./time-scale.ts";

/** What all lanes of a diagram are drawn by. */
export interface LaneSetting {
  readonly evidence: LaneEvidence;
  readonly scale: TimeScale;
  readonly day: Span;
  readonly nameOf: NameOf;
  /** Whether a name is written again at the day, because only part of the diagram is seen at once. */
  readonly repeatsNames: boolean;
}

/** How long a lane is drawn, and how it begins and ends. */
export interface Band {
  readonly x1: number;
  /** Spoken of until here; from here to `x3`, the day, its going on is presumed. */
  readonly x2: number;
  readonly x3: number;
  /** Beyond the day it fades out, unless it has ended. */
  readonly hasEnded: boolean;
  readonly isBeginStated: boolean;
  /** It was there before the axis begins. */
  readonly isFromBefore: boolean;
}

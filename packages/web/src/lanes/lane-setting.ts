import type { Span } from "@entente/claims";
import type { Box } from "../drawing/boxes.ts";
import type { NameOf } from "../wording/line-words.ts";
import type { LaneStory } from "./lane-facts.ts";
import type { Density } from "./lane-rows.ts";
import type { Measure } from "./measures.ts";
import type { TimeScale } from "./time-scale.ts";

/** What all lanes of a diagram are drawn by. */
export interface LaneSetting {
  readonly scale: TimeScale;
  readonly day: Span;
  readonly nameOf: NameOf;
  readonly density: Density;
  /** What stands at the lanes already, of which their names keep clear. */
  readonly taken: readonly Box[];
}

/** What one lane is drawn from. */
export interface LaneTold {
  readonly actor: string;
  readonly story: LaneStory;
  /** What swells the lane; empty for nothing. */
  readonly measures: readonly Measure[];
}

/** How long a lane is drawn, and how it begins and ends. */
export interface Band {
  readonly x1: number;
  /** Spoken of until here; from here to `x3`, the day, its going on is presumed. */
  readonly x2: number;
  readonly x3: number;
  /** Beyond the day it fades out, unless it has ended or the day is not on the axis. */
  readonly hasEnded: boolean;
  readonly isBeginStated: boolean;
  /** It was there before the axis begins. */
  readonly isFromBefore: boolean;
  /** It goes on where the axis ends. */
  readonly isCut: boolean;
}

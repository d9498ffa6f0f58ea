import type { ActorType } from "@entente/claims";
import type { KnownName } from "../lexicon/known-names.ts";

/** A name in a sentence. `first` and `end` are token positions; `end` is past the last. */
export interface Mention {
  readonly first: number;
  readonly end: number;
  /** As it stands in the text, without quotation marks around it. */
  readonly text: string;
  /** What the name alone and its surroundings say it is; null where they say nothing. */
  type: ActorType | "other" | null;
  /** How strongly: 10 from the lexicon, 3 to 0.5 by words and surroundings, 0 for no type. */
  weight: number;
  /** The lexicon's entry, where the name is known. */
  readonly known: KnownName | null;
  /** An adjective of a state ("Syrian"): names nobody by itself. */
  readonly isAdjective: boolean;
  /** Titles before the name, lower case, outermost first ("prime minister"). */
  readonly titles: readonly string[];
  /** Whether quotation marks stand around it. */
  readonly isQuoted: boolean;
}

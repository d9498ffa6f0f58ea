import type { Referent } from "../coreference/referent.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { NounPhrase } from "../statements/phrase.ts";

/** Who or what fills a role of a frame: an actor, or words of the text. */
export interface Filled {
  readonly value: ReportActor | string;
  readonly phrase: NounPhrase;
  /** Token span the value stands in. */
  readonly first: number;
  readonly end: number;
  /** What the way to the actor costs: 1 for a plain name. */
  readonly worth: number;
  readonly way: Referent["way"] | "words";
}

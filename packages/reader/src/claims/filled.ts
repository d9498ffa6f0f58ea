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

/** Who is meant by a phrase that names nobody: the one told of, as far as the words go. */
export const described = (value: ReportActor, phrase: NounPhrase): Filled => ({
  value,
  phrase,
  first: phrase.first,
  end: phrase.end,
  worth: 0.8,
  way: "description",
});

/** Whether who fills a role can act: somebody known, and no place. */
export const mayAct = ({ value }: Filled): boolean => typeof value !== "string" && value.type !== "place";

import type { Mention } from "./mention.ts";

/** What a second name is to the first. */
export type NameKind = "alias" | "abbreviation" | "former" | "later" | "brand" | "translation";

/** A second name a report gives for what it has just named. */
export interface NameGiven {
  readonly of: Mention;
  readonly name: {
    readonly first: number;
    readonly end: number;
    readonly text: string;
    readonly mention: Mention | null;
  };
  readonly kind: NameKind;
  /** Said beside the name ("X, formerly Y"), not by a verb further on. */
  readonly isApposed: boolean;
}

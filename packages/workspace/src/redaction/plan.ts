import type { Scrub } from "./scrubber.ts";

/** What a redaction takes out. All numbers are rows. */
export interface RedactionPlan {
  /** Sources that go whole. */
  readonly sources: ReadonlySet<number>;
  /** Texts that stay with something blanked. */
  readonly texts: ReadonlyMap<number, string>;
  /** Claims that go, with all their versions. */
  readonly claims: ReadonlySet<number>;
  readonly appearances: ReadonlySet<number>;
  /** Appearances that keep some of their names. */
  readonly names: ReadonlyMap<number, readonly NameRow[]>;
  /** For claims of other sources: which appearance stands for one that goes. */
  readonly instead: ReadonlyMap<number, number>;
  /** Takes the words out wherever else they stand: the history, records, reasons. */
  readonly scrub: Scrub;
  /** Takes more out of what is said of single sources. */
  readonly scrubSource: ReadonlyMap<number, Scrub>;
  /** An actor whose chosen name goes. */
  readonly actor: number | null;
}

export interface NameRow {
  readonly text: string;
  readonly key: string | null;
}

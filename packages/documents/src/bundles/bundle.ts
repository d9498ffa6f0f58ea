import type { Extract } from "../extract.ts";

/** One thing in a bundle. */
export interface BundleEntry {
  /** Its path within the bundle, with forward slashes: unique there, and the same each time the bundle is opened. */
  readonly path: string;
  readonly content: EntryContent;
}

/** An entry is a file of its own, or its text is in the bundle as such. */
export type EntryContent =
  | {
      readonly kind: "file";
      /** @throws EntenteError where it can't be taken out. */
      readonly bytes: () => Promise<Uint8Array>;
    }
  | { readonly kind: "text"; readonly extract: () => Extract };

/** A file that holds reports. */
export interface Bundle {
  readonly entries: readonly BundleEntry[];
  close(): Promise<void>;
}

/** Where a bundle's bytes are: on disk, or in memory where it came out of another. */
export type BundleSource =
  | { readonly kind: "file"; readonly path: string; readonly size: number }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array };

/** How deep bundles may be nested: a zip in a zip, with mails that have attachments. */
export const deepestBundle = 3;
/** The most entries of one bundle. */
export const mostEntries = 100_000;

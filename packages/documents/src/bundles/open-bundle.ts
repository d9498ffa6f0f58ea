import type { BundleKind } from "../readable-kinds.ts";
import type { Bundle, BundleSource } from "./bundle.ts";

/** How each kind of bundle is opened; the libraries are loaded when one is. */
const openers: Readonly<Record<BundleKind, (name: string, source: BundleSource) => Promise<Bundle>>> = {
  ".zip": async (name, source) => (await import("./zip-bundle.ts")).openZip(name, source),
  ".mbox": async (name, source) => (await import("./mbox-bundle.ts")).openMbox(name, source),
  ".json": async (name, source) => (await import("./telegram-bundle.ts")).openTelegram(name, source),
  ".eml": async (name, source) => (await import("./mail-bundle.ts")).openMailBundle(name, source),
};

/**
 * Opens a bundle.
 *
 * @param name how it is called in messages: its file, and the way into it.
 * @throws EntenteError `ENT_FILE_BROKEN` where it isn't what its name says; `ENT_ENTRY_REFUSED` where it holds too much.
 */
export const openBundle = (kind: BundleKind, name: string, source: BundleSource): Promise<Bundle> =>
  openers[kind](name, source);

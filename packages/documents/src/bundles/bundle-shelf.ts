import { readFile, stat } from "node:fs/promises";
import { EntenteError } from "@entente/claims";
import { inside, type Place } from "../place.ts";
import { checkFile, fileError } from "../read-bytes.ts";
import { bundleKindOf, readableKinds } from "../readable-kinds.ts";
import type { Bundle, BundleEntry, BundleSource } from "./bundle.ts";
import { openBundle } from "./open-bundle.ts";

/** Reports come one after the other from the same few bundles: a zip, a mailbox in it, a mail in that. */
const mostOpen = 4;

/** Bundles that are open, so that the thousandth entry is not reached by opening its bundle a thousand times. */
export class BundleShelf {
  readonly #open = new Map<string, Promise<Bundle>>();

  /**
   * The bundle at a place.
   *
   * @throws EntenteError where one of the files on the way is missing, or isn't what its name says.
   */
  async bundleAt({ file, entries }: Place): Promise<Bundle> {
    const name = [file, ...entries].join(inside);
    const stats = await stat(file).catch((error: unknown) => {
      throw fileError(file, error);
    });
    const key = `${name}\n${stats.size} ${stats.mtimeMs}`;
    const open = this.#open.get(key) ?? this.#openAt({ file, entries }, name, stats.size);
    // The one used last stands last.
    this.#open.delete(key);
    this.#open.set(key, open);
    for (const [oldest, bundle] of this.#open) {
      if (this.#open.size <= mostOpen) break;
      this.#open.delete(oldest);
      void bundle.then((one) => one.close()).catch(() => {});
    }
    return await open.catch((error: unknown) => {
      this.#open.delete(key);
      throw error;
    });
  }

  async #openAt(place: Place, name: string, size: number): Promise<Bundle> {
    const kind = bundleKindOf(name);
    if (!kind) throw new EntenteError("ENT_FILE_KIND", { file: name, known: readableKinds });
    // A zip and a mailbox are read piece by piece; of the others all is needed at once.
    if (place.entries.length === 0 && (kind === ".json" || kind === ".eml")) await checkFile(place.file);
    const source: BundleSource =
      place.entries.length === 0
        ? { kind: "file", path: place.file, size }
        : await this.#bytesAt(place, name);
    return await openBundle(kind, name, source);
  }

  async #bytesAt(place: Place, name: string): Promise<BundleSource> {
    const { content } = await this.entryAt(place);
    if (content.kind !== "file")
      throw new EntenteError("ENT_FILE_KIND", { file: name, known: readableKinds });
    return { kind: "bytes", bytes: await content.bytes() };
  }

  /** The entry at a place within a bundle. @throws EntenteError `ENT_FILE_MISSING` where it has none of that name. */
  async entryAt(place: Place): Promise<BundleEntry> {
    const bundle = await this.bundleAt({ file: place.file, entries: place.entries.slice(0, -1) });
    const path = place.entries.at(-1);
    const entry = bundle.entries.find((one) => one.path === path);
    if (!entry)
      throw new EntenteError("ENT_FILE_MISSING", { file: [place.file, ...place.entries].join(inside) });
    return entry;
  }

  /** The bytes of a file, or of an entry that is one. */
  async bytesAt(place: Place): Promise<Uint8Array> {
    if (place.entries.length > 0) {
      const source = await this.#bytesAt(place, [place.file, ...place.entries].join(inside));
      if (source.kind === "bytes") return source.bytes;
    }
    return await readFile(place.file).catch((error: unknown) => {
      throw fileError(place.file, error);
    });
  }
}

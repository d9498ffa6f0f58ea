import { crc32 } from "node:zlib";
import type { Readable } from "node:stream";
import { EntenteError } from "@entente/claims";
import type { Entry, ZipFile } from "yauzl";
import { inside } from "../place.ts";
import { sizeLimitMegabytes } from "../read-bytes.ts";
import { mostEntries, type Bundle, type BundleEntry, type BundleSource } from "./bundle.ts";

/** Text packs to a tenth, markup to a thirtieth; what packs much better was made to fill a memory. */
const highestRatio = 200;
/** Below this many bytes an entry can do no harm, however well it packs. */
const harmless = 10_000_000;

/**
 * Opens a zip. Names are never used as paths on disk; still one that leads out of the zip is refused, for it shows
 * what the zip was made for.
 *
 * @param name how the zip is called in messages.
 * @throws EntenteError `ENT_FILE_BROKEN` or `ENT_ENTRY_REFUSED` where it has too many entries.
 */
export async function openZip(name: string, source: BundleSource): Promise<Bundle> {
  const { default: yauzl } = await import("yauzl");
  // Names are decoded here, so that a bad one spoils only its own entry.
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true };
  const broken = (error: unknown): never => {
    if (error instanceof EntenteError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new EntenteError("ENT_FILE_BROKEN", { file: name, kind: "zip", why }, { cause: error });
  };
  const zip = await (
    source.kind === "file"
      ? yauzl.openPromise(source.path, options)
      : yauzl.fromBufferPromise(
          Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length),
          options,
        )
  ).catch(broken);
  try {
    if (zip.entryCount > mostEntries) refuse(name, `it has more than ${mostEntries} entries`);
    const entries: BundleEntry[] = [];
    const taken = new Set<string>();
    for await (const entry of zip.eachEntry()) {
      const path = yauzl
        .getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
        .replaceAll(inside, "!_/");
      // Of two entries of one name unpackers keep the last; a second one is how a zip shows two faces.
      if (path.endsWith("/") || path === "" || taken.has(path)) continue;
      taken.add(path);
      const file = `${name}${inside}${path}`;
      entries.push({ path, content: { kind: "file", bytes: () => bytesOf(zip, entry, file, path) } });
    }
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { entries, close: async () => zip.close() };
  } catch (error) {
    zip.close();
    return broken(error);
  }
}

const refuse = (file: string, why: string): never => {
  throw new EntenteError("ENT_ENTRY_REFUSED", { file, why });
};

async function bytesOf(zip: ZipFile, entry: Entry, file: string, path: string): Promise<Uint8Array> {
  if (leadsOut(path)) refuse(file, "its path leads out of the zip");
  if (entry.isEncrypted()) throw new EntenteError("ENT_FILE_LOCKED", { file });
  const { uncompressedSize: size, compressedSize } = entry;
  if (size > harmless && size > highestRatio * compressedSize) {
    refuse(
      file,
      `${Math.ceil(compressedSize / 1000)} KB in it would unpack to ${Math.ceil(size / 1_000_000)} MB`,
    );
  }
  const megabytes = Math.ceil(size / 1_000_000);
  if (megabytes > sizeLimitMegabytes) {
    throw new EntenteError("ENT_FILE_TOO_LARGE", { file, megabytes, limit: sizeLimitMegabytes });
  }
  try {
    // The library ends the stream with an error as soon as it gives more than the stated size.
    const bytes = await gather(await zip.openReadStreamPromise(entry), size);
    if (crc32(bytes) !== entry.crc32) throw new Error("its checksum is wrong");
    return bytes;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new EntenteError("ENT_FILE_BROKEN", { file, kind: "zip", why }, { cause: error });
  }
}

async function gather(stream: Readable, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (at + chunk.length > size) throw new Error("it unpacks to more than it says");
    bytes.set(chunk, at);
    at += chunk.length;
  }
  if (at < size) throw new Error("it ends too soon");
  return bytes;
}

const leadsOut = (path: string): boolean =>
  path.startsWith("/") || /^[a-z]:/i.test(path) || path.split("/").includes("..");

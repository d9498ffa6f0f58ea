import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * The parser's weights that the reader's package ships (8.4 MB): for `createReader`. They are shipped as they are used,
 * for packing would make them a twentieth smaller and loading them ten times slower.
 *
 * @throws whatever reading the file throws; it is part of the installation.
 */
export async function loadParserWeights(): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFile(
    fileURLToPath(import.meta.resolve("@entente/reader/weights")),
  );
  const isAlone = byteOffset === 0 && byteLength === buffer.byteLength;
  return isAlone ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}

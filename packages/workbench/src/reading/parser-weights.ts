import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

/**
 * The parser's weights that the reader's package ships, unpacked (some 27 MB): for `createReader`.
 *
 * @throws whatever reading the file throws; it is part of the installation.
 */
export async function loadParserWeights(): Promise<ArrayBuffer> {
  const packed = await readFile(fileURLToPath(import.meta.resolve("@entente/reader/weights")));
  const { buffer, byteOffset, byteLength } = await promisify(gunzip)(packed);
  const isAlone = byteOffset === 0 && byteLength === buffer.byteLength;
  return isAlone ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}

/** A writer of zip files for tests, honest ones and others. */
import { crc32, deflateRawSync } from "node:zlib";

export interface TestEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the zip says of the content's size, where that is a lie. */
  readonly statedSize?: number;
  readonly isEncrypted?: boolean;
  readonly hasWrongChecksum?: boolean;
}

/** The file's bytes. */
export function writeZip(entries: readonly TestEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, "utf8");
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    // UTF-8 names; encryption is bit 0.
    fields.writeUInt16LE(0x800 | (entry.isEncrypted ? 1 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE((crc32(content) ^ (entry.hasWrongChecksum ? 1 : 0)) >>> 0, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.statedSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), fields, tail, name]));
    files.push(file);
    at += file.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, central, Buffer.from("PK\u0005\u0006"), end]);
}

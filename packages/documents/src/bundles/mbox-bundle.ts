import { open, type FileHandle } from "node:fs/promises";
import { EntenteError } from "@entente/claims";
import { sizeLimitMegabytes } from "../read-bytes.ts";
import { mostEntries, type Bundle, type BundleSource } from "./bundle.ts";

interface ByteReader {
  readonly size: number;
  read(from: number, to: number): Promise<Buffer>;
  close(): Promise<void>;
}

const chunkSize = 4_000_000;
/** Looked at after a line that may begin a mail: the line itself and the header after it. */
const lookahead = 2_000;

/** `From SENDER DATE`, and a header in the next line; "From the city came word of 2014" is no such line. */
const separator =
  /^From [^\r\n]*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b[^\r\n]*\b\d{1,2}:\d{2}[^\r\n]*\r?\n(?:>?From |[!-9;-~]+:)/;

/**
 * Opens a mailbox: a mail begins at a `From SENDER DATE` line at the beginning or after an empty line, if a header
 * follows. Mails are called by their number, `0001.eml` and so on: a mailbox grows at its end.
 *
 * @throws EntenteError `ENT_FILE_BROKEN` where it doesn't begin with a mail.
 */
export async function openMbox(name: string, source: BundleSource): Promise<Bundle> {
  const reader = await openReader(source);
  try {
    const starts = await findMails(name, reader);
    return {
      entries: starts.map((start, at) => ({
        path: `${String(at + 1).padStart(4, "0")}.eml`,
        content: { kind: "file", bytes: () => mailAt(name, reader, start, starts[at + 1] ?? reader.size) },
      })),
      close: () => reader.close(),
    };
  } catch (error) {
    await reader.close();
    throw error;
  }
}

async function openReader(source: BundleSource): Promise<ByteReader> {
  if (source.kind === "bytes") {
    const all = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length);
    return { size: all.length, read: async (from, to) => all.subarray(from, to), close: async () => {} };
  }
  const handle: FileHandle = await open(source.path);
  return {
    size: source.size,
    async read(from, to) {
      const { buffer, bytesRead } = await handle.read(
        Buffer.alloc(Math.max(0, to - from)),
        0,
        to - from,
        from,
      );
      return buffer.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

async function findMails(name: string, reader: ByteReader): Promise<number[]> {
  const starts: number[] = [];
  const head = (await reader.read(0, lookahead)).toString("latin1");
  const blank = /^\s*/.exec(head)?.[0].length ?? 0;
  if (!separator.test(head.slice(blank))) {
    throw new EntenteError("ENT_FILE_BROKEN", {
      file: name,
      kind: "mbox",
      why: "it doesn't begin with a “From SENDER DATE” line",
    });
  }
  starts.push(blank);
  for (let at = 0; at < reader.size; at += chunkSize) {
    // A line may begin in one chunk and end in the next: each is read with what follows it.
    const chunk = await reader.read(Math.max(0, at - 4), Math.min(reader.size, at + chunkSize + lookahead));
    const shift = Math.max(0, at - 4);
    for (let line = chunk.indexOf("\nFrom "); line >= 0; line = chunk.indexOf("\nFrom ", line + 1)) {
      const start = shift + line + 1;
      if (start >= at + chunkSize || start <= (starts.at(-1) ?? 0)) continue;
      if (!/\n\r?$/.test(chunk.toString("latin1", Math.max(0, line - 2), line))) continue;
      if (!separator.test(chunk.toString("latin1", line + 1, line + 1 + lookahead))) continue;
      starts.push(start);
      if (starts.length > mostEntries) {
        throw new EntenteError("ENT_ENTRY_REFUSED", {
          file: name,
          why: `it has more than ${mostEntries} mails`,
        });
      }
    }
  }
  return starts;
}

async function mailAt(name: string, reader: ByteReader, start: number, end: number): Promise<Uint8Array> {
  const megabytes = Math.ceil((end - start) / 1_000_000);
  if (megabytes > sizeLimitMegabytes) {
    throw new EntenteError("ENT_FILE_TOO_LARGE", { file: name, megabytes, limit: sizeLimitMegabytes });
  }
  const bytes = await reader.read(start, end);
  const body = bytes.subarray(bytes.indexOf("\n") + 1);
  // Programs that write mailboxes put a mark before lines that look like the beginning of a mail.
  const text = body.toString("latin1");
  return /^>+From /m.test(text) ? Buffer.from(text.replace(/^>(>*From )/gm, "$1"), "latin1") : body;
}

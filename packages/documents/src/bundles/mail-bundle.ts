import { readFile } from "node:fs/promises";
import type { Attachment } from "postal-mime";
import { openMail } from "../mail/open-mail.ts";
import { inside } from "../place.ts";
import type { Bundle, BundleEntry, BundleSource } from "./bundle.ts";

/** The ending a part should have that was attached without a name. */
const endings: Readonly<Record<string, string>> = {
  "application/pdf": ".pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/zip": ".zip",
  "message/rfc822": ".eml",
  "text/html": ".html",
  "text/markdown": ".md",
  "text/plain": ".txt",
};

/** A mail can only have attachments if one of these stands in it; taking a mail apart for nothing takes its time. */
const attached =
  /^content-(?:disposition\s*:\s*attachment|type\s*:\s*(?:application|message)\/|type:[^\n]*\n?[^\n]*\bname\s*=)|\bfilename\b/im;

/** Opens a mail as the bundle of what is attached to it. Pictures shown within its text are no attachments. */
export async function openMailBundle(name: string, source: BundleSource): Promise<Bundle> {
  const bytes = source.kind === "file" ? await readFile(source.path) : source.bytes;
  return { entries: await attachmentsOf(name, bytes), close: async () => {} };
}

async function attachmentsOf(name: string, bytes: Uint8Array): Promise<BundleEntry[]> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (!attached.test(head)) return [];
  const mail = await openMail(name, bytes);
  const taken = new Set<string>();
  return mail.attachments
    .filter(({ related }) => related !== true)
    .map((attachment, at) => ({
      path: freeName(nameOf(attachment, at + 1), taken),
      content: { kind: "file", bytes: async () => contentOf(attachment) },
    }));
}

function nameOf({ filename, mimeType }: Attachment, number: number): string {
  // A name is only ever shown, but it shall look like one: no folders, no control characters, nothing hidden.
  const last = (filename ?? "").split(/[\\/]/).at(-1) ?? "";
  const name = last
    .replace(/\p{Cc}/gu, "_")
    .replace(/^[.\s]+/, "")
    .replaceAll(inside, "_")
    .trimEnd();
  const ending = endings[mimeType] ?? "";
  if (name === "") return `attachment-${number}${ending}`;
  return /\.[a-z0-9]{1,8}$/i.test(name) ? name : `${name}${ending}`;
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let i = 2; taken.has(free); i++) free = name.replace(/(\.[^.]*)?$/, ` (${i})$1`);
  taken.add(free);
  return free;
}

const contentOf = ({ content }: Attachment): Uint8Array =>
  typeof content === "string" ? Buffer.from(content, "utf8") : new Uint8Array(content);

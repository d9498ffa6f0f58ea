import { EntenteError } from "@entente/claims";
import type { Email } from "postal-mime";

/** Mail parts are seldom nested deeper than five; the time to read them grows with the depth. */
const deepestPart = 30;

/** @throws EntenteError `ENT_FILE_BROKEN` where the bytes are no mail. */
export async function openMail(file: string, bytes: Uint8Array): Promise<Email> {
  const broken = (why: string, cause?: unknown): never => {
    throw new EntenteError("ENT_FILE_BROKEN", { file, kind: "mail", why }, { cause });
  };
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes, {
    // A mail in a mail was written by somebody else at another time, and is a report of its own.
    forceRfc822Attachments: true,
    maxNestingDepth: deepestPart,
  }).catch((error: unknown) => broken(error instanceof Error ? error.message : String(error), error));
  const known = new Set(mail.headers.map(({ key }) => key));
  if (!["from", "date", "subject", "message-id", "received", "to"].some((key) => known.has(key))) {
    broken("it has none of a mail's headers");
  }
  return mail;
}

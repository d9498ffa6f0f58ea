import assert from "node:assert/strict";
import { test } from "node:test";
import { EntenteError } from "@entente/claims";
import { openBundle } from "./bundles/open-bundle.ts";
import { writeZip } from "./bundles/zip-file.testing.ts";
import { paragraph, run, writeDocx } from "./docx/docx-file.testing.ts";
import { extractDocx } from "./docx/extract-docx.ts";
import { extractMail } from "./mail/extract-mail.ts";
import { extractPdf } from "./pdf/extract-pdf.ts";
import { column, writePdf } from "./pdf/pdf-file.testing.ts";
import { fc } from "./seed.testing.ts";

const sentence = "The Front met its rival.";
const mail = `From: a@paper.example\nSubject: A\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n${sentence}\n--b\nContent-Disposition: attachment; filename=a.txt\n\nx\n--b--\n`;

const openAll = async (kind: ".zip" | ".mbox" | ".json" | ".eml", bytes: Uint8Array): Promise<void> => {
  const bundle = await openBundle(kind, `a${kind}`, { kind: "bytes", bytes });
  for (const { content } of bundle.entries) {
    await (content.kind === "file" ? content.bytes() : content.extract());
  }
};

const kinds: Record<string, { whole: Uint8Array; open: (bytes: Uint8Array) => Promise<unknown> }> = {
  PDF: {
    whole: writePdf({ pages: [{ texts: column([sentence], 50, 700) }] }),
    open: (bytes) => extractPdf("a.pdf", bytes),
  },
  Word: {
    whole: writeDocx({ body: paragraph(run(sentence)) }),
    open: (bytes) => extractDocx("a.docx", bytes),
  },
  mail: { whole: Buffer.from(mail), open: (bytes) => extractMail("a.eml", bytes) },
  "mail with attachments": { whole: Buffer.from(mail), open: (bytes) => openAll(".eml", bytes) },
  zip: {
    whole: writeZip([
      { name: "a/b.txt", content: sentence },
      { name: "c.txt", content: "x" },
    ]),
    open: (bytes) => openAll(".zip", bytes),
  },
  mailbox: {
    whole: Buffer.from(`From a Thu Oct 12 10:00:00 2017\n${mail}`),
    open: (bytes) => openAll(".mbox", bytes),
  },
  export: {
    whole: Buffer.from(
      JSON.stringify({
        name: "A",
        type: "public_channel",
        messages: [{ type: "message", date: "2017-10-12", text: ["a", { text: sentence }] }],
      }),
    ),
    open: (bytes) => openAll(".json", bytes),
  },
};

for (const [kind, { whole, open }] of Object.entries(kinds)) {
  test(`a ${kind} file cut or spoilt anywhere gives what is left of it, or an error with a code`, async () => {
    const cuts = fc.nat({ max: whole.length });
    const spots = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(cuts, spots, async (cut, changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        for (const spoilt of [bytes, bytes.subarray(0, cut)]) {
          await open(spoilt).catch((error: unknown) =>
            assert.ok(error instanceof EntenteError, String(error)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
}

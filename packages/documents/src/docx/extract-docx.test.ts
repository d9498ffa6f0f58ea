import assert from "node:assert/strict";
import { test } from "node:test";
import { isEntenteError, type ProblemCode } from "@entente/claims";
import { writeZip } from "../bundles/zip-file.testing.ts";
import { paragraph, run, writeDocx } from "./docx-file.testing.ts";
import { extractDocx } from "./extract-docx.ts";

const textOf = async (body: string, footnotes?: string): Promise<string> =>
  (await extractDocx("a.docx", writeDocx({ body, ...(footnotes === undefined ? {} : { footnotes }) }))).text;
const refused = async (bytes: Uint8Array, code: ProblemCode, words: RegExp): Promise<void> => {
  await assert.rejects(extractDocx("a.docx", bytes), (error) => {
    assert.ok(isEntenteError(error, code), String(error));
    assert.match(error.message, words);
    return true;
  });
};

test("headings, lists, cells and text boxes are paragraphs; runs make one text", async () => {
  const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run("In a box."))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run("In a box."))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = [
    paragraph(run("A truce"), "Heading1"),
    paragraph(run("The Nor") + run("thern Front &amp; its ") + run("rivals met.", "<w:b/>")),
    paragraph(run("First point"), "ListParagraph"),
    `<w:tbl><w:tr>${cell("Leader")}${cell("Haddad")}</w:tr></w:tbl>`,
    paragraph(`${run("One")}<w:r><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>`),
    paragraph(run("Around the box.") + box),
    paragraph(""),
  ].join("");
  assert.equal(
    await textOf(body),
    "A truce\n\nThe Northern Front & its rivals met.\n\nFirst point\n\nLeader\n\nHaddad\n\nOne\ntwo three\n\nIn a box.\n\nAround the box.",
  );
});

test("tracked changes are taken as accepted, comments and hidden text are left out", async () => {
  const body = [
    paragraph(
      `${run("The Front ")}<w:del w:id="1"><w:r><w:delText>attacked</w:delText></w:r></w:del><w:ins w:id="2">${run("met")}</w:ins>` +
        `<w:commentRangeStart w:id="1"/>${run(" its rival")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>` +
        `${run(" in secret", "<w:vanish/>")}${run(" in May", '<w:vanish w:val="0"/>')}<w:moveFrom>${run(" again")}</w:moveFrom>${run(".")}`,
    ),
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run("Its end was deleted, ")}</w:p>`,
    paragraph(run("so this belongs to it.")),
  ].join("");
  assert.equal(
    await textOf(body),
    "The Front met its rival in May.\n\nIts end was deleted, so this belongs to it.",
  );
});

test("fields show what they show, a table of contents and their codes are left out", async () => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${run("a link")}`;
  const body = paragraph(run("Introduction 3"), "TOC1") + paragraph(run("See ") + field);
  assert.equal(await textOf(body), "See a link");
});

test("footnotes stand at the end, one paragraph each", async () => {
  const note = (id: number, text: string, type = ""): string =>
    `<w:footnote ${type} w:id="${id}">${paragraph(run(text))}</w:footnote>`;
  const text = await textOf(
    paragraph(`${run("The Front met")}<w:r><w:footnoteReference w:id="1"/></w:r>${run(" its rival.")}`),
    note(-1, "line", 'w:type="separator"') + note(1, "Interview, May 2016.") + note(2, "As above."),
  );
  assert.equal(text, "The Front met its rival.\n\nInterview, May 2016.\n\nAs above.");
});

test("parts are found by the names that the file gives them, as Word in the browser does", async () => {
  const relations = (...list: readonly (readonly [string, string])[]): string =>
    `<Relationships>${list.map(([type, target]) => `<Relationship Type="http://x/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  const { text, stated } = await extractDocx(
    "a.docx",
    writeZip([
      {
        name: "_rels/.rels",
        content: relations(["officeDocument", "word/document2.xml"], ["core-properties", "/props/core3.xml"]),
      },
      {
        name: "word/document2.xml",
        content: `<w:document><w:body>${paragraph(run("The Front met its rival."))}</w:body></w:document>`,
      },
      { name: "word/_rels/document2.xml.rels", content: relations(["footnotes", "notes2.xml"]) },
      {
        name: "word/notes2.xml",
        content: `<w:footnotes><w:footnote>${paragraph(run("Interview."))}</w:footnote></w:footnotes>`,
      },
      {
        name: "props/core3.xml",
        content: "<cp:coreProperties><dc:title>A truce</dc:title></cp:coreProperties>",
      },
    ]),
  );
  assert.equal(text, "The Front met its rival.\n\nInterview.");
  assert.equal(stated.title, "A truce");
});

test("Arabic is kept in the order of its letters", async () => {
  assert.equal(
    await textOf(paragraph(run("أعلنت الجبهة ", "<w:rtl/>") + run("الهدنة.", "<w:rtl/>"))),
    "أعلنت الجبهة الهدنة.",
  );
});

test("title, author, date and language come from the core properties, the title else from the first heading", async () => {
  const core =
    "<dc:title>A truce</dc:title><dc:creator>A. One;B. Two</dc:creator><dc:language>en-GB</dc:language>" +
    "<dcterms:created>2017-10-02T08:00:00Z</dcterms:created><dcterms:modified>2017-10-12T08:00:00Z</dcterms:modified>";
  const { stated, problems } = await extractDocx(
    "a.docx",
    writeDocx({ body: paragraph(run("Text.")), core }),
  );
  assert.deepEqual(stated, {
    title: "A truce",
    author: "A. One, B. Two",
    published: "2017-10-12",
    url: null,
    language: "en",
  });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["ENT_DATE_OF_FILE"],
  );
  const bare = await extractDocx("a.docx", writeDocx({ body: paragraph(run("The heading"), "Heading1") }));
  assert.equal(bare.stated.title, "The heading");
  assert.deepEqual(bare.problems, []);
});

test("a file cut short, of another kind or with a password is told apart", async () => {
  const whole = writeDocx({ body: paragraph(run("Text.")) });
  await refused(whole.subarray(0, whole.length / 2), "ENT_FILE_BROKEN", /a\.docx: not a whole docx/);
  await refused(Buffer.from("nothing"), "ENT_FILE_BROKEN", /not a whole docx/);
  await refused(writeZip([{ name: "a.txt", content: "x" }]), "ENT_FILE_BROKEN", /no word\/document\.xml/);
  await refused(
    writeZip([{ name: "word/document.xml", content: "<w:document><w:body><w:p><w:r><w:t>Te" }]),
    "ENT_FILE_BROKEN",
    /ends too soon/,
  );
  const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  await refused(old, "ENT_FILE_BROKEN", /older Word file/);
  await refused(
    Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]),
    "ENT_FILE_LOCKED",
    /password/,
  );
});

test("a bomb of nested tags or of packed zeros is refused", async () => {
  const deep = writeZip([{ name: "word/document.xml", content: `<w:document>${"<w:p>".repeat(200_000)}` }]);
  await refused(deep, "ENT_FILE_BROKEN", /nested too deep/);
  const packed = writeZip([{ name: "word/document.xml", content: Buffer.alloc(50_000_000) }]);
  await assert.rejects(extractDocx("a.docx", packed), (error) => isEntenteError(error, "ENT_ENTRY_REFUSED"));
});

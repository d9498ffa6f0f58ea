import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { OffsetMap, reportDataSchema } from "@entente/claims";
import { test } from "node:test";
import { loadReport } from "./load-report.ts";
import { newsArticle, newsPage } from "./news-page.testing.ts";
import { openTempFolder } from "./temp-folder.testing.ts";

const folder = openTempFolder();
const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("a text file is its own text to the last character, and states nothing of itself", async () => {
  const text =
    "A truce?\r\n\r\n  By Mira Olsen, 12 October 2017\tThe Front said that it would hold the line. \n\n";
  const report = await loadReport(folder.write("verbatim.txt", text));
  assert.deepEqual(report, {
    name: "verbatim.txt",
    title: null,
    author: null,
    published: null,
    url: null,
    language: "en",
    text,
    sha256: sha256(text),
    problems: [],
  });
});

test("right-to-left text, astral characters and combining marks pass through untouched", async () => {
  const text =
    "قال «أبو بكر» 𝒜🜁 e\u0301 Ha\u0304y\u02bcat \u202bשלום\u202c \u200f\u2066x\u2069 👩‍👩‍👧\u2028ﬁ\u00ad\u00a0Ω";
  const asText = await loadReport(folder.write("marks.txt", text));
  assert.equal(asText.text, text);
  const asMarkdown = await loadReport(folder.write("marks.md", `- ${text}\n`));
  assert.equal(asMarkdown.text, text);
  const asPage = await loadReport(folder.write("marks.html", `<p>${text}</p>`));
  assert.equal(asPage.text, text);
  assert.equal(new OffsetMap(asPage.text).codePoints, Array.from(text).length);
});

test("the hash is of the text in UTF-8, whatever the file was written in", async () => {
  const utf16 = await loadReport(folder.write("wide.txt", Buffer.from("\ufeffThe Front’s line", "utf16le")));
  const marked = await loadReport(folder.write("marked.txt", "\ufeffThe Front’s line"));
  assert.equal(utf16.sha256, sha256("The Front’s line"));
  assert.equal(marked.sha256, utf16.sha256);
});

test("a Windows-1252 file is read with a warning, a page that states its encoding without one", async () => {
  const old = await loadReport(folder.write("old.txt", Uint8Array.of(0x93, 0x46, 0xe9, 0x94)));
  assert.equal(old.text, "“Fé”");
  assert.deepEqual(
    old.problems.map(({ code }) => code),
    ["ENT_ENCODING_GUESSED"],
  );
  const page = Buffer.concat([
    Buffer.from('<html><head><meta charset="windows-1256"></head><p>'),
    Uint8Array.of(0xc7, 0xe1, 0xd4, 0xc7, 0xe3),
  ]);
  const arabic = await loadReport(folder.write("arabic.html", page));
  assert.equal(arabic.text, "الشام");
  assert.deepEqual(
    arabic.problems.map(({ code }) => code),
    ["ENT_HTML_NO_ARTICLE"],
  );
});

test("what is given wins over the file beside, and that over the file itself, field by field", async () => {
  const file = folder.write("order.html", newsPage);
  folder.write("order.meta.json", '{"title":"Beside","author":"Beside","date":"2020"}');
  const report = await loadReport(file, { title: "Given", author: null });
  assert.deepEqual(
    { ...report, text: "", sha256: "" },
    {
      name: "order.html",
      title: "Given",
      author: "Beside",
      published: "2020",
      url: "https://gazette.example/world/2021/03/founder-dies",
      language: "en",
      text: "",
      sha256: "",
      problems: [],
    },
  );
  assert.equal(report.text, newsArticle);
});

test("a bad file beside a report is a warning and the report still loads", async () => {
  const file = folder.write("warned.txt", "The Front met the Banner.");
  folder.write("warned.meta.json", "{");
  const report = await loadReport(file);
  assert.equal(report.text, "The Front met the Banner.");
  assert.deepEqual(
    report.problems.map(({ code, severity }) => [code, severity]),
    [["ENT_META_BAD", "warning"]],
  );
});

test("a mistake in what is given is an error, before anything is read", async () => {
  const file = folder.at("never-read.txt");
  await assert.rejects(loadReport(file, { published: "yesterday" }), { code: "ENT_DATE_BAD" });
  await assert.rejects(loadReport(file, { language: "English" }), { code: "ENT_INVALID" });
  await assert.rejects(loadReport(file, { url: "javascript:alert(1)" }), { code: "ENT_INVALID" });
});

test("what is stated beside a report wins over what its text looks like", async () => {
  const file = folder.write(
    "stated.txt",
    "Le groupe armé a annoncé mardi la mort de son chef près de la ville.",
  );
  assert.equal((await loadReport(file)).language, "fr");
  folder.write("stated.meta.json", '{"language":"en"}');
  assert.equal((await loadReport(file)).language, "en");
});

test("hostile titles stay plain text of a valid report", async () => {
  const hostile = "<img src=x onerror=alert(1)>\u001b[2J";
  const pages = [
    folder.write(
      "hostile.html",
      `<title>&lt;img src=x onerror=alert(1)&gt;\u001b[2J</title><p>${newsArticle}</p>`,
    ),
    folder.write("hostile.md", `---\ntitle: "<img src=x onerror=alert(1)>\\e[2J"\n---\n\n${newsArticle}`),
  ];
  folder.write("hostile2.meta.json", JSON.stringify({ title: hostile }));
  for (const file of [...pages, folder.write("hostile2.txt", newsArticle)]) {
    const report = await loadReport(file);
    assert.equal(report.title, "<img src=x onerror=alert(1)> [2J");
    reportDataSchema.parse(report);
  }
});

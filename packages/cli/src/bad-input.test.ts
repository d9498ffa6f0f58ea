import assert from "node:assert/strict";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, it } from "node:test";
import type { Reading } from "@entente/claims";
import { Desk } from "./desk.testing.ts";

const good =
  "The Red Front is led by Omar Haddad. In May 2014 the Red Front attacked the Blue Army in Aleppo.\n";

const codePoints = (text: string, start: number, end: number): string => [...text].slice(start, end).join("");

/** A zip of files that are stored as they are. */
function storedZip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(content)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(Buffer.from("PK\u0003\u0004"), fields, name, bytes);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), fields, place, name);
    at += 30 + name.length + bytes.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from("PK\u0005\u0006"), end]);
}

/** A PDF of one line, without the table that readers can do without. */
function plainPdf(line: string): string {
  const content = line === "" ? "" : `BT /F 12 Tf 50 700 Td (${line}) Tj ET`;
  return `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length ${content.length} >>
stream
${content}
endstream
endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>
`;
}

describe("bad input", () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  const readingOf = async (name: string, content: string | Uint8Array): Promise<Reading> => {
    const run = await desk.run(["read", desk.file(name, content), "--json"]);
    assert.equal(run.status, 0, run.stderr);
    return run.json<Reading>();
  };

  const failsWith = async (name: string, content: string | Uint8Array, says: RegExp): Promise<void> => {
    const run = await desk.run(["read", desk.file(name, content), "--json"]);
    assert.equal(run.status, 1);
    assert.equal(run.stdout, "");
    assert.match(run.stderr, says);
    assert.match(run.stderr, new RegExp(name.replace(".", "\\.")));
  };

  it("says that an empty file, or one of white space, holds no text", async () => {
    await failsWith("empty.txt", "", /holds no text/);
    await failsWith("blank.txt", " \n\t\n", /holds no text/);
  });

  it("names the byte that makes a file named .txt a binary one", async () => {
    await failsWith("picture.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /byte 4/);
  });

  it("says which file is missing, and which kind is not read", async () => {
    const missing = await desk.run(["read", "nowhere.txt"]);
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /nowhere\.txt.*no such file/);
    await failsWith("report.xyz", good, /not read yet/);
  });

  // That memory stays bounded is tested in the reader; bench:large does both with 50 MB.
  it("reads a text of 2 MB and keeps offsets right to its end", { timeout: 300_000 }, async () => {
    const filler =
      "It rained in the valley and the road along the river was closed for some days. ".repeat(12) + "\n\n";
    const { claims, source } = await readingOf(
      "large.txt",
      filler.repeat(Math.ceil(2_000_000 / filler.length)) + good,
    );
    const attack = claims.find(({ predicate }) => predicate === "attacked");
    assert.ok(attack, "the claim in the last line is found");
    assert.ok(attack.end <= source.characters && attack.start > 2_000_000 - 1000);
  });

  it("reads a text that has no sentence end in pieces, and says so", async () => {
    const { problems } = await readingOf("endless.txt", "the front and the army and the party ".repeat(3000));
    assert.ok(problems.some(({ code }) => code === "ENT_SENTENCE_CUT"));
  });

  it("keeps offsets right behind astral characters and combining marks", async () => {
    const text = `𐤀𐤁𐤂 e\u0301te\u0301. ${good}`;
    const { claims } = await readingOf("astral.txt", text);
    assert.ok(claims.length > 0);
    for (const { quote, start, end } of claims) assert.equal(codePoints(text, start, end), quote);
  });

  it("keeps a right-to-left report whole and searchable, with a problem that says it isn't read", async () => {
    const text =
      "أعلنت الحركة الهدنة في المدينة يوم الاثنين بعد أسابيع من القتال بين الطرفين في شمال البلاد.";
    const reading = await readingOf("report.txt", text);
    assert.deepEqual(reading.claims, []);
    assert.ok(reading.problems.some(({ code }) => code === "ENT_LANGUAGE_UNREAD"));
    assert.equal((await desk.run(["add", "report.txt"])).status, 0);
    const found = await desk.run(["sources", "--text", "الهدنة", "--json"]);
    assert.equal(found.json<{ sources: unknown[] }>().sources.length, 1);
  });

  it("reads a Windows-1252 file, and says that it guessed", async () => {
    const bytes = Buffer.from(`The caf\u00e9 was shut. ${good}`, "latin1");
    const reading = await readingOf("old.txt", bytes);
    assert.ok(reading.problems.some(({ code }) => code === "ENT_ENCODING_GUESSED"));
    assert.ok(reading.claims.length > 0);
  });

  it("takes the text of a page of 100,000 nested tags", async () => {
    const reading = await readingOf("bomb.html", `<html><body>${"<div>".repeat(100_000)}<p>${good}</p>`);
    assert.ok(reading.problems.some(({ code }) => code === "ENT_HTML_TOO_DEEP"));
    assert.ok(reading.claims.length > 0);
  });

  it("changes nothing when the same file is added twice", async () => {
    desk.file("report.txt", good);
    await desk.run(["add", "report.txt"]);
    const before = (await desk.run(["export", "json"])).stdout;
    const again = await desk.run(["add", "report.txt"]);
    assert.equal(again.status, 0);
    assert.match(again.stdout, /already in the workspace as s1/);
    assert.equal((await desk.run(["export", "json"])).stdout, before);
  });

  it("adds the good files of a folder, names the broken one and ends with 1", async () => {
    desk.file("reports/a.txt", good);
    desk.file("reports/b.txt", new Uint8Array([65, 0, 66]));
    desk.file("reports/c.md", `# Title\n\n${good}`);
    const run = await desk.run(["add", "reports"]);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /b\.txt: not a text file/);
    const { sources } = (await desk.run(["sources", "--json"])).json<{ sources: { name: string }[] }>();
    assert.deepEqual(sources.map(({ name }) => name).toSorted(), ["a.txt", "c.md"]);
  });

  it("adds the reports of a zip once, names what it refuses in it, and reads one of its entries alone", async () => {
    const path = desk.file(
      "desk.zip",
      storedZip({ "a/b.txt": good, "../c.txt": good, "d.eml": `Subject: A\n\n${good}` }),
    );
    const first = await desk.run(["add", "desk.zip"]);
    assert.equal(first.status, 1);
    assert.match(first.stderr, /desk\.zip!\/\.\.\/c\.txt: not unpacked/);
    const before = (await desk.run(["export", "json"])).stdout;
    const again = await desk.run(["add", "desk.zip"]);
    assert.match(again.stdout, /a\/b\.txt: already in the workspace as s1/);
    assert.equal((await desk.run(["export", "json"])).stdout, before);
    const alone = await desk.run(["read", `${path}!/a/b.txt`, "--json"]);
    assert.equal(alone.json<Reading>().source.name, "desk.zip!/a/b.txt");
  });

  it("reads a PDF, and says what is wrong with one that is cut short, locked or scanned", async () => {
    const { claims, source } = await readingOf("paper.pdf", plainPdf("The Red Front is led by Omar Haddad."));
    assert.deepEqual(
      claims.map(({ predicate }) => predicate),
      ["leads"],
    );
    assert.equal(source.characters, 36);
    assert.deepEqual(source.pages, [{ start: 0, number: 1 }]);
    await failsWith("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type", /not a whole PDF file/);
    await failsWith("blank.pdf", plainPdf(""), /no text can be taken from its 1 page/);
    await failsWith(
      "cut.docx",
      storedZip({ "word/document.xml": "<w:document><w:p>" }),
      /not a whole docx file/,
    );
    await failsWith(
      "links.url",
      "[InternetShortcut]\nURL=https://paper.example/\n",
      /Entente fetches nothing/,
    );
  });

  it("suggests the nearest name for an actor nobody knows", async () => {
    desk.file("report.txt", good);
    await desk.run(["add", "report.txt"]);
    for (const command of ["profile", "timeline"]) {
      const run = await desk.run([command, "Red Fornt"]);
      assert.equal(run.status, 1);
      assert.match(run.stderr, /Red Fornt.*Nearest: “(the )?Red Front”/i);
    }
  });

  it("refuses a bad date with 2 and says what a date looks like", async () => {
    desk.file("report.txt", good);
    await desk.run(["add", "report.txt"]);
    for (const date of ["2014-13", "yesterday", "2014-02-30"]) {
      const run = await desk.run(["picture", "--as-of", date]);
      assert.equal(run.status, 2);
      assert.match(run.stderr, new RegExp(`“${date}” is not a date`));
    }
  });

  it("tells errors as JSON on stderr where JSON was asked for", async () => {
    desk.file("report.txt", good);
    await desk.run(["add", "report.txt"]);
    const run = await desk.run(["profile", "Nobody", "--json"]);
    assert.equal((JSON.parse(run.stderr) as { error: { code: string } }).error.code, "ENT_ACTOR_UNKNOWN");
    assert.equal(run.stdout, "");
  });
});

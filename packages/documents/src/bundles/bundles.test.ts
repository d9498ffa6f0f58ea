import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { isEntenteError, type Report } from "@entente/claims";
import { paragraph, run, writeDocx } from "../docx/docx-file.testing.ts";
import { findReports, type FoundReports } from "../find-reports.ts";
import { loadReport } from "../load-report.ts";
import { column, writePdf } from "../pdf/pdf-file.testing.ts";
import { openTempFolder } from "../temp-folder.testing.ts";
import { writeZip } from "./zip-file.testing.ts";

const folder = openTempFolder();
const sentence = "The Front met its rival.";
const pdf = writePdf({ pages: [{ texts: column([sentence], 50, 700) }] });
const docx = writeDocx({ body: paragraph(run(sentence)) });
const mail = (subject: string, text: string): string =>
  `From: A. Author <a@paper.example>\nDate: Thu, 12 Oct 2017 10:00:00 +0000\nSubject: ${subject}\n\n${text}\n`;
const mailWith = (
  text: string,
  attachments: readonly (readonly [name: string, bytes: Uint8Array])[],
): string =>
  [
    "From: A. Author <a@paper.example>\nSubject: Two reports\nContent-Type: multipart/mixed; boundary=b\n",
    `--b\nContent-Type: text/plain\n\n${text}`,
    ...attachments.map(
      ([name, bytes]) =>
        `--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString("base64")}`,
    ),
    "--b--\n",
  ].join("\n");

const names = ({ files }: FoundReports): string[] =>
  files.map((file) => file.slice(folder.at("").length + 1));
const failures = (found: FoundReports): string[] => found.failures.map(({ error }) => error.message);
const load = async (name: string): Promise<Report> => loadReport(folder.at(name));

test("a zip gives the reports in it, and in what is in it, by names that are the same each time", async () => {
  const inner = writeZip([{ name: "deep.txt", content: sentence }]);
  const file = folder.write(
    "all.zip",
    writeZip([
      { name: "b.txt", content: sentence },
      { name: "a/b.pdf", content: pdf },
      { name: "a/c.docx", content: docx },
      {
        name: "a/letter.eml",
        content: mailWith(sentence, [
          ["plan.pdf", pdf],
          ["photo.png", pdf],
        ]),
      },
      { name: "more.zip", content: inner },
      { name: "a/b.meta.json", content: '{"title":"Beside"}' },
      { name: "data.json", content: "{}" },
      { name: ".hidden.txt", content: "x" },
      { name: "__MACOSX/b.txt", content: "x" },
      { name: "folder/", content: "" },
    ]),
  );
  folder.write("all.meta.json", '{"author":"The archive","title":"Never"}');
  const found = await findReports([file]);
  assert.deepEqual(found.failures, []);
  assert.deepEqual(names(found), [
    "all.zip!/a/b.pdf",
    "all.zip!/a/c.docx",
    "all.zip!/a/letter.eml",
    "all.zip!/a/letter.eml!/plan.pdf",
    "all.zip!/b.txt",
    "all.zip!/more.zip!/deep.txt",
  ]);
  assert.deepEqual(
    names(await findReports([folder.at(""), file])).filter((name) => name.startsWith("all.zip")),
    names(found),
  );
  const reports = await Promise.all(found.files.map((one) => loadReport(one)));
  for (const report of reports) assert.equal(report.text, sentence);
  assert.deepEqual(
    reports.map(({ name }) => name),
    names(found),
  );
  assert.equal(reports[0]?.title, "Beside");
  assert.equal(reports[0]?.author, "The archive");
  assert.deepEqual(reports[0]?.pages, [{ start: 0, number: 1 }]);
  // What stands beside the bundle is true of its reports only where these say nothing themselves.
  assert.equal(reports[2]?.author, "A. Author");
});

test("an entry, or a folder of a bundle, may be named; one that isn't there is missing", async () => {
  const file = folder.write(
    "named.zip",
    writeZip([
      { name: "a/1.txt", content: "x" },
      { name: "a/2.txt", content: "y" },
      { name: "b.txt", content: "z" },
    ]),
  );
  assert.deepEqual(names(await findReports([`${file}!/b.txt`])), ["named.zip!/b.txt"]);
  assert.deepEqual(names(await findReports([`${file}!/a`])), ["named.zip!/a/1.txt", "named.zip!/a/2.txt"]);
  assert.match(failures(await findReports([`${file}!/c.txt`]))[0] ?? "", /no such file/);
  await assert.rejects(load("named.zip!/c.txt"), { code: "ENT_FILE_MISSING" });
  await assert.rejects(load("named.zip"), { code: "ENT_FILE_KIND" });
});

test("what a zip shouldn't hold is refused entry by entry, and the rest is read", async () => {
  const file = folder.write(
    "hostile.zip",
    writeZip([
      { name: "../../outside.txt", content: sentence },
      { name: "bomb.txt", content: Buffer.alloc(50_000_000, 32) },
      { name: "good.txt", content: sentence },
      { name: "liar.txt", content: "x".repeat(100_000), statedSize: 10 },
      { name: "locked.txt", content: sentence, isEncrypted: true },
      { name: "spoilt.txt", content: sentence, hasWrongChecksum: true },
      { name: "twice.txt", content: sentence },
      { name: "twice.txt", content: "another" },
    ]),
  );
  const { files } = await findReports([file]);
  const outcomes: Record<string, string> = {};
  for (const one of files) {
    outcomes[one.slice(file.length + 2)] = await loadReport(one).then(
      ({ text }) => text,
      (error: unknown) => (isEntenteError(error) ? error.code : String(error)),
    );
  }
  assert.deepEqual(outcomes, {
    "../../outside.txt": "ENT_ENTRY_REFUSED",
    "bomb.txt": "ENT_ENTRY_REFUSED",
    "good.txt": sentence,
    "liar.txt": "ENT_FILE_BROKEN",
    "locked.txt": "ENT_FILE_LOCKED",
    "spoilt.txt": "ENT_FILE_BROKEN",
    "twice.txt": sentence,
  });
  assert.ok(!readdirSync(folder.at("..")).includes("outside.txt"));
});

test("zips in zips end at a depth, an empty one and one cut short are failures", async () => {
  let nested = writeZip([{ name: "core.txt", content: sentence }]);
  for (let depth = 0; depth < 3; depth++) nested = writeZip([{ name: "next.zip", content: nested }]);
  const deep = await findReports([folder.write("deep.zip", nested)]);
  assert.deepEqual(deep.files, []);
  assert.match(
    failures(deep)[0] ?? "",
    /deep\.zip!\/next\.zip!\/next\.zip!\/next\.zip: not unpacked: .*nested/,
  );
  const whole = writeZip([{ name: "a.txt", content: sentence }]);
  const found = await findReports([
    folder.write("empty.zip", writeZip([])),
    folder.write("cut.zip", whole.subarray(0, whole.length - 30)),
    folder.write("notes.zip", writeZip([{ name: "a.png", content: "x" }])),
  ]);
  assert.deepEqual(
    found.failures.map(({ error }) => error.code),
    ["ENT_BUNDLE_EMPTY", "ENT_FILE_BROKEN", "ENT_BUNDLE_EMPTY"],
  );
});

test("a mail gives itself and its attachments, or these alone where it says nothing", async () => {
  const both = folder.write(
    "both.eml",
    mailWith("See below.", [
      ["a.docx", docx],
      ["a.docx", docx],
    ]),
  );
  assert.deepEqual(names(await findReports([both])), [
    "both.eml",
    "both.eml!/a.docx",
    "both.eml!/a (2).docx",
  ]);
  assert.equal((await load("both.eml!/a (2).docx")).text, sentence);
  const silent = folder.write("silent.eml", mailWith("\n", [["../a.pdf", pdf]]));
  assert.deepEqual(names(await findReports([silent])), ["silent.eml!/a.pdf"]);
});

test("a mailbox is split into its mails, whatever their bodies look like", async () => {
  const line = "From a@paper.example Thu Oct 12 10:00:00 2017\n";
  const bodies = [
    "The Front left.\n\nFrom the city came word of 12:30 on Thu 2017.",
    "He wrote:\n\n>From here we see the hills.\nFrom there too.",
    "The last one.",
  ];
  const file = folder.write(
    "box.mbox",
    bodies.map((body, i) => `${line}${mail(`Mail ${i + 1}`, body)}\n`).join(""),
  );
  const { files } = await findReports([file]);
  assert.deepEqual(
    files,
    ["0001", "0002", "0003"].map((number) => `${file}!/${number}.eml`),
  );
  const reports = await Promise.all(files.map((one) => loadReport(one)));
  assert.deepEqual(
    reports.map(({ title, text, published }) => [title, text, published]),
    [
      ["Mail 1", "The Front left.\n\nFrom the city came word of 12:30 on Thu 2017.", "2017-10-12"],
      ["Mail 2", "He wrote:\n\nFrom here we see the hills.\nFrom there too.", "2017-10-12"],
      ["Mail 3", "The last one.", "2017-10-12"],
    ],
  );
  assert.deepEqual(
    (await findReports([folder.write("no.mbox", "nothing")])).failures.map(({ error }) => error.code),
    ["ENT_FILE_BROKEN"],
  );
});

test("a mailbox of many megabytes is split right at the borders of what is read at once", async () => {
  const line = "From a@paper.example Thu Oct 12 10:00:00 2017\n";
  const filler = `${"word ".repeat(14)}\n`;
  const mails = Array.from(
    { length: 400 },
    (_, i) => `${line}${mail(`Mail ${i}`, filler.repeat(300 + (i % 37)))}\n`,
  );
  const file = folder.write("large.mbox", mails.join(""));
  const { files } = await findReports([file]);
  assert.equal(files.length, 400);
  assert.equal((await load("large.mbox!/0400.eml")).title, "Mail 399");
});

const telegram = {
  name: "Front News",
  type: "public_channel",
  id: 1,
  messages: [
    { id: 1, type: "service", date_unixtime: "1507800000", action: "create_channel" },
    {
      id: 2,
      type: "message",
      date: "2017-10-12T10:00:00",
      date_unixtime: "1507802400",
      text: "The Front met its rival.",
    },
    {
      id: 3,
      type: "message",
      date_unixtime: "1507806000",
      text: ["It ", { type: "bold", text: "denied" }, " this."],
      forwarded_from: "Other Channel",
    },
    { id: 4, type: "message", date_unixtime: "1507810000", text: "", photo: "a.jpg" },
    {
      id: 5,
      type: "message",
      date: "2017-10-13T01:00:00",
      date_unixtime: "1507852799",
      text: "Late that day.",
    },
    {
      id: 6,
      type: "message",
      date: "2017-10-13T01:00:00",
      date_unixtime: "1507852800",
      text: "The day after.",
    },
  ],
};

test("a channel's export is one report a day, in Universal Time", async () => {
  const file = folder.write("channel/result.json", JSON.stringify(telegram));
  folder.write("channel/settings.json", "{}");
  const { files, failures: none } = await findReports([folder.at("channel")]);
  assert.deepEqual(none, []);
  assert.deepEqual(files, [`${file}!/2017-10-12`, `${file}!/2017-10-13`]);
  const report = await loadReport(files[0] ?? "");
  assert.equal(
    report.text,
    "The Front met its rival.\n\nForwarded from Other Channel:\n\nIt denied this.\n\nLate that day.",
  );
  assert.deepEqual(
    [report.title, report.author, report.published],
    ["Front News, 2017-10-12", "Front News", "2017-10-12"],
  );
});

test("of a whole account's export only channels are read, and another JSON file is no export", async () => {
  const chats = { chats: { list: [{ ...telegram, type: "personal_chat", name: "A friend" }, telegram] } };
  assert.deepEqual(names(await findReports([folder.write("account.json", JSON.stringify(chats))])), [
    "account.json!/Front News 1/2017-10-12",
    "account.json!/Front News 1/2017-10-13",
  ]);
  for (const text of ["{}", "[1]", "{", JSON.stringify({ ...telegram, type: "personal_chat" })]) {
    const { failures: list } = await findReports([folder.write("other.json", text)]);
    assert.deepEqual(
      list.map(({ error }) => error.code),
      ["ENT_FILE_BROKEN"],
    );
  }
});

test("an export made to fill the memory is looked through without it", async () => {
  const file = folder.write(
    "hostile.json",
    `{"type":"public_channel","messages":[${"[],".repeat(4_000_000)}[]]}`,
  );
  const { failures: list } = await findReports([file]);
  assert.deepEqual(
    list.map(({ error }) => error.code),
    ["ENT_BUNDLE_EMPTY"],
  );
});

test("lists of links are told from reports: nothing is fetched", async () => {
  for (const [name, text, words] of [
    ["list.txt", "# to read\nhttps://paper.example/a\n- https://paper.example/b\n", /2 web addresses/],
    ["page.url", "[InternetShortcut]\nURL=https://paper.example/a\n", /1 web address\./],
  ] as const) {
    const { files } = await findReports([folder.write(name, text)]);
    await assert.rejects(loadReport(files[0] ?? ""), (error) => {
      assert.ok(isEntenteError(error, "ENT_FILE_LINKS"));
      assert.match(error.message, words);
      return true;
    });
  }
  assert.equal(
    (await loadReport(folder.write("cited.txt", "See https://paper.example/a for more."))).problems.length,
    0,
  );
});

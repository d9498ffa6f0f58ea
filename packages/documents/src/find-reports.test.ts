import assert from "node:assert/strict";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { findReports, type FoundReports } from "./find-reports.ts";
import { openTempFolder } from "./temp-folder.testing.ts";

const folder = openTempFolder();
const codes = (found: FoundReports): unknown[] => found.failures.map(({ file, error }) => [file, error.code]);

test("a folder gives the reports in it and below, in order, and nothing else", async () => {
  for (const name of ["b.txt", "B.md", "a.HTML", "c/z.htm", "c/y.txt", "d.txt", "é.txt"])
    folder.write(`tree/${name}`, "x");
  for (const name of [
    "a.meta.json",
    "picture.png",
    "notes",
    "~$brief.docx",
    ".hidden.txt",
    ".git/x.txt",
    "node_modules/x.txt",
    "c/node_modules/y.md",
  ]) {
    folder.write(`tree/${name}`, "x");
  }
  const found = await findReports([folder.at("tree")]);
  const expected = ["B.md", "a.HTML", "b.txt", "c/y.txt", "c/z.htm", "d.txt", "é.txt"];
  assert.deepEqual(found, { files: expected.map((name) => folder.at(`tree/${name}`)), failures: [] });
});

test("paths stay as they were given, in the order given, each file once", async () => {
  const [one, two] = [folder.write("given/1.txt", "x"), folder.write("given/2.txt", "x")];
  assert.deepEqual((await findReports([two, folder.at("given"), one])).files, [two, one]);
});

test("a named file of another kind, a missing path and an empty folder are failures beside the rest", async () => {
  const good = folder.write("mixed/good.txt", "x");
  const picture = folder.write("mixed/picture.png", "x");
  const meta = folder.write("mixed/good.meta.json", "{}");
  mkdirSync(folder.at("bare/deeper"), { recursive: true });
  folder.write("bare/notes.odt", "x");
  const missing = folder.at("mixed/none.txt");
  const found = await findReports([picture, missing, folder.at("bare"), meta, good, `${good}/x.txt`]);
  assert.deepEqual(found.files, [good]);
  assert.deepEqual(codes(found), [
    [picture, "ENT_FILE_KIND"],
    [missing, "ENT_FILE_MISSING"],
    [folder.at("bare"), "ENT_FOLDER_EMPTY"],
    [meta, "ENT_FILE_KIND"],
    [`${good}/x.txt`, "ENT_FILE_MISSING"],
  ]);
});

test("a hidden folder is walked when it is named", async () => {
  const file = folder.write(".private/a.txt", "x");
  assert.deepEqual((await findReports([folder.at(".private")])).files, [file]);
});

test("linked files are reports, linked folders are not entered, and a circle ends", async () => {
  const target = folder.write("elsewhere/target.txt", "x");
  folder.write("links/own.txt", "x");
  symlinkSync(target, folder.at("links/file.txt"));
  symlinkSync(folder.at("elsewhere"), folder.at("links/folder.txt"));
  symlinkSync(folder.at("links"), folder.at("links/circle"));
  symlinkSync(folder.at("gone.txt"), folder.at("links/broken.txt"));
  const found = await findReports([folder.at("links")]);
  // The broken one is in the list so that loading it names it.
  assert.deepEqual(
    found.files,
    ["broken.txt", "file.txt", "own.txt"].map((name) => folder.at(`links/${name}`)),
  );
  assert.deepEqual(found.failures, []);
  symlinkSync("self.txt", folder.at("self.txt"));
  assert.deepEqual(codes(await findReports([folder.at("self.txt")])), [
    [folder.at("self.txt"), "ENT_FILE_UNREADABLE"],
  ]);
});

test("a folder that may not be read is named, and its neighbours are found", async (t) => {
  if (process.getuid?.() === 0) return t.skip("root may read everything");
  const file = folder.write("guarded/open.txt", "x");
  folder.write("guarded/closed/a.txt", "x");
  chmodSync(folder.at("guarded/closed"), 0);
  t.after(() => chmodSync(folder.at("guarded/closed"), 0o700));
  const found = await findReports([folder.at("guarded")]);
  assert.deepEqual(found.files, [file]);
  assert.deepEqual(codes(found), [[folder.at("guarded/closed"), "ENT_FILE_UNREADABLE"]]);
});

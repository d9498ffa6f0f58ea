import assert from "node:assert/strict";
import { chmodSync, mkdirSync, truncateSync } from "node:fs";
import { test } from "node:test";
import { isEntenteError, type ProblemCode } from "@entente/claims";
import { findReports } from "./find-reports.ts";
import { loadReport } from "./load-report.ts";
import { openTempFolder } from "./temp-folder.testing.ts";

const folder = openTempFolder();

async function refused(file: string, code: ProblemCode, words: RegExp): Promise<void> {
  await assert.rejects(loadReport(file), (error) => {
    assert.ok(isEntenteError(error, code), String(error));
    assert.ok(error.message.startsWith(`${file}: `), error.message);
    assert.match(error.message, words);
    return true;
  });
}

test("an empty file, or one of white space only, holds no text", async () => {
  for (const [name, content] of [
    ["empty.txt", ""],
    ["blank.txt", " \r\n\t\u00a0\u3000"],
    ["mark.txt", "\ufeff"],
    ["empty.md", "---\ntitle: A\n---\n"],
    ["empty.html", "<html><body><script>var a</script></body></html>"],
  ] as const) {
    await refused(folder.write(name, content), "ENT_FILE_EMPTY", /no text/);
  }
});

test("a binary file named .txt is refused with the place of its first zero byte", async () => {
  await refused(
    folder.write("picture.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1)),
    "ENT_FILE_BINARY",
    /byte 4\b/,
  );
});

test("a missing file, a folder and an unknown kind are told apart", async () => {
  await refused(folder.at("none.txt"), "ENT_FILE_MISSING", /no such file/);
  await refused(folder.at("none.pdf"), "ENT_FILE_MISSING", /no such file/);
  mkdirSync(folder.at("folder.txt"));
  await refused(folder.at("folder.txt"), "ENT_FILE_UNREADABLE", /it is a folder/);
  await refused(folder.write("paper.odt", "PK"), "ENT_FILE_KIND", /\.txt, \.md, \.html, \.htm/);
  await refused(folder.at(`${"long".repeat(100)}.txt`), "ENT_FILE_UNREADABLE", /too long/);
});

test("a device is not read: it might never end", async (t) => {
  if (process.platform === "win32") return t.skip("no such device");
  await refused("/dev/null", "ENT_FILE_UNREADABLE", /not a regular file/);
});

test("a file that may not be read says so", async (t) => {
  if (process.getuid?.() === 0) return t.skip("root may read everything");
  const file = folder.write("closed.txt", "x");
  chmodSync(file, 0);
  await refused(file, "ENT_FILE_UNREADABLE", /may not read/);
});

test("a file beyond the limit is refused by its size", async () => {
  const file = folder.write("huge.txt", "x");
  truncateSync(file, 200_000_001);
  await refused(file, "ENT_FILE_TOO_LARGE", /201 MB.*200 MB/);
  // 200 MB is within the limit: then it is the zeros that are wrong.
  truncateSync(file, 200_000_000);
  await refused(file, "ENT_FILE_BINARY", /byte 1\b/);
});

test("a 50 MB text is loaded whole in memory of a few times its size", async () => {
  const line = "The Front said that its leader had left the city for the hills – “for good”.\n";
  const lines = Math.ceil(50_000_000 / Buffer.byteLength(line));
  const file = folder.write("large.txt", line.repeat(lines));
  const before = process.memoryUsage().rss;
  const report = await loadReport(file);
  const grown = process.memoryUsage().rss - before;
  assert.equal(report.text.length, line.length * lines);
  assert.equal(report.language, "en");
  assert.ok(grown < 400_000_000, `${Math.round(grown / 1e6)} MB`);
});

test("50 MB without a single space are loaded as fast", async () => {
  const began = performance.now();
  const report = await loadReport(folder.write("unbroken.txt", "x".repeat(50_000_000)));
  assert.equal(report.text.length, 50_000_000);
  assert.ok(performance.now() - began < 10_000);
});

test("one broken file among good ones: the good ones load, the broken one is named", async () => {
  folder.write("some/1.txt", "The Front met the Banner.");
  const broken = folder.write("some/2.txt", Uint8Array.of(65, 0));
  folder.write("some/3.md", "# The Banner left.");
  const { files, failures } = await findReports([folder.at("some")]);
  assert.deepEqual(failures, []);
  const outcomes = await Promise.allSettled(files.map((file) => loadReport(file)));
  const loaded = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value.name] : []));
  const refusals = outcomes.flatMap((outcome) =>
    outcome.status === "rejected" ? [String(outcome.reason)] : [],
  );
  assert.deepEqual(loaded, ["1.txt", "3.md"]);
  assert.equal(refusals.length, 1);
  assert.ok(refusals[0]?.includes(broken));
});

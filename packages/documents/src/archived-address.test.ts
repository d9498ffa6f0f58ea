import assert from "node:assert/strict";
import { test } from "node:test";
import { loadReport } from "./load-report.ts";
import { openTempFolder } from "./temp-folder.testing.ts";

const folder = openTempFolder();
const page = (address: string): string =>
  `<html><head><link rel="canonical" href="${address}"></head><body><p>The Front met its rival.</p></body></html>`;

test("a page from the Wayback Machine says where it stood, where the copy is and when that was made", async () => {
  const archived = "https://web.archive.org/web/20171014091500/http://paper.example/a?b=1";
  const report = await loadReport(folder.write("archived.html", page(archived)));
  assert.deepEqual(
    [report.url, report.archiveUrl, report.saved],
    ["http://paper.example/a?b=1", archived, "2017-10-14"],
  );
});

test("any other page says nothing of a copy, and what is said beside it or given is kept", async () => {
  const file = folder.write("plain.html", page("http://paper.example/a"));
  const report = await loadReport(file);
  assert.equal(report.url, "http://paper.example/a");
  assert.ok(!("archiveUrl" in report) && !("saved" in report) && !("pages" in report));
  folder.write("plain.meta.json", '{"archiveUrl":"https://archive.example/1","saved":"2017-10"}');
  const beside = await loadReport(file, { saved: "2018" });
  assert.deepEqual([beside.archiveUrl, beside.saved], ["https://archive.example/1", "2018"]);
});

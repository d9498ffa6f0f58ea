import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { metaFileOf, readMetaFile } from "./meta-file.ts";
import { openTempFolder } from "./temp-folder.testing.ts";

const folder = openTempFolder();
const read = async (name: string, content: string | Uint8Array): ReturnType<typeof readMetaFile> => {
  folder.write(`${name}.meta.json`, content);
  return await readMetaFile(folder.at(`${name}.txt`));
};

test("the file beside x.txt is x.meta.json, whatever dots the name has", () => {
  assert.equal(metaFileOf("a/x.txt"), "a/x.meta.json");
  assert.equal(metaFileOf("a.b/2017.10.report.html"), "a.b/2017.10.report.meta.json");
});

test("no file beside a report is nothing to report", async () => {
  assert.deepEqual(await readMetaFile(folder.at("alone.txt")), { stated: {}, problems: [] });
});

test("its fields are read, those of other programs are left alone, empty ones are as good as missing", async () => {
  const meta = await read(
    "full",
    '\ufeff{"title":"A truce?","author":null,"date":"2017~","url":"","language":"EN-gb","words":900,"kind":"analysis","title2":{}}',
  );
  assert.deepEqual(meta, { stated: { title: "A truce?", published: "2017~", language: "en" }, problems: [] });
});

test("the day a copy was saved and the address of an archived one are kept", async () => {
  const { stated } = await read("saved", '{"saved":"2017-10-14","archiveUrl":"https://archive.example/1"}');
  assert.deepEqual(stated, { saved: "2017-10-14", archiveUrl: "https://archive.example/1" });
});

test("a bad field is named and the good ones count", async () => {
  const { stated, problems } = await read(
    "partly",
    '{"title":"A truce?","date":"10/12/2017","url":"javascript:alert(1)"}',
  );
  assert.deepEqual(stated, { title: "A truce?" });
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [["ENT_META_BAD", "warning"]],
  );
  const message = problems[0]?.message ?? "";
  assert.ok(message.includes(folder.at("partly.meta.json")), message);
  assert.match(message, /“date” must be a date.*"10\/12\/2017".*“url” must begin with http/);
});

test("a bad file is a problem that says what is wrong with it", async () => {
  const cases: [string, string | Uint8Array, RegExp][] = [
    ["cut", '{"title": "A tr', /not JSON/],
    ["empty", "", /not JSON/],
    ["list", "[1]", /not a JSON object/],
    ["binary", Uint8Array.of(1, 0, 2), /not a text file/],
    ["deep", "[".repeat(100_000), /not JSON/],
    ["vast", `"${"x".repeat(1_000_000)}"`, /too large/],
  ];
  for (const [name, content, why] of cases) {
    const { stated, problems } = await read(name, content);
    assert.deepEqual(stated, {});
    assert.equal(problems[0]?.code, "ENT_META_BAD");
    assert.match(problems[0]?.message ?? "", why);
  }
});

test("a folder of that name is a problem too", async () => {
  mkdirSync(folder.at("odd.meta.json"));
  const { problems } = await readMetaFile(folder.at("odd.txt"));
  assert.match(problems[0]?.message ?? "", /odd\.meta\.json: it is a folder/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { actorSchema } from "./actor.ts";
import { problem } from "./problem.ts";
import { readingSchema } from "./reading.ts";
import { reportDataSchema, sourceSchema } from "./source.ts";

const reading = {
  source: {
    name: "report.txt",
    title: "A title",
    author: null,
    published: "2017-10-12",
    url: null,
    language: "en",
    sha256: "0".repeat(64),
    characters: 120,
  },
  actors: [{ id: "a1", type: "organisation", name: "The Front", mentions: ["The Front", "the Front's"] }],
  claims: [],
  problems: [problem("note", "ENT_TEXT_NO_CLAIMS", {})],
};

const source = {
  ...reading.source,
  id: "s1",
  captured: "2024-05-01T10:00:00.000Z",
  reliability: "B",
  sharing: "private",
  problems: [],
};

test("a reading with nothing but an actor and a problem passes", () => {
  assert.deepEqual(readingSchema.parse(reading), reading);
});

test("a reading keeps a report's pages and its copy; a page before the first is refused", () => {
  const kept = {
    saved: "2017-10-14",
    archiveUrl: "https://archive.example/1",
    pages: [{ start: 0, number: 1 }],
  };
  const whole = { ...reading, source: { ...reading.source, ...kept } };
  assert.deepEqual(readingSchema.parse(whole), whole);
  const wrong = { ...reading, source: { ...reading.source, pages: [{ start: 0, number: 0 }] } };
  assert.equal(readingSchema.safeParse(wrong).success, false);
});

test("a source keeps what the report says of itself, and when it came in", () => {
  assert.deepEqual(sourceSchema.parse(source), source);
});

const brokenSources: readonly (readonly [string, unknown])[] = [
  ["published", "12 October 2017"],
  ["title", ""],
  ["language", "e"],
  ["sha256", "abc"],
  ["characters", -1],
  ["captured", "2024-05-01"],
  ["reliability", "G"],
  ["sharing", "public"],
  ["problems", null],
];

for (const [field, value] of brokenSources) {
  test(`a source whose ${field} is ${JSON.stringify(value)} is refused there`, () => {
    const issues = sourceSchema.safeParse({ ...source, [field]: value }).error?.issues ?? [];
    assert.deepEqual(
      issues.map((issue) => issue.path),
      [[field]],
    );
  });
}

test("a report that says nothing about itself passes; one that leaves a field out does not", () => {
  const nothing = { title: null, author: null, published: null, url: null, language: null };
  assert.deepEqual(reportDataSchema.parse(nothing), nothing);
  assert.equal(reportDataSchema.safeParse({}).success, false);
});

test("an actor is of a known type and has a name", () => {
  const [actor] = reading.actors;
  assert.equal(actorSchema.safeParse(actor).success, true);
  assert.deepEqual(actorSchema.safeParse({ ...actor, type: "camp" }).error?.issues[0]?.path, ["type"]);
  assert.deepEqual(actorSchema.safeParse({ ...actor, name: "" }).error?.issues[0]?.path, ["name"]);
  assert.deepEqual(actorSchema.safeParse({ ...actor, mentions: [""] }).error?.issues[0]?.path, [
    "mentions",
    0,
  ]);
});

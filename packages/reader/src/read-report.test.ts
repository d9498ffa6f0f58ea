import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readingSchema } from "@entente/claims";
import { read, reader, reportOf, sayClaim } from "./testing/read.testing.ts";

test("a reading is of the form that is stored and printed", () => {
  const text = "M23 leader Bertrand Bisimwa lost Goma. If he is killed, M23 will fall.";
  assert.doesNotThrow(() => readingSchema.parse(read(text)));
});

test("quotes stand letter for letter at their code points, after astral characters too", () => {
  const text = "😀😀 Hamas attacked Israel. 𝔄 Fatah criticised Hamas.";
  const reading = read(text);
  assert.equal(reading.claims.length, 2);
  const points = Array.from(text);
  for (const { quote, start, end } of reading.claims) assert.equal(points.slice(start, end).join(""), quote);
});

test("the same report gives the same reading, whatever was read between", () => {
  const text = "M23, backed by Rwanda, took Goma. The group's leader Bertrand Bisimwa met Angola.";
  const first = read(text);
  read("Hamas attacked Israel.");
  assert.deepEqual(read(text), first);
});

test("actors and claims are numbered in order of place", () => {
  const { actors, claims } = read("Hamas attacked Israel. Fatah criticised Hamas.");
  assert.deepEqual(
    actors.map(({ id }) => id),
    ["a1", "a2", "a3"],
  );
  assert.deepEqual(
    claims.map(({ id }) => id),
    ["c1", "c2"],
  );
  assert.ok(claims.every((claim, i) => i === 0 || claim.start >= (claims[i - 1]?.start ?? 0)));
});

test("a report in another language keeps its text and says that it was not read", () => {
  const { claims, actors, problems, source } = read("حماس هاجمت إسرائيل", { language: "ar" });
  assert.deepEqual(
    [claims.length, actors.length, problems.map(({ code }) => code)],
    [0, 0, ["ENT_LANGUAGE_UNREAD"]],
  );
  assert.equal(source.characters, 18);
});

test("pages and what is known of the copy go through, and are not made up", () => {
  const kept = {
    saved: "2017-10-14",
    archiveUrl: "https://archive.example/1",
    pages: [{ start: 0, number: 3 }],
  };
  const { source } = read("The Front left.", kept);
  assert.deepEqual([source.saved, source.archiveUrl, source.pages], Object.values(kept));
  assert.ok(!("pages" in read("The Front left.").source));
});

test("English of any region is read, and a report that doesn't say its language", () => {
  for (const language of ["en", "en-GB", null])
    assert.equal(read("Hamas attacked Israel.", { language }).claims.length, 1);
});

test("a text without claims says so", () => {
  assert.deepEqual(
    read("It was a fine day.").problems.map(({ code }) => code),
    ["ENT_TEXT_NO_CLAIMS"],
  );
  assert.deepEqual(
    read("").problems.map(({ code }) => code),
    ["ENT_TEXT_NO_CLAIMS"],
  );
});

test("a long stretch without sentence end becomes a problem with its place", () => {
  const text = `Hamas attacked Israel. ${"rebels and soldiers ".repeat(300)}`;
  const cut = read(text).problems.find(({ code }) => code === "ENT_SENTENCE_CUT");
  assert.ok(cut?.start === 23 && (cut.end ?? 0) > 5_000);
});

test("problems met before reading are kept", () => {
  const problem = {
    code: "ENT_ENCODING_GUESSED",
    severity: "note",
    message: "…",
    start: null,
    end: null,
  } as const;
  assert.equal(read("Hamas attacked Israel.", { problems: [problem] }).problems[0], problem);
});

test("a long report is read in blocks, and reading can be stopped after each", () => {
  const text = "Hamas attacked Israel. The army said nothing about it.\n\n".repeat(3_000);
  const seen: number[] = [];
  reader.read(reportOf(text), { onBlock: (done, of) => seen.push(done / of) });
  assert.ok(seen.length > 3 && seen.at(-1) === 1);
  assert.throws(
    () =>
      reader.read(reportOf(text), {
        onBlock: () => {
          throw new Error("stop");
        },
      }),
    /stop/,
  );
});

test("names are known across blocks", () => {
  const filler = "Nothing happened in the village that day, and nobody came to see it.\n\n".repeat(700);
  const { actors } = read(`The Azure Freedom Front (AFF) attacked Goma.\n\n${filler}The AFF attacked Beni.`);
  assert.equal(actors.filter(({ type }) => type === "organisation").length, 1);
});

/** A syllable for each number: "ba", "be", … */
const nth = (i: number): string =>
  `${"bdfgklmnrst"[i % 11] ?? ""}${"aeiou"[i % 5] ?? ""}${"nrst"[i % 4] ?? ""}`;

for (const [what, text] of [
  ["a sentence of 20,000 words", "Hamas attacked Israel and ".repeat(5_000)],
  ["a list of 10,000 names", "Hamas, Fatah, Abu Bakr al-Baghdadi, ".repeat(3_400)],
  [
    "a list of 6,000 persons, all of them different",
    Array.from({ length: 6_000 }, (_, i) => `Omar Haddad${nth(i % 77)}${nth(i % 78)} ${nth(i % 71)}`).join(
      "\n",
    ),
  ],
  [
    "a report in capitals",
    "THE ARMY OF RURITANIA ATTACKED HAMAS IN GAZA AND ISIS LOST MOSUL. ".repeat(2_000),
  ],
  ["a report of brackets", "(Hamas (Fatah) ".repeat(8_000)],
] as const) {
  test(`${what} is read in seconds`, () => {
    const started = performance.now();
    read(text);
    assert.ok(performance.now() - started < 15_000);
  });
}

const fixtures = new URL("fixtures/", import.meta.url);
for (const file of readdirSync(fixtures).filter((name) => name.endsWith(".txt"))) {
  test(`golden reading of ${file}`, () => {
    const reading = read(readFileSync(new URL(file, fixtures), "utf8"));
    const expected = JSON.parse(
      readFileSync(new URL(file.replace(/\.txt$/, ".claims.json"), fixtures), "utf8"),
    ) as unknown;
    const got = reading.claims.map((claim) => ({
      claim: sayClaim(reading, claim),
      modality: claim.modality,
      time: [claim.time.from, claim.time.to, claim.time.over],
      quote: claim.quote,
    }));
    assert.deepEqual(got, expected);
  });
}

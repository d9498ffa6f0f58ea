import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { ClaimRecord, Source } from "@entente/claims";
import type { Relation } from "@entente/analysis";
import type { Finding, HistoryEntry, PassageHit, Proposition } from "@entente/workbench";
import { Desk, type Run } from "./desk.testing.ts";

const front = `The Red Front is led by Omar Haddad. On 3 May 2014 the Red Front attacked the Blue Army in Aleppo.
The Red Front is allied with the Green Brigades.
`;
const copy = `ALEPPO (Reuters) - The Blue Army is led by Karim Saleh. The Red Front is allied with the Green Brigades.
`;
const wire = `The Red Front is allied with the Green Brigades. Omar Haddad leads the Red Front.
`;

interface Archive {
  readonly note?: string;
  readonly sources: (Source & { text?: string })[];
  readonly claims: ClaimRecord[];
}

describe("handing on, origins, search and redaction", () => {
  const desk = new Desk();
  const file = join(desk.folder, "desk.entente");
  before(async () => {
    desk.file("a-front.txt", front);
    desk.file("b-copy.txt", copy);
    desk.file("c-wire.txt", wire);
    desk.file(
      "c-wire.meta.json",
      JSON.stringify({ author: "Reuters", saved: "2014-06-01", archiveUrl: "https://a.example/1" }),
    );
    for (const name of ["a-front.txt", "b-copy.txt", "c-wire.txt"]) {
      const run = await desk.run(["add", name, "--workspace", "desk.entente"], {
        env: { ENTENTE_USER: "R. Byrne" },
      });
      assert.equal(run.status, 0, run.stderr);
    }
  });
  after(() => desk.clear());

  const ok = async (...argv: string[]): Promise<Run> => {
    const run = await desk.run(argv);
    assert.equal(run.status, 0, `${argv.join(" ")}: ${run.stderr}`);
    return run;
  };
  const json = async <T>(...argv: string[]): Promise<T> => (await ok(...argv, "--json")).json<T>();

  it("sources keep when their copy was taken and where it is archived", async () => {
    const { sources } = await json<{ sources: Source[] }>("sources");
    const [, , last] = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual([last?.saved, last?.archiveUrl], ["2014-06-01", "https://a.example/1"]);
  });

  it("claims, propositions and the picture say how many origins there are, and a person can correct it", async () => {
    const alliance = async (): Promise<Proposition | undefined> =>
      (await json<{ propositions: Proposition[] }>("review")).propositions.find(
        ({ predicate }) => predicate === "allied_with",
      );
    assert.deepEqual([(await alliance())?.sources.length, (await alliance())?.origins.count], [3, 2]);
    assert.match((await ok("review")).stdout, /3 sources · 2 origins/);
    assert.match(
      (await ok("review")).stdout,
      /one origin: s2, s3 \(s3 is by Reuters; s2 opens with a credit to Reuters\)/,
    );
    const { claims } = await json<{ claims: ClaimRecord[] }>("claims", "--predicate", "allied_with");
    assert.deepEqual(
      claims.map(({ origins }) => origins),
      [2, 2, 2],
    );
    assert.match((await ok("claims", "--predicate", "allied_with")).stdout, /2 origins/);
    const { relations } = await json<{ relations: (Relation & { origins: number })[] }>("picture");
    assert.equal(relations.find(({ predicate }) => predicate === "allied_with")?.origins, 2);
    await ok("sources", "origin", "s2", "s3", "apart", "--because", "its own reporter");
    assert.equal((await alliance())?.origins.count, 3);
    await ok("undo");
    assert.equal((await alliance())?.origins.count, 2);
    assert.equal((await desk.run(["sources", "origin", "s2", "s3", "perhaps"])).status, 2);
  });

  it("search finds sentences and claims, and opens at the sentence", async () => {
    const found = await json<{ passages: PassageHit[]; claims: ClaimRecord[]; total: number }>(
      "search",
      "green",
      "brigades",
    );
    assert.equal(found.passages.length, 3);
    assert.equal(found.total, 3);
    for (const hit of found.passages)
      assert.equal(hit.text, "The Red Front is allied with the Green Brigades.");
    const { stdout } = await ok("search", "Hadad");
    assert.match(stdout, /s1, characters 0–36/);
    assert.match(stdout, /2 passages/);
  });

  it("export json obeys the sharing marks and says what it left out; --whole writes everything", async () => {
    await ok("sources", "mark", "s1", "--sharing", "private", "--reliability", "B");
    await ok("sources", "mark", "s3", "--sharing", "full");
    const run = await ok("export", "json");
    const shared = run.json<Archive>();
    assert.deepEqual(
      shared.sources.map(({ id, text }) => [id, text === undefined]),
      [
        ["s2", true],
        ["s3", false],
      ],
    );
    assert.ok(shared.claims.every(({ source }) => source !== "s1"));
    assert.ok(
      shared.claims
        .filter(({ source }) => source === "s2")
        .every(({ prefix, suffix }) => prefix + suffix === ""),
    );
    assert.match(shared.note ?? "", /1 private source with \d+ claims, and the texts of 1 source/);
    assert.match(run.stderr, /Left out/);
    const whole = await ok("export", "json", "--whole");
    assert.deepEqual(
      whole.json<Archive>().sources.map(({ text }) => text !== undefined),
      [true, true, true],
    );
    assert.equal(whole.stderr, "");
    assert.match((await ok("history", "--source", "s1")).stdout, /source.marked/);
    assert.equal((await desk.run(["sources", "mark", "s1"])).status, 2);
    assert.equal((await desk.run(["sources", "mark", "s1", "--sharing", "everyone"])).status, 2);
  });

  it("redact asks first, and without anybody to ask wants --yes", async () => {
    const silent = await desk.run(["redact", "actor", "Omar Haddad"]);
    assert.equal(silent.status, 2);
    assert.match(silent.stderr, /--yes/);
    const asked: string[] = [];
    const ask = (question: string): Promise<string> => {
      asked.push(question);
      return Promise.resolve("no");
    };
    const refused = await desk.run(["redact", "actor", "Omar Haddad"], { ask });
    assert.equal(refused.status, 1);
    assert.match(asked.join(), /Omar Haddad: every name.*claims about them in 2 sources/);
    assert.match(readFileSync(file, "latin1"), /Haddad/);
    for (const argv of [
      ["redact", "everything", "x"],
      ["redact", "passage", "s1", "a", "b"],
      ["redact", "source"],
    ])
      assert.equal((await desk.run([...argv, "--yes"])).status, 2);
  });

  it("redact takes a person out of every byte of the file; check and history say so, undo doesn't bring them back", async () => {
    const { redaction } = await json<{ redaction: HistoryEntry }>(
      "redact",
      "actor",
      "Omar Haddad",
      "--yes",
      "--because",
      "asked by Omar Haddad",
    );
    assert.equal(redaction.kind, "actor.redacted");
    assert.doesNotMatch(readFileSync(file, "latin1"), /haddad/i);
    const check = await json<{ findings: Finding[]; redactions: HistoryEntry[] }>("check");
    assert.deepEqual([check.findings, check.redactions.length], [[], 1]);
    assert.match((await ok("check")).stdout, /nothing is wrong\nRedacted:/);
    const undo = await desk.run(["undo"]);
    assert.equal(undo.status, 1);
    assert.match(undo.stderr, /Nothing brings it back/);
    assert.equal((await desk.run(["claims", "--actor", "Omar Haddad"])).status, 1);
  });

  it("redact takes out a source, which can't be added again, and a passage", async () => {
    const start = copy.indexOf("The Blue Army");
    await ok("redact", "passage", "s2", String(start), String(start + 38), "--yes");
    assert.doesNotMatch(readFileSync(file, "latin1"), /karim/i);
    await ok("redact", "source", "s1", "--yes", "--because", "no longer ours to keep");
    const gone = await desk.run(["claims", "--source", "s1"]);
    assert.match(gone.stderr, /s1: redacted on 2020-02-02/);
    const again = await desk.run(["add", "a-front.txt"]);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /redacted on/);
    assert.equal((await ok("redact", "source", "s1")).status, 0);
    await ok("check");
    await ok("undo", "--past-redaction");
  });
});

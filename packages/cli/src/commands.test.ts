import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { readingSchema, type ClaimRecord, type Reading } from "@entente/claims";
import type { Between, Lineage, Picture, Profile, TimelineEntry, WhatIf } from "@entente/analysis";
import { Desk } from "./desk.testing.ts";

const briefing = `The Red Front is led by Omar Haddad. On 3 May 2014 the Red Front attacked the Blue Army in Aleppo.
The Red Front is allied with the Green Brigades. If Omar Haddad is killed, the Red Front will merge with the Blue Army.
`;

interface Listed {
  readonly claims: ClaimRecord[];
  readonly total: number;
}

describe("the commands", () => {
  const desk = new Desk();
  before(async () => {
    desk.file("briefing.txt", briefing);
    desk.file(
      "briefing.meta.json",
      JSON.stringify({ title: "A briefing", author: "A. Author", date: "2014-05-10" }),
    );
    const run = await desk.run(["add", "briefing.txt", "--workspace", "desk.entente"]);
    assert.equal(run.status, 0, run.stderr);
  });
  after(() => desk.clear());

  const claimsOf = async (...argv: string[]): Promise<Listed> =>
    (await desk.run(["claims", ...argv, "--json"])).json<Listed>();

  it("read prints the form that programs rely on, and nothing else, on stdout", async () => {
    const run = await desk.run(["read", "briefing.txt", "--json"]);
    const reading = readingSchema.parse(run.json());
    assert.equal(reading.source.name, "briefing.txt");
    assert.equal(reading.source.published, "2014-05-10");
    assert.equal(reading.source.characters, Array.from(briefing).length);
    assert.equal(run.stdout.trim().split("\n").length, 1);
  });

  it("read lets the person's own date and title win over the file's", async () => {
    const run = await desk.run([
      "read",
      "briefing.txt",
      "--json",
      "--published",
      "2015-01",
      "--title",
      "Mine",
    ]);
    const { source } = run.json<Reading>();
    assert.deepEqual([source.published, source.title, source.author], ["2015-01", "Mine", "A. Author"]);
  });

  it("read writes one file a report into a folder, and keeps two of one name apart", async () => {
    desk.file("more/briefing.md", briefing);
    const run = await desk.run(["read", "briefing.txt", "more/briefing.md", "--out", "claims"]);
    assert.equal(run.status, 0, run.stderr);
    assert.equal(run.stdout, "");
    for (const name of ["briefing.json", "briefing.md.json"]) {
      readingSchema.parse(JSON.parse(readFileSync(join(desk.folder, "claims", name), "utf8")));
    }
  });

  it("read shows people each claim with its quote", async () => {
    const { stdout } = await desk.run(["read", "briefing.txt"]);
    assert.match(stdout, /A briefing · A\. Author · 2014-05-10/);
    assert.match(stdout, /Omar Haddad leads Red Front/);
    assert.match(stdout, /“The Red Front is led by Omar Haddad”/);
  });

  it("sources lists the reports, and finds those with certain words", async () => {
    assert.match((await desk.run(["sources"])).stdout, /s1 {2}2014-05-10 {2}A briefing/);
    const find = async (words: string) =>
      (await desk.run(["sources", "--text", words, "--json"])).json<{ sources: unknown[] }>();
    assert.equal((await find("brigades")).sources.length, 1);
    assert.equal((await find("nowhere")).sources.length, 0);
  });

  it("actors lists each with its type and how much is said of it", async () => {
    const { actors } = (await desk.run(["actors", "--json"])).json<{
      actors: { name: string; type: string; claims: number }[];
    }>();
    const front = actors.find(({ name }) => name === "Red Front");
    assert.equal(front?.type, "organisation");
    assert.ok((front?.claims ?? 0) >= 3);
    assert.match((await desk.run(["actors"])).stdout, /organisation {2}.*Red Front/);
  });

  it("claims filters by actor, other side, predicate, modality, words and source", async () => {
    const all = await claimsOf();
    assert.equal(all.claims.length, all.total);
    const filters: readonly [readonly string[], (claim: ClaimRecord) => boolean][] = [
      [["--predicate", "leads"], ({ predicate }) => predicate === "leads"],
      [["--modality", "conditional"], ({ modality }) => modality === "conditional"],
      [["--text", "brigades"], ({ quote }) => /brigades/i.test(quote)],
      [["--review", "accepted,rejected"], () => false],
      [["--source", "s1"], () => true],
    ];
    for (const [argv, keeps] of filters) {
      assert.deepEqual((await claimsOf(...argv)).claims, all.claims.filter(keeps), argv.join(" "));
    }
    const pair = await claimsOf("--actor", "red front", "--with", "Blue Army");
    assert.ok(pair.total > 0 && pair.total < all.total);
  });

  it("claims refuses a predicate, modality or state nobody knows, with 2 and what is known", async () => {
    for (const [option, known] of [
      ["--predicate", "allied_with"],
      ["--modality", "hedged"],
      ["--review", "accepted"],
    ] as const) {
      const run = await desk.run(["claims", option, "nonsense"]);
      assert.equal(run.status, 2);
      assert.match(run.stderr, new RegExp(`“nonsense”.*${known}`));
    }
  });

  it("picture shows a relation with its sentence from when it is known on, and no condition as a relation", async () => {
    const picture = async (asOf: string) =>
      (await desk.run(["picture", "--as-of", asOf, "--json"])).json<Picture>();
    assert.equal((await picture("2013")).relations.length, 0);
    const later = await picture("2016");
    assert.ok(
      later.relations.some(({ predicate, status }) => predicate === "leads" && status === "presumed"),
    );
    assert.ok(!later.relations.some(({ predicate }) => predicate === "merged_with"));
    const { stdout } = await desk.run(["picture", "--as-of", "2016"]);
    assert.match(stdout, /Red Front is allied with Green Brigades/);
    assert.match(stdout, /“The Red Front is allied with the Green Brigades”/);
    assert.match(stdout, /never facts[^]*conditional.* if: If Omar Haddad is killed/);
  });

  it("picture leaves out what was published later than it is known at", async () => {
    const run = await desk.run(["picture", "--as-of", "2016", "--known-at", "2014-04", "--json"]);
    assert.deepEqual(run.json<Picture>().relations, []);
  });

  it("picture leaves out a rule where that is asked for", async () => {
    desk.file(
      "death.txt",
      "The Red Front is led by Omar Haddad. Omar Haddad was killed by the Blue Army on 3 June 2014.",
    );
    const elsewhere = ["--workspace", "death.db"];
    await desk.run(["add", "death.txt", "--published", "2014-07-01", ...elsewhere]);
    const statuses = async (...options: string[]) =>
      (await desk.run(["picture", "--as-of", "2015", "--json", ...options, ...elsewhere]))
        .json<Picture>()
        .relations.map(({ predicate, status }) => `${predicate} ${status}`);
    assert.deepEqual(await statuses(), ["leads in-question"]);
    assert.deepEqual(await statuses("--without-rule", "death"), ["leads presumed"]);
  });

  it("profile and timeline tell of one actor with the words", async () => {
    const profile = await desk.run(["profile", "Red Front"]);
    assert.match(profile.stdout, /Led by\n {2}Omar Haddad leads Red Front/);
    assert.equal(
      (await desk.run(["profile", "Red Front", "--json"])).json<Profile>().actor.name,
      "Red Front",
    );
    const timeline = await desk.run(["timeline", "Blue Army"]);
    assert.match(timeline.stdout, /2014-05-03.*Red Front attacked Blue Army/);
    const { timeline: entries } = (await desk.run(["timeline", "Blue Army", "--json"])).json<{
      timeline: TimelineEntry[];
    }>();
    assert.ok(entries.every(({ claims }) => claims.length > 0));
  });

  it("lineage, between and conflicts tell of actors with the words, and as JSON for programs", async () => {
    const lineage = await desk.run(["lineage", "Red Front"]);
    assert.match(lineage.stdout, /^Red Front {2}\(organisation/);
    assert.equal(
      (await desk.run(["lineage", "Red Front", "--json"])).json<Lineage>().actor.name,
      "Red Front",
    );
    const between = await desk.run(["between", "Red Front", "Green Brigades"]);
    assert.match(between.stdout, /Between them, in time\n {2}Red Front is allied with Green Brigades/);
    assert.match(between.stdout, /“The Red Front is allied with the Green Brigades”/);
    assert.equal(
      (await desk.run(["between", "Red Front", "Blue Army", "--json"])).json<Between>().events.length,
      1,
    );
    assert.deepEqual((await desk.run(["conflicts", "--json"])).json<object>(), { conflicts: [] });
    assert.match((await desk.run(["conflicts"])).stdout, /^No conflicts: /);
    assert.equal((await desk.run(["conflicts", "verdict", "denied:c1:c2", "first-stands"])).status, 1);
    assert.equal((await desk.run(["conflicts", "verdict", "denied:c1:c2", "perhaps"])).status, 2);
  });

  it("what-if tells what a death would change, why, and which condition in the reports it meets", async () => {
    const run = await desk.run(["what-if", "died(Omar Haddad) @ 2015-01-01"]);
    assert.equal(run.status, 0, run.stderr);
    assert.match(run.stdout, /Ends\n {2}Omar Haddad leads Red Front/);
    assert.match(run.stdout, /because rule death: .*\n +because Omar Haddad died \(supposed\)/);
    assert.match(run.stdout, /foreseen by the author of s1 · condition met\n {6}“/);
    const result = (await desk.run(["what-if", "died(Omar Haddad) @ 2015-01-01", "--json"])).json<WhatIf>();
    assert.equal(result.asOf, "2015-01-01");
    const off = ["what-if", "died(Omar Haddad) @ 2015-01-01", "--without-rule", "death", "--json"];
    assert.deepEqual((await desk.run(off)).json<WhatIf>().changes, []);
    const lead = (await claimsOf("--predicate", "leads")).claims[0]?.id ?? "";
    const without = await desk.run(["what-if", `not ${lead}`, "--json"]);
    assert.deepEqual(
      without.json<WhatIf>().changes.map(({ change }) => change),
      ["ends"],
    );
  });

  it("what-if refuses a death that no report speaks of, and what it cannot read", async () => {
    const untold = await desk.run(["what-if", "died(Karim Saleh) @ 2015", "--json"]);
    assert.equal(untold.status, 1);
    assert.equal((await desk.run(["what-if", "died(Omar Haddad)"])).status, 2);
    assert.equal((await desk.run(["what-if", "not c999"])).status, 1);
  });

  it("review decides about a claim, and the list of what waits grows shorter by it", async () => {
    const waiting = (await desk.run(["review", "--json"])).json<Listed>();
    const id = waiting.claims[0]?.id ?? "";
    const decided = (await desk.run(["review", id, "accept", "--json"])).json<Listed>();
    assert.equal(decided.claims[0]?.review, "accepted");
    assert.equal((await desk.run(["review", "--json"])).json<Listed>().total, waiting.total - 1);
    await desk.run(["review", id, "reset"]);
    assert.equal((await desk.run(["review", "--json"])).json<Listed>().total, waiting.total);
    assert.equal((await desk.run(["review", id, "maybe"])).status, 2);
    assert.equal((await desk.run(["review", "c999", "accept"])).status, 1);
  });

  it("export json --whole writes the whole of the workspace, to a file as to the terminal", async () => {
    const { stdout } = await desk.run(["export", "json", "--whole"]);
    const archive = JSON.parse(stdout) as { format: string; sources: { text: string }[]; claims: unknown[] };
    assert.equal(archive.format, "entente");
    assert.equal(archive.sources[0]?.text, briefing);
    assert.equal(archive.claims.length, (await claimsOf()).total);
    await desk.run(["export", "json", "--whole", "--out", "archive.json"]);
    assert.equal(readFileSync(join(desk.folder, "archive.json"), "utf8"), stdout);
    assert.equal((await desk.run(["export", "stix9"])).status, 2);
  });

  it("says what to do where there is no workspace, and makes none by looking", async () => {
    const empty = new Desk();
    const run = await empty.run(["claims"]);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /entente add/);
    assert.equal(existsSync(join(empty.folder, "workspace.entente")), false);
    empty.clear();
  });

  it("has help with examples for every command, and ends wrong usage with 2", async () => {
    const { stdout, status } = await desk.run(["--help"]);
    assert.equal(status, 0);
    const commands = [...stdout.matchAll(/^ {2}(\w[\w-]*) .*$/gm)]
      .map(([, name]) => name ?? "")
      .filter((name) => !["entente", "help"].includes(name));
    for (const name of [
      "read",
      "add",
      "sources",
      "actors",
      "claims",
      "picture",
      "profile",
      "timeline",
      "lineage",
      "between",
      "conflicts",
      "what-if",
      "export",
      "start",
    ]) {
      assert.ok(commands.includes(name), name);
    }
    for (const name of commands) {
      const help = await desk.run([name, "--help"]);
      assert.equal(help.status, 0);
      assert.match(help.stdout, /Examples:\n +entente /, name);
    }
    assert.equal((await desk.run(["picture", "--nonsense"])).status, 2);
    assert.equal((await desk.run(["claimz"])).status, 2);
    assert.equal((await desk.run(["read"])).status, 2);
  });
});

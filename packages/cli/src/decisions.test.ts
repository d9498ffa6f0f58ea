import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { ClaimRecord } from "@entente/claims";
import type { ActorProposal, Finding, HistoryEntry, Proposition, WorkspaceActor } from "@entente/workbench";
import { Desk, type Run } from "./desk.testing.ts";

const front = `The Red Front is led by Omar Haddad. On 3 May 2014 the Red Front attacked the Blue Army in Aleppo.
The Red Front is allied with the Green Brigades. Jabhat al-Nusra attacked the Green Brigades in May 2014.
`;
const army = `The Blue Army is led by Karim Saleh. The Red Front is allied with the Green Brigades.
The Nusra Front and the Blue Army fought each other in June 2014.
`;

interface Listed {
  readonly claims: ClaimRecord[];
  readonly total: number;
}

describe("deciding", () => {
  const desk = new Desk();
  before(async () => {
    desk.file("reports/front.txt", front);
    desk.file("reports/army.txt", army);
    const run = await desk.run(["add", "reports", "--workspace", "desk.entente"], {
      env: { ENTENTE_USER: "R. Byrne" },
    });
    assert.equal(run.status, 0, run.stderr);
  });
  after(() => desk.clear());

  const ok = async (...argv: string[]): Promise<Run> => {
    const run = await desk.run(argv);
    assert.equal(run.status, 0, `${argv.join(" ")}: ${run.stderr}`);
    return run;
  };
  const json = async <T>(...argv: string[]): Promise<T> => (await ok(...argv, "--json")).json<T>();
  const alliances = async (): Promise<ClaimRecord[]> =>
    (await json<Listed>("claims", "--predicate", "allied_with")).claims;

  it("review lists propositions with a sentence, and single claims where that is asked for", async () => {
    const { propositions } = await json<{ propositions: Proposition[] }>("review");
    const both = propositions.find(({ predicate }) => predicate === "allied_with");
    assert.equal(both?.sources.length, 2);
    const { stdout } = await ok("review");
    assert.match(stdout, /Red Front is allied with Green Brigades {2}\(2 claims · 2 sources\)/);
    assert.match(stdout, /“The Red Front is allied with the Green Brigades”/);
    const claims = await json<Listed>("review", "--claims");
    assert.equal(claims.total, (await json<Listed>("claims", "--review", "proposed")).total);
    assert.equal((await desk.run(["review", "--limit", "none"])).status, 2);
  });

  it("review of a proposition decides about all that say it, in one step that undo takes back", async () => {
    const { propositions } = await json<{ propositions: Proposition[] }>("review");
    const id = propositions.find(({ predicate }) => predicate === "allied_with")?.id ?? "";
    const preview = await json<Listed>("review", id, "accept", "--preview");
    assert.equal(preview.claims.length, 2);
    assert.ok((await alliances()).every(({ review }) => review === "proposed"));
    const run = await ok("review", id, "accept", "--because", "two reports");
    assert.match(run.stderr, /2 claims now accepted/);
    assert.ok((await alliances()).every(({ review }) => review === "accepted"));
    assert.match((await ok("undo")).stderr, /1 step undone/);
    assert.ok((await alliances()).every(({ review }) => review === "proposed"));
    await ok("redo");
    assert.ok((await alliances()).every(({ review }) => review === "accepted"));
    await ok("undo");
  });

  it("review all decides about what a filter lists", async () => {
    const waiting = (await json<Listed>("claims", "--review", "proposed")).total;
    const preview = await ok("review", "all", "reject", "--source", "s1", "--preview");
    assert.match(preview.stderr, /would be rejected/);
    assert.equal((await json<Listed>("claims", "--review", "proposed")).total, waiting);
    await ok("review", "all", "reject", "--source", "s1");
    assert.equal((await json<Listed>("claims", "--source", "s1", "--review", "proposed")).total, 0);
    await ok("undo");
    assert.equal((await json<Listed>("claims", "--review", "proposed")).total, waiting);
  });

  it("review edit changes what a claim says, and refuses what is no change or no word", async () => {
    const [claim] = await alliances();
    const id = claim?.id ?? "";
    const edited = await json<Listed>(
      "review",
      id,
      "edit",
      "--predicate",
      "supports",
      "--swap",
      "--from",
      "2014-05",
      "--credibility",
      "2",
    );
    const [now] = edited.claims;
    assert.deepEqual(
      [now?.id, now?.predicate, now?.subject, now?.object, now?.time.from, now?.credibility],
      [id, "supports", claim?.object, claim?.subject, "2014-05", 2],
    );
    await ok("review", id, "edit", "--object", "the harvest");
    assert.equal((await json<Listed>("claims", "--predicate", "supports")).claims[0]?.object, "the harvest");
    await ok("undo", "2");
    assert.deepEqual(
      (await alliances()).find((one) => one.id === id),
      claim,
    );
    for (const argv of [["edit"], ["edit", "--polarity", "maybe"], ["edit", "--from", "soon"]]) {
      assert.equal((await desk.run(["review", id, ...argv])).status, 2, argv.join(" "));
    }
  });

  it("a claim kept apart is a proposition of its own until it is grouped again", async () => {
    const [, second] = await alliances();
    const of = async (id: string): Promise<string[]> =>
      (await json<{ propositions: Proposition[] }>("review", "--actor", "Green Brigades")).propositions
        .filter(({ claims }) => claims.includes(id as never))
        .flatMap(({ claims }) => claims);
    const id = second?.id ?? "";
    await ok("review", id, "separate");
    assert.deepEqual(await of(id), [id]);
    await ok("review", id, "regroup");
    assert.equal((await of(id)).length, 2);
  });

  it("claim adds one by hand, with a quote of a source or with what the analyst says", async () => {
    const quoted = await json<Listed>(
      "claim",
      "Red Front",
      "rival_of",
      "Blue Army",
      "--source",
      "s2",
      "--quote",
      "attacked the Blue Army",
    );
    assert.deepEqual(
      [quoted.claims[0]?.origin, quoted.claims[0]?.review, quoted.claims[0]?.source],
      ["analyst", "accepted", "s2"],
    );
    const said = await json<Listed>(
      "claim",
      "Omar Haddad",
      "died",
      "--from",
      "2014-06",
      "--says",
      "A relative told me.",
    );
    assert.equal(said.claims[0]?.quote, "A relative told me.");
    assert.match((await ok("sources")).stdout, /analyst's note/);
    for (const argv of [
      ["claim", "Red Front", "fights"],
      ["claim", "Red Front", "likes", "--says", "x"],
    ]) {
      assert.equal((await desk.run(argv)).status, 2, argv.join(" "));
    }
    assert.equal(
      (await desk.run(["claim", "Red Front", "seeks", "x", "--source", "s2", "--quote", "not there"])).status,
      1,
    );
    await ok("undo", "2");
  });

  it("actors are proposed, merged, split and kept apart, by any of their names", async () => {
    const { proposals } = await json<{ proposals: ActorProposal[] }>("actors", "proposals");
    assert.ok(proposals.length > 0);
    assert.match((await ok("actors", "proposals")).stdout, /Nusra Front .*and.* Jabhat al-Nusra\n {6}for: /);
    const merged = await json<{ actors: WorkspaceActor[] }>(
      "actors",
      "merge",
      "Jabhat al-Nusra",
      "Nusra Front",
      "--because",
      "one body",
    );
    const names = merged.actors[0]?.names.map(({ text }) => text) ?? [];
    assert.ok(names.includes("Nusra Front") && names.includes("Jabhat al-Nusra"));
    const { history } = await json<{ history: HistoryEntry[] }>("history", "--actor", "Nusra Front");
    assert.deepEqual([history[0]?.kind, history[0]?.why], ["actors.merged", "one body"]);
    const split = await json<{ actors: WorkspaceActor[] }>("actors", "split", "Jabhat al-Nusra");
    assert.deepEqual(
      split.actors.map(({ name }) => name),
      ["Jabhat al-Nusra", "Nusra Front"],
    );
    await ok("actors", "distinct", "Jabhat al-Nusra", "Nusra Front");
    const later = await json<{ proposals: ActorProposal[] }>("actors", "proposals");
    assert.equal(later.proposals.length, proposals.length - 1);
    assert.equal((await desk.run(["actors", "split", "Blue Army"])).status, 1);
    assert.equal((await desk.run(["actors", "merge", "Jabhat al-Nusra", "Nobody"])).status, 1);
    await ok("undo", "3");
  });

  it("actors can be added and renamed by hand", async () => {
    const added = await json<{ actors: WorkspaceActor[] }>(
      "actors",
      "add",
      "organisation",
      "Levant Brigade",
      "LB",
    );
    assert.equal(added.actors[0]?.name, "Levant Brigade");
    await ok("actors", "rename", "LB", "The Brigade");
    assert.match((await ok("actors")).stdout, /The Brigade/);
    await ok("actors", "rename", "The Brigade");
    assert.doesNotMatch((await ok("actors")).stdout, /The Brigade/);
    assert.equal((await desk.run(["actors", "add", "dog", "Rex"])).status, 2);
    await ok("undo", "3");
  });

  it("history says who did what, when and why, and undo takes back a whole add", async () => {
    const { stdout } = await ok("history");
    assert.match(stdout, /R\. Byrne {2}source\.added .*s1/);
    const { history } = await json<{ history: HistoryEntry[] }>("history", "--limit", "1");
    assert.equal(history.length, 1);
    desk.file("more/one.txt", "The Red Front is led by Omar Haddad in the north.");
    desk.file("more/two.txt", "The Red Front is led by Omar Haddad in the south.");
    await ok("add", "more");
    assert.match((await ok("undo", "--group")).stderr, /2 steps undone/);
    assert.equal((await json<{ sources: unknown[] }>("sources")).sources.length, 2);
    assert.equal((await desk.run(["undo", "2", "--group"])).status, 2);
    assert.equal((await desk.run(["undo", "none"])).status, 2);
  });

  it("claims and picture can be asked for as they were recorded, whatever came since", async () => {
    const clock = { now: () => new Date("2021-06-01T12:00:00Z") };
    const [first] = await alliances();
    await desk.run(["review", first?.id ?? "", "accept"], { clock });
    const accepted = async (...argv: string[]): Promise<number> =>
      (await json<Listed>("claims", "--review", "accepted", ...argv)).total;
    assert.deepEqual(
      [await accepted(), await accepted("--recorded-at", "2020"), await accepted("--recorded-at", "2021")],
      [1, 0, 1],
    );
    const relations = async (recorded: string): Promise<number> =>
      (await json<{ relations: unknown[] }>("picture", "--as-of", "2022", "--recorded-at", recorded))
        .relations.length;
    assert.equal(await relations("2019"), 0);
    assert.ok((await relations("2020-03")) > 0);
    assert.equal((await desk.run(["claims", "--recorded-at", "once"])).status, 2);
    await ok("undo");
  });

  it("check ends with 0 where nothing is wrong and with 1 where something is", async () => {
    assert.match((await ok("check")).stdout, /nothing is wrong/);
    assert.deepEqual((await json<{ findings: Finding[] }>("check")).findings, []);
    // One letter of a text, changed past the command.
    const path = join(desk.folder, "desk.entente");
    const bytes = readFileSync(path);
    bytes.write("b", bytes.indexOf("led by Karim Saleh. The Red"));
    writeFileSync(path, bytes);
    const run = await desk.run(["check"]);
    assert.equal(run.status, 1);
    assert.match(run.stdout, /rows {2}s1 {2}its text/);
  });

  it("rules are listed, switched off and added for the workspace, and undo takes it back", async () => {
    const isOn = async (name: string): Promise<boolean | undefined> =>
      (await json<{ rules: { name: string; isOn: boolean }[] }>("rules")).rules.find(
        (rule) => rule.name === name,
      )?.isOn;
    assert.equal(await isOn("death"), true);
    const { stdout } = await ok("rules", "off", "death", "--because", "to see");
    assert.match(stdout, /^off +death +A person’s death ends/m);
    assert.equal(await isOn("death"), false);
    assert.match((await ok("history", "--limit", "1")).stdout, /because: to see/);
    await ok("undo");
    assert.equal(await isOn("death"), true);
    const rule = {
      name: "feud",
      sentence: "A killing starts a feud.",
      if: [{ predicate: "killed", subject: "?one", object: "?other" }],
      effect: { does: "derives", kind: "feud", subject: "?one", object: "?other", weak: true },
    };
    desk.file("feud.json", JSON.stringify(rule));
    assert.match((await ok("rules", "add", "feud.json")).stdout, /^on +own +feud +A killing starts a feud/m);
    await ok("undo");
    assert.equal(await isOn("feud"), undefined);
    assert.equal((await desk.run(["rules", "off", "nonsense"])).status, 1);
    assert.equal((await desk.run(["rules", "add", "nowhere.json"])).status, 1);
  });

  it("a verdict on a conflict is kept, shown with it and in the history", async () => {
    desk.file("other.txt", "The Blue Army is led by Hassan Nour.\n");
    await ok("add", "other.txt");
    const found = async () =>
      (await json<{ conflicts: { id: string; kind: string }[] }>("conflicts")).conflicts;
    const conflict = (await found()).find(({ kind }) => kind === "two-leaders");
    assert.ok(conflict);
    await ok("conflicts", "verdict", conflict.id, "first-stands", "--note", "two reports");
    assert.match((await ok("conflicts")).stdout, /2020-02-02 {2}\S.* decided: first-stands: two reports/);
    assert.match((await ok("history", "--limit", "1")).stdout, /record\.created/);
    await ok("undo");
    assert.doesNotMatch((await ok("conflicts")).stdout, /decided:/);
  });
});

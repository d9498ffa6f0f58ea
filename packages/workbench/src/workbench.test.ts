import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { openWorkbench, readReports, type Progress, type Workbench } from "./index.ts";

const front = `The Red Front is led by Omar Haddad. On 3 May 2014 the Red Front attacked the Blue Army in Aleppo.
The Red Front is allied with the Green Brigades. If Omar Haddad is killed, the Red Front will merge with the Blue Army.
`;
const army = `The Blue Army is led by Karim Saleh. The Red Front and the Blue Army fought each other in June 2014.
`;

describe("a workbench", () => {
  let folder = "";
  let workbench: Workbench;
  const file = (name: string, text: string, published: string): string => {
    writeFileSync(join(folder, name), text);
    writeFileSync(
      join(folder, name.replace(/\.\w+$/, ".meta.json")),
      JSON.stringify({ date: published, language: "en" }),
    );
    return join(folder, name);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "entente-workbench-"));
    file("front.txt", front, "2014-05-10");
    file("army.txt", army, "2014-07");
    const clock = { now: () => new Date("2020-02-02T12:00:00Z") };
    workbench = openWorkbench({ path: join(folder, "test.entente"), clock });
  });
  afterEach(() => {
    workbench.close();
    rmSync(folder, { recursive: true });
  });

  it("reads a folder, one source a report, and joins the actor both reports name", async () => {
    const { added, failures } = await workbench.add([folder]);
    assert.equal(added.length, 2);
    assert.deepEqual(failures, []);
    assert.equal(workbench.actor("the Red Front").sources.length, 2);
    assert.equal(workbench.actor("red front").id, workbench.actor(workbench.actor("Red Front").id).id);
  });

  it("gives every quote as the source's text has it at the claim's offsets", async () => {
    await workbench.add([folder]);
    for (const { id } of workbench.sources()) {
      const { text, claims } = workbench.source(id);
      assert.ok(claims.length > 0);
      for (const { quote, start, end } of claims) assert.equal([...text].slice(start, end).join(""), quote);
    }
  });

  it("shows a relation only from when it is known on, and never a condition's", async () => {
    await workbench.add([folder]);
    const leads = (asOf: string) =>
      workbench.picture({ asOf }).relations.filter(({ predicate }) => predicate === "leads");
    assert.equal(leads("2013").length, 0);
    assert.equal(leads("2014-05-10").length, 1);
    assert.equal(leads("2015").length, 2);
    const merged = workbench
      .picture({ asOf: "2020" })
      .relations.filter(({ predicate }) => predicate === "merged_with");
    assert.deepEqual(merged, []);
    assert.ok(
      workbench.picture({ asOf: "2020" }).forecasts.some(({ predicate }) => predicate === "merged_with"),
    );
  });

  it("is of the latest publication date where no date is asked for", async () => {
    await workbench.add([folder]);
    assert.equal(workbench.picture().asOf, "2014-07");
    assert.equal(workbench.summary().lastDate, "2014-07");
    assert.equal(workbench.summary().today, "2020-02-02");
  });

  it("shows what was decided about a claim at once, and takes a rejected one off the picture", async () => {
    await workbench.add([folder]);
    const [claim] = workbench.claims({ predicate: "leads", actor: "Red Front" }).claims;
    assert.ok(claim);
    assert.equal(
      workbench.picture().relations.find(({ claims }) => claims.includes(claim.id))?.review,
      "proposed",
    );
    workbench.review(claim.id, "accepted");
    assert.equal(
      workbench.picture().relations.find(({ claims }) => claims.includes(claim.id))?.review,
      "accepted",
    );
    workbench.review(claim.id, "rejected");
    assert.equal(
      workbench.picture().relations.some(({ claims }) => claims.includes(claim.id)),
      false,
    );
  });

  it("sees what another process has written to its file", async () => {
    await workbench.add([join(folder, "front.txt")]);
    const before = workbench.picture({ asOf: "2015" }).relations.length;
    const other = openWorkbench({ path: workbench.path });
    await other.add([join(folder, "army.txt")]);
    other.close();
    assert.ok(workbench.picture({ asOf: "2015" }).relations.length > before);
  });

  it("finds claims between two actors by any of their names, and pages through them", async () => {
    await workbench.add([folder]);
    const { claims, total } = workbench.claims({ actor: "Blue Army", with: "the Red Front" });
    assert.ok(total >= 2);
    assert.equal(claims.length, total);
    const pages = [...Array(total).keys()].flatMap(
      (offset) => workbench.claims({ actor: "Blue Army", with: "the Red Front", offset, limit: 1 }).claims,
    );
    assert.deepEqual(pages, claims);
  });

  it("refuses unknown actors, claims and sources by name", async () => {
    await workbench.add([folder]);
    assert.throws(() => workbench.actor("Rod Front"), { code: "ENT_ACTOR_UNKNOWN", message: /Red Front/ });
    assert.throws(() => workbench.claim("c9999"), { code: "ENT_CLAIM_UNKNOWN" });
    assert.throws(() => workbench.source("s9999"), { code: "ENT_SOURCE_UNKNOWN" });
  });

  it("exports all of itself, and only what was accepted where that is asked for", async () => {
    await workbench.add([folder]);
    const all = JSON.parse([...workbench.exportJson()].join("")) as {
      sources: { text: string }[];
      claims: { id: string }[];
    };
    assert.deepEqual(all.sources.map(({ text }) => text).toSorted(), [front, army].toSorted());
    assert.equal(all.claims.length, workbench.claims().total);
    const [first] = all.claims;
    workbench.review(first?.id ?? "", "accepted");
    const accepted = JSON.parse([...workbench.exportJson({ review: ["accepted"] })].join("")) as typeof all;
    assert.deepEqual(
      accepted.claims.map(({ id }) => id),
      [first?.id],
    );
  });

  it("keeps the finished reports when it's stopped between two", async () => {
    const stopping = new AbortController();
    const onProgress = ({ index, stage }: Progress): void => {
      if (index === 2 && stage === "loading") stopping.abort();
    };
    await assert.rejects(workbench.add([folder], { onProgress, signal: stopping.signal, threads: 1 }), {
      code: "ENT_STOPPED",
      details: { done: 1, of: 2 },
    });
    assert.equal(workbench.sources().length, 1);
    assert.equal((await workbench.add([folder])).added.length, 1);
  });

  it("tells how far it has got, file by file and to the end of each", async () => {
    const seen: Progress[] = [];
    await workbench.add([folder], { onProgress: (progress) => seen.push(progress) });
    for (const index of [1, 2]) {
      const shares = seen
        .filter((progress) => progress.index === index && progress.stage === "reading")
        .map(({ share }) => share);
      assert.deepEqual(
        shares,
        shares.toSorted((a, b) => a - b),
      );
      assert.equal(shares.at(-1), 1);
    }
  });

  it("reads without storing", async () => {
    const claims: number[] = [];
    for await (const outcome of readReports([folder]))
      if (outcome.kind === "read") claims.push(outcome.reading.claims.length);
    assert.equal(claims.length, 2);
    assert.equal(workbench.sources().length, 0);
  });
});

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { openWorkbench, readReports, type Progress, type ReadOutcome, type Workbench } from "./index.ts";

const front = `The Red Front is led by Omar Haddad. On 3 May 2014 the Red Front attacked the Blue Army in Aleppo.
The Red Front is allied with the Green Brigades. If Omar Haddad is killed, the Red Front will merge with the Blue Army.
`;
const army = `The Blue Army is led by Karim Saleh. The Red Front and the Blue Army fought each other in June 2014.
`;

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

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
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "entente-workbench-"));
    file("front.txt", front, "2014-05-10");
    file("army.txt", army, "2014-07");
    const clock = { now: () => new Date("2020-02-02T12:00:00Z") };
    workbench = await openWorkbench({ path: join(folder, "test.entente"), clock });
  });
  afterEach(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  it("reads a folder, one source a report, and joins the actor both reports name", async () => {
    const { added, failures } = await workbench.add([folder]);
    assert.equal(added.length, 2);
    assert.deepEqual(failures, []);
    assert.equal((await workbench.actor("the Red Front")).sources.length, 2);
    assert.equal(
      (await workbench.actor("red front")).id,
      (await workbench.actor((await workbench.actor("Red Front")).id)).id,
    );
  });

  it("gives every quote as the source's text has it at the claim's offsets", async () => {
    await workbench.add([folder]);
    for (const { id } of await workbench.sources()) {
      const { text, claims } = await workbench.source(id);
      assert.ok(claims.length > 0);
      for (const { quote, start, end } of claims) assert.equal([...text].slice(start, end).join(""), quote);
    }
  });

  it("shows a relation only from when it is known on, and never a condition's", async () => {
    await workbench.add([folder]);
    const leads = async (asOf: string) =>
      (await workbench.picture({ asOf })).relations.filter(({ predicate }) => predicate === "leads");
    assert.equal((await leads("2013")).length, 0);
    assert.equal((await leads("2014-05-10")).length, 1);
    assert.equal((await leads("2015")).length, 2);
    const merged = (await workbench.picture({ asOf: "2020" })).relations.filter(
      ({ predicate }) => predicate === "merged_with",
    );
    assert.deepEqual(merged, []);
    assert.ok(
      (await workbench.picture({ asOf: "2020" })).forecasts.some(
        ({ predicate }) => predicate === "merged_with",
      ),
    );
  });

  it("is of the latest publication date where no date is asked for", async () => {
    await workbench.add([folder]);
    assert.equal((await workbench.picture()).asOf, "2014-07");
    assert.equal((await workbench.summary()).lastDate, "2014-07");
    assert.equal((await workbench.summary()).today, "2020-02-02");
  });

  it("shows what was decided about a claim at once, and takes a rejected one off the picture", async () => {
    await workbench.add([folder]);
    const [claim] = (await workbench.claims({ predicate: "leads", actor: "Red Front" })).claims;
    assert.ok(claim);
    assert.equal(
      (await workbench.picture()).relations.find(({ claims }) => claims.includes(claim.id))?.review,
      "proposed",
    );
    await workbench.review(claim.id, "accepted");
    assert.equal(
      (await workbench.picture()).relations.find(({ claims }) => claims.includes(claim.id))?.review,
      "accepted",
    );
    await workbench.review(claim.id, "rejected");
    assert.equal(
      (await workbench.picture()).relations.some(({ claims }) => claims.includes(claim.id)),
      false,
    );
  });

  it("sees what another process has written to its file", async () => {
    await workbench.add([join(folder, "front.txt")]);
    const before = (await workbench.picture({ asOf: "2015" })).relations.length;
    const other = await openWorkbench({ path: workbench.path });
    await other.add([join(folder, "army.txt")]);
    await other.close();
    assert.ok((await workbench.picture({ asOf: "2015" })).relations.length > before);
  });

  it("finds claims between two actors by any of their names, and pages through them", async () => {
    await workbench.add([folder]);
    const { claims, total } = await workbench.claims({ actor: "Blue Army", with: "the Red Front" });
    assert.ok(total >= 2);
    assert.equal(claims.length, total);
    const pages = [];
    for (let offset = 0; offset < total; offset++) {
      const page = await workbench.claims({ actor: "Blue Army", with: "the Red Front", offset, limit: 1 });
      pages.push(...page.claims);
    }
    assert.deepEqual(pages, claims);
  });

  it("refuses unknown actors, claims and sources by name", async () => {
    await workbench.add([folder]);
    await assert.rejects(() => workbench.actor("Rod Front"), {
      code: "ENT_ACTOR_UNKNOWN",
      message: /Red Front/,
    });
    await assert.rejects(() => workbench.claim("c9999"), { code: "ENT_CLAIM_UNKNOWN" });
    await assert.rejects(() => workbench.source("s9999"), { code: "ENT_SOURCE_UNKNOWN" });
  });

  it("exports all of itself, and only what was accepted where that is asked for", async () => {
    await workbench.add([folder]);
    const all = JSON.parse(await joined(workbench.exportJson({ whole: true }))) as {
      sources: { text: string }[];
      claims: { id: string }[];
    };
    assert.deepEqual(all.sources.map(({ text }) => text).toSorted(), [front, army].toSorted());
    assert.equal(all.claims.length, (await workbench.claims()).total);
    const [first] = all.claims;
    await workbench.review(first?.id ?? "", "accepted");
    const accepted = JSON.parse(await joined(workbench.exportJson({ review: ["accepted"] }))) as typeof all;
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
    assert.equal((await workbench.sources()).length, 1);
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

  it("reads the same, in the same order, with one thread and with one a core", async () => {
    for (let copy = 0; copy < 8; copy++)
      file(`copy-${copy}.txt`, `Copy ${copy}.\n\n${copy % 2 ? front : army}`, "2014");
    const readWith = async (threads: number): Promise<ReadOutcome[]> => {
      const outcomes: ReadOutcome[] = [];
      for await (const outcome of readReports([folder], { threads })) outcomes.push(outcome);
      return outcomes;
    };
    const alone = await readWith(1);
    assert.equal(alone.filter(({ kind }) => kind === "read").length, 10);
    for (let time = 0; time < 2; time++) assert.deepEqual(await readWith(availableParallelism()), alone);
  });

  it("reads without storing", async () => {
    const claims: number[] = [];
    for await (const outcome of readReports([folder]))
      if (outcome.kind === "read") claims.push(outcome.reading.claims.length);
    assert.equal(claims.length, 2);
    assert.equal((await workbench.sources()).length, 0);
  });
});

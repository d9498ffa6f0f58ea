import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { z } from "zod";
import { createApp } from "./app.ts";
import {
  claimListSchema,
  findingsSchema,
  pictureSchema,
  problemDetailsSchema,
  propositionListSchema,
  redactionsSchema,
  searchResultSchema,
  sourcePairSchema,
  sourcePageSchema,
  sourceResponseSchema,
} from "./contract/index.ts";
import { openDesk } from "./desk.testing.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;

describe("origins, search, marks and redaction over the API", () => {
  let desk: Desk;
  let app: ReturnType<typeof createApp>;
  before(async () => {
    desk = await openDesk();
    const text = "ALEPPO (Reuters) - The Red Front is allied with the Green Brigades.\n";
    writeFileSync(join(desk.folder, "wire.txt"), text);
    await desk.workbench.add([join(desk.folder, "wire.txt")]);
    app = createApp({ workbench: desk.workbench, webFolder: null });
  });
  after(() => desk.clear());

  const send = (path: string, body: unknown, method = "POST"): Promise<Response> =>
    Promise.resolve(
      app.request(path, {
        method,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    );
  async function answer<S extends z.ZodType>(
    response: Response | Promise<Response>,
    schema: S,
  ): Promise<z.infer<S>> {
    const given = await response;
    assert.equal(given.status, 200, await given.clone().text());
    return schema.parse(await given.json());
  }
  async function refused(
    response: Response | Promise<Response>,
    status: number,
    code: string,
  ): Promise<void> {
    const given = await response;
    assert.equal(given.status, status, await given.clone().text());
    assert.equal(problemDetailsSchema.parse(await given.json()).code, code);
  }

  it("counts origins of claims, propositions and relations, and takes decisions about them", async () => {
    const claims = await answer(app.request("/api/claims?predicate=allied_with"), claimListSchema);
    assert.deepEqual(
      claims.claims.map(({ origins }) => origins),
      [2, 2],
    );
    const listed = async () =>
      (await answer(app.request("/api/propositions"), propositionListSchema)).propositions.find(
        ({ predicate }) => predicate === "allied_with",
      );
    const sources = (await listed())?.sources ?? [];
    const [one, other] = sources;
    await answer(send("/api/origins", { one, other, verdict: "same" }), sourcePairSchema);
    assert.equal((await listed())?.origins.count, 1);
    assert.match((await listed())?.origins.groups[0]?.why.join() ?? "", /decided by a person/);
    await answer(send("/api/origins", { one, other, verdict: null }), sourcePairSchema);
    const picture = await answer(app.request("/api/picture"), pictureSchema);
    assert.equal(picture.relations.find(({ predicate }) => predicate === "allied_with")?.origins, 2);
    await refused(send("/api/origins", { one, other: one, verdict: "same" }), 400, "ENT_INVALID");
  });

  it("search gives sentences with their place and claims", async () => {
    const found = await answer(app.request("/api/search?text=green+brigade"), searchResultSchema);
    assert.equal(found.total, 2);
    const [hit] = found.passages;
    const page = await answer(app.request(`/api/sources/${hit?.source}`), sourcePageSchema);
    assert.equal([...page.text].slice(hit?.start, hit?.end).join(""), hit?.text);
    assert.equal(hit?.words.length, 2);
  });

  it("marks how far a source may be handed on and how reliable it is", async () => {
    const marked = await answer(
      send("/api/sources/s1", { sharing: "private", reliability: "B" }, "PATCH"),
      sourceResponseSchema,
    );
    assert.deepEqual([marked.sharing, marked.reliability], ["private", "B"]);
  });

  it("redacts what is asked for surely, tells it, and refuses what is gone", async () => {
    await refused(send("/api/redactions", { actor: "Karim Saleh" }), 400, "ENT_INVALID");
    await refused(
      send("/api/redactions", { actor: "Karim Saleh", source: "s1", sure: true }),
      400,
      "ENT_INVALID",
    );
    await answer(
      send("/api/redactions", { actor: "Karim Saleh", sure: true, why: "asked" }),
      redactionsSchema,
    );
    await answer(send("/api/redactions", { source: "s3", sure: true }), redactionsSchema);
    await refused(app.request("/api/sources/s3"), 410, "ENT_REDACTED");
    await refused(send("/api/undo", {}), 410, "ENT_REDACTED");
    const { findings, redactions } = await answer(app.request("/api/check"), findingsSchema);
    assert.deepEqual([findings, redactions.length], [[], 2]);
    const listed = await answer(app.request("/api/redactions"), redactionsSchema);
    assert.deepEqual(
      listed.redactions.map(({ kind }) => kind),
      ["source.redacted", "actor.redacted"],
    );
  });
});

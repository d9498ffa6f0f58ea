import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { openWorkbench } from "@entente/workbench";
import { createApp } from "./app.ts";
import {
  additionListSchema,
  additionSchema,
  changedClaimsSchema,
  changeSchema,
  claimResponseSchema,
  historySchema,
  problemDetailsSchema,
  stepsSchema,
  type Addition,
} from "./contract/index.ts";
import { openDesk } from "./desk.testing.ts";

/** The events of a stream as they come. */
async function* eventsOf(response: Response): AsyncGenerator<{ event: string; data: unknown }> {
  assert.ok(response.body);
  let rest = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    rest += piece;
    const blocks = rest.split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const field = (name: string): string => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
      yield { event: field("event"), data: JSON.parse(field("data")) };
    }
  }
}

describe("a desk with several people at it", () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let app: ReturnType<typeof createApp>;
  before(async () => {
    desk = await openDesk();
    app = createApp({ workbench: desk.workbench, webFolder: null });
  });
  after(() => desk.clear());

  const post = (
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): RequestInit & { path: string } => ({
    path,
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const ask = async ({ path, ...init }: ReturnType<typeof post>): Promise<unknown> => {
    const response = await app.request(path, init);
    assert.equal(response.status, 200, await response.clone().text());
    return await response.json();
  };
  const firstClaims = async (count: number): Promise<string[]> =>
    (await desk.workbench.claims({ limit: count })).claims.map(({ id }) => id);

  /** Listens until `isWanted`, while something is done. */
  async function hear(isWanted: (event: string) => boolean, doIt: () => Promise<unknown>): Promise<unknown> {
    const stopper = new AbortController();
    const response = await app.request("/api/events", { signal: stopper.signal });
    assert.match(response.headers.get("content-type") ?? "", /^text\/event-stream/);
    const events = eventsOf(response);
    try {
      assert.equal((await events.next()).value?.event, "alive");
      // The first look finds out how far the history has got.
      await wait(50);
      await doIt();
      for await (const { event, data } of events) if (isWanted(event)) return data;
      return assert.fail("the stream ended");
    } finally {
      stopper.abort();
    }
  }

  it("tells every open page of a decision that was made at another", async () => {
    const [claim] = await firstClaims(1);
    const change = changeSchema.parse(
      await hear(
        (event) => event === "changed",
        () => ask(post(`/api/claims/${claim}/review`, { review: "accepted" })),
      ),
    );
    assert.deepEqual(change.kinds, ["claim.reviewed"]);
    assert.equal(change.revision, await desk.workbench.revision());
  });

  it("tells of what another program writes to the same file", async () => {
    const other = await openWorkbench({ path: desk.workbench.path, who: "another" });
    try {
      const [claim] = await firstClaims(1);
      const change = await hear(
        (event) => event === "changed",
        () => other.review(claim ?? "", "rejected"),
      );
      assert.deepEqual(changeSchema.parse(change).kinds, ["claim.reviewed"]);
    } finally {
      await other.close();
    }
  });

  it("does once what was sent twice because the answer was lost, and twice what is sent as two requests", async () => {
    const drafts = (key: string) =>
      post(
        "/api/claims",
        { predicate: "fights", subject: "Red Front", object: "Blue Army", says: "They fight." },
        { "idempotency-key": key },
      );
    const first = claimResponseSchema.parse(await ask(drafts("one")));
    assert.deepEqual(claimResponseSchema.parse(await ask(drafts("one"))), first);
    assert.notEqual(claimResponseSchema.parse(await ask(drafts("two"))).id, first.id);
  });

  it("takes back the last step only where it is about what was named", async () => {
    const [one = "", other = ""] = await firstClaims(2);
    await ask(post(`/api/claims/${one}/review`, { review: "accepted" }));
    await ask(post(`/api/claims/${other}/review`, { review: "accepted" }));
    const undo = async (about: string[]) => stepsSchema.parse(await ask(post("/api/undo", { about }))).steps;
    assert.deepEqual(await undo([one]), []);
    assert.equal((await undo([other, "c999"])).length, 1);
    assert.equal((await undo([one])).length, 1);
    const { history } = historySchema.parse(
      await ask({ ...post("/api/history?limit=1", null), method: "GET", body: null }),
    );
    assert.equal(history[0]?.kind, "undo");
  });

  it("decides about all claims that conditions list, after showing which", async () => {
    const query = { predicate: "leads", review: ["proposed"] };
    const preview = changedClaimsSchema.parse(
      await ask(post("/api/reviews", { review: "accepted", query, preview: true })),
    );
    assert.ok(preview.claims.length > 0 && preview.claims.every(({ predicate }) => predicate === "leads"));
    const done = changedClaimsSchema.parse(await ask(post("/api/reviews", { review: "accepted", query })));
    assert.deepEqual(
      done.claims.map(({ id }) => id),
      preview.claims.map(({ id }) => id),
    );
    assert.ok(done.claims.every(({ review }) => review === "accepted"));
  });

  describe("reports that a browser sends", () => {
    const send = async (files: readonly File[]): Promise<Addition> => {
      const body = new FormData();
      for (const file of files) body.append("files", file);
      const response = await app.request("/api/additions", { method: "POST", body });
      assert.equal(response.status, 200, await response.clone().text());
      return additionSchema.parse(await response.json());
    };
    const ended = async (id: string): Promise<Addition> => {
      for (;;) {
        const { additions } = additionListSchema.parse(await (await app.request("/api/additions")).json());
        const found = additions.find((one) => one.id === id);
        if (found && !["waiting", "reading"].includes(found.state)) return found;
        await wait(20);
      }
    };

    it("are read as files are, with what stands beside them, and broken ones are named as the person knows them", async () => {
      const text = "The White League is led by Samir Aziz. The White League fights the Red Front.\n";
      const meta = JSON.stringify({ title: "The White League", date: "2015-02-03" });
      const { id, files } = await send([
        new File([text], "league.txt"),
        new File([meta], "league.meta.json"),
        new File(["not a pdf"], "../../broken.pdf"),
      ]);
      assert.equal(files, 2);
      const { state, added, failures } = await ended(id);
      assert.equal(state, "done");
      assert.equal(added[0]?.file, "league.txt");
      const { source } = await desk.workbench.source(added[0]?.source ?? "");
      assert.deepEqual(
        [source.title, source.published, source.name],
        ["The White League", "2015-02-03", "league.txt"],
      );
      assert.deepEqual(
        failures.map(({ file }) => file),
        ["broken.pdf"],
      );
      assert.match(failures[0]?.message ?? "", /^broken\.pdf: /);
      const again = await ended((await send([new File([text], "league.txt")])).id);
      assert.equal(again.known[0]?.source, source.id);
    });

    it("can be stopped before they are read, and progress is told", async () => {
      const long = "The White League fights the Red Front in the valley. ".repeat(4000);
      const first = await send([new File([long], "long.txt")]);
      const second = await send([new File(["The Red Front attacked the Blue Army."], "late.txt")]);
      for (const { id } of [second, first]) {
        const response = await app.request(`/api/additions/${id}`, { method: "DELETE" });
        assert.equal(response.status, 200);
      }
      assert.equal((await ended(second.id)).state, "stopped");
      assert.equal((await ended(first.id)).state, "stopped");
      assert.ok(!(await desk.workbench.sources()).some(({ name }) => name === "late.txt"));
    });

    it("must be there", async () => {
      const response = await app.request("/api/additions", { method: "POST", body: new FormData() });
      assert.equal(problemDetailsSchema.parse(await response.json()).code, "ENT_INVALID");
    });
  });
});

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { isEntenteError } from "@entente/claims";
import { createApp } from "./app.ts";
import { openDesk } from "./desk.testing.ts";
import { isOurAuthority } from "./loopback-guard.ts";
import { contentSecurityPolicy } from "./security-headers.ts";
import { serve, type RunningServer } from "./serve.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;

describe("the served app", () => {
  let desk: Desk;
  let server: RunningServer;
  let web = "";
  before(async () => {
    desk = await openDesk();
    web = join(desk.folder, "web");
    mkdirSync(join(web, "assets"), { recursive: true });
    writeFileSync(join(web, "index.html"), "<!doctype html><title>The app</title>");
    writeFileSync(join(web, "assets", "app.js"), "1;");
    writeFileSync(join(desk.folder, "secret.txt"), "secret");
    server = await serve({ workbench: desk.workbench, webFolder: web });
  });
  after(async () => {
    await server.close();
    await desk.clear();
  });

  /** Asks with headers that a browser would not let a script set. */
  const ask = (
    path: string,
    headers: Record<string, string>,
    method = "GET",
  ): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const sent = httpRequest(new URL(path, server.url), { method, headers }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
      });
      sent.on("error", reject).end(method === "POST" ? '{"review":"accepted"}' : undefined);
    });
  const port = (): string => new URL(server.url).port;

  it("listens on the loopback address only, at the port it says", async () => {
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    assert.equal((await ask("/api/workspace", {})).status, 200);
  });

  it("says that a port is taken", async () => {
    await assert.rejects(
      () => serve({ workbench: desk.workbench, webFolder: null, port: Number(port()) }),
      (error) => isEntenteError(error, "ENT_PORT_TAKEN") && error.details.port === Number(port()),
    );
  });

  it("answers to names of this machine at its own port, and to no other name", async () => {
    for (const host of [
      `127.0.0.1:${port()}`,
      `localhost:${port()}`,
      `[::1]:${port()}`,
      `LOCALHOST:${port()}`,
    ]) {
      assert.equal((await ask("/api/workspace", { host })).status, 200, host);
    }
    const others = [
      `evil.example:${port()}`,
      "evil.example",
      "127.0.0.1:1",
      `127.0.0.1.evil.example:${port()}`,
      "localhost",
    ];
    for (const host of others) assert.equal((await ask("/api/workspace", { host })).status, 403, host);
    assert.equal(isOurAuthority("localhost:80", null), true);
    assert.equal(isOurAuthority("user@localhost", null), false);
    assert.equal(isOurAuthority("localhost:80:1", null), false);
  });

  it("takes no decision from a page of another origin", async () => {
    const [claim] = (await desk.workbench.claims({ limit: 1 })).claims;
    const path = `/api/claims/${claim?.id ?? ""}/review`;
    const json = { "content-type": "application/json" };
    const strangers: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: `http://127.0.0.1:${Number(port()) + 1}` },
      { origin: `https://127.0.0.1:${port()}` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const headers of strangers) {
      assert.equal((await ask(path, { ...json, ...headers }, "POST")).status, 403, JSON.stringify(headers));
    }
    assert.equal((await desk.workbench.claim(claim?.id ?? "")).review, "proposed");
    const own = { origin: server.url.slice(0, -1), "sec-fetch-site": "same-origin" };
    assert.equal((await ask(path, { ...json, ...own }, "POST")).status, 200);
  });

  it("lets a link from elsewhere open the app, but no page elsewhere read the API", async () => {
    const cross = { "sec-fetch-site": "cross-site" };
    assert.equal((await ask("/sources", { ...cross, "sec-fetch-mode": "navigate" })).status, 200);
    assert.equal((await ask("/api/workspace", { ...cross, "sec-fetch-mode": "no-cors" })).status, 403);
    assert.equal((await ask("/api/workspace", { ...cross, "sec-fetch-mode": "navigate" })).status, 403);
    assert.equal((await ask("/assets/app.js", { ...cross, "sec-fetch-mode": "no-cors" })).status, 403);
  });

  it("sends the security headers with every answer, failures included", async () => {
    const app = createApp({ workbench: desk.workbench, webFolder: web });
    for (const path of [
      "/",
      "/assets/app.js",
      "/api/workspace",
      "/api/nothing",
      "/api/picture?asOf=soon",
      "/nothing.js",
    ]) {
      const { headers } = await app.request(path);
      assert.equal(headers.get("content-security-policy"), contentSecurityPolicy, path);
      assert.equal(headers.get("x-content-type-options"), "nosniff", path);
      assert.equal(headers.get("referrer-policy"), "no-referrer", path);
    }
    assert.match(contentSecurityPolicy, /default-src 'none'/);
    assert.doesNotMatch(contentSecurityPolicy, /unsafe|\*|https?:/);
  });

  it("gives every view the app's page, and a missing file no page", async () => {
    const app = createApp({ workbench: desk.workbench, webFolder: web });
    for (const path of ["/", "/sources", "/sources/s1?claim=c1", "/actors/a1"]) {
      const response = await app.request(path);
      assert.equal(response.status, 200);
      assert.match(await response.text(), /The app/);
      assert.equal(response.headers.get("cache-control"), "no-cache");
    }
    const script = await app.request("/assets/app.js");
    assert.match(script.headers.get("content-type") ?? "", /javascript/);
    assert.match(script.headers.get("cache-control") ?? "", /immutable/);
    assert.equal((await app.request("/assets/gone.js")).status, 404);
  });

  it("gives no file outside the app's folder", async () => {
    for (const path of [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/assets/..%2f..%2fsecret.txt",
      "/%00.txt",
      "/%ff.txt",
    ]) {
      const { status, body } = await ask(path, {});
      assert.notEqual(status, 500, path);
      assert.ok(!body.includes("secret") || body.includes("There is nothing"), path);
      assert.notEqual(body, "secret", path);
    }
  });

  it("serves the API alone where there is no app", async () => {
    const app = createApp({ workbench: desk.workbench, webFolder: null });
    assert.equal((await app.request("/")).status, 404);
    assert.equal((await app.request("/api/workspace")).status, 200);
  });
});

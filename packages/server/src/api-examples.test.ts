import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createApp } from "./app.ts";
import { apiExamples } from "./api-examples.ts";
import { openDesk } from "./desk.testing.ts";

interface Operation {
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema?: object }> }>;
}
interface ApiDocument {
  readonly paths: Record<string, Record<string, Operation>>;
}

describe("the examples of the API", () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let app: ReturnType<typeof createApp>;
  let document: ApiDocument;
  before(async () => {
    desk = await openDesk();
    const time = { from: "2013", to: null, text: null, over: false, after: null, before: null };
    for (const subject of ["Omar Haddad", "Karim Saleh"])
      await desk.workbench.addClaim({ subject, predicate: "leads", object: "Red Front", says: "so", time });
    app = createApp({ workbench: desk.workbench, webFolder: null });
    document = (await (await app.request("/api/openapi.json")).json()) as ApiDocument;
  });
  after(() => desk.clear());

  /** What an example leaves open: ids that the workspace gave while the examples were gone through. */
  const filled = async (text: string): Promise<string> => {
    const { workbench } = desk;
    const additions = (await (await app.request("/api/additions")).json()) as { additions: { id: string }[] };
    const ids: Record<string, string | undefined> = {
      forecast: (await workbench.judgement.forecasts())[0]?.id,
      matrix: (await workbench.judgement.matrices())[0]?.id,
      rule: (await workbench.rules())[0]?.name,
      run: (await workbench.models.kept())[0]?.id,
      conflict: (await workbench.conflicts()).find(({ kind }) => kind === "two-leaders")?.id,
      addition: additions.additions[0]?.id,
    };
    return text.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? assert.fail(`no ${name} yet`));
  };
  const sent = async ({ body, files }: (typeof apiExamples)[number]): Promise<RequestInit> => {
    if (files) {
      const form = new FormData();
      for (const [name, text] of Object.entries(files)) form.append("files", new File([text], name));
      return { body: form };
    }
    if (body === undefined) return {};
    return { headers: { "content-type": "application/json" }, body: await filled(JSON.stringify(body)) };
  };

  it("are there for every address that the API document has", () => {
    const all = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    assert.deepEqual(apiExamples.map(({ of }) => of).toSorted(), all.toSorted());
  });

  it("are answered as the API document says", async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const example of apiExamples) {
      const { of, path } = example;
      const [method = "", template = ""] = of.split(" ");
      const response = await app.request(await filled(path), {
        method,
        ...(await sent(example)),
      });
      const text = await response.text();
      assert.equal(response.status, 200, `${of}: ${text}`);
      const content = document.paths[template]?.[method.toLowerCase()]?.responses["200"]?.content ?? {};
      const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
      const schema = content[type]?.schema;
      if (!schema || !type.endsWith("json")) continue;
      const { components } = document as { components?: object };
      const check = ajv.compile({ ...schema, components });
      for (const one of type === "application/json" ? [text] : text.trim().split("\n"))
        assert.ok(check(JSON.parse(one)), `${of}: ${ajv.errorsText(check.errors)}\n${one.slice(0, 500)}`);
    }
  });

  it("give long lists in pages that join to the whole", async () => {
    const both = "review=accepted,proposed&";
    for (const [path, key] of [
      ["/api/actors?", "actors"],
      ["/api/names?", "actors"],
      ["/api/actor-proposals?", "proposals"],
      ["/api/sources?", "sources"],
      ["/api/history?", "history"],
      ["/api/claims?", "claims"],
      [`/api/propositions?${both}`, "propositions"],
      [`/api/spans?${both}`, "relations"],
      ["/api/conflicts?", "conflicts"],
      ["/api/forecasts?", "forecasts"],
      ["/api/forecasts/proposals?", "proposals"],
      ["/api/redactions?", "redactions"],
    ] as const) {
      const get = async (query: string): Promise<Record<string, unknown[]>> =>
        (await (await app.request(`${path}${query}`)).json()) as Record<string, unknown[]>;
      const whole = (await get(""))[key] ?? assert.fail(`${path} has no ${key}`);
      if (["/api/actors?", "/api/claims?"].includes(path)) assert.ok(whole.length > 1, path);
      const joined: unknown[] = [];
      for (let offset = 0; offset < whole.length; offset += 2)
        joined.push(...((await get(`offset=${offset}&limit=2`))[key] ?? []));
      assert.deepEqual(joined, whole, path);
      assert.deepEqual((await get(`offset=${whole.length}&limit=2`))[key], []);
      for (const bad of ["offset=-1", "offset=x", "limit=0"]) {
        const response = await app.request(`${path}${bad}`);
        const { code } = (await response.json()) as { code?: string };
        assert.deepEqual([response.status, code], [400, "ENT_INVALID"], `${path}${bad}`);
      }
    }
  });
});

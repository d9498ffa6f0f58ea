import assert from "node:assert/strict";
import { test } from "node:test";
import { routeOf } from "./route-of.ts";

test("a path finds its route: a list, one of its entries, the first page, and nothing at an address that is none", () => {
  const routes = [{ path: "/" }, { path: "/actors" }, { path: "/actors/:id" }, { path: "/models/runs/:id" }];
  const found = (path: string): string | undefined => routeOf(routes, path)?.path;
  assert.equal(found("/"), "/");
  assert.equal(found("/actors"), "/actors");
  assert.equal(found("/actors/"), "/actors");
  assert.equal(found("/actors/a12"), "/actors/:id");
  assert.equal(found("/models/runs/r%201"), "/models/runs/:id");
  assert.equal(found("/actors/a12/more"), undefined);
  assert.equal(found("/nothing"), undefined);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { rowsShown } from "./paging.ts";

test("a long list shows its first page, and more of it as pages are asked for, never more than there is", () => {
  const of = (pages: number, total = 450): number => rowsShown({ total, pages, chosen: -1, page: 200 });
  assert.deepEqual([of(1), of(2), of(3), of(9)], [200, 400, 450, 450]);
  assert.equal(of(1, 12), 12);
});

test("a long list shows as much as it takes to reach the row that is looked at", () => {
  const of = (chosen: number): number => rowsShown({ total: 950, pages: 1, chosen, page: 200 });
  assert.deepEqual([of(0), of(199), of(200), of(230), of(949)], [200, 200, 400, 400, 950]);
});

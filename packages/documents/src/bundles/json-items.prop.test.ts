import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { jsonItems, jsonValue } from "./json-items.ts";

test("the values of any array or object are found where a parser finds them", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
      fc.nat({ max: 2 }),
      (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        const items = [...jsonItems(json, 0)].map(({ key, at, end }) => [
          key === null ? null : (JSON.parse(`"${key}"`) as string),
          jsonValue(json, at, end),
        ]);
        const parsed = JSON.parse(json) as typeof value;
        assert.deepEqual(
          items,
          Array.isArray(parsed) ? parsed.map((item) => [null, item]) : Object.entries(parsed),
        );
      },
    ),
  );
});

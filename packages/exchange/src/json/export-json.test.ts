import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exportJson } from "./export-json.ts";

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

describe("exportJson", () => {
  it("prints an empty workspace as a valid document with its version", async () => {
    const printed = await joined(exportJson({ sources: [], actors: [], claims: [] }));
    assert.deepEqual(JSON.parse(printed), {
      format: "entente",
      version: 1,
      sources: [],
      actors: [],
      claims: [],
    });
  });

  it("keeps every item, one a line, with quotation marks, line breaks and astral characters intact", async () => {
    const actors = ["Say “no”\n", 'a "quoted" name', "𐤀𐤁 عربي"].map((name, i) => ({
      id: `a${i}` as never,
      type: "organisation" as const,
      name,
      mentions: [name],
    }));
    const printed = await joined(exportJson({ sources: [], actors, claims: [] }));
    assert.deepEqual((JSON.parse(printed) as { actors: unknown }).actors, actors);
    assert.equal(printed.split("\n").filter((line) => line.startsWith("    {")).length, 3);
  });

  it("hands out pieces before the last item has been asked for", async () => {
    let asked = 0;
    function* many() {
      for (; asked < 1000; asked++)
        yield { id: `a${asked}`, type: "place", name: "x", mentions: [] } as never;
    }
    const pieces = exportJson({ sources: [], actors: many(), claims: [] });
    for (let i = 0; i < 10; i++) await pieces.next();
    assert.ok(asked < 10);
  });
});

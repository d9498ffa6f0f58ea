import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorkspace } from "../open-workspace.ts";
import { noon, readingOf } from "../reading.testing.ts";
import { fc } from "../seed.testing.ts";
import type { Workspace } from "../workspace.ts";
import { placeAppearances } from "./place-appearances.ts";

const words = ["North", "South", "East", "West", "Upper", "Lower", "Inner"];
const fullName = (word: string): string => `${word} River Front`;

/** Reports, each with actors that have one to three names of few, so that they often disagree. */
const reports = fc.array(
  fc.array(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 14 },
);

/** Adds a report whose actors have these names. */
async function add(
  workspace: Workspace,
  report: number,
  actors: readonly (readonly string[])[],
): Promise<void> {
  const { reading, text } = readingOf({
    text: `Report ${report}`,
    actors: actors.map(([first = "", ...others]) => [
      "organisation",
      fullName(first),
      ...others.map(fullName),
    ]),
  });
  await workspace.add(reading, text);
}

/** Who is taken for one in the workspace: sets of “report, printed name, why”. */
async function seen(workspace: Workspace): Promise<string[]> {
  const actors = await workspace.actors();
  return actors
    .map((actor) =>
      actor.appearances
        .map(({ source, name, reason }) => `${source} ${name} ${reason}`)
        .toSorted()
        .join("; "),
    )
    .toSorted();
}

/** The same, decided from nothing with all reports at once. */
function expected(list: readonly (readonly (readonly string[])[])[]): string[] {
  const all = list.flatMap((actors, report) =>
    actors.map((names, i) => ({ id: report * 100 + i, sources: [report + 1], names })),
  );
  const byId = new Map(all.map((one) => [one.id, one]));
  return placeAppearances(all)
    .map((places) =>
      places
        .map(({ id, reason }) => {
          const one = byId.get(id);
          return `s${one?.sources[0]} ${fullName(one?.names[0] ?? "")} ${reason}`;
        })
        .toSorted()
        .join("; "),
    )
    .toSorted();
}

test("adding reports one by one comes to what deciding about all of them at once comes to", async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (list) => {
      const workspace = await openWorkspace(":memory:", { clock: noon });
      const before: string[][] = [];
      for (const [i, actors] of list.entries()) {
        before.push(await seen(workspace));
        await add(workspace, i, actors);
        assert.deepEqual(await seen(workspace), expected(list.slice(0, i + 1)));
      }
      assert.deepEqual(await workspace.check(), []);
      for (const former of before.toReversed()) {
        await workspace.undo({ steps: 1 });
        assert.deepEqual(await seen(workspace), former);
      }
      await workspace.redo({ steps: list.length });
      assert.deepEqual(await seen(workspace), expected(list));
      assert.deepEqual(await workspace.check(), []);
      await workspace.close();
    }),
    { numRuns: 40 },
  );
});

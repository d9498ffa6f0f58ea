/**
 * Works on a file until it is killed, and says on its output what is done: `node crash.testing.ts FILE SEED`. A line
 * stands for a change that the workspace has acknowledged: the number and kind of its last entry.
 */
import { writeSync } from "node:fs";
import { openWorkspace } from "./open-workspace.ts";
import { readingOf } from "./reading.testing.ts";
import { numberedReport } from "./workspace.testing.ts";
import type { Workspace } from "./workspace.ts";

/** Whole numbers below a limit, the same for the same seed. */
export function numbersBelow(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Below = ReturnType<typeof numbersBelow>;

const pick = <Item>(below: Below, items: readonly Item[]): Item | undefined => items[below(items.length)];

async function mergeTwo(workspace: Workspace, below: Below): Promise<void> {
  const people = (await workspace.actors()).filter(({ type }) => type === "person");
  const [kept, other] = [pick(below, people), pick(below, people)];
  if (kept && other && kept !== other) await workspace.mergeActors(kept.id, other.id);
}

async function reviewSome(workspace: Workspace, below: Below): Promise<void> {
  const claims = await workspace.claims({ limit: 200 });
  const claim = pick(below, claims);
  if (claim)
    await workspace.review([claim.id], pick(below, ["accepted", "rejected", "proposed"]) ?? "accepted");
}

async function change(workspace: Workspace, below: Below, name: string): Promise<void> {
  switch (below(6)) {
    case 0:
    case 1: {
      const { reading, text } = readingOf(numberedReport(name, 1 + below(40)));
      await workspace.add(reading, text);
      return;
    }
    case 2:
      return await reviewSome(workspace, below);
    case 3:
      return await mergeTwo(workspace, below);
    case 4:
      await workspace.undo({ steps: 1 + below(3) });
      return;
    default:
      await workspace.redo({ steps: 1 });
  }
}

if (import.meta.main) {
  const [file = "", seed = "1"] = process.argv.slice(2);
  const below = numbersBelow(Number(seed));
  const workspace = await openWorkspace(file, { clock: { now: () => new Date() }, mustExist: true });
  for (let i = 0; ; i++) {
    await change(workspace, below, `${seed}-${i}`);
    const [last] = await workspace.history({ limit: 1 });
    // Not by console.log: what is said must be out before the next change begins.
    writeSync(1, `${last?.number ?? 0} ${last?.kind ?? "none"}\n`);
  }
}

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { numbersBelow } from "./crash.testing.ts";
import { openWorkspace } from "./open-workspace.ts";
import { noon, readingOf, temporaryFolder } from "./reading.testing.ts";
import { numberedReport } from "./workspace.testing.ts";

const script = fileURLToPath(new URL("crash.testing.ts", import.meta.url));
const rounds = Number(process.env["ENTENTE_CRASH_ROUNDS"] ?? 15);
const seed = Number(process.env["ENTENTE_CRASH_SEED"] ?? 20260101);
/** Longest time a round works before it is killed. */
const longestMs = 250;

/** Lets another process work on the file and kills it. @returns the last entry that was acknowledged. */
async function workAndKill(file: string, round: number, afterMs: number): Promise<string | null> {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, file, String(seed + round)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => (said += piece));
  const closed = once(child, "close");
  // One that ends before it says anything is a fault of its own.
  await Promise.race([once(child.stdout, "data"), closed]);
  assert.equal(child.exitCode, null, "the process ended by itself");
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  child.kill("SIGKILL");
  await closed;
  return said.trimEnd().split("\n").at(-1) ?? null;
}

test(`a process killed at any moment leaves a whole file with all it acknowledged (${rounds} rounds, seed ${seed})`, async (t) => {
  const below = numbersBelow(seed);
  let file = "";
  for (let round = 0; round < rounds; round++) {
    if (round % 10 === 0) {
      file = join(temporaryFolder(t), "killed.entente");
      const made = await openWorkspace(file, { clock: noon });
      const { reading, text } = readingOf(numberedReport("first", 3));
      await made.add(reading, text);
      await made.close();
    }
    const [number, kind] = (await workAndKill(file, round, below(longestMs)))?.split(" ") ?? [];
    const workspace = await openWorkspace(file, { clock: noon, mustExist: true });
    assert.deepEqual(await workspace.check(), [], `round ${round}`);
    const history = await workspace.history();
    assert.equal(history.find((entry) => entry.number === Number(number))?.kind, kind, `round ${round}`);
    // An undo of three steps writes three entries at once; nothing else writes more than one.
    assert.ok(history.length <= Number(number) + 3, `round ${round}`);
    await workspace.close();
  }
});

import { isEntenteError } from "@entente/claims";
import type { Engine } from "../engine/engine.ts";
import { rebuildState } from "../history/rebuild.ts";
import { checkChain } from "./check-chain.ts";
import { checkRows } from "./check-rows.ts";
import { Redactions } from "./check-redactions.ts";
import { compareStates, stateLines } from "./compare-states.ts";
import type { Finding } from "./finding.ts";

/**
 * Checks a workspace: what the engine's own check finds, then whether every row that was written once still has its
 * hash, whether the chain of the history holds, and whether the present state is the one the history leads to. The
 * last is left out where an earlier check found something, because it would only say the same again.
 */
export async function checkWorkspace(engine: Engine): Promise<Finding[]> {
  const ofEngine = await findingsOf("engine", async () =>
    (await engine.check()).map((why): Finding => ({ by: "engine", thing: null, why })),
  );
  const ofChain = await findingsOf("chain", () =>
    engine.read(async (sql) => await checkChain(sql, await Redactions.read(sql))),
  );
  const ofRows = await findingsOf("rows", () =>
    engine.read(async (sql) => await checkRows(sql, await Redactions.read(sql))),
  );
  const found = [...ofEngine, ...ofChain, ...ofRows];
  if (found.length > 0 || engine.isReadOnly) return found;
  return await engine.rehearse(async (sql) => {
    const live = await stateLines(sql);
    await rebuildState(sql);
    return compareStates(live, await stateLines(sql));
  });
}

/** What a check finds; where the file can't be read to its end, that is what it finds. */
async function findingsOf(by: Finding["by"], check: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    if (!isEntenteError(error, "ENT_WORKSPACE_DAMAGED")) throw error;
    return [{ by, thing: null, why: "the file can't be read to its end" }];
  }
}

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
  const ofEngine = (await engine.check()).map((why): Finding => ({ by: "engine", thing: null, why }));
  const ofFile = await engine.read(async (sql) => {
    const redactions = await Redactions.read(sql);
    return [...(await checkChain(sql, redactions)), ...(await checkRows(sql, redactions))];
  });
  const found = [...ofEngine, ...ofFile];
  if (found.length > 0 || engine.isReadOnly) return found;
  return await engine.rehearse(async (sql) => {
    const live = await stateLines(sql);
    await rebuildState(sql);
    return compareStates(live, await stateLines(sql));
  });
}

import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EntenteError } from "@entente/claims";

const packages = fileURLToPath(new URL("../..", import.meta.url));
const webPackage = join(packages, "web");
const madeFrom = [
  "web/src",
  "web/index.html",
  "web/vite.config.ts",
  "claims/src",
  "analysis/src",
  "server/src/contract",
];

function lastChange(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * The folder of the built web app; in a checkout it is built first where its sources have changed since.
 *
 * @param onBuild called before building, which takes a second or two.
 * @throws EntenteError `ENT_WEB_NOT_BUILT` where there is neither an app nor what to build it from.
 */
export async function webAppFolder(onBuild: () => void): Promise<string> {
  const folder = join(webPackage, "dist");
  const built = lastChange(join(folder, "index.html"));
  // Installed, it is built and has no sources beside it.
  if (!existsSync(join(webPackage, "vite.config.ts"))) {
    if (built > 0) return folder;
    throw new EntenteError("ENT_WEB_NOT_BUILT", { folder });
  }
  const changed = Math.max(...madeFrom.map((path) => lastChange(join(packages, path))));
  if (built > changed) return folder;
  onBuild();
  const { build } = await import("vite");
  await build({ root: webPackage, logLevel: "error" });
  return folder;
}

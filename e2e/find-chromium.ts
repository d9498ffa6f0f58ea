import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdirSync, rmdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { tmpdir } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command: string): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, command)).filter(isProgram);
}

/** The Chromium of this machine: the one CHROMIUM_PATH names, else one on the PATH, else one in a usual place; or null. */
export function chromiumHere(): string | null {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (!isProgram(named))
      throw new Error(
        `CHROMIUM_PATH is “${named}”, which is no program. Point it at a Chromium, or unset it.`,
      );
    return named;
  }
  return commands.flatMap(onPath)[0] ?? places.find(isProgram) ?? null;
}

const isRoot = (): boolean => process.getuid?.() === 0;

const advice =
  "No Chromium was found for the browser tests. Install one (Debian and Ubuntu: “apt-get install chromium”; macOS: “brew install --cask chromium”), or set CHROMIUM_PATH to the program of a Chromium or Chrome.";

/** Runs apt-get and throws with what it printed where it fails. */
function aptGet(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const outcome = spawnSync("apt-get", ["-y", "-o", "DPkg::Lock::Timeout=240", ...args], {
    env,
    encoding: "utf8",
  });
  if (outcome.status !== 0)
    throw new Error(`${advice} (“apt-get ${args.join(" ")}” failed: ${outcome.stderr.trim()})`);
}

const turn = join(tmpdir(), "entente-installs-chromium");
const turnMs = 280_000;

/** Test files run side by side: one of them installs, the others wait for it. */
async function installOnce(): Promise<void> {
  const patience = Date.now() + turnMs;
  for (;;) {
    try {
      mkdirSync(turn);
      break;
    } catch {
      if (chromiumHere() !== null) return;
      if (Date.now() > patience)
        throw new Error(
          `${advice} (Another process has been installing it for too long; if there is none, remove ${turn}.)`,
        );
      await pause(1000);
    }
  }
  try {
    if (chromiumHere() !== null) return;
    process.stderr.write("No Chromium here: installing Debian’s with apt-get …\n");
    aptGet("update");
    aptGet("install", "--no-install-recommends", "chromium");
  } finally {
    rmdirSync(turn);
  }
}

/**
 * The program of a Chromium: the machine's own, or Debian's, installed with apt-get where the user is root.
 *
 * @throws Error that says what to install, where there is none. Browser tests are never skipped.
 */
export async function findChromium(): Promise<string> {
  const here = chromiumHere();
  if (here !== null) return here;
  if (!isRoot() || onPath("apt-get").length === 0) throw new Error(advice);
  await installOnce();
  const installed = chromiumHere();
  if (installed === null) throw new Error(advice);
  return installed;
}

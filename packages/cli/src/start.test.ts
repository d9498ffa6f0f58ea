import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { Desk } from "./desk.testing.ts";

const bin = fileURLToPath(new URL("../bin/entente.js", import.meta.url));

describe("entente start", () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  /** Starts the real command and gives what it printed up to its address. */
  const start = async (...argv: string[]) => {
    const child = spawn(process.execPath, [bin, ...argv], {
      cwd: desk.folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (errors += piece));
    for await (const piece of child.stdout.setEncoding("utf8")) {
      printed += piece as string;
      if (/Open http/.test(printed)) break;
    }
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
    assert.ok(url, `${printed}\n${errors}`);
    const stop = async (): Promise<number> => {
      child.kill("SIGINT");
      const [code] = (await once(child, "exit")) as [number];
      return code;
    };
    return { printed, url, stop };
  };

  it(
    "makes samples.entente of the samples, says in ten lines what it found, serves the app and stops on Ctrl-C",
    { timeout: 120_000 },
    async () => {
      const { printed, url, stop } = await start("start", "--port", "0");
      assert.ok(existsSync(join(desk.folder, "samples.entente")));
      const [found = ""] = printed.split("\n\nOpen ");
      assert.equal(found.split("\n").length, 10);
      assert.match(found, /Reports +3, published 2012-11-20 to 2022-12-20/);
      const page = await fetch(url);
      assert.match(await page.text(), /<title>Entente/);
      const ledger = (await (await fetch(new URL("/api/forecasts", url))).json()) as {
        forecasts: { state: string }[];
      };
      assert.ok(ledger.forecasts.filter(({ state }) => state === "resolved").length >= 15);
      const { matrices } = (await (await fetch(new URL("/api/hypotheses", url))).json()) as {
        matrices: unknown[];
      };
      assert.equal(matrices.length, 3);
      assert.equal(await stop(), 0);
    },
  );

  it("does on the samples whatever the README shows", { timeout: 120_000 }, async () => {
    const { stop } = await start("start", "--port", "0");
    await stop();
    desk.file("report.txt", "The Red Front is led by Omar Haddad.");
    const shown = readFileSync(new URL("../../../README.md", import.meta.url), "utf8").matchAll(
      /^npx entente (.*?)(?: +#.*)?$/gm,
    );
    const commands = [...shown].map(([, words = ""]) => words);
    assert.ok(commands.length > 20);
    for (const words of commands) {
      const argv = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
      // What can't be undone is asked about, and nobody is here to answer.
      const run = await desk.run(argv[0] === "redact" ? [...argv, "--yes"] : argv);
      assert.equal(run.status, 0, `entente ${words}: ${run.stderr}`);
      assert.notEqual(run.stdout + run.stderr, "", `entente ${words}`);
    }
  });

  it(
    "makes a workspace named after the person's reports, and opens it again without reading them twice",
    { timeout: 120_000 },
    async () => {
      desk.file("reports/a.txt", "The Red Front is led by Omar Haddad.");
      const first = await start("start", "reports", "--port", "0");
      await first.stop();
      assert.ok(existsSync(join(desk.folder, "reports.entente")));
      const again = await start("--port", "0");
      assert.match(again.printed, /Reports +1/);
      assert.equal(await again.stop(), 0);
    },
  );

  it("says which port is taken where one was asked for", { timeout: 60_000 }, async () => {
    desk.file("a.txt", "The Red Front is led by Omar Haddad.");
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const run = await desk.run(["start", "a.txt", "--port", String(port)]);
    other.close();
    assert.equal(run.status, 1);
    assert.match(run.stderr, new RegExp(`Port ${port} is in use`));
  });

  it("says one clear sentence under an older Node", () => {
    const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.20.2"}})';
    const run = spawnSync(process.execPath, ["--import", older, bin, "--help"], { encoding: "utf8" });
    assert.equal(run.status, 1);
    assert.equal(run.stdout, "");
    assert.match(run.stderr, /^Entente needs Node 24 or newer; this is 20\.20\.2\..*\n$/);
  });

  it("is what the command does without a word, and ends quietly when its reader has seen enough", () => {
    const run = spawnSync("sh", ["-c", `"${process.execPath}" "${bin}" --help | head -1`], {
      encoding: "utf8",
    });
    assert.equal(run.stderr, "");
    assert.match(run.stdout, /^Usage: entente/);
  });
});

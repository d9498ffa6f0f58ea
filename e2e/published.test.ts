/** The package as others get it: packed, installed with npm in an empty folder, and used there. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** What npm and the test runner tell their children would have them work in the checkout. */
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^NODE_TEST_|^npm_(?!config_(?:cache|registry|userconfig|globalconfig)$)/i.test(name),
    ),
  ),
  PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`,
};

const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    shell: process.platform === "win32",
    timeout: 400_000,
  });

describe("the package, installed in an empty folder", () => {
  let folder: string;
  let packed: Packed;
  /** Why npm could not install it: the outside dependencies are neither cached nor to be had. */
  let missing: string | null = null;

  before(() => {
    const temporary = mkdtempSync(join(tmpdir(), "entente-published-"));
    folder = join(temporary, "desk");
    mkdirSync(folder);
    const pack = run("npm", ["pack", "-w", "entente", "--json", "--pack-destination", temporary], root);
    assert.equal(pack.status, 0, pack.stderr);
    packed = (JSON.parse(pack.stdout.slice(pack.stdout.indexOf("[\n"))) as [Packed])[0];
    const quiet = ["--prefer-offline", "--no-audit", "--no-fund"];
    const install = run("npm", ["install", ...quiet, join(temporary, packed.filename)], folder);
    if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENOTCACHED/.test(install.stderr))
      missing = "npm has neither the outside dependencies nor a network";
    else assert.equal(install.status, 0, install.stderr);
  });
  after(() => rmSync(dirname(folder), { recursive: true, force: true }));

  const skipped = (t: TestContext): boolean => {
    if (missing !== null) t.skip(`not run: ${missing}`);
    return missing !== null;
  };

  it("holds the code, the app, the weights and the samples, and no test or source", (t) => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      "bin/entente.js",
      "README.md",
      "dist/NOTICE",
      "dist/packages/cli/src/main.js",
      "dist/packages/claims/src/index.d.ts",
      "dist/packages/web/dist/index.html",
      "dist/packages/reader/weights/english.bin",
      "dist/samples/levant-2017.txt",
    ])
      assert.ok(paths.includes(path), path);
    assert.deepEqual(
      paths.filter((path) => /\.(?:test|testing|prop)\.|fixtures|(?<!\.d)\.tsx?$/.test(path)),
      [],
    );
    t.diagnostic(
      `${paths.length} files, ${(packed.size / 1e6).toFixed(1)} MB packed, ${(packed.unpackedSize / 1e6).toFixed(1)} MB unpacked`,
    );
  });

  it("runs the command, which reads the samples it brings along", (t) => {
    if (skipped(t)) return;
    const help = run("npx", ["--no-install", "entente", "--help"], folder);
    assert.equal(help.status, 0, help.stderr);
    assert.match(help.stdout, /^Usage: entente/);
    const sample = join("node_modules", "entente", "dist", "samples", "levant-2017.txt");
    const read = run("npx", ["--no-install", "entente", "read", sample, "--json"], folder);
    assert.equal(read.status, 0, read.stderr);
    const { claims } = JSON.parse(read.stdout) as { claims: readonly { quote: string }[] };
    const text = readFileSync(join(folder, sample), "utf8");
    assert.ok(claims.length > 20);
    assert.ok(claims.every(({ quote }) => text.includes(quote)));
  });

  it("runs and compiles the ten-line example of its page", (t) => {
    if (skipped(t)) return;
    const page = readFileSync(join(folder, "node_modules/entente/README.md"), "utf8");
    const example = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? assert.fail("there is an example");
    writeFileSync(join(folder, "example.mts"), example);
    const ran = run(process.execPath, ["--disable-warning=ExperimentalWarning", "example.mts"], folder);
    assert.equal(ran.status, 0, ran.stderr);
    assert.match(ran.stdout, /^attacked The Red Front attacked the Blue Army$/m);
    assert.match(ran.stdout, /^\S+ leads \S+ presumed$/m);

    const options = { module: "nodenext", target: "es2024", strict: true, noEmit: true, types: ["node"] };
    const typeRoots = [join(root, "node_modules/@types")];
    const tsconfig = {
      compilerOptions: { ...options, typeRoots, skipLibCheck: true },
      files: ["example.mts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const tsc = run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], folder);
    assert.equal(tsc.status, 0, tsc.stdout);
  });

  it("serves the app that it brings along", async (t) => {
    if (skipped(t)) return;
    writeFileSync(join(folder, "note.txt"), "The Red Front attacked the Blue Army in Aleppo.");
    const bin = join(folder, "node_modules/entente/bin/entente.js");
    const server = spawn(process.execPath, [bin, "start", "note.txt", "--port", "0"], { cwd: folder, env });
    try {
      let printed = "";
      for await (const piece of server.stdout.setEncoding("utf8")) {
        printed += piece as string;
        if (/Open http/.test(printed)) break;
      }
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0] ?? assert.fail(printed);
      const page = await (await fetch(url)).text();
      const script = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1] ?? assert.fail(page);
      assert.equal((await fetch(new URL(script, url))).status, 200);
      const map = (await (await fetch(new URL("api/export/geojson", url))).json()) as { type: string };
      assert.equal(map.type, "FeatureCollection");
    } finally {
      server.kill("SIGINT");
      await once(server, "exit");
    }
  });

  it("lets each part be imported by its name", (t) => {
    if (skipped(t)) return;
    const { exports } = readJson<{ exports: Record<string, unknown> }>(
      join(root, "packages/cli/package.json"),
    );
    const names = Object.keys(exports).map((door) => `entente${door.slice(1)}`);
    const imports = names.map((name) => `import * as a${names.indexOf(name)} from "${name}";`).join("");
    const all = run(
      process.execPath,
      ["--input-type=module", "-e", `${imports}console.log(Object.keys(a1).length > 50)`],
      folder,
    );
    assert.equal(all.stdout, "true\n", all.stderr);
  });
});

it("the package depends on what its parts depend on, at the same versions", () => {
  type Dependencies = Readonly<Record<string, string>>;
  const of = (part: string) =>
    readJson<{ dependencies?: Dependencies }>(join(root, "packages", part, "package.json")).dependencies ??
    {};
  const parts = ["claims", "documents", "reader", "workspace", "analysis", "exchange", "workbench", "server"];
  const outside = parts
    .flatMap((part) => Object.entries(of(part)))
    .filter(([name]) => !name.startsWith("@entente/"));
  const own = of("cli");
  for (const [name, version] of outside) assert.equal(own[name], version, name);
});

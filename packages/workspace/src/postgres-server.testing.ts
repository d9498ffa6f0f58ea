/** A PostgreSQL server of its own for tests and measurements: in a folder that goes with it, on a socket only. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const debianFolder = "/usr/lib/postgresql";
const installMs = 280_000;
const startMs = 60_000;

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folder with `initdb` and `postgres`: of Debian's newest version, else on the PATH; or null. */
function programsHere(): string | null {
  const versions = existsSync(debianFolder)
    ? readdirSync(debianFolder).toSorted((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...versions.map((version) => join(debianFolder, version, "bin")),
    ...(process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== ""),
  ];
  return (
    folders.find((folder) => isProgram(join(folder, "initdb")) && isProgram(join(folder, "postgres"))) ?? null
  );
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** Test files run side by side: one of them installs, the others wait for it. */
async function install(): Promise<void> {
  const turn = join(tmpdir(), "entente-installs-postgresql");
  for (const patience = Date.now() + installMs; Date.now() < patience; await pause(1000)) {
    try {
      mkdirSync(turn);
    } catch {
      if (programsHere() !== null) return;
      continue;
    }
    try {
      if (programsHere() !== null) return;
      process.stderr.write("No PostgreSQL here: installing Debian’s with apt-get …\n");
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      const wait = ["-y", "-o", "DPkg::Lock::Timeout=240"];
      spawnSync("apt-get", [...wait, "update"], { env });
      spawnSync("apt-get", [...wait, "install", "--no-install-recommends", "postgresql"], { env });
    } finally {
      rmdirSync(turn);
    }
    return;
  }
}

/** A running server. */
export interface PostgresServer {
  /** The address of a workspace on it. */
  address(workspace: string, database?: string): string;
  /** Runs a statement as the server's owner and gives what psql prints. */
  psql(statement: string, database?: string): string;
  /** Ends it, with its folder. */
  stop(): Promise<void>;
}

async function untilReady(server: ChildProcess, ask: () => boolean): Promise<void> {
  for (const patience = Date.now() + startMs; !ask(); await pause(50)) {
    if (server.exitCode !== null || Date.now() > patience)
      throw new Error("the PostgreSQL server doesn't start");
  }
}

/**
 * Starts a server with the database `desk`, or gives null where there is no PostgreSQL and none can be installed. As
 * root it runs as the user `postgres`, because PostgreSQL refuses to be root.
 *
 * @param options `isDurable`: whether commits wait for the disk, as a server's own do. Default: no, for tests.
 */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresServer | null> {
  if (programsHere() === null && isRoot() && isProgram("/usr/bin/apt-get")) await install();
  const programs = programsHere();
  if (programs === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "entente-postgres-"));
  const data = join(folder, "data");
  const asOwner = (program: string, args: readonly string[]): [string, string[]] =>
    isRoot() ? ["runuser", ["-u", "postgres", "--", program, ...args]] : [program, [...args]];
  if (isRoot()) spawnSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o755);
  const cwd = { cwd: folder, encoding: "utf8" as const };
  const made = spawnSync(
    ...asOwner(join(programs, "initdb"), [
      "-D",
      data,
      "-U",
      "owner",
      "-E",
      "UTF8",
      "--locale=C",
      "--no-sync",
      "-A",
      "trust",
    ]),
    cwd,
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${folder}`,
    "shared_buffers=64MB",
    "log_min_messages=fatal",
    ...(isDurable ? [] : ["fsync=off"]),
  ];
  const [program, args] = asOwner(join(programs, "postgres"), [
    "-D",
    data,
    ...settings.flatMap((one) => ["-c", one]),
  ]);
  const server = spawn(program, args, { cwd: folder, stdio: "ignore" });
  const psql = (statement: string, database = "desk"): string => {
    const done = spawnSync(
      join(programs, "psql"),
      ["-h", folder, "-U", "owner", "-d", database, "-Atc", statement],
      cwd,
    );
    if (done.status !== 0) throw new Error(`psql: ${done.stderr}`);
    return done.stdout.trim();
  };
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) {
      // runuser hands the signal on; SIGINT is PostgreSQL's fast shutdown.
      const ended = once(server, "exit");
      spawnSync(...asOwner(join(programs, "pg_ctl"), ["stop", "-D", data, "-m", "fast", "-s"]), cwd);
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const ready = (): boolean =>
      spawnSync(join(programs, "psql"), ["-h", folder, "-U", "owner", "-d", "postgres", "-c", ""], cwd)
        .status === 0;
    await untilReady(server, ready);
    psql("CREATE DATABASE desk", "postgres");
  } catch (error) {
    await stop();
    throw error;
  }
  const address = (workspace: string, database = "desk"): string =>
    `postgres:///${database}?user=owner&host=${encodeURIComponent(folder)}&workspace=${workspace}`;
  return { address, psql, stop };
}

/**
 * `npm run bench:postgres`: one PostgreSQL server beside a file, holding the same reports: rate of adding, size, and the
 * usual questions. The server is Debian's, on a socket, with its usual durability; only its shared memory is set (64 MB).
 *
 *   npm run bench:postgres -- --reports 400
 */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { actorId, claimId, type Actor, type Reading } from "@entente/claims";
import { openWorkspace, type Workspace } from "@entente/workspace";
import { startPostgres, type PostgresServer } from "@entente/workspace/postgres-server";
import { writeReport, type Told } from "../e2e/made-up/write-report.ts";

const claimsEach = 50;
const actorsEach = 10;
const actorsInAll = 2_000;
const rounds = 25;
const clock = { now: (): Date => new Date() };

/** A whole number below a limit, the same for the same seed; small ones are more frequent, as some actors are. */
const pick = (seed: string, limit: number): number => {
  const share = createHash("sha256").update(seed).digest().readUInt32BE() / 2 ** 32;
  return Math.min(limit - 1, Math.floor(limit ** share) - 1);
};

const nameOf = (number: number): string => {
  const letters = createHash("sha256").update(`actor ${number}`).digest("hex").replace(/\d/g, "");
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1, 9)} ${["River", "Northern", "People’s"][number % 3]} Front`;
};

/** A report as the reader might have read it. */
function reportOf(number: number): { reading: Reading; text: string } {
  const numbers = new Set(Array.from({ length: actorsEach }, (_, i) => pick(`${number} ${i}`, actorsInAll)));
  const actors = [...numbers].map((of, i): Actor => {
    const name = nameOf(of);
    return { id: actorId(`a${i + 1}`), type: "organisation", name, mentions: [name] };
  });
  const told: Told[] = [];
  for (let i = 0; i < claimsEach; i++) {
    const subject = actors[i % actors.length];
    const object = actors[(i * 7 + 1) % actors.length];
    if (!subject || !object) continue;
    const year = String(1990 + (i % 30));
    const quote = `The ${subject.name} fought the ${object.name} near post ${number}-${i} in ${year}.`;
    const time = { from: year, to: year };
    told.push({ predicate: "fights", subject: subject.id, object: object.id, quote, time });
  }
  const published = `20${10 + (number % 10)}-0${1 + (number % 9)}`;
  return writeReport({ number, actors, told, published });
}

interface Figures {
  readonly claims: number;
  readonly seconds: number;
  readonly ms: Readonly<Record<string, number>>;
}

async function medianMs(work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await work(round);
    times.push(performance.now() - from);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

async function measure(workspace: Workspace, reports: number): Promise<Figures> {
  const from = performance.now();
  let claims = 0;
  for (let i = 0; i < reports; i++) {
    const { reading, text } = reportOf(i);
    await workspace.add(reading, text);
    claims += reading.claims.length;
  }
  const seconds = (performance.now() - from) / 1000;
  const actors = await workspace.actors();
  const someActor = (round: number): (typeof actors)[number] | undefined =>
    actors[(round * 31) % actors.length];
  const ms = {
    "claims of one actor": await medianMs((round) => {
      const actor = someActor(round);
      return actor ? workspace.claims({ actor: actor.id }) : Promise.resolve();
    }),
    "search for two words": await medianMs((round) => workspace.search(`front ${1990 + round}`)),
    "one decision, durable": await medianMs((round) =>
      workspace.review([claimId(`c${round * 17 + 1}`)], "accepted"),
    ),
    "undo it": await medianMs(() => workspace.undo({ steps: 1 })),
  };
  return { claims, seconds, ms };
}

const aboutReports = [
  "sources",
  "texts",
  "passages",
  "passage_words",
  "spellings",
  "signatures",
  "signature_bands",
  "copies",
  "credits",
];

function printSizes(server: PostgresServer, claims: number, fileBytes: number): void {
  const sizes = server
    .psql(
      "SELECT tablename, pg_total_relation_size('entente_main.' || tablename) FROM pg_tables WHERE schemaname = 'entente_main'",
    )
    .split("\n")
    .map((line) => line.split("|"))
    .map(([table = "", bytes]) => ({ table, bytes: Number(bytes) }));
  const sum = (of: readonly { bytes: number }[]): number => of.reduce((all, { bytes }) => all + bytes, 0);
  const ofReports = sizes.filter(({ table }) => aboutReports.includes(table));
  const each = (bytes: number): string => `${Math.round(bytes / claims)} bytes a claim`;
  console.log(
    `size, all of it: file ${each(fileBytes)}, PostgreSQL ${each(sum(sizes))} (${(sum(sizes) / fileBytes).toFixed(2)} times)`,
  );
  console.log(
    `  of PostgreSQL's, reports with their texts and words: ${each(sum(ofReports))}; the rest: ${each(sum(sizes) - sum(ofReports))}`,
  );
  const largest = sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, 6);
  console.log(
    `  largest: ${largest.map(({ table, bytes }) => `${table} ${(bytes / 1e6).toFixed(1)} MB`).join(", ")}`,
  );
}

const { values } = parseArgs({ options: { reports: { type: "string", default: "400" } } });
const reports = Number(values.reports);
const server = await startPostgres({ isDurable: true });
if (!server) {
  console.log("skipped: PostgreSQL not here");
} else {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-postgres-"));
  try {
    const file = join(folder, "bench.entente");
    const inFile = await openWorkspace(file, { clock });
    const local = await measure(inFile, reports);
    await inFile.close();
    const onServer = await openWorkspace(server.address("main"), { clock });
    const remote = await measure(onServer, reports);
    await onServer.close();
    const rate = ({ claims, seconds }: Figures): number => claims / seconds;
    console.log(
      `${reports} reports, ${local.claims} claims; ${server.psql("SHOW server_version")}; medians of ${rounds}`,
    );
    console.log(
      `adding, one report a transaction: file ${Math.round(rate(local))} claims/s, PostgreSQL ${Math.round(rate(remote))} (${(rate(remote) / rate(local)).toFixed(2)} times)`,
    );
    for (const [what, ms] of Object.entries(local.ms)) {
      const there = remote.ms[what] ?? 0;
      console.log(
        `${what}: file ${ms.toFixed(1)} ms, PostgreSQL ${there.toFixed(1)} ms (${(there / ms).toFixed(2)} times)`,
      );
    }
    printSizes(server, local.claims, statSync(file).size);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

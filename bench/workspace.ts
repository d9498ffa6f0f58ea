/**
 * `npm run bench:workspace -- --claims 100000`: adding generated reports through the workspace beside the same rows
 * in plain SQLite, one decision durable on disk beside a bare commit, and what is asked of a file of that size.
 *
 * With a folder the files stay there, and `--part build` (`--minutes 8` of it), `compare`, `open`, `claims`, `review`,
 * `search`, `undo`, `merge` or `measure` does one part of it.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { actorId, claimId, type ActorId } from "@entente/claims";
import { openWorkspace, type Clock, type Workspace } from "@entente/workspace";
import { addTo, sinceStart, startOfWork, type Pace, type Spent } from "./workspace-clock.ts";
import { PlainCopy } from "./workspace-plain.ts";
import { numbersFrom, organisationName } from "../e2e/made-up/names.ts";
import { claimsPerReport, generateReport } from "./workspace-reports.ts";

const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "100000" },
    folder: { type: "string" },
    part: { type: "string" },
    minutes: { type: "string", default: "600" },
  },
});
const claims = Number(values.claims);
/** How long the building goes on: it is taken up again where it ended. */
const minutes = Number(values.minutes);
const reports = Math.ceil(claims / claimsPerReport);
/** Twice as many reports speak of half as many actors more. */
const actors = Math.round(20 * Math.sqrt(reports));
/** Reports asked for at once. */
const lot = 200;
const clock: Clock = { now: () => new Date() };
const schema = fileURLToPath(new URL("../packages/workspace/schema.sql", import.meta.url));

const print = (what: string, figures: string): void => console.log(`${what.padEnd(46)} ${figures}`);
const rate = (reported: number, seconds: number): string =>
  Math.round((reported * claimsPerReport) / seconds).toLocaleString("en");
const rates = ({ reports: of, wall, processor }: Pace): string =>
  `${rate(of, wall)} claims/s by the wall, ${rate(of, processor)} by the processor (${of} reports)`;
const share = (plain: Pace, ours: Pace, by: keyof Spent): string =>
  percent(ours.reports / ours[by] / (plain.reports / plain[by]));
const shares = (plain: Pace, ours: Pace): string =>
  `${share(plain, ours, "wall")} by the wall, ${share(plain, ours, "processor")} by the processor`;

/** What each of several calls takes. */
async function timesOf(count: number, work: (i: number) => unknown): Promise<Spent[]> {
  const times: Spent[] = [];
  for (let i = 0; i < count; i++) {
    const start = startOfWork();
    await work(i);
    times.push(sinceStart(start));
  }
  return times;
}

/** So much of the calls take no more milliseconds than this. */
function at(times: readonly Spent[], part: number, by: keyof Spent = "wall"): number {
  const sorted = times.map((spent) => spent[by] * 1000).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
const quantiles = (times: readonly Spent[]): string =>
  `median ${at(times, 0.5).toFixed(2)} ms, p99 ${at(times, 0.99).toFixed(2)} ms, ` +
  `of the processor ${at(times, 0.5, "processor").toFixed(2)} ms (${times.length} times)`;

/** What adding took, kept beside the file for the parts of the run that come later. */
interface Added {
  readonly together: Pace;
  readonly each: Pace;
  /** Processor milliseconds a report, lot by lot. */
  readonly growth: number[];
}

/**
 * Adds reports from the first that isn't there yet: every fourth lot one after the other, the others asked for all at
 * once.
 *
 * @param added what was added before; changed.
 */
async function addAll(workspace: Workspace, added: Added): Promise<void> {
  const until = performance.now() + minutes * 60_000;
  let first = (await workspace.sources()).length;
  for (; first < reports && performance.now() < until; first += lot) {
    const how = Math.floor(first / lot) % 4 === 3 ? "each" : "together";
    const length = Math.min(lot, reports - first);
    const read = Array.from({ length }, (_, i) => generateReport(first + i, actors));
    const from = startOfWork();
    if (how === "each") for (const { reading, text } of read) await workspace.add(reading, text);
    else await Promise.all(read.map(({ reading, text }) => workspace.add(reading, text)));
    const spent = sinceStart(from);
    addTo(added[how], length, spent);
    if (how === "together") added.growth.push((spent.processor / length) * 1000);
  }
  print("reports added", `${Math.min(first, reports)} of ${reports}`);
  const shown = added.growth.filter((_, i) => i % Math.ceil(added.growth.length / 8) === 0);
  print("processor ms a report, from first to last", shown.map((ms) => ms.toFixed(1)).join(", "));
}

/** One decision through the workspace and one bare commit of one row in the copy, in turns. */
async function compareDecisions(workspace: Workspace, copy: DatabaseSync): Promise<void> {
  const random = numbersFrom(3);
  const bare = copy.prepare("UPDATE reviews SET state = ?, decided = ? WHERE claim = ?");
  const ours: Spent[] = [];
  const plain: Spent[] = [];
  for (let i = 0; i < 1000; i++) {
    const claim = 1 + Math.floor(random() * claims);
    ours.push(...(await timesOf(1, () => workspace.review([claimId(`c${claim}`)], "accepted"))));
    plain.push(...(await timesOf(1, () => bare.run("accepted", clock.now().toISOString(), claim))));
  }
  print("accept one claim, durable", quantiles(ours));
  print("one row, one bare durable commit", quantiles(plain));
  const ratio = (part: number): string => (at(ours, part) / at(plain, part)).toFixed(2);
  print("ratio (goal: p99 at most 3)", `median ${ratio(0.5)}, p99 ${ratio(0.99)}`);
}

type Random = () => number;

/** Asks something of the workspace that was built. */
async function asked(work: (workspace: Workspace, random: Random) => Promise<void>): Promise<void> {
  const workspace = await openWorkspace(file, { clock });
  await work(workspace, numbersFrom(5));
  await workspace.close();
}

/** Actors that are there, and the one with most claims. */
function readActors(): { any: (random: Random) => ActorId; busiest: ActorId; most: number } {
  const connection = new DatabaseSync(file, { readOnly: true });
  const known = connection.prepare("SELECT id FROM actors WHERE id IN (SELECT actor FROM appearances)").all();
  const [counted] = connection
    .prepare(
      `SELECT a.actor, count(*) AS claims FROM claims AS c JOIN appearances AS a ON a.id = c.subject OR a.id = c.object
        GROUP BY a.actor ORDER BY claims DESC LIMIT 1`,
    )
    .all();
  connection.close();
  return {
    any: (random) => actorId(`a${Number(known[Math.floor(random() * known.length)]?.["id"])}`),
    busiest: actorId(`a${Number(counted?.["actor"])}`),
    most: Number(counted?.["claims"]),
  };
}

async function open(): Promise<void> {
  const opened = await timesOf(20, async () => await (await openWorkspace(file, { clock })).close());
  print("open and close (goal: 1,000 ms)", quantiles(opened));
}

const readClaims = (): Promise<void> =>
  asked(async (workspace, random) => {
    const { any, busiest, most } = readActors();
    const typical = await timesOf(100, () => workspace.claims({ actor: any(random) }));
    print("all claims of any actor (goal: 20 ms)", quantiles(typical));
    const page = await timesOf(20, () => workspace.claims({ actor: busiest, limit: 50 }));
    print(`50 of the ${most} claims of the busiest (goal: 20)`, quantiles(page));
  });

const review = (): Promise<void> =>
  asked(async (workspace) => {
    const queue = await timesOf(20, () => workspace.propositions({ limit: 50 }));
    print("50 of the review queue (goal: 50 ms)", quantiles(queue));
  });

const search = (): Promise<void> =>
  asked(async (workspace, random) => {
    const searched = await timesOf(50, () =>
      workspace.search(organisationName(Math.floor(actors ** random()) - 1)),
    );
    print("search a name, best 20 (goal: 50 ms)", quantiles(searched));
  });

/** Times of taking back what was just done. */
async function timesOfUndo(
  workspace: Workspace,
  count: number,
  act: () => Promise<unknown>,
): Promise<Spent[]> {
  const times: Spent[] = [];
  for (let i = 0; i < count; i++) {
    await act();
    times.push(...(await timesOf(1, () => workspace.undo({ steps: 1 }))));
  }
  return times;
}

const undo = (): Promise<void> =>
  asked(async (workspace, random) => {
    const decide = (): Promise<unknown> =>
      workspace.review([claimId(`c${1 + Math.floor(random() * claims)}`)], "rejected");
    print("undo a decision (goal: 20 ms)", quantiles(await timesOfUndo(workspace, 100, decide)));
  });

const merge = (): Promise<void> =>
  asked(async (workspace, random) => {
    const { any, busiest } = readActors();
    const mergeAny = async (): Promise<void> => {
      const [kept, other] = [any(random), any(random)];
      await workspace.mergeActors(kept, kept === other ? busiest : other);
    };
    print("undo a merger (goal: 20 ms)", quantiles(await timesOfUndo(workspace, 20, mergeAny)));
  });

/** How large the file is, and what of it is the reports themselves: their texts, passages and searched words. */
function measure(): void {
  const connection = new DatabaseSync(file, { readOnly: true });
  const tables = connection
    .prepare("SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name ORDER BY bytes DESC")
    .all()
    .map((row) => ({ name: String(row["name"]), bytes: Number(row["bytes"]) }));
  connection.close();
  const ofReports = tables.filter(({ name }) => /^(texts|passages|passage_words|sources)/.test(name));
  const sum = (list: readonly { bytes: number }[]): number => list.reduce((all, { bytes }) => all + bytes, 0);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const aClaim = (sum(tables) - sum(ofReports)) / claims;
  print("file", `${megabytes(statSync(file).size)}, of it reports ${megabytes(sum(ofReports))}`);
  print("a claim, reports not counted (goal: 1,200)", `${Math.round(aClaim)} bytes`);
  const largest = tables.filter((table) => !ofReports.includes(table)).slice(0, 12);
  print("of it", largest.map(({ name, bytes }) => `${name} ${Math.round(bytes / claims)}`).join(", "));
}

const folder = values.folder ?? mkdtempSync(join(tmpdir(), "entente-bench-"));
const file = join(folder, "bench.entente");
const addedFile = join(folder, "added.json");

const nothing = (): Pace => ({ reports: 0, wall: 0, processor: 0 });

// Written by build.
const readAdded = (): Added => JSON.parse(readFileSync(addedFile, "utf8")) as Added;

async function build(): Promise<void> {
  const workspace = await openWorkspace(file, { clock });
  const added = existsSync(addedFile) ? readAdded() : { together: nothing(), each: nothing(), growth: [] };
  await addAll(workspace, added);
  writeFileSync(addedFile, JSON.stringify(added));
  await workspace.close();
}

async function compare(): Promise<void> {
  const ours = readAdded();
  for (const ending of ["", "-wal", "-shm"]) rmSync(join(folder, `plain.db${ending}`), { force: true });
  const plain = new PlainCopy(join(folder, "plain.db"), readFileSync(schema, "utf8"), file);
  const { bulk, each } = plain.copy();
  print("adding, 200 reports asked for at once", rates(ours.together));
  print("plain SQLite, a commit for each 200 reports", rates(bulk));
  print("ours of that (goal: 40 %)", shares(bulk, ours.together));
  print("adding, one report after the other", rates(ours.each));
  print("plain SQLite, a commit for each report", rates(each));
  print("ours of that", shares(each, ours.each));
  const workspace = await openWorkspace(file, { clock });
  await compareDecisions(workspace, plain.connection);
  await workspace.close();
  plain.close();
}

const parts = { build, compare, open, claims: readClaims, review, search, undo, merge, measure } as const;
const wanted = values.part === undefined ? Object.keys(parts) : [values.part];
try {
  console.log(`${claims} claims over ${reports} reports, ${actors} actors; load ${loadavg()[0]?.toFixed(1)}`);
  for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) await part();
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}

function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`;
}

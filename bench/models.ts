/**
 * `npm run bench:models`: what the models take for the work that ../shared/models/peers.md has peers' times for. Going
 * through all alignments is compared with a plain Gray code in C++ in the same run, where g++ is there. Processor time
 * stands beside wall time, because others may be using the machine.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import {
  balanceSteps,
  createBargainer,
  createRandom,
  enumerateOptima,
  finishSteps,
  inputsOf,
  runToEnd,
  stakesOf,
  type AlignmentGame,
  type Issue,
  type ModelJob,
  type SignedGraph,
  type Tie,
} from "@entente/analysis";
import { runModel } from "@entente/workbench";

const rounds = 5;
const shared = fileURLToPath(new URL("../../shared/models", import.meta.url));

interface Took {
  readonly wall: number;
  readonly processor: number;
}

/** The best of some rounds, in milliseconds. */
function measure(work: () => void, times = rounds): Took {
  let best: Took = { wall: Number.POSITIVE_INFINITY, processor: Number.POSITIVE_INFINITY };
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = {
      wall: Math.min(best.wall, performance.now() - start),
      processor: Math.min(best.processor, (user + system) / 1000),
    };
  }
  return best;
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`.padStart(9);
const line = (what: string, took: Took, peers: string): void =>
  console.log(`  ${what.padEnd(34)}${ms(took.wall)} wall ${ms(took.processor)} processor   ${peers}`);
const read = <T>(file: string): T => JSON.parse(readFileSync(join(shared, file), "utf8")) as T;

function randomGame(size: number): AlignmentGame {
  const random = createRandom(1, size);
  const names = Array.from({ length: size }, (_, i) => `N${i}`);
  const propensity = names.map(() => names.map(() => 0));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const value = random.below(201) - 100;
      (propensity[i] as number[])[j] = value;
      (propensity[j] as number[])[i] = value;
    }
  }
  return { names, sizes: names.map(() => 1), propensity };
}

function randomGraph(size: number, seed: number): SignedGraph {
  const random = createRandom(seed, size);
  const ties: Tie[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      if (random.unit() < 0.5) ties.push({ a, b, weight: random.unit() < 0.5 ? -1 : 1 });
    }
  }
  return { names: Array.from({ length: size }, (_, i) => `N${i}`), ties };
}

/** The yardstick's times in this very run, or null where there is no compiler. */
function grayCode(sizes: readonly number[]): ReadonlyMap<number, number> | null {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  try {
    const program = join(folder, "gray-code");
    const source = fileURLToPath(new URL("gray-code.cpp", import.meta.url));
    execFileSync("g++", ["-O2", "-o", program, source]);
    const best = (size: number): number =>
      Math.min(
        ...Array.from({ length: 3 }, () =>
          Number.parseFloat(execFileSync(program, [String(size)], { encoding: "utf8" })),
        ),
      );
    return new Map(sizes.map((size) => [size, best(size)]));
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function alignment(): void {
  console.log("Alignment: all local optima of random games (peers.md: C++ 0.7, 6.6, 158, 2,860 ms)");
  const sizes = [17, 20, 24, 28];
  const peers = grayCode(sizes);
  if (peers === null) console.log("  no g++ here: no yardstick in the same run");
  for (const size of sizes) {
    const stakes = stakesOf(randomGame(size));
    const took = measure(() => finishSteps(enumerateOptima(stakes, 1000)), size < 20 ? 50 : rounds);
    const peer = peers?.get(size);
    const beside =
      peer === undefined
        ? ""
        : `plain Gray code in C++ ${ms(peer)}: ${(took.wall / peer).toFixed(2)} × its time`;
    line(`n = ${size}`, took, beside);
  }
}

function balance(): void {
  console.log("Balance: exact frustration index, proven");
  if (existsSync(shared)) {
    const { graphs } = read<{
      graphs: Record<string, { names: string[]; edges: [number, number, number][] }>;
    }>("signed_graphs.json");
    const all = Object.values(graphs).map(({ names, edges }) => ({
      names,
      ties: edges.map(([a, b, weight]) => ({ a, b, weight })),
    }));
    const took = measure(() => {
      for (const graph of all) {
        if (!finishSteps(balanceSteps(graph, { changes: 0 })).proven) throw new Error("not proven");
      }
    });
    line(`${all.length} reference graphs together`, took, "C++ 630 ms (peers.md), CBC 5.4 s for 51 of them");
  }
  for (const size of [40, 50]) {
    const took = Array.from({ length: 10 }, (_, seed) => randomGraph(size, seed)).map((graph) =>
      measure(() => {
        if (!finishSteps(balanceSteps(graph, { changes: 0 })).proven) throw new Error("not proven");
      }, 1),
    );
    const of = (pick: (values: number[]) => number): Took => ({
      wall: pick(took.map(({ wall }) => wall)),
      processor: pick(took.map(({ processor }) => processor)),
    });
    const median = of((values) => values.toSorted((a, b) => a - b)[5] ?? 0);
    line(
      `random G(${size}, 0.5), median of 10`,
      median,
      `C++ ${size === 40 ? 22 : 62} ms for one such graph (peers.md)`,
    );
    line(
      `random G(${size}, 0.5), slowest of 10`,
      of((values) => Math.max(...values)),
      "",
    );
  }
}

interface Case {
  readonly actors: readonly { name: string; capability: number; position: number[]; salience: number[] }[];
  readonly dims: number;
}

/** KTAB -O2, best wall and processor time of three runs in peers.md, in milliseconds. */
const ktab: Readonly<Record<string, Took>> = {
  dummyData_3Dim: { wall: 60, processor: 50 },
  "SOE-Pol-Comp": { wall: 450, processor: 340 },
  "SOE-Policy": { wall: 1510, processor: 1460 },
  "SOE-Competitive": { wall: 6800, processor: 6700 },
  dummyData_6Dim: { wall: 2200, processor: 2600 },
  "dummyData-a040": { wall: 5000, processor: 6600 },
};

const issueOf = ({ actors, dims }: Case): Issue => ({
  dimensions: dims,
  stakeholders: actors.map((actor) => ({ ...actor, salience: actor.salience.map((care) => care / 100) })),
});

function spatial(cases: Readonly<Record<string, Case>>): void {
  console.log("Bargaining in space: one run to the end");
  for (const [name, peer] of Object.entries(ktab)) {
    const issue = issueOf(cases[name] as Case);
    const bargainer = createBargainer(issue, { model: "spatial" });
    const settlement = new Float64Array(issue.dimensions);
    const took = measure(() => runToEnd(bargainer, inputsOf(issue), settlement));
    const [wall, processor] = [peer.wall / took.wall, peer.processor / took.processor];
    const times = `${wall.toFixed(0)} × as fast by the wall, ${processor.toFixed(0)} × by processor time`;
    line(name, took, `KTAB ${peer.wall} ms, ${peer.processor} ms (peers.md): ${times}`);
  }
}

const emission: Issue = {
  dimensions: 1,
  stakeholders: (
    [
      [0.08, 4, 80],
      [0.08, 7, 40],
      [0.03, 4, 20],
      [0.16, 4, 80],
      [0.16, 10, 60],
      [0.16, 10, 60],
      [0.16, 10, 90],
      [0.05, 7, 10],
      [0.05, 4, 100],
      [0.08, 7, 70],
    ] as const
  ).map(([capability, position, salience], i) => ({
    name: `N${i}`,
    capability,
    position: [position],
    salience: [salience / 100],
  })),
};

function expectedUtility(): void {
  console.log("Bargaining by expected utility: the emission case (10 actors), five rounds, one thread");
  const bargainer = createBargainer(emission, { rounds: 5 });
  const inputs = inputsOf(emission);
  const settlement = new Float64Array(1);
  const runs = 5000;
  const took = measure(() => {
    for (let run = 0; run < runs; run++) runToEnd(bargainer, inputs, settlement);
  });
  const aSecond = (time: number): string => Math.round((runs / time) * 1000).toLocaleString("en");
  console.log(
    `  ${aSecond(took.wall)} runs a second by the wall, ${aSecond(took.processor)} of processor time   schelling 1,033, dmasad 280, jmckib 0.67 (peers.md)`,
  );
}

async function draws(reference: Case): Promise<void> {
  console.log("10,000 draws of the 13 × 2 spatial case, threads started and ended included");
  const options = { model: "spatial", draws: 10_000, sensitivity: "none" } as const;
  const job: ModelJob = { model: "bargaining", input: issueOf(reference), options };
  const seconds = async (threads: number): Promise<number> => {
    const start = performance.now();
    await runModel(job, { threads });
    return (performance.now() - start) / 1000;
  };
  const alone = await seconds(1);
  const together = await seconds(2);
  console.log(
    `  1 thread ${alone.toFixed(1)} s, 2 threads ${together.toFixed(1)} s: ${(alone / together).toFixed(2)} × as fast   plain Node re-implementation about 30 s (peers.md)`,
  );
}

alignment();
balance();
expectedUtility();
if (existsSync(shared)) {
  const { cases } = read<{ cases: Record<string, Case> }>("ktab_smp_reference.json");
  spatial(cases);
  await draws(cases["SOE-Pol-Comp"] as Case);
} else console.log("The rest skipped: reference data not here (../shared/models)");

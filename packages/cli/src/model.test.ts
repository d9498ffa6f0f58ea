import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { Desk } from "./desk.testing.ts";

const ties = "source,target,sign,weight\nA,B,-1,4\nB,C,-1,5\nA,C,-1,3\nC,D,1,2\n";
const game = JSON.stringify({
  actors: [
    { name: "A", size: 1 },
    { name: "B", size: 2 },
    { name: "C", size: 3 },
  ],
  propensity: [
    [0, 1, -1],
    [1, 0, -2],
    [-1, -2, 0],
  ],
});
const issue = "actor,capability,position,salience\nA,1,0,50\nB,2,40,90\nC,1.5,70,30\nD,1,100,80\n";
const scenario =
  'An issue ,"Two scales, four actors",4,2,\nActor,Description,Power,P1,S1,P2,S2,\n' +
  "A, first, 10.5, 75.79, 49.53, 6.37, 5.91,\nB, second, 53, 82.72, 30.33, 73.5, 21.22,\n" +
  "C, third, 12, 62.5, 20.7, 50.8, 39.2\nD,,75, 10, 40, 20, 60,\n";

describe("entente model", () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  it("gives the camps of a signed graph as JSON, proven", async () => {
    desk.file("ties.csv", ties);
    const run = await desk.run(["model", "balance", "ties.csv", "--json"]);
    assert.equal(run.status, 0, run.stderr);
    const result = run.json<Record<string, unknown>>();
    assert.equal(result["frustration"], 3);
    assert.equal(result["proven"], true);
    assert.deepEqual(result["sides"], { A: 0, B: 1, C: 0, D: 0 });
    assert.deepEqual(result["frustrated"], [["A", "C"]]);
  });

  it("gives the alignments of a game as JSON, best first, from JSON and from CSV alike", async () => {
    desk.file("game.json", game);
    desk.file("game.csv", "name,size,A,B,C\nA,1,,1,-1\nB,2,1,,-2\nC,3,-1,-2,\n");
    const run = await desk.run(["model", "alignment", "game.json", "--json"]);
    assert.equal(run.status, 0, run.stderr);
    const { proven, optima } = run.json<{ proven: boolean; optima: readonly unknown[] }>();
    assert.equal(proven, true);
    // Apart: A–C at 1·3·(−1) and B–C at 2·3·(−2), each counted from both sides.
    assert.deepEqual(optima[0], { energy: -30, basin: 1, sides: { A: 0, B: 0, C: 1 } });
    assert.equal((await desk.run(["model", "alignment", "game.csv", "--json"])).stdout, run.stdout);
  });

  it("gives rounds, settlement and baselines of an issue as JSON", async () => {
    desk.file("issue.csv", issue);
    const argv = ["model", "bargaining", "issue.csv", "--json", "--model", "expected-utility"];
    const run = await desk.run([...argv, "--variant", "paper", "--rounds", "3"]);
    assert.equal(run.status, 0, run.stderr);
    const result = run.json<{
      rounds: readonly { round: number; positions: Record<string, number> }[];
      settlement: number;
      baselines: Record<string, number>;
      variant: string;
    }>();
    assert.deepEqual(result.rounds[0]?.positions, { A: 0, B: 40, C: 70, D: 100 });
    assert.ok(result.rounds.length <= 4);
    assert.equal(typeof result.settlement, "number");
    assert.deepEqual(Object.keys(result.baselines), ["mean", "median", "condorcet"]);
    assert.equal(result.baselines["median"], 40);
    assert.equal(result.variant, "paper");
  });

  it("reads a scenario of KTAB, with several scales and ragged lines, by the spatial model", async () => {
    desk.file("scenario.csv", scenario);
    const run = await desk.run(["model", "bargaining", "scenario.csv", "--json"]);
    assert.equal(run.status, 0, run.stderr);
    const result = run.json<{ model: string; rounds: readonly { positions: Record<string, number[]> }[] }>();
    assert.equal(result.model, "spatial");
    assert.deepEqual(result.rounds[0]?.positions["A"], [75.79, 6.37]);
  });

  it("prints tables for people, the first line saying so where 1 % turns the outcome", async () => {
    desk.file("tie.csv", "source,target,sign\nA,B,-1\nB,C,-1\nA,C,-1\n");
    const run = await desk.run(["model", "balance", "tie.csv"]);
    assert.match(
      run.stdout,
      /^A change of 1 % turns the camps: A – B; B – C; A – C\.\nFrustration index 1, proven/,
    );
    desk.file("ties.csv", ties);
    assert.match((await desk.run(["model", "balance", "ties.csv"])).stdout, /^Frustration index 3, proven/);
    desk.file("game.json", game);
    assert.match(
      (await desk.run(["model", "alignment", "game.json"])).stdout,
      /1\. energy -30, basin 100\.0 %/,
    );
    desk.file("issue.csv", issue);
    const bargaining = await desk.run(["model", "bargaining", "issue.csv", "--draws", "50", "--seed", "3"]);
    assert.match(bargaining.stdout, /weighted mean [\d.]+, weighted median 40, Condorcet 40/);
    assert.match(bargaining.stdout, /50 draws, seed 3: capability ± 10 %/);
  });

  it("says who pulls two actors together or apart", async () => {
    desk.file("ties.csv", ties);
    const argv = ["model", "balance", "ties.csv", "--between", "A"];
    const run = await desk.run([...argv, "C", "--json"]);
    assert.deepEqual(run.json<{ pulls: unknown }>().pulls, [{ third: "B", pulls: "together", strength: 4 }]);
    assert.match((await desk.run([...argv, "C"])).stdout, /Third parties .*\n {2}B {2}together {2}4\n/);
    assert.match((await desk.run([...argv, "Nobody"])).stderr, /there is no actor “Nobody”/);
    assert.equal((await desk.run(argv)).status, 2);
  });

  it("puts a run on record that repeats to the byte and holds its input, options and version", async () => {
    desk.file("issue.csv", issue);
    const argv = ["model", "bargaining", "issue.csv", "--draws", "60", "--seed", "5", "--record"];
    const run = await desk.run([...argv, "--threads", "1"]);
    assert.equal((await desk.run([...argv, "--threads", "2"])).stdout, run.stdout);
    const record = run.json<{ version: number; job: { options: unknown }; result: { settlement: number } }>();
    assert.equal(record.version, 1);
    assert.deepEqual(record.job.options, { draws: 60, seed: 5 });
    assert.equal(typeof record.result.settlement, "number");
  });

  it("keeps what was done when stopped, says so and ends 1", async () => {
    desk.file("issue.csv", issue);
    const run = await desk.run(["model", "bargaining", "issue.csv", "--draws", "1000000", "--json"], {
      signal: AbortSignal.abort(),
    });
    assert.equal(run.status, 1);
    assert.match(run.stderr, /^Stopped\./);
    assert.equal(run.json<{ stopped: boolean }>().stopped, true);
  });

  for (const [what, argv, content, says] of [
    [
      "a cell that is no number",
      "bargaining",
      issue.replace("40", "forty"),
      /row 3, column “position”: “forty” is no number/,
    ],
    [
      "a decimal comma",
      "bargaining",
      issue.replace("1.5", '"1,5"'),
      /row 4, column “capability”: “1,5” is no number/,
    ],
    [
      "an empty cell",
      "bargaining",
      issue.replace("B,2,", "B,,"),
      /row 3, column “capability”: the cell is empty/,
    ],
    [
      "a missing cell",
      "bargaining",
      issue.replace("100,80", "100"),
      /row 5, column “salience”: the cell is empty/,
    ],
    [
      "a negative capability",
      "bargaining",
      issue.replace("B,2,", "B,-2,"),
      /row 3, column “capability”: -2 is not above 0/,
    ],
    [
      "a salience over 100",
      "bargaining",
      issue.replace("90", "120"),
      /row 3, column “salience”: 120 is not from 0 to 100/,
    ],
    [
      "a salience over 1",
      "bargaining",
      "actor,capability,position,salience\nA,1,0,0.5\nB,1,5,1.2\nC,1,9,1\n",
      /row 3, column “salience”: 1.2 is not from 0 to 1\b/,
    ],
    [
      "saliences that add up to more than the whole",
      "bargaining",
      scenario.replace("39.2", "89.2"),
      /row 5, column “S2”: .*109.9/,
    ],
    [
      "an actor that comes twice",
      "bargaining",
      issue.replace("C,", "A,"),
      /row 4, column “actor”: “A” stands in an earlier row/,
    ],
    [
      "5,000 actors",
      "bargaining",
      `actor,capability,position,salience\n${Array.from({ length: 5000 }, (_, i) => `N${i},1,${i % 100},50`).join("\n")}\n`,
      /row 252, column “actor”: the model takes at most 250/,
    ],
    [
      "a missing column",
      "bargaining",
      issue.replace("salience", "interest"),
      /header needs a column “salience”/,
    ],
    ["no rows", "bargaining", "actor,capability,position,salience\n", /no rows below the header/],
    ["a sign that is none", "balance", ties.replace("-1,5", "0,5"), /row 3, column “sign”: “0” is neither/],
    [
      "a weight of nothing",
      "balance",
      ties.replace("-1,5", "-1,0"),
      /row 3, column “weight”: 0 is not above 0/,
    ],
    [
      "a tie with itself",
      "balance",
      ties.replace("B,C", "B,B"),
      /row 3, column “target”: an actor has no tie with itself/,
    ],
    [
      "an asymmetric matrix",
      "alignment",
      game.replace("[1,0,-2]", "[1,0,-1.5]"),
      /row 3, column “B”: -2 here, -1.5 the other way round/,
    ],
    [
      "a negative size",
      "alignment",
      game.replace('"size":2', '"size":-2'),
      /row 2, column “size”: -2 is no number above 0/,
    ],
    ["a matrix too small", "alignment", game.replace(",[-1,-2,0]", ""), /the matrix has 2 rows for 3 actors/],
    [
      "a propensity that is no number",
      "alignment",
      game.replace("[1,0,-2]", '[1,0,"x"]'),
      /row 2, column “C”: "x" is no number/,
    ],
    ["a file that is no JSON", "alignment", "{", /not JSON/],
  ] as const) {
    it(`names row and column of ${what}`, async () => {
      const file = argv === "alignment" ? "input.json" : "input.csv";
      desk.file(file, content);
      const run = await desk.run(["model", argv, file]);
      assert.equal(run.status, 1, run.stdout);
      assert.equal(run.stdout, "");
      assert.match(run.stderr, says);
      assert.match(run.stderr, /input\.(json|csv)/);
    });
  }

  it("answers one actor, and 5,000 in a chain", async () => {
    desk.file("one.json", '{"actors":[{"name":"A","size":1}],"propensity":[[0]]}');
    assert.deepEqual(
      (await desk.run(["model", "alignment", "one.json", "--json"])).json<{ optima: unknown }>().optima,
      [{ energy: 0, basin: 1, sides: { A: 0 } }],
    );
    desk.file("one.csv", "actor,capability,position,salience\nA,1,40,0.5\n");
    const run = await desk.run(["model", "bargaining", "one.csv", "--json"]);
    assert.equal(run.json<{ settlement: number }>().settlement, 40);
    desk.file(
      "chain.csv",
      `source,target,sign\n${Array.from({ length: 4999 }, (_, i) => `N${i},N${i + 1},${i % 3 ? 1 : -1}`).join("\n")}\n`,
    );
    const chain = await desk.run(["model", "balance", "chain.csv", "--json"]);
    const { frustration, proven } = chain.json<{ frustration: number; proven: boolean }>();
    assert.deepEqual([frustration, proven], [0, true]);
  });

  it("refuses options that can't be with 2", async () => {
    desk.file("issue.csv", issue);
    for (const options of [
      ["--rounds", "many"],
      ["--model", "guess"],
      ["--scale", "10"],
      ["--scale", "9:1"],
      ["--spread", "-1"],
      ["--sensitivity", "some"],
    ]) {
      const run = await desk.run(["model", "bargaining", "issue.csv", ...options]);
      assert.equal(run.status, 2, options.join(" "));
    }
    assert.equal((await desk.run(["model", "bargaining"])).status, 2);
    const variant = await desk.run(["model", "bargaining", "issue.csv", "--variant", "as-told"]);
    assert.match(variant.stderr, /has no variant “as-told”: as-coded, paper/);
    assert.match((await desk.run(["model", "balance", "none.csv"])).stderr, /there is no such file/);
  });
});

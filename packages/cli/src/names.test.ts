import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { Desk } from "./desk.testing.ts";

describe("entente names", () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  it("gives a score, a verdict and reasons, without a workspace", async () => {
    const run = await desk.run(["names", "Jabhat al-Nusra", "Nusra Front"]);
    assert.equal(run.status, 0, run.stderr);
    assert.match(run.stdout, /^0\.98 {2}one name\n/);
    assert.match(run.stdout, /for .*the same meaning: “jabhat”, “front”/);
    assert.match(
      (await desk.run(["names", "Real IRA", "Continuity IRA"])).stdout,
      /two names\n(.*\n)*against /,
    );
  });

  it("gives the score and the reasons as JSON", async () => {
    const match = (await desk.run(["names", "PKK", "P.K.K.", "--json"])).json<{
      score: number;
      reasons: { text: string }[];
    }>();
    assert.ok(match.score > 0.5);
    assert.ok(match.reasons.every(({ text }) => text.length > 0));
  });

  it("says who bears the names where that is asked for", async () => {
    const score = async (type: string): Promise<number> =>
      (await desk.run(["names", "Hassan Ali", "Ali Hassan", "--type", type, "--json"])).json<{
        score: number;
      }>().score;
    assert.ok((await score("person")) < 0.5);
    assert.ok((await score("place")) > 0.5);
  });

  it("gives the rows of a file back with a column score", async () => {
    desk.file(
      "pairs.csv",
      'name_a,name_b,note\r\n"Nasrallah, Hassan",Hassan Nasrallah,"a ""swap"""\r\nUVF,UFF,\r\n',
    );
    const run = await desk.run(["names", "--pairs", "pairs.csv"]);
    assert.equal(run.status, 0, run.stderr);
    const [header, first, second] = run.stdout.split("\n");
    assert.equal(header, "name_a,name_b,note,score");
    assert.match(first ?? "", /^"Nasrallah, Hassan",Hassan Nasrallah,"a ""swap""",0\.\d+$/);
    assert.match(second ?? "", /^UVF,UFF,,0/);
  });

  it("gives the rows as objects with --json, and replaces a score that is there", async () => {
    desk.file("pairs.csv", "score,name_a,name_b\n9,Hamas,HAMAS\n");
    assert.deepEqual((await desk.run(["names", "--pairs", "pairs.csv", "--json"])).json(), [
      { name_a: "Hamas", name_b: "HAMAS", score: 1 },
    ]);
  });

  for (const [what, text, says] of [
    ["a row that is too narrow", "name_a,name_b\nHamas,Fatah\nHamas\n", /pairs\.csv, line 3: 1 fields/],
    ["an open quotation mark", 'name_a,name_b\n"Hamas,Fatah\n', /pairs\.csv, line 2: .*never closed/],
    [
      "columns of other names",
      "a,b\nHamas,Fatah\n",
      /line 1: the header needs the columns name_a and name_b/,
    ],
  ] as const) {
    it(`names the line of ${what}`, async () => {
      desk.file("pairs.csv", text);
      const run = await desk.run(["names", "--pairs", "pairs.csv"]);
      assert.equal(run.status, 1);
      assert.equal(run.stdout, "");
      assert.match(run.stderr, says);
    });
  }

  it("says that a file is missing, or not UTF-8", async () => {
    assert.match(
      (await desk.run(["names", "--pairs", "none.csv"])).stderr,
      /none\.csv: there is no such file/,
    );
    desk.file("latin.csv", Buffer.from("name_a,name_b\nIv\u00e1n,Ivan\n", "latin1"));
    assert.match((await desk.run(["names", "--pairs", "latin.csv"])).stderr, /latin\.csv.*not UTF-8/);
  });

  it("refuses anything but two names or a file with 2", async () => {
    for (const argv of [
      ["names"],
      ["names", "Hamas"],
      ["names", "a", "b", "c"],
      ["names", "a", "b", "--pairs", "x.csv"],
      ["names", "a", "b", "--type", "dog"],
    ]) {
      const run = await desk.run(argv);
      assert.equal(run.status, 2, argv.join(" "));
      assert.match(run.stderr, /entente names --help/);
    }
  });
});

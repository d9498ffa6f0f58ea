import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Explanation } from "@entente/workbench";
import { Desk } from "./desk.testing.ts";

const briefing = `The Red Front is led by Omar Haddad. On 3 May 2014 the Red Front attacked the Blue Army in Aleppo.
If Omar Haddad is killed, the group will merge with the Blue Army.
`;

describe("entente read FILE --explain", () => {
  const desk = new Desk();
  let id = "";
  before(async () => {
    desk.file("briefing.txt", briefing);
    const run = await desk.run(["read", "briefing.txt", "--json"]);
    const { claims } = run.json<{ claims: { id: string; predicate: string }[] }>();
    id = claims.find(({ predicate }) => predicate === "merged_with")?.id ?? "";
  });
  after(() => desk.clear());

  it("prints the sentence, its tokens, the rule, who is meant, the cues and how sure it is", async () => {
    const { status, stdout, stderr } = await desk.run(["read", "briefing.txt", "--explain", id]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, new RegExp(`^${id} {2}Red Front merged with Blue Army\n {5}conditional\n`));
    assert.match(stdout, /\n {2}If Omar Haddad is killed, the group will merge with the Blue Army\.\n/);
    assert.match(stdout, /\n {2}9 +merge +VERB +merge/);
    assert.match(stdout, /its example {2}\S.+\n {2}which says {3}.+ \| merged_with \| /);
    assert.match(stdout, /subject {2}“the group” +Red Front +by a description/);
    assert.match(stdout, /modality +“will”\n {2}condition {2}“If Omar Haddad is killed”/);
    assert.match(stdout, /× 0\.78 {2}the subject is told by a description/);
  });

  it("prints the same as data, and nothing else, where JSON is asked for", async () => {
    const run = await desk.run(["read", "briefing.txt", "--explain", id, "--json"]);
    const { claim, rule, cues, referents, tokens } = run.json<Explanation>();
    assert.equal(claim.id, id);
    assert.equal(rule.stage, "verb");
    assert.deepEqual(
      cues.map(({ what }) => what),
      ["modality", "condition"],
    );
    assert.deepEqual(
      referents.map(({ name }) => name),
      ["Red Front", "Blue Army"],
    );
    assert.equal(tokens[9]?.lemma, "merge");
    assert.equal(run.stdout.trim().split("\n").length, 1);
  });

  it("refuses a claim that was not read, and says how many there are", async () => {
    const run = await desk.run(["read", "briefing.txt", "--explain", "c99"]);
    assert.equal(run.status, 1);
    assert.equal(run.stdout, "");
    assert.match(
      run.stderr,
      /briefing\.txt: no claim “c99” was read in it\. Claims read there: \d, c1 to c\d\./,
    );
  });

  it("takes one report and no folder to write into", async () => {
    for (const argv of [["briefing.txt"], ["--out", "claims"]]) {
      const run = await desk.run(["read", "briefing.txt", "--explain", id, ...argv]);
      assert.equal(run.status, 2);
      assert.match(run.stderr, /--explain takes one report/);
    }
    assert.match((await desk.run(["read", "nowhere.txt", "--explain", id])).stderr, /no such file/);
  });
});

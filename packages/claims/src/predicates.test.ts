import assert from "node:assert/strict";
import { test } from "node:test";
import { actorTypes } from "./actor.ts";
import { isPredicateName, predicate, predicateNames, predicates } from "./predicates.ts";

const rows = predicateNames.map((name) => ({ name, ...predicates[name] }));
const named = (fails: readonly { name: string }[]): string[] => fails.map(({ name }) => name);

test("every name has a row, and every row a name, in the same order", () => {
  assert.deepEqual(Object.keys(predicates), [...predicateNames]);
});

test("names are words that can stand in a command and a file", () => {
  assert.deepEqual(
    predicateNames.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name)),
    [],
  );
});

test("a symmetric predicate reads the same from both sides", () => {
  assert.deepEqual(named(rows.filter((row) => row.symmetric && row.phrase !== row.inverse)), []);
});

test("a symmetric predicate takes on either side what it takes on the other", () => {
  const lopsided = rows.filter(
    (row) => row.symmetric && row.subjects.some((type) => !row.objects.includes(type)),
  );
  assert.deepEqual(named(lopsided), []);
});

test("a predicate with two sides that is not symmetric reads differently from the other side", () => {
  const hasObject = rows.filter((row) =>
    row.objects.some((object) => object !== "nothing" && object !== "literal"),
  );
  assert.deepEqual(named(hasObject.filter((row) => !row.symmetric && row.phrase === row.inverse)), []);
});

test("only a state can end, and only an event ends it", () => {
  assert.deepEqual(named(rows.filter((row) => row.kind !== "state" && row.endedBy.length > 0)), []);
  const byOthers = rows.flatMap((row) =>
    row.endedBy.filter((rule) => predicates[rule.event].kind !== "event"),
  );
  assert.deepEqual(byOthers, []);
});

test("a rule that ends a state says which of its sides the event names", () => {
  const vague = rows.filter((row) =>
    row.endedBy.some((rule) => rule.subject === undefined && rule.object === undefined),
  );
  assert.deepEqual(named(vague), []);
});

test("no state has the same ending rule twice", () => {
  const doubled = rows.filter(
    (row) => new Set(row.endedBy.map((rule) => JSON.stringify(rule))).size < row.endedBy.length,
  );
  assert.deepEqual(named(doubled), []);
});

test("only states take a stance", () => {
  assert.deepEqual(named(rows.filter((row) => row.stance !== null && row.kind !== "state")), []);
});

test("together and against are the predicates that the design names", () => {
  const withStance = (stance: string): string[] =>
    named(rows.filter((row) => row.stance === stance)).toSorted();
  assert.deepEqual(withStance("together"), ["allied_with", "part_of", "pledges_allegiance_to", "supports"]);
  assert.deepEqual(withStance("against"), ["fights", "rival_of"]);
});

test("a leader's death, removal, or succession ends the leading, and the rest of the world's does not", () => {
  const ends = predicate("leads").endedBy;
  const has = (event: string, sides: object): boolean =>
    ends.some((rule) => JSON.stringify(rule) === JSON.stringify({ event, ...sides }));
  assert.ok(has("died", { subject: "subject" }));
  assert.ok(has("removed_from", { subject: "subject", object: "object" }));
  assert.ok(has("succeeded", { object: "subject" }));
  assert.ok(!has("succeeded", { subject: "subject" }));
});

test("a pledge does not end by the death of the one it was made to", () => {
  const deaths = predicate("pledges_allegiance_to").endedBy.filter((rule) => rule.event === "died");
  assert.deepEqual(deaths, [{ event: "died", subject: "subject" }]);
});

test("neither a truce nor talks end a fight or a rivalry", () => {
  for (const name of ["fights", "rival_of"] as const) {
    const events = predicate(name).endedBy.map((rule) => rule.event as string);
    assert.ok(!events.includes("talks_with") && !events.includes("truce_with"));
  }
});

test("subjects and objects are kinds of actor, literals or nothing, each once", () => {
  const known: readonly string[] = [...actorTypes, "literal", "nothing"];
  for (const { name, subjects, objects } of rows) {
    assert.ok(subjects.length > 0 && objects.length > 0, name);
    assert.ok(
      [...subjects, ...objects].every((kind) => known.includes(kind)),
      name,
    );
    assert.equal(new Set(subjects).size, subjects.length, name);
    assert.equal(new Set(objects).size, objects.length, name);
  }
});

test("PLOVER codes are among the manual's sixteen event types", () => {
  const types =
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT";
  const known: readonly (string | null)[] = [...types.split(" "), null];
  assert.deepEqual(named(rows.filter((row) => !known.includes(row.codes.plover))), []);
});

test("codes look like codes: CAMEO digits, PLOVER capitals, STIX words with hyphens", () => {
  const forms = {
    cameo: /^\d{2,4}$/,
    plover: /^[A-Z]+$/,
    stix: /^[a-z]+(-[a-z]+)*$/,
    ftm: /^[A-Z]\w+$/,
    mappingMilitants: /^[a-z]{3}$/,
  };
  for (const { name, codes } of rows) {
    for (const [scheme, form] of Object.entries(forms)) {
      const code = codes[scheme as keyof typeof forms];
      assert.ok(code === null || form.test(code), `${name}: ${scheme} ${code}`);
    }
  }
});

test("a word is a predicate's name only if the table has a row of its own for it", () => {
  assert.equal(isPredicateName("leads"), true);
  assert.equal(isPredicateName("likes"), false);
  assert.equal(
    isPredicateName("constructor"),
    false,
    "an object's inherited members are no predicates (regression)",
  );
});

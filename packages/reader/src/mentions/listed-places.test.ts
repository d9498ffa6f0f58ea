import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../testing/read.testing.ts";

const named = (text: string): string[] => read(text).actors.map(({ type, name }) => `${type} ${name}`);

test("a name that only stands in a list of places is a place", () => {
  const actors = named("The ELN operates in Teorama, El Tarra and Convencion.");
  assert.ok(actors.includes("place El Tarra") && actors.includes("place Convencion"), actors.join("; "));
});

test("a person named after a place is none", () => {
  assert.ok(!named("The army met in Goma, and Kabarebe left.").some((one) => one === "place Kabarebe"));
});

test("a militia that goes by its leader's name is told apart from others of its kind", () => {
  assert.deepEqual(named("Mai-Mai Sheka fought the FARDC."), [
    "organisation Mai-Mai Sheka",
    "organisation FARDC",
  ]);
});

test("a body of a body that is known is told apart from it", () => {
  assert.deepEqual(named("The Central Committee of the FARC met."), [
    "organisation Central Committee",
    "organisation FARC",
  ]);
});

test("dissidents of a body are a people of their own", () => {
  assert.ok(named("The ELN attacked FARC dissidents.").includes("population FARC dissidents"));
});

test("“Secretary of State” is no part of a name", () => {
  assert.ok(
    named("Secretary of State Warren Christopher met Yasser Arafat.").includes("person Warren Christopher"),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ActorId } from "@entente/claims";
import type { NamedActor } from "@entente/server/contract";
import { findActors } from "./find-actors.ts";
import { numberFootnotes } from "./footnotes.ts";

const actor = (id: string, name: string, claims: number, others: readonly string[] = []): NamedActor => ({
  id: id as ActorId,
  type: "organisation",
  name,
  spellings: others,
  claims,
  sources: 1,
});

test("an actor is found by any of its spellings, without regard to case and accents, most spoken of first", () => {
  const actors = [
    actor("a1", "Sinn Féin", 3),
    actor("a2", "ISIS", 9, ["Islamic State"]),
    actor("a3", "Republican Sinn Féin", 5),
  ];
  const ids = (text: string, type = ""): string[] => findActors(actors, { text, type }).map(({ id }) => id);
  assert.deepEqual(ids("sinn fein"), ["a3", "a1"]);
  assert.deepEqual(ids("islamic state"), ["a2"]);
  assert.deepEqual(ids(""), ["a2", "a3", "a1"]);
  assert.deepEqual(ids("", "person"), []);
});

test("footnotes are numbered in the order of the page, and the same claims keep their number", () => {
  const notes = numberFootnotes([["c1"], ["c2", "c3"], ["c1"], ["c3"]]);
  assert.equal(notes.numberOf(["c1"]), 1);
  assert.equal(notes.numberOf(["c2", "c3"]), 2);
  assert.equal(notes.numberOf(["c3"]), 3);
  assert.equal(notes.numberOf(["c9"]), 0);
});

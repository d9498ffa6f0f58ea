import assert from "node:assert/strict";
import { test } from "node:test";
import { read, sayClaim, sideOf } from "../testing/read.testing.ts";
import { adjectiveFrames } from "./adjective-frames.ts";
import { nounFrames } from "./noun-frames.ts";
import { roleFrames } from "./role-frames.ts";
import { stanceAdjectives, stanceFrames } from "./stance-frames.ts";
import { verbFrames } from "./verb-frames.ts";

/** A name as the frame's example gives it: any of the actor's surface strings. */
function saysIt(example: string, says: string): { found: boolean; got: string[] } {
  const reading = read(example);
  const [subject = "", told = "", object = ""] = says.split(" | ");
  const predicate = told.replace(/^not /, "");
  const polarity = told.startsWith("not ") ? "negative" : "positive";
  const isCalled = (side: string | null, name: string): boolean => {
    if (side === null) return name === "";
    const actor = reading.actors.find((one) => one.id === side);
    return actor
      ? actor.name === name || actor.mentions.some((mention) => mention === name)
      : sideOf(reading, side).includes(name) && name !== "";
  };
  const found = reading.claims.some(
    (claim) =>
      claim.predicate === predicate &&
      claim.polarity === polarity &&
      isCalled(claim.subject, subject) &&
      isCalled(claim.object, object),
  );
  return { found, got: reading.claims.map((claim) => sayClaim(reading, claim)) };
}

for (const [kind, frames] of [
  ["verb", verbFrames],
  ["noun", nounFrames],
  ["role", roleFrames],
  ["adjective", adjectiveFrames],
  ["stance", [...stanceFrames, ...stanceAdjectives]],
] as const) {
  for (const { example, says } of frames) {
    test(`a ${kind} frame reads “${example}”`, () => {
      const { found, got } = saysIt(example, says);
      assert.ok(found, `expected “${says}”, got: ${got.join("; ") || "nothing"}`);
    });
  }
}

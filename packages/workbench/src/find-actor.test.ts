import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actorId, type ActorType } from "@entente/claims";
import type { WorkspaceActor } from "@entente/workspace";
import { findActor } from "./find-actor.ts";

const actor = (
  id: string,
  name: string,
  others: readonly string[] = [],
  type: ActorType = "organisation",
): WorkspaceActor => ({
  id: actorId(id),
  type,
  name,
  mentions: [name, ...others],
  names: [name, ...others].map((text) => ({ text, sources: [] })),
  claims: 0,
  sources: [],
  appearances: [],
});

const actors = [
  actor("a1", "Hay’at Tahrir al-Sham", ["HTS"]),
  actor("a2", "Abu Omar al-Baghdadi", ["Baghdadi"], "person"),
  actor("a3", "Abu Bakr al-Baghdadi", ["Baghdadi"], "person"),
  actor("a4", "Front", ["HTS Front"]),
  actor("a5", "National Front", ["Front"]),
];

describe("findActor", () => {
  it("takes an id, or any name however case, accents and quotation marks are written", () => {
    for (const name of ["a1", "hay'at tahrir al-sham", "HTS", "hts", "the Hay‘at Tahrir al Sham"]) {
      assert.equal(findActor(actors, name).id, "a1");
    }
  });

  it("prefers the actor that is printed so to one that is also called so", () => {
    assert.equal(findActor(actors, "front").id, "a4");
  });

  it("asks for the id where two are called the same", () => {
    assert.throws(() => findActor(actors, "Baghdadi"), { code: "ENT_ACTOR_AMBIGUOUS", message: /a2 .*a3 / });
  });

  it("suggests the nearest names, and none where nothing is near", () => {
    assert.throws(() => findActor(actors, "Bagdadi"), {
      code: "ENT_ACTOR_UNKNOWN",
      message: /Nearest: “Baghdadi”/,
    });
    assert.throws(() => findActor(actors, "xyz"), { code: "ENT_ACTOR_UNKNOWN", message: /lists them/ });
  });
});

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import {
  actorId,
  claimId,
  sourceId,
  undated,
  type Actor,
  type ClaimTime,
  type PredicateName,
} from "@entente/claims";
import type { Evidence, PictureClaim } from "../picture.ts";
import { openPicture } from "../store/open-picture.ts";
import { whatIf } from "./what-if.ts";

const goldFile = join(import.meta.dirname, "../../../../../../shared/evaluation/dev/00-seed-isis-aq.json");

interface Gold {
  readonly published: string;
  readonly actors: readonly { readonly id: string; readonly type: Actor["type"]; readonly name: string }[];
  readonly claims: readonly {
    readonly id: string;
    readonly predicate: PredicateName;
    readonly subject: string;
    readonly object: string | null;
    readonly modality: string;
    readonly polarity: PictureClaim["polarity"];
    readonly condition: string | null;
    readonly time: Pick<ClaimTime, "from" | "to" | "text">;
    readonly quote: string;
  }[];
}

const seed = sourceId("seed");

/** What the article says, as people wrote it down, all of it accepted. */
const evidenceOfGold = ({ published, actors, claims }: Gold): Evidence => ({
  actors: actors.map(({ id, type, name }) => ({ id: actorId(id), type, name, mentions: [name] })),
  sources: [{ id: seed, name: "seed", title: null, published, captured: "2025-01-01T00:00:00Z" }],
  claims: claims.map(({ id, subject, modality, condition, time, ...claim }) => ({
    ...claim,
    id: claimId(id),
    subject: actorId(subject),
    // The gold's "historical" is what is asserted of the past.
    modality: (modality === "historical" ? "asserted" : modality) as PictureClaim["modality"],
    likelihood: null,
    condition: condition === null ? null : { words: condition, about: null },
    attribution: null,
    attributionKind: "author",
    qualifiers: {},
    time: { ...undated, ...time },
    source: seed,
    review: "accepted",
  })),
});

test("the founding article’s own conditional is met by the death it foresaw, and the group and pledges to it stay", (t: TestContext) => {
  if (!existsSync(goldFile)) return t.skip("reference data not here");
  const gold = JSON.parse(readFileSync(goldFile, "utf8")) as Gold;
  const idOf = (name: string): string => gold.actors.find((actor) => actor.name === name)?.id as string;
  const [leader, group] = ["Abu Bakr al-Baghdadi", "ISIS"].map(idOf) as [string, string];
  const given = evidenceOfGold(gold);
  // The article speaks of the pledges given to him in its conditional only: one of them, by hand.
  const pledge: PictureClaim = {
    ...(given.claims[0] as PictureClaim),
    id: claimId("c900"),
    predicate: "pledges_allegiance_to",
    subject: actorId(idOf("Abu Mohamad al-Joulani")),
    object: leader,
    modality: "asserted",
    polarity: "positive",
    condition: null,
    time: undated,
  };
  const picture = openPicture({ ...given, claims: [...given.claims, pledge] });
  const death = { kind: "event", predicate: "died", subject: actorId(leader), object: null } as const;
  const { changes, foreseen, stays } = whatIf(
    picture,
    [{ ...death, date: "2019-10-27", qualifiers: {} }],
    "2019-10-27",
  );
  const changed = (claims: readonly string[]): string | undefined =>
    changes.find(({ relation }) => relation?.claims.some((id) => claims.includes(id)))?.change;
  const leads = given.claims.find(({ predicate, subject }) => predicate === "leads" && subject === leader);
  assert.equal(changed([leads?.id ?? ""]), "ends");
  assert.equal(changed([pledge.id]), "in-question");
  assert.ok(changes.every(({ relation }) => relation?.object !== group || relation.subject === leader));
  assert.ok(stays.some(({ predicate, object }) => predicate === "pledges_allegiance_to" && object === group));
  const sentences = foreseen.map(({ claim }) => gold.claims.find(({ id }) => id === claim)?.quote);
  assert.ok(sentences.includes("If Baghdadi is killed, the Caliphate and Bay’a given to him will fall"));
  assert.ok(sentences.includes("but the group will remain"));
  assert.ok(
    foreseen.every(
      ({ attributionKind, condition }) => attributionKind === "author" && condition.startsWith("If"),
    ),
  );
});

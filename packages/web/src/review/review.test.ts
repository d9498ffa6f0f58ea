import assert from "node:assert/strict";
import { test } from "node:test";
import {
  OffsetMap,
  undated,
  type ActorId,
  type ClaimId,
  type ClaimRecord,
  type SourceId,
} from "@entente/claims";
import type { NamedActor } from "@entente/server/contract";
import { decided } from "../decisions/decision.ts";
import { adding, editing, forecasting, reviewing, swapping } from "./claim-decisions.ts";
import { findNames, indexNames } from "./name-index.ts";
import { besides, keptOrder, nextWaiting } from "./queue-order.ts";
import { citedStretch, movedEnd, trimmedStretch } from "./report-selection.ts";
import { keyWords, reviewKeys } from "./review-keys.ts";

const claim: ClaimRecord = {
  id: "c1" as ClaimId,
  source: "s1" as SourceId,
  predicate: "fights",
  subject: "a1" as ActorId,
  object: "a2",
  polarity: "positive",
  modality: "asserted",
  likelihood: null,
  condition: null,
  attribution: null,
  attributionKind: "author",
  qualifiers: {},
  time: { ...undated, after: "c2" as ClaimId },
  quote: "fought",
  start: 3,
  end: 9,
  confidence: 0.8,
  review: "proposed",
  origin: "reader",
  credibility: null,
  prefix: "",
  suffix: "",
};
const names: Readonly<Record<string, string>> = { a1: "ISIS", a2: "al-Qaeda" };
const nameOf = (id: string): string | null => names[id] ?? null;

test("a review of one claim goes to that claim, one of several is one step, and both can be taken back", () => {
  const one = reviewing([claim], "accepted", nameOf);
  assert.equal(one?.words, "accept: ISIS fights al-Qaeda");
  assert.equal(one?.request.address, "/api/claims/c1/review");
  const other = { ...claim, id: "c2" as ClaimId };
  const both = reviewing([claim, other], "rejected", nameOf);
  assert.ok(both?.back);
  assert.deepEqual(both.request.body, { review: "rejected", claims: ["c1", "c2"] });
  assert.equal(decided(other, [both]).review, "rejected");
  assert.equal(decided(other, [both, both.back]).review, "proposed");
});

test("a review changes only what is not decided so already", () => {
  assert.equal(reviewing([{ ...claim, review: "accepted" }], "accepted", nameOf), null);
  const mixed = reviewing(
    [
      { ...claim, review: "accepted" },
      { ...claim, id: "c2" as ClaimId },
    ],
    "accepted",
    nameOf,
  );
  assert.equal(mixed?.request.address, "/api/claims/c2/review");
});

test("an edit shows at once, is sent as fields, and its way back has the fields as they were", () => {
  const edit = editing(claim, { predicate: "allied_with" }, nameOf);
  assert.equal(edit.words, "change: ISIS is allied with al-Qaeda");
  assert.deepEqual(edit.request, {
    method: "PATCH",
    address: "/api/claims/c1",
    body: { predicate: "allied_with" },
  });
  assert.deepEqual(edit.back?.request?.body, { predicate: "fights" });
  assert.equal(decided(claim, [edit]).predicate, "allied_with");
});

test("a date that is set stands for itself, and who says it goes by the actor alone", () => {
  const time = { ...undated, from: "2014", after: "c2" as ClaimId };
  assert.deepEqual(editing(claim, { time }, nameOf).request.body, { time: { ...time, after: null } });
  const said = editing(claim, { attribution: "a2" as ActorId, attributionKind: "named" }, nameOf);
  assert.deepEqual(said.request.body, { attribution: "a2" });
  assert.equal(decided(claim, [said]).attributionKind, "named");
});

test("sides change places only between two actors, so that sending it twice does no harm", () => {
  assert.deepEqual(swapping(claim, nameOf), { subject: "a2", object: "a1" });
  assert.equal(swapping({ ...claim, object: "half the city" }, nameOf), null);
  assert.equal(swapping({ ...claim, object: null }, nameOf), null);
});

test("a claim is marked as a forecast and as none by the same key", () => {
  assert.deepEqual(forecasting(claim), { modality: "predicted" });
  assert.deepEqual(forecasting({ ...claim, modality: "predicted" }), { modality: "asserted" });
});

test("a claim by hand says what it will be while it waits to be sent", () => {
  const draft = { predicate: "fights", subject: "ISIS", object: "al-Qaeda", says: "x" } as const;
  assert.equal(adding(draft).words, "add: ISIS fights al-Qaeda");
});

const actor = (id: string, name: string, claims: number, ...spellings: string[]): NamedActor => ({
  id: id as ActorId,
  type: "organisation",
  name,
  spellings,
  claims,
  sources: 1,
});
const index = indexNames([
  actor("a1", "Islamic State", 9, "ISIS", "داعش", "Daʿesh"),
  actor("a2", "Jabhat al-Nusra", 5, "Nusra Front", "an-Nusra"),
  actor("a3", "Free Syrian Army", 7),
]);
const found = (typed: string): string[] =>
  findNames(index, typed).map(({ actor: { id }, spelling }) => `${id} ${spelling}`);

test("an actor is found by any spelling and script, the best fit first, and it is said which spelling fits", () => {
  assert.deepEqual(found("isis"), ["a1 ISIS"]);
  assert.deepEqual(found("داعش"), ["a1 داعش"]);
  assert.deepEqual(found("nus fr"), ["a2 Nusra Front"]);
  assert.deepEqual(found("army"), ["a3 null"]);
  assert.deepEqual(found("zz"), []);
});

test("without words the actors most spoken of are offered", () => {
  assert.deepEqual(found(""), ["a1 null", "a3 null", "a2 null"]);
});

test("what is being reviewed stays where it is when the list is asked for again, and what is new comes last", () => {
  const before = ["p1", "p2", "p3"];
  assert.deepEqual(keptOrder(before, ["p9", "p3", "p1"]), ["p1", "p2", "p3", "p9"]);
  assert.equal(keptOrder(before, ["p3", "p1"]), before);
});

test("the next thing that waits is after the present one, then from the beginning, and never the present one", () => {
  const order = ["p1", "p2", "p3", "p4"];
  const waits =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id);
  assert.equal(nextWaiting(order, "p2", waits("p1", "p2", "p4")), "p4");
  assert.equal(nextWaiting(order, "p4", waits("p1", "p4")), "p1");
  assert.equal(nextWaiting(order, "p2", waits("p2")), null);
  assert.equal(nextWaiting(order, null, waits("p3")), "p3");
});

test("the neighbours of nothing are the ends, and beyond the ends there is nothing", () => {
  assert.equal(besides(["a", "b"], null, 1), "a");
  assert.equal(besides(["a", "b"], null, -1), "b");
  assert.equal(besides(["a", "b"], "b", 1), null);
  assert.equal(besides([], null, 1), null);
});

test("selected words lose the white space at their ends and are cited by code points", () => {
  const text = "𐍈 The Red Front  attacked.";
  const stretch = trimmedStretch(text, { start: 2, end: 17 });
  assert.ok(stretch);
  assert.deepEqual(stretch, { start: 3, end: 16 });
  assert.deepEqual(citedStretch(text, stretch, new OffsetMap(text)), { quote: "The Red Front", start: 2 });
  assert.equal(trimmedStretch(text, { start: 16, end: 18 }), null);
});

test("the ends of a quote move by whole words, and never past each other", () => {
  const text = "On 3 May the Red Front’s men attacked the camp.";
  const words = (start: number, end: number): string => text.slice(start, end);
  const red = { start: text.indexOf("Red"), end: text.indexOf("Red") + 3 };
  const longer = movedEnd(text, red, "end", 1);
  assert.equal(words(longer.start, longer.end), "Red Front’s");
  const earlier = movedEnd(text, longer, "start", -1);
  assert.equal(words(earlier.start, earlier.end), "the Red Front’s");
  assert.deepEqual(movedEnd(text, earlier, "start", 1), longer);
  assert.deepEqual(movedEnd(text, longer, "end", -1), red);
  assert.deepEqual(movedEnd(text, red, "end", -1), red);
});

test("no two things have the same key", () => {
  const keys = Object.values(reviewKeys).map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(keyWords("U"), "Shift u");
  assert.equal(keyWords("?"), "?");
});

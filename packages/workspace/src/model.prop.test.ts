import assert from "node:assert/strict";
import { test } from "node:test";
import {
  actorId,
  claimId,
  reviewStates,
  sharingMarks,
  sourceId,
  type PredicateName,
  type ReviewState,
} from "@entente/claims";
import type { Batch } from "./history/append-entry.ts";
import { Model, type ModelClaim, type ModelState } from "./model.testing.ts";
import { openWorkspace, runsHere } from "./open-workspace.testing.ts";
import { readingOf } from "./reading.testing.ts";
import { fc } from "./seed.testing.ts";
import type { Workspace, WorkspaceView } from "./workspace.ts";

const names = [
  "North River Front",
  "South Hill Guard",
  "East Lake Brigade",
  "West Gate Union",
  "High Plain Army",
];

/** One operation, with numbers that choose among what there is when its turn comes. */
type Operation =
  | { readonly does: "add"; readonly subject: number; readonly object: number; readonly alias: number | null }
  | { readonly does: "review"; readonly pick: number; readonly many: number; readonly state: ReviewState }
  | { readonly does: "edit"; readonly pick: number; readonly predicate: PredicateName }
  | { readonly does: "claim"; readonly pick: number; readonly says: string }
  | { readonly does: "mark"; readonly pick: number; readonly sharing: number }
  | { readonly does: "rename"; readonly pick: number; readonly name: string | null }
  | { readonly does: "merge" | "distinct"; readonly pick: number; readonly other: number }
  | { readonly does: "split"; readonly pick: number }
  | { readonly does: "separate"; readonly pick: number }
  | { readonly does: "record"; readonly id: number; readonly body: number | null }
  | { readonly does: "undo" | "redo" | "undoBatch" | "newBatch" };

const pick = fc.nat(50);
const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("add" as const),
      subject: fc.nat(4),
      object: fc.nat(4),
      alias: fc.option(fc.nat(4)),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("review" as const),
      pick,
      many: fc.integer({ min: 1, max: 4 }),
      state: fc.constantFrom(...reviewStates),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("edit" as const),
      pick,
      predicate: fc.constantFrom("fights" as const, "leads" as const, "allied_with" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("claim" as const),
      pick,
      says: fc.constantFrom("I saw it.", "A relative said so."),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("mark" as const), pick, sharing: fc.nat(2) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("rename" as const),
      pick,
      name: fc.option(fc.constantFrom("The Front", "The Guard")),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom("merge" as const, "distinct" as const), pick, other: pick }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("split" as const), pick }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("separate" as const), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("record" as const), id: fc.nat(2), body: fc.option(fc.nat(3)) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom(
        "undo" as const,
        "undo" as const,
        "redo" as const,
        "undoBatch" as const,
        "newBatch" as const,
        "newBatch" as const,
      ),
    }),
  },
);

/** What can be seen of a workspace, in the model's words. */
async function seen(view: WorkspaceView): Promise<ModelState> {
  const [sources, claims, actors, records] = [
    await view.sources(),
    await view.claims(),
    await view.actors(),
    await view.records("note"),
  ];
  return {
    sources: new Map(sources.map(({ id, sharing }) => [id, { sharing }])),
    claims: new Map(
      claims
        .map(
          ({ id, review, predicate, subject, object }) =>
            [id as string, { review, predicate, subject, object }] as const,
        )
        .toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1))),
    ),
    actors: new Map(actors.map(({ id, name, sources: of }) => [id, { name, sources: of.toSorted() }])),
    records: new Map(records.map(({ id, body }) => [id, JSON.stringify(body)])),
  };
}

const at = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items.length === 0 ? undefined : items[number % items.length];

/** The run of one list of operations against a workspace and the model. */
class Run {
  readonly model = new Model();
  workspace: Workspace;
  now = Date.parse("2020-01-01T00:00:00Z");
  #batch: Batch = { first: null };
  #batches = 0;
  #added = 0;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  async do(operation: Operation): Promise<void> {
    this.now += 60_000;
    const { workspace, model } = this;
    if (operation.does === "newBatch") {
      this.#batch = { first: null };
      this.#batches++;
    } else if (operation.does === "undo") {
      const undone = await workspace.undo({ steps: 1 });
      assert.equal(undone.length > 0, model.undo(this.now));
    } else if (operation.does === "undoBatch") {
      const undone = await workspace.undo({ batch: true });
      assert.equal(undone.length, model.undoBatch(this.now));
    } else if (operation.does === "redo") {
      const redone = await workspace.redo({ steps: 1 });
      assert.equal(redone.length > 0, model.redo(this.now));
    } else {
      const before = await workspace.revision();
      await this.#change(operation, { batch: this.#batch });
      if ((await workspace.revision()) !== before) {
        const after = await seen(workspace);
        this.#foresee(operation, after);
        model.step(this.now, after, this.#batches);
      }
    }
    assert.deepEqual(await seen(workspace), model.state, operation.does);
  }

  /** What the model says a change comes to: all of it where it's about one thing, else what has to stay as it was. */
  #foresee(operation: Operation, after: ModelState): void {
    const { state } = this.model;
    const { does } = operation;
    const foreseen = this.#foreseen(operation);
    if (foreseen) return assert.deepEqual(after, foreseen);
    if (does !== "record") assert.deepEqual(after.records, state.records);
    if (does !== "add" && does !== "claim" && does !== "mark") assert.deepEqual(after.sources, state.sources);
    if (["review", "mark", "record", "separate", "edit"].includes(does))
      assert.deepEqual(after.actors, state.actors);
    if (["mark", "record", "separate", "rename"].includes(does)) assert.deepEqual(after.claims, state.claims);
    for (const [id, claim] of state.claims) {
      const now = after.claims.get(id);
      assert.ok(now, `${id} is lost by ${does}`);
      if (does !== "review") assert.equal(now.review, claim.review);
      if (does !== "edit") assert.equal(now.predicate, claim.predicate);
    }
  }

  #foreseen(operation: Operation): ModelState | null {
    const { state } = this.model;
    const claims = new Map(state.claims);
    const ids = [...claims.keys()];
    const change = (id: string | undefined, fields: Partial<ModelClaim>): void => {
      const claim = claims.get(id ?? "");
      if (id !== undefined && claim) claims.set(id, { ...claim, ...fields });
    };
    switch (operation.does) {
      case "review":
        for (let i = 0; i < operation.many; i++)
          change(at(ids, operation.pick + i), { review: operation.state });
        return { ...state, claims };
      case "edit":
        change(at(ids, operation.pick), { predicate: operation.predicate });
        return { ...state, claims };
      case "separate":
        return state;
      case "mark": {
        const id = at([...state.sources.keys()], operation.pick) ?? "";
        const sharing = at(sharingMarks, operation.sharing) ?? "full";
        return { ...state, sources: new Map([...state.sources, [id, { sharing }]]) };
      }
      case "record": {
        const records = new Map([
          ...state.records,
          [`n${operation.id}`, JSON.stringify(operation.body)] as const,
        ]);
        if (operation.body === null) records.delete(`n${operation.id}`);
        return { ...state, records: new Map([...records].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
      }
      default:
        return null;
    }
  }

  async #change(operation: Operation, note: { batch: Batch }): Promise<void> {
    const { workspace, model } = this;
    const claims = [...model.state.claims.keys()].map(claimId);
    const actors = [...model.state.actors.keys()].map(actorId);
    const sources = [...model.state.sources.keys()].map(sourceId);
    const refused = (error: unknown): void => {
      assert.equal((error as { code?: string }).code, "ENT_INVALID");
    };
    switch (operation.does) {
      case "add": {
        const { reading, text } = this.#report(operation);
        await workspace.add(reading, text, note);
        return;
      }
      case "review": {
        const ids = Array.from(
          { length: operation.many },
          (_, i) => at(claims, operation.pick + i) ?? [],
        ).flat();
        const changed = ids.length > 0 ? await workspace.review(ids, operation.state, note) : [];
        for (const { review } of changed) assert.equal(review, operation.state);
        return;
      }
      case "edit": {
        const id = at(claims, operation.pick);
        if (id)
          assert.equal(
            (await workspace.editClaim(id, { predicate: operation.predicate }, note)).predicate,
            operation.predicate,
          );
        return;
      }
      case "claim": {
        const subject = at(actors, operation.pick);
        if (subject)
          await workspace.addClaim(
            { predicate: "seeks", subject, object: "power", says: operation.says },
            note,
          );
        return;
      }
      case "mark": {
        const id = at(sources, operation.pick);
        const sharing = at(sharingMarks, operation.sharing) ?? "full";
        if (id) assert.equal((await workspace.markSource(id, { sharing }, note)).sharing, sharing);
        return;
      }
      case "rename": {
        const id = at(actors, operation.pick);
        if (id) await workspace.renameActor(id, operation.name, note);
        return;
      }
      case "merge":
      case "distinct": {
        const [one, other] = [at(actors, operation.pick), at(actors, operation.other)];
        if (!one || !other) return;
        const decide = operation.does === "merge" ? workspace.mergeActors : workspace.distinguishActors;
        await decide.call(workspace, one, other, note).catch(refused);
        return;
      }
      case "split": {
        const id = at(actors, operation.pick);
        if (id) await workspace.splitActor(id, undefined, note).catch(refused);
        return;
      }
      case "separate": {
        const id = at(claims, operation.pick);
        if (id) await workspace.separateClaims([id], note);
        return;
      }
      case "record":
        return await this.#record(operation, note);
      default:
        return;
    }
  }

  async #record(
    { id: number, body }: Extract<Operation, { does: "record" }>,
    note: { batch: Batch },
  ): Promise<void> {
    const id = `n${number}`;
    const record = { kind: "note", id, body };
    const isThere = this.model.state.records.has(id);
    if (body === null) {
      if (isThere) await this.workspace.removeRecord(record, note);
    } else if (isThere) await this.workspace.changeRecord(record, note);
    else await this.workspace.createRecord(record, note);
  }

  #report({ subject, object, alias }: Extract<Operation, { does: "add" }>): ReturnType<typeof readingOf> {
    const text = `Report ${this.#added++}: they fight, and they talk.`;
    const [a, b] = [names[subject] ?? "", names[object] ?? ""];
    const other = alias === null ? [] : [names[alias] ?? ""];
    return readingOf({
      text,
      published: `20${10 + (this.#added % 10)}`,
      actors: [
        ["organisation", a, ...other],
        ["organisation", b],
      ],
      claims: [
        { subject: "a1", predicate: "fights", object: "a2", quote: "they fight" },
        { subject: "a2", predicate: "talks_with", object: "a1", quote: "they talk" },
      ],
    });
  }

  /** The other clock: what had been published by a year, whatever the workspace recorded when. */
  async #checkKnown(): Promise<void> {
    const all = await this.workspace.claims();
    const published = new Map((await this.workspace.sources()).map((source) => [source.id, source]));
    for (const year of ["2012", "2016", "2020"]) {
      const known = await this.workspace.claims({ knownAt: year });
      const expected = all.filter(({ source: id }) => {
        const source = published.get(id);
        return (source?.published ?? source?.captured.slice(0, 4) ?? "") <= year;
      });
      assert.deepEqual(known, expected, `known in ${year}`);
      assert.equal(await this.workspace.countClaims({ knownAt: year }), expected.length);
    }
  }

  async finish(): Promise<void> {
    const { workspace, model } = this;
    assert.deepEqual(await workspace.check(), []);
    const history = await workspace.history();
    assert.equal(history.length, model.entries);
    for (const [moment, state] of model.moments) {
      assert.deepEqual(await workspace.asRecorded(new Date(moment), seen), state, "as it was recorded");
    }
    assert.deepEqual(await seen(workspace), model.state, "looking back changes nothing");
    await this.#checkKnown();
    const before = await workspace.propositions({ review: [...reviewStates], limit: 1000 });
    await workspace.rebuild();
    assert.deepEqual(await seen(workspace), model.state, "rebuilt");
    const after = await workspace.propositions({ review: [...reviewStates], limit: 1000 });
    const byId = (a: { id: string }, b: { id: string }): number =>
      Number(a.id.slice(1)) - Number(b.id.slice(1));
    assert.deepEqual(after.propositions.toSorted(byId), before.propositions.toSorted(byId));
    const grouped = after.propositions.flatMap(({ claims }) => claims);
    assert.deepEqual(
      grouped.toSorted(),
      [...model.state.claims.keys()].toSorted(),
      "every claim is in one proposition",
    );
  }
}

test("whatever is done in whatever order, undo, redo and looking back give exactly what was, and the file is whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyOperation, { minLength: 1, maxLength: 25 }), async (operations) => {
      const clock = { now: () => new Date(run.now) };
      const run = new Run(await openWorkspace(":memory:", { clock, who: "model" }));
      for (const one of operations) await run.do(one);
      await run.finish();
      await run.workspace.close();
    }),
    { numRuns: runsHere(60) },
  );
});

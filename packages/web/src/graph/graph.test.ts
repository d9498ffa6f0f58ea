import assert from "node:assert/strict";
import { test } from "node:test";
import { tiesOf } from "@entente/analysis";
import { event, evidence, state } from "@entente/analysis/testing";
import { spanOf } from "@entente/claims";
import fc from "fast-check";
import { sharedArea, textBox, textWidth } from "../drawing/boxes.ts";
import { coarsened } from "./coarse-graph.ts";
import { communitiesOf } from "./communities.ts";
import { forceLayout } from "./force-layout.ts";
import { graphFacts, holdsOn, type Stance } from "./graph-facts.ts";
import { momentOf, namesInWindow, nodesInWindow, wholeGraph } from "./graph-picture.ts";
import { packParts, partsOf } from "./pack-parts.ts";
import { distanceToLine, nodeAfterKey, reachedAt } from "./reach.ts";

const types = { a: "organisation", b: "organisation", c: "organisation", d: "organisation" } as const;
const told = evidence(
  types,
  [
    state("a", "allied_with", "b", { from: "2010", to: "2014" }),
    state("b", "fights", "c", { from: "2012" }),
    state("c", "part_of", "d", { from: "2001" }),
  ],
  [event("a", "attacked", "d", "2013-03-01")],
);
const facts = graphFacts(["a", "b", "c", "d"], tiesOf(told));
const on = (date: string) =>
  momentOf(facts, spanOf(date), () => true)
    .edges.map(({ tie }) => tie.predicate as string)
    .toSorted();

test("a graph holds what holds on its date, and what happened in the year before", () => {
  assert.deepEqual(on("2009-05-01"), ["part_of"]);
  assert.deepEqual(on("2013-04-01"), ["allied_with", "attacked", "fights", "part_of"]);
  assert.deepEqual(on("2016-01-01"), ["fights", "part_of"]);
  const [allied] = facts.edges.filter(({ tie }) => tie.predicate === "allied_with");
  assert.ok(allied && !holdsOn(allied.tie, spanOf("2015-02-01")));
});

test("lines are with, against or neither", () => {
  const stances = Object.fromEntries(facts.edges.map(({ tie, stance }) => [tie.predicate, stance]));
  assert.deepEqual(stances, { allied_with: "with", fights: "against", part_of: "with", attacked: "against" });
});

const edges = fc.array(
  fc
    .tuple(fc.nat(14), fc.nat(14), fc.constantFrom<Stance>("with", "against", "neither"))
    .map(([a, b, stance]) => ({ a, b, stance })),
  { maxLength: 40 },
);

test("camps are the same for the same lines, each named by its first node, and nobody is in one with enemies alone", () => {
  fc.assert(
    fc.property(edges, (lines) => {
      const camps = communitiesOf(15, lines);
      assert.deepEqual(communitiesOf(15, lines), camps);
      for (const [node, camp] of camps.entries()) {
        assert.equal(camps.indexOf(camp), camp);
        const own = lines.filter(({ a, b }) => a !== b && [a, b].includes(node) && camps[a] === camps[b]);
        assert.ok(own.length === 0 || own.some(({ stance }) => stance !== "against"));
      }
    }),
  );
});

test("two who are allied are in one camp, and their enemy in another", () => {
  const camps = communitiesOf(3, [
    { a: 0, b: 1, stance: "with" },
    { a: 1, b: 2, stance: "against" },
  ]);
  assert.deepEqual([...camps], [0, 0, 2]);
});

const links = [
  { a: 0, b: 1, isAgainst: false },
  { a: 1, b: 2, isAgainst: true },
  { a: 3, b: 4, isAgainst: false },
];
const placed = (slice: number): Float32Array => {
  const layout = forceLayout({ nodes: 6, links });
  while (!layout.step(slice));
  return layout.places();
};

test("the same graph is laid out at the same places, however the work is cut", () => {
  assert.deepEqual(placed(7), placed(1000));
});

test("no two nodes stand on one another, and friends stand closer than enemies", () => {
  const places = placed(50);
  const away = (a: number, b: number): number =>
    Math.hypot(
      (places[2 * a] as number) - (places[2 * b] as number),
      (places[2 * a + 1] as number) - (places[2 * b + 1] as number),
    );
  for (let a = 0; a < 6; a++) for (let b = 0; b < a; b++) assert.ok(away(a, b) > 15, `${a} ${b}`);
  assert.ok(away(0, 1) < away(1, 2));
});

const places = Float32Array.from([0, 0, 100, 0, 0, 100, 300, 300]);
const size = { width: 800, height: 600 };
const moment = momentOf(facts, spanOf("2013-04-01"), () => true);
const view = wholeGraph(places, size);

test("what is at a place of the window is found: nodes before lines, and nothing where there is nothing", () => {
  const [node] = nodesInWindow(moment, places, view, size);
  assert.ok(node);
  assert.deepEqual(reachedAt({ moment, places, view, size }, node.x, node.y), {
    kind: "node",
    node: node.index,
  });
  assert.equal(reachedAt({ moment, places, view, size }, 5, 5), null);
  assert.equal(distanceToLine(5, 5, [0, 0, 10, 0]), 5);
  assert.equal(distanceToLine(-3, 4, [0, 0, 10, 0]), 5);
});

test("an arrow key goes to the nearest node in its direction", () => {
  assert.equal(nodeAfterKey("ArrowRight", 0, { moment, places }), 1);
  assert.equal(nodeAfterKey("ArrowDown", 0, { moment, places }), 2);
  assert.equal(nodeAfterKey("ArrowLeft", 0, { moment, places }), null);
  assert.ok(nodeAfterKey("ArrowUp", null, { moment, places }) !== null);
  assert.equal(nodeAfterKey("x", 0, { moment, places }), null);
});

test("names cover one another only where they are asked for, and stand on the side where no line passes", () => {
  const close = Float32Array.from([0, 0, 4, 0, 0, 4, 4, 4]);
  const near = { x: 0, y: 0, scale: 1 };
  const nodes = nodesInWindow(moment, close, near, size);
  const name = (index: number): string => `a long name ${index}`;
  const names = namesInWindow(nodes, [], moment, name, new Set(), size);
  const letters = { size: 11.5, isBold: true };
  const boxes = names.map(({ text, x, y, anchor }) =>
    anchor === "middle"
      ? textBox(text, letters, x - textWidth(text, letters) / 2, y, "start")
      : textBox(text, letters, x, y, anchor),
  );
  for (const [at, box] of boxes.entries())
    for (const other of boxes.slice(0, at)) assert.equal(sharedArea(box, other), 0);
  assert.ok(names.length < 4);
  assert.equal(namesInWindow(nodes, [], moment, name, new Set([0, 1, 2, 3]), size).length, 4);
  const one = nodes.slice(0, 1);
  const [{ x, y } = { x: 0, y: 0 }] = one;
  const toTheRight = [{ x1: x, y1: y, x2: x + 200, y2: y }];
  assert.equal(namesInWindow(one, [], moment, name, new Set(), size)[0]?.anchor, "start");
  assert.equal(namesInWindow(one, toTheRight, moment, name, new Set(), size)[0]?.anchor, "end");
});

test("a name that a narrow window would cut on both sides is moved into it, over or under its node", () => {
  const narrow = { width: 120, height: 400 };
  const [node] = nodesInWindow(
    moment,
    Float32Array.from([40, 0, 0, 0, 0, 0, 0, 0]),
    { x: 0, y: 0, scale: 1 },
    narrow,
  );
  assert.ok(node);
  const [name] = namesInWindow([node], [], moment, () => "a very long name", new Set(), narrow);
  assert.equal(name?.anchor, "middle");
  const half = textWidth(name?.text ?? "", { size: 11.5, isBold: true }) / 2;
  assert.ok((name?.x ?? 0) + half <= narrow.width && (name?.x ?? 0) - half >= 0);
});

const largeGraph = {
  nodes: 900,
  links: Array.from({ length: 899 }, (_, at) => ({
    a: at + 1,
    b: at % 7 === 0 ? 0 : Math.floor(at / 3),
    isAgainst: at % 5 === 0,
  })),
};

test("a graph is made coarser by joining neighbours, and loses nobody", () => {
  const coarse = coarsened(largeGraph, new Float32Array(900).fill(1));
  assert.ok(coarse.nodes < 450);
  assert.equal(coarse.standsFor.length, 900);
  assert.equal(
    coarse.sizes.reduce((sum, one) => sum + one, 0),
    900,
  );
  for (const { a, b } of coarse.links) assert.ok(a !== b && a < coarse.nodes && b < coarse.nodes);
});

test("a large graph has places for everybody from the first step on, and the last ones keep what is linked near", () => {
  const layout = forceLayout(largeGraph);
  layout.step(1);
  assert.equal(layout.places().length, 1800);
  let last = 0;
  while (!layout.step(20)) {
    assert.ok(layout.share() >= last && layout.share() <= 1);
    last = layout.share();
  }
  const found = layout.places();
  const away = (a: number, b: number): number =>
    Math.hypot((found[2 * a] ?? 0) - (found[2 * b] ?? 0), (found[2 * a + 1] ?? 0) - (found[2 * b + 1] ?? 0));
  const mean = (lengths: readonly number[]): number =>
    lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  const linked = mean(largeGraph.links.map(({ a, b }) => away(a, b)));
  const any = mean(largeGraph.links.map(({ a }) => away(a, (a * 7 + 13) % 900)));
  assert.ok(linked < any / 2, `${linked} ${any}`);
});

test("parts of a graph that no line joins stand beside one another, each as it was", () => {
  const graph = fc.record({
    links: fc.array(
      fc.tuple(fc.nat(19), fc.nat(19)).map(([a, b]) => ({ a, b, isAgainst: false })),
      {
        maxLength: 20,
      },
    ),
    at: fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 40, maxLength: 40 }),
  });
  fc.assert(
    fc.property(graph, ({ links: lines, at }) => {
      const parts = partsOf({ nodes: 20, links: lines });
      for (const { a, b } of lines) assert.equal(parts[a], parts[b]);
      const packed = packParts(Float32Array.from(at), parts, size);
      const frames = [...new Set(parts)].map((part) => {
        const own = [...parts.keys()].filter((node) => parts[node] === part);
        const [first = 0] = own;
        for (const node of own) {
          const moved = (axis: 0 | 1): number => (packed[2 * node + axis] ?? 0) - (at[2 * node + axis] ?? 0);
          const firstMoved = (axis: 0 | 1): number =>
            (packed[2 * first + axis] ?? 0) - (at[2 * first + axis] ?? 0);
          assert.ok(Math.abs(moved(0) - firstMoved(0)) < 0.01 && Math.abs(moved(1) - firstMoved(1)) < 0.01);
        }
        const xs = own.map((node) => packed[2 * node] ?? 0);
        const ys = own.map((node) => packed[2 * node + 1] ?? 0);
        return {
          x1: Math.min(...xs) - 1,
          x2: Math.max(...xs) + 1,
          y1: Math.min(...ys) - 1,
          y2: Math.max(...ys) + 1,
        };
      });
      for (const [index, frame] of frames.entries())
        for (const other of frames.slice(0, index)) assert.equal(sharedArea(frame, other), 0);
    }),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { event, state } from "@entente/analysis/testing";
import { spanOf } from "@entente/claims";
import type { PlaceLines } from "@entente/server/contract";
import { sharedArea, textBox } from "../drawing/boxes.ts";
import { markNear, seenPlaces, spotsOf } from "./place-marks.ts";
import { presencesOf, presencesOn } from "./place-moment.ts";
import { presenceWords } from "./place-words.ts";
import { mainRegion } from "./regions.ts";
import { onPlane, readWorld, type WorldTopology } from "./world.ts";

const raid = { ...event("x", "attacked", "post", "2015-06-01"), qualifiers: { where: "raqqa" } };
const all = presencesOf({
  states: [
    state("is", "controls", "raqqa", { from: "2014-01", lastSeen: "2016" }),
    state("is", "controls", "mosul", { from: "2014-06", to: "2017-07" }),
    state("sdf", "located_in", "raqqa", { from: "2017-06" }),
  ],
  events: [event("is", "lost", "raqqa", "2017-10-17"), raid],
});
const bonds = (date: string): string[] =>
  presencesOn(all, spanOf(date)).map(({ actor, bond, place }) => `${actor} ${bond} ${place}`);

test("who holds a place holds it until it is lost, and then is shown as having lost it", () => {
  assert.deepEqual(bonds("2013-05-01"), []);
  assert.deepEqual(bonds("2015-07-01"), ["is holds raqqa", "is holds mosul", "x happened raqqa"]);
  assert.deepEqual(bonds("2018-01-01"), ["sdf is there raqqa", "is lost raqqa"]);
});

test("what happened at a place is shown for a year", () => {
  assert.ok(bonds("2016-05-01").includes("x happened raqqa"));
  assert.ok(!bonds("2016-07-01").includes("x happened raqqa"));
});

test("a presence says what, since when and how firmly", () => {
  const [held] = presencesOn(all, spanOf("2015-07-01"));
  assert.ok(held);
  assert.equal(
    presenceWords(held, (id) => id.toUpperCase()),
    "IS controls RAQQA, Jan 2014, certain",
  );
});

const at = (longitude: number, latitude: number) => ({
  kind: "city" as const,
  name: "Raqqa",
  country: null,
  latitude,
  longitude,
});
const places: PlaceLines["places"] = [
  { key: "raqqa", name: "Raqqa", at: at(39, 36) },
  { key: "the city", name: "the city", at: at(39, 36) },
  { key: "mosul", name: "Mosul", at: null },
];

test("places at one point share a spot, and a place nobody knows has none", () => {
  const spots = spotsOf(places, presencesOn(all, spanOf("2015-07-01")));
  assert.deepEqual(
    spots.map(({ place, presences }) => [place.key, presences.length]),
    [["raqqa", 2]],
  );
});

test("signs at a place stand beside one another, its name covers none, and each is found where it stands", () => {
  const spots = spotsOf(places, presencesOn(all, spanOf("2015-07-01")));
  const size = { width: 400, height: 300 };
  const [x, y] = onPlane(39, 36);
  const [place] = seenPlaces(spots, { x, y, scale: 10 }, size, (id) => id);
  assert.ok(place?.label);
  const written = textBox(
    place.label.text,
    { size: 12, isBold: true },
    place.label.x,
    place.label.y,
    "start",
  );
  for (const mark of place.marks) {
    assert.equal(sharedArea(written, { x1: mark.x - 6, x2: mark.x + 6, y1: mark.y - 6, y2: mark.y + 6 }), 0);
    assert.equal(markNear([place], mark.x, mark.y)?.key, mark.key);
  }
  assert.equal(markNear([place], 0, 0), null);
});

test("who is there is not written over the signs of another place", () => {
  const [spot] = spotsOf(places, presencesOn(all, spanOf("2015-07-01")));
  assert.ok(spot);
  const [near, far] = [0.6, 60].map((away) =>
    seenPlaces(
      [spot, { ...spot, place: { ...spot.place, key: "z" }, x: spot.x + away }],
      { x: spot.x, y: spot.y, scale: 100 },
      { width: 1200, height: 300 },
      (id) => `a long name of ${id}`,
    ),
  );
  assert.equal(near?.[0]?.who, null);
  assert.ok(far?.[0]?.who);
});

test("the region that is shown first is the one that most is told of", () => {
  const spot = (x: number, told: number) => ({
    x,
    y: 0,
    presences: Array.from({ length: told }, () => all[0] as never),
  });
  assert.deepEqual(mainRegion([spot(0, 1), spot(500, 2), spot(530, 2), spot(560, 1)]), [
    [500, 0],
    [530, 0],
    [560, 0],
  ]);
  assert.deepEqual(mainRegion([]), []);
});

test("a country's border is read as closed lines on the plane", () => {
  const topology: WorldTopology = {
    type: "Topology",
    arcs: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 0],
      ],
    ],
    objects: {
      countries: {
        type: "GeometryCollection",
        geometries: [{ type: "Polygon", id: "760", properties: { name: "Syria" }, arcs: [[-1]] }],
      },
    },
  };
  const [land] = readWorld(topology);
  assert.equal(land?.id, "760");
  const [ring] = land?.rings ?? [];
  assert.ok(ring && ring.points.length >= 6 && ring.left < ring.right && ring.top < ring.bottom);
  const [x, y] = land?.middle ?? [NaN, NaN];
  const [third, sixth] = [
    ring.left + ((ring.right - ring.left) * 2) / 3,
    ring.bottom - (ring.bottom - ring.top) / 3,
  ];
  assert.ok(Math.abs(x - third) < 0.1 && Math.abs(y - sixth) < 0.1, "in the middle of the triangle");
});

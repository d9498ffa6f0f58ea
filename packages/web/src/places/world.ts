import { geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** One closed line of a country's border on the plane: x and y in turn, and the frame it lies in. */
export interface Ring {
  readonly points: Float32Array;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A country on the plane. */
export interface Land {
  /** As the gazetteer names it: ISO 3166-1 numeric, or "-" where there is none. */
  readonly id: string;
  readonly name: string;
  readonly rings: readonly Ring[];
  /** The middle of its largest ring: where its name is written. */
  readonly middle: readonly [number, number];
}

/** How many units of the plane the whole world is wide. */
const worldWidth = 1000;

const mercator = geoMercator()
  .scale(worldWidth / (2 * Math.PI))
  .translate([0, 0]);

/** Where a place stands on the plane. Beyond 84 degrees there is nothing that conflicts are about. */
export function onPlane(longitude: number, latitude: number): readonly [number, number] {
  return mercator([longitude, Math.max(-84, Math.min(84, latitude))]) ?? [0, 0];
}

export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Collects what a path would draw. */
function createCollector() {
  const rings: number[][] = [];
  return {
    rings,
    beginPath: (): void => undefined,
    moveTo: (x: number, y: number): void => void rings.push([x, y]),
    lineTo: (x: number, y: number): void => void rings.at(-1)?.push(x, y),
    arc: (): void => undefined,
    closePath: (): void => undefined,
  };
}

function ringOf(points: readonly number[]): Ring {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < points.length; k += 2) {
    const [x, y] = [points[k] as number, points[k + 1] as number];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { points: Float32Array.from(points), left, top, right, bottom };
}

/** Twice the area within a ring, signed, and the middle of it. */
function centreOf({ points }: Ring): { area: number; x: number; y: number } {
  let [area, x, y] = [0, 0, 0];
  for (let k = 0; k < points.length; k += 2) {
    const next = (k + 2) % points.length;
    const [x1, y1] = [points[k] as number, points[k + 1] as number];
    const [x2, y2] = [points[next] as number, points[next + 1] as number];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return area === 0
    ? { area, x: points[0] ?? 0, y: points[1] ?? 0 }
    : { area, x: x / 3 / area, y: y / 3 / area };
}

function middleOf(rings: readonly Ring[]): readonly [number, number] {
  const centres = rings.map(centreOf).toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area));
  return [centres[0]?.x ?? 0, centres[0]?.y ?? 0];
}

/** The countries of the packaged shapes, placed on the plane once. */
export function readWorld(topology: WorldTopology): Land[] {
  const { features } = feature(topology, topology.objects.countries);
  return features.flatMap(({ id, properties, geometry }) => {
    if (properties.name === "Antarctica") return [];
    const collector = createCollector();
    geoPath(mercator, collector)(geometry);
    const rings = collector.rings.map(ringOf);
    return [{ id: String(id ?? "-"), name: properties.name, rings, middle: middleOf(rings) }];
  });
}

import { useCallback, useMemo, useState, type KeyboardEvent } from "react";
import type { FlatView, Size } from "../drawing/flat-view.ts";
import type { Pen } from "../drawing/pen.ts";
import { Plane } from "../drawing/Plane.tsx";
import { useFlatView } from "../drawing/use-flat-view.ts";
import { usePalette } from "../drawing/use-palette.ts";
import { lineWords, type NameOf } from "../wording/line-words.ts";
import { wholeGraph, type GraphMoment } from "./graph-picture.ts";
import { paintGraph } from "./paint-graph.ts";
import { nodeAfterKey, reachedAt, type Reached } from "./reach.ts";

interface GraphCanvasProps {
  readonly nodes: readonly string[];
  readonly moment: GraphMoment;
  readonly places: Float32Array;
  readonly size: Size;
  readonly nameOf: NameOf;
  /** The actor that is chosen, and those that a search found. */
  readonly node: string | null;
  readonly found: ReadonlySet<number> | null;
  readonly line: string | null;
  readonly onNode: (actor: string) => void;
  readonly onLine: (claim: string) => void;
}

const limits = { least: 0.04, most: 6 };

/** A node with everyone it has a line to. */
function around(node: number, { edges }: GraphMoment): ReadonlySet<number> {
  const near = new Set([node]);
  for (const { a, b } of edges) {
    if (a === node) near.add(b);
    if (b === node) near.add(a);
  }
  return near;
}

/** What is lit: around what is pointed at, what is chosen, or what was searched for. */
function useLit(
  props: GraphCanvasProps,
  pointed: Reached | null,
  reached: number | null,
): ReadonlySet<number> | null {
  const { moment, nodes, node, found } = props;
  const chosen = node === null ? -1 : nodes.indexOf(node);
  const at = pointed?.kind === "node" ? pointed.node : (reached ?? chosen);
  const edge = pointed?.kind === "edge" ? pointed.edge : null;
  return useMemo(() => {
    if (edge) return new Set([edge.a, edge.b]);
    if (at >= 0) return around(at, moment);
    return found;
  }, [at, edge, moment, found]);
}

/** The graph itself: nodes and lines at a date, to be pointed at, moved about and reached by keys. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { nodes, moment, places, size, nameOf, line, onNode, onLine } = props;
  const palette = usePalette();
  const [pointed, setPointed] = useState<Reached | null>(null);
  const [reached, setReached] = useState<number | null>(null);
  const whole = useMemo(() => wholeGraph(places, size), [places, size]);
  const flat = useFlatView({ whole, size, limits });
  const { view } = flat;
  const lit = useLit(props, pointed, reached);
  const nameAt = useCallback((index: number) => nameOf(nodes[index] ?? "") ?? "", [nodes, nameOf]);
  const paint = useCallback(
    (pen: Pen, part: FlatView) =>
      paintGraph(pen, {
        palette,
        moment,
        places,
        view: part,
        size,
        nameOf: nameAt,
        lit,
        chosen: line,
      }),
    [palette, moment, places, size, nameAt, lit, line],
  );
  const at = (place: readonly [number, number] | null): Reached | null =>
    place && reachedAt({ moment, places, view, size }, ...place);
  const open = (what: Reached | null): void => {
    if (what?.kind === "edge") onLine(what.edge.tie.key);
    else if (what) onNode(nodes[what.node] ?? "");
  };
  const onKey = ({ key }: KeyboardEvent): boolean => {
    if (key === "Enter" && reached !== null) {
      open({ kind: "node", node: reached });
      return true;
    }
    const next = nodeAfterKey(key, reached, { moment, places });
    if (next !== null) setReached(next);
    return next !== null;
  };
  const words = (what: Reached | null): string => {
    if (!what) return "";
    if (what.kind === "edge") return `${what.edge.tie.label}: ${lineWords(what.edge.tie, nameOf)}`;
    return `${nameAt(what.node)}, ${moment.degrees[what.node] ?? 0} lines`;
  };
  return (
    <Plane
      label="Graph of who stands with and against whom"
      describedBy="graph-keys"
      {...{ size, flat, paint, onKey }}
      pointed={words(pointed)}
      reached={words(reached === null ? null : { kind: "node", node: reached })}
      onPoint={(place) => {
        const now = at(place);
        setPointed((last) => (isSame(last, now) ? last : now));
      }}
      onOpen={(place) => open(at(place))}
      onLeave={() => setReached(null)}
    >
      <button type="button" className="button" onClick={() => flat.move(null)}>
        All
      </button>
    </Plane>
  );
}

const isSame = (a: Reached | null, b: Reached | null): boolean => {
  if (a === null || b === null) return a === b;
  if (a.kind === "node") return b.kind === "node" && a.node === b.node;
  return b.kind === "edge" && a.edge === b.edge;
};

import { useEffect, useMemo, useRef, useState } from "react";
import type { LayoutTask } from "./layout-task.ts";
import type { GraphFacts } from "./graph-facts.ts";
import type { LayoutNews } from "./layout-worker.ts";
import { partsOf } from "./pack-parts.ts";

interface Found {
  /** x and y of each node in turn; null before the first are known. */
  readonly places: Float32Array | null;
  /** How much of the work is done, from 0 to 1. */
  readonly share: number;
  readonly isDone: boolean;
}

/** Where nodes stand, and a way to be content with where they stand now. */
export interface Placing extends Found {
  /** Of each node, the number of the part of the graph it is in. */
  readonly parts: Int32Array;
  readonly stop: () => void;
}

/** Smaller graphs are shown when their places are found: that takes no longer than a blink. */
const smallEnough = 400;

const nothing: Found = { places: null, share: 0, isDone: false };

/** Where the nodes of a graph stand, worked out beside the page. They depend on nobody's date and on no filter. */
export function usePlaces(facts: GraphFacts | null): Placing {
  const task = useMemo<LayoutTask | null>(
    () =>
      facts && {
        nodes: facts.nodes.length,
        links: facts.edges.map(({ a, b, stance }) => ({ a, b, isAgainst: stance === "against" })),
      },
    [facts],
  );
  const [state, setState] = useState<Found & { readonly task: LayoutTask | null }>({
    ...nothing,
    task: null,
  });
  const working = useRef<Worker | null>(null);
  useEffect(() => {
    if (!task) return;
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    working.current = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutNews>) => {
      if (data.isDone || task.nodes > smallEnough) setState({ task, ...data });
      if (data.isDone) worker.terminate();
    });
    worker.postMessage(task);
    return () => worker.terminate();
  }, [task]);
  const { places, share, isDone } = state.task === task ? state : nothing;
  const stop = (): void => {
    working.current?.terminate();
    setState((last) => ({ ...last, isDone: true }));
  };
  const parts = useMemo(() => (task ? partsOf(task) : new Int32Array()), [task]);
  return { places, share, isDone, parts, stop };
}

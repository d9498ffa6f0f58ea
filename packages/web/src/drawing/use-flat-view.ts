import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from "react";
import { useAddress } from "../app/use-address.ts";
import { draggedBy, parseFlatView, printFlatView, zoomedAt, type FlatView, type Size } from "./flat-view.ts";

interface FlatViewInput {
  /** What is shown where the address asks for nothing else. */
  readonly whole: FlatView;
  readonly size: Size;
  readonly limits: { readonly least: number; readonly most: number };
}

/** Which part of a plane is shown, and ways to show another. */
export interface MovableView {
  readonly view: FlatView;
  /** Null for the whole. */
  readonly move: (view: FlatView | null) => void;
  readonly drag: (dx: number, dy: number) => void;
  /** Around a place of the window, or its middle. */
  readonly zoom: (factor: number, at?: readonly [number, number]) => void;
  /** Whether it was moved a moment ago: what passes under the pointer then would flicker. */
  readonly isMoving: () => boolean;
  /** Answers + − 0 and, with Shift, arrows; true where it did. */
  readonly answerKey: (event: KeyboardEvent) => boolean;
}

const pauseMs = 250;
const restMs = 150;

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Moving about a plane. The drawing follows at once, the address (`at`) when the hand rests. */
export function useFlatView({ whole, size, limits }: FlatViewInput): MovableView {
  const { parameters, change } = useAddress();
  const asked = parameters.get("at");
  const [moved, setMoved] = useState<{ readonly from: string | null; readonly to: FlatView | null } | null>(
    null,
  );
  const isMoved = moved !== null && moved.from === asked;
  const view = (isMoved ? moved.to : parseFlatView(asked)) ?? whole;
  const movedAt = useRef(-Infinity);
  const move = (to: FlatView | null): void => {
    movedAt.current = performance.now();
    setMoved({ from: asked, to });
  };
  const rest = useEffectEvent((to: FlatView | null) => {
    const printed = to && printFlatView(to);
    if (printed !== asked) change({ at: printed }, { replace: true });
  });
  useEffect(() => {
    if (!moved) return;
    const timer = setTimeout(() => rest(moved.to), pauseMs);
    return () => clearTimeout(timer);
  }, [moved]);
  const middle = [size.width / 2, size.height / 2] as const;
  const zoom: MovableView["zoom"] = (factor, at = middle) => move(zoomedAt(view, size, factor, at, limits));
  const drag: MovableView["drag"] = (dx, dy) => move(draggedBy(view, dx, dy));
  return {
    view,
    move,
    drag,
    zoom,
    isMoving: () => performance.now() - movedAt.current < restMs,
    answerKey: ({ key, shiftKey }) => {
      const step = shiftKey ? steps[key] : undefined;
      if (key === "+" || key === "=") zoom(1.4);
      else if (key === "-") zoom(1 / 1.4);
      else if (key === "0") move(null);
      else if (step) drag(step[0] * size.width * 0.2, step[1] * size.height * 0.2);
      else return false;
      return true;
    },
  };
}

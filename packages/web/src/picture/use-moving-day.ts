import type { Span } from "@entente/claims";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { boundedDay } from "../lanes/skeleton.ts";
import { isoDay } from "./day-steps.ts";

const pauseMs = 140;

interface MovingDay {
  readonly day: Span;
  /** The day in the address is about to follow. */
  readonly isMoving: boolean;
  readonly move: (day: number) => void;
}

/** The day that is shown: it follows the slider at once, and the address follows when the slider rests. */
export function useMovingDay(asOf: string, onRest: (day: string) => void): MovingDay {
  const [moved, setMoved] = useState<{ from: string; to: number } | null>(null);
  // Once the address has followed, the move is over.
  const to = moved?.from === asOf ? moved.to : null;
  const rest = useEffectEvent((day: number) => onRest(isoDay(day)));
  useEffect(() => {
    if (to === null) return;
    const timer = setTimeout(() => rest(to), pauseMs);
    return () => clearTimeout(timer);
  }, [to]);
  const day = useMemo(() => (to === null ? boundedDay(asOf) : { start: to, end: to + 1 }), [to, asOf]);
  return { day, isMoving: to !== null, move: (next) => setMoved({ from: asOf, to: next }) };
}

import { useMemo, useState, type KeyboardEvent } from "react";
import type { NameOf } from "../wording/line-words.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { isLit, markAfterKey, marksOf, type Mark } from "./marks.ts";

interface MarksInput {
  readonly layout: LaneLayout;
  readonly nameOf: NameOf;
  /** The claim that names the chosen line, or null. */
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
  readonly onActor: (actor: string) => void;
}

/** What a diagram's marks need to be pointed at, reached by keys and opened. */
export interface Marks {
  /** What is pointed at, reached by a key, or chosen; the marks that have nothing to do with it recede. */
  readonly lit: Mark | null;
  /** What was reached by a key, which is read out. */
  readonly reached: Mark | null;
  readonly chosenKey: string | null;
  /** Whether a mark has to do with {@link Marks.lit}; null where nothing is lit. */
  readonly isLit: ((key: string) => boolean) | null;
  readonly point: (key: string | null) => void;
  readonly open: (key: string | null) => void;
  readonly leave: () => void;
  /** Answers a key; true where it meant something. */
  readonly answerKey: (event: KeyboardEvent) => boolean;
}

/** Works something out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

/** Keeps which mark of a diagram is pointed at or reached. Arrows go from mark to mark, Enter opens one. */
export function useMarks({ layout, nameOf, chosen, onChoose, onActor }: MarksInput): Marks {
  // Read when something is pointed at, reached or chosen: while a map of thousands of marks is moved nothing is.
  const all = useMemo(() => once(() => marksOf(layout, nameOf)), [layout, nameOf]);
  const index = useMemo(() => once(() => new Map(all().map((mark) => [mark.key, mark]))), [all]);
  const [pointed, setPointed] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const find = (key: string | null): Mark | null => (key === null ? null : (index().get(key) ?? null));
  const chosenMark = chosen === null ? null : (all().find(({ claim }) => claim === chosen) ?? null);
  const reachedMark = find(reached);
  const lit = find(pointed) ?? reachedMark ?? chosenMark;
  const test = useMemo(() => {
    if (!lit) return null;
    return (key: string): boolean => {
      const mark = index().get(key);
      return mark !== undefined && isLit(lit, mark);
    };
  }, [lit, index]);
  const open = (mark: Mark | null): void => {
    if (mark?.claim) onChoose(mark.claim);
    else if (mark?.lanes[0] !== undefined) onActor(mark.lanes[0]);
  };
  return {
    lit,
    reached: reachedMark,
    chosenKey: chosenMark?.key ?? null,
    isLit: test,
    point: setPointed,
    open: (key) => open(find(key)),
    leave: () => setReached(null),
    answerKey: ({ key }) => {
      if (key === "Enter" || key === " ") {
        // Enter on what is open already is left to its evidence, which opens the report.
        const isOpen = chosenMark !== null && (reachedMark ?? chosenMark) === chosenMark;
        if (isOpen || !reachedMark) return false;
        open(reachedMark);
        return true;
      }
      const next = markAfterKey(key, all(), (reachedMark ?? chosenMark)?.key ?? null);
      if (next) setReached(next.key);
      return next !== null;
    },
  };
}

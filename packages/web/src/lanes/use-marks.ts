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
  /** What is pointed at, focused or chosen; the marks that have nothing to do with it recede. */
  readonly lit: Mark | null;
  /** Attributes and listeners for the group that draws a mark. */
  propsOf(key: string, kind: string): ReturnType<typeof markProps>;
}

interface MarkState {
  readonly mark: Mark | undefined;
  readonly key: string;
  readonly kind: string;
  readonly isLit: boolean;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly onFocus: (key: string | null) => void;
  readonly onPoint: (key: string | null) => void;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent<SVGGElement>) => void;
}

const markProps = (state: MarkState) => ({
  "data-mark": state.key,
  "data-lit": state.isLit,
  "data-chosen": state.isChosen,
  className: `mark ${state.kind}`,
  role: "button" as const,
  tabIndex: state.isStop ? 0 : -1,
  "aria-label": state.mark?.label,
  onFocus: () => state.onFocus(state.key),
  onBlur: () => state.onFocus(null),
  onPointerEnter: () => state.onPoint(state.key),
  onPointerLeave: () => state.onPoint(null),
  onClick: state.onOpen,
  onKeyDown: state.onKey,
});

/**
 * Keeps which mark of a diagram is pointed at or focused. The diagram is one stop for the Tab key; arrows go from
 * mark to mark, Enter opens one.
 */
export function useMarks({ layout, nameOf, chosen, onChoose, onActor }: MarksInput): Marks {
  const marks = useMemo(() => marksOf(layout, nameOf), [layout, nameOf]);
  const byKey = useMemo(() => new Map(marks.map((mark) => [mark.key, mark])), [marks]);
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const chosenMark = marks.find(({ claim }) => claim !== null && claim === chosen) ?? null;
  const lit = byKey.get(pointed ?? focused ?? "") ?? chosenMark;
  const stop = byKey.get(focused ?? "") ?? chosenMark ?? marks[0];

  const open = (mark: Mark | undefined): void => {
    if (mark?.claim) onChoose(mark.claim);
    else if (mark?.lanes[0] !== undefined) onActor(mark.lanes[0]);
  };
  const onKey = (event: KeyboardEvent<SVGGElement>, mark: Mark | undefined): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(mark);
      return;
    }
    const next = markAfterKey(event.key, marks, mark?.key ?? null);
    if (!next) return;
    event.preventDefault();
    const drawing = event.currentTarget.ownerSVGElement;
    drawing?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next.key)}"]`)?.focus();
  };
  return {
    lit,
    propsOf: (key, kind) => {
      const mark = byKey.get(key);
      return markProps({
        mark,
        key,
        kind,
        isLit: lit !== null && mark !== undefined && isLit(lit, mark),
        isChosen: chosenMark?.key === key,
        isStop: stop?.key === key,
        onFocus: setFocused,
        onPoint: setPointed,
        onOpen: () => open(mark),
        onKey: (event) => onKey(event, mark),
      });
    },
  };
}

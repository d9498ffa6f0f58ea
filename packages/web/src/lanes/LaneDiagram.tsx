import type { Span } from "@entente/claims";
import { useCallback, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { Sketch } from "../drawing/Sketch.tsx";
import type { Pen } from "../drawing/pen.ts";
import { usePalette } from "../drawing/use-palette.ts";
import { useSeen } from "../drawing/use-seen.ts";
import type { NameOf } from "../wording/line-words.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { markAt } from "./mark-at.ts";
import { paintMap } from "./paint-map.ts";
import { panned, zoomed } from "./time-view.ts";
import { useMarks } from "./use-marks.ts";
import { useTimeGestures } from "./use-time-gestures.ts";

interface LaneDiagramProps {
  readonly layout: LaneLayout;
  /** All days the axis can show. */
  readonly whole: Span;
  readonly nameOf: NameOf;
  /** The claim that names the chosen line, or null. */
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
  readonly onActor: (actor: string) => void;
  readonly onView: (view: Span) => void;
}

/** For so long after it was moved, nothing on the map is pointed at: what passes under the pointer would flicker. */
const restMs = 150;

/** A higher map is printed over several pages. */
const highestPage = 1150;

/** The days that a key shows, or null where it means something else. */
function viewAfterKey({ key, shiftKey }: KeyboardEvent, view: Span, whole: Span): Span | null {
  const middle = (view.start + view.end) / 2;
  const step = (view.end - view.start) / 5;
  if (key === "+" || key === "=") return zoomed(view, 0.7, middle, whole);
  if (key === "-") return zoomed(view, 1 / 0.7, middle, whole);
  if (key === "0") return whole;
  if (shiftKey && key === "ArrowLeft") return panned(view, -step, whole);
  if (shiftKey && key === "ArrowRight") return panned(view, step, whole);
  return null;
}

/** Actors as lanes along time, with the lines between them. Everything in it is listed below it too. */
export function LaneDiagram(props: LaneDiagramProps) {
  const { layout, whole } = props;
  const palette = usePalette();
  const marks = useMarks(props);
  const element = useRef<HTMLDivElement>(null);
  const movedAt = useRef(-Infinity);
  const onView = (view: Span): void => {
    movedAt.current = performance.now();
    marks.point(null);
    props.onView(view);
  };
  const { onPointerDown, onPointerMove, onPointerUp } = useTimeGestures({ element, layout, whole, onView });
  const seen = useSeen(element, layout.height);
  const { isLit, chosenKey } = marks;
  const paint = useCallback(
    (pen: Pen) =>
      paintMap(pen, layout, {
        palette,
        isLit,
        chosen: chosenKey,
        seen: { top: seen.top, bottom: seen.bottom },
      }),
    [layout, palette, isLit, chosenKey, seen.top, seen.bottom],
  );
  const at = (event: PointerEvent): string | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return markAt(layout, event.clientX - box.left, event.clientY - box.top);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const view = viewAfterKey(event, layout.scale.days, whole);
    if (view) onView(view);
    if (view || marks.answerKey(event)) event.preventDefault();
  };
  return (
    <>
      {/* An application, because arrow keys go from mark to mark inside it; the lists below say the same in words. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={element}
        className="lane-map"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label="Map of actors over time"
        aria-describedby="map-keys"
        data-pointed={marks.lit !== null}
        style={{ width: layout.width, height: layout.height }}
        onKeyDown={onKeyDown}
        onBlur={marks.leave}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => {
          const isMoving = onPointerMove(event) || performance.now() - movedAt.current < restMs;
          marks.point(isMoving ? null : at(event));
        }}
        onPointerUp={(event) => {
          if (!onPointerUp()) marks.open(at(event));
        }}
        onPointerLeave={() => marks.point(null)}
      >
        <Sketch
          className={layout.height > highestPage ? "lane-canvas lane-canvas-high" : "lane-canvas"}
          width={layout.width}
          height={seen.bottom - seen.top}
          top={seen.top}
          paint={paint}
        />
      </div>
      <p className="pointed" aria-hidden="true">
        {marks.lit?.label ?? "Point at anything to read it here; click it to open its sentences."}
      </p>
      <p className="visually-hidden" role="status">
        {marks.reached?.label ?? ""}
      </p>
    </>
  );
}

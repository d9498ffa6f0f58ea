import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { FlatView, Size } from "./flat-view.ts";
import type { Pen } from "./pen.ts";
import { PlaneSketch } from "./PlaneSketch.tsx";
import { useDrag } from "./use-drag.ts";
import type { MovableView } from "./use-flat-view.ts";
import { useWheel, wheelZoom } from "./use-wheel.ts";

interface PlaneProps {
  /** What it is, for whoever doesn't see it, and the id of the text that tells its keys. */
  readonly label: string;
  readonly describedBy: string;
  readonly size: Size;
  readonly flat: MovableView;
  /** Paints a part of the plane; another function where anything but the part is another one. */
  readonly paint: (pen: Pen, view: FlatView) => void;
  /** What is pointed at and what was reached by a key, in words; "" for nothing. */
  readonly pointed: string;
  readonly reached: string;
  /** A place of the window that is pointed at, or null. */
  readonly onPoint: (at: readonly [number, number] | null) => void;
  readonly onOpen: (at: readonly [number, number]) => void;
  /** Answers a key that moves nothing; true where it did. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onLeave: () => void;
  /** More buttons. */
  readonly children: ReactNode;
}

/** A drawing on a plane that is moved about by wheel, dragging, keys and buttons, with signs that can be reached. */
export function Plane(props: PlaneProps) {
  const { label, describedBy, size, flat, paint, pointed, reached, onPoint, onOpen, onKey, onLeave } = props;
  const element = useRef<HTMLDivElement>(null);
  const { onPointerDown, onPointerMove, onPointerUp } = useDrag(flat.drag);
  useWheel(element, (event, box) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    flat.zoom(wheelZoom(event), [event.clientX - box.left, event.clientY - box.top]);
  });
  const at = (event: React.PointerEvent): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  return (
    <>
      {/* An application: arrow keys go from sign to sign inside it, and a table says the same in words. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={element}
        className="plane"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={label}
        aria-describedby={describedBy}
        data-pointed={pointed !== ""}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (flat.answerKey(event) || onKey(event)) event.preventDefault();
        }}
        onBlur={onLeave}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => {
          const isMoving = onPointerMove(event) || flat.isMoving();
          onPoint(isMoving ? null : at(event));
        }}
        onPointerUp={(event) => {
          if (!onPointerUp()) onOpen(at(event));
        }}
        onPointerLeave={() => onPoint(null)}
      >
        <PlaneSketch view={flat.view} size={size} paint={paint} />
      </div>
      <div className="plane-buttons" role="group" aria-label="What part is shown">
        <button type="button" className="button" onClick={() => flat.zoom(1.5)} aria-label="Zoom in">
          +
        </button>
        <button type="button" className="button" onClick={() => flat.zoom(1 / 1.5)} aria-label="Zoom out">
          −
        </button>
        {props.children}
      </div>
      <p className="plane-pointed" aria-hidden="true">
        {pointed}
      </p>
      <p className="visually-hidden" role="status">
        {reached}
      </p>
    </>
  );
}

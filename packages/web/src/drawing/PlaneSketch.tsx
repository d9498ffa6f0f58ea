import { useLayoutEffect, useRef } from "react";
import { shiftBetween, type FlatView, type Size } from "./flat-view.ts";
import type { Pen } from "./pen.ts";
import { paintOn } from "./Sketch.tsx";

interface PlaneSketchProps {
  readonly view: FlatView;
  readonly size: Size;
  /** Paints a part of the plane. The same function paints the same plane. */
  readonly paint: (pen: Pen, view: FlatView) => void;
}

interface Painted extends PlaneSketchProps {
  readonly at: number;
  /** How long painting took, in milliseconds. */
  readonly took: number;
}

/** What is painted faster than this is painted anew for every move. */
const fastMs = 4;
/** A slower drawing is painted anew when it has rested for so long. */
const restMs = 120;
/** While it is moved on and on, it is painted in between when too little of it is left to show, but not more often than this. */
const leastBetweenMs = 250;

/**
 * A drawing of a part of a plane. A slow one is not painted anew for every step of a movement: what was painted last is
 * moved and stretched with it, and is painted sharp as soon as it rests.
 */
export function PlaneSketch({ view, size, paint }: PlaneSketchProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<Painted | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const draw = (): void => {
      const start = performance.now();
      paintOn(element, { ...size, top: 0 }, (pen) => paint(pen, view));
      element.style.transform = "";
      const at = performance.now();
      painted.current = { view, size, paint, at, took: at - start };
    };
    const last = painted.current;
    const isMove = last !== null && last.paint === paint && last.size === size && last.view !== view;
    if (!isMove || last.took < fastMs) {
      draw();
      return;
    }
    const { scale, x, y } = shiftBetween(last.view, view);
    const isWorn = scale > 2 || scale < 0.6 || Math.abs(x) > size.width / 3 || Math.abs(y) > size.height / 3;
    if (isWorn && performance.now() - last.at > leastBetweenMs) {
      draw();
      return;
    }
    element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    const timer = setTimeout(draw, restMs);
    return () => clearTimeout(timer);
  }, [view, size, paint]);
  return <canvas ref={canvas} style={{ width: size.width, height: size.height }} aria-hidden="true" />;
}

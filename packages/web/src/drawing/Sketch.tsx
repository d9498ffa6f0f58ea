import { useLayoutEffect, useRef } from "react";
import { CanvasPen } from "./canvas-pen.ts";
import type { Pen } from "./pen.ts";

interface SketchProps {
  readonly width: number;
  readonly height: number;
  readonly className?: string;
  readonly paint: (pen: Pen) => void;
  /** Where it begins in a taller drawing, in pixels from the top. Default 0. */
  readonly top?: number;
}

/** Where a drawing lies of which a canvas shows a part. */
interface Part {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

/** Paints on a canvas as sharp as the screen can. */
export function paintOn(
  element: HTMLCanvasElement,
  { width, height, top }: Part,
  paint: (pen: Pen) => void,
): void {
  const context = element.getContext("2d");
  if (!context) return;
  const ratio = window.devicePixelRatio || 1;
  const [pixelsAcross, pixelsDown] = [Math.round(width * ratio), Math.round(height * ratio)];
  // A canvas that gets a size is cleared and made anew: only where the size is another one.
  if (element.width !== pixelsAcross) element.width = pixelsAcross;
  if (element.height !== pixelsDown) element.height = pixelsDown;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.translate(0, -top);
  paint(new CanvasPen(context));
}

/** A canvas that shows a drawing. What it shows is said elsewhere in words. */
export function Sketch({ width, height, className, paint, top = 0 }: SketchProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current) paintOn(canvas.current, { width, height, top }, paint);
  }, [width, height, paint, top]);
  return <canvas ref={canvas} className={className} style={{ width, height, top }} aria-hidden="true" />;
}

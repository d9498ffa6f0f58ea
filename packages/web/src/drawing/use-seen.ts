import { useEffect, useState } from "react";
import { useMedia } from "../app/use-media.ts";

/** A stretch of heights, in pixels from the top of a drawing. */
export interface Seen {
  readonly top: number;
  readonly bottom: number;
}

/** So much more than the window shows is drawn on both sides, so that scrolling shows no gaps. */
const spare = 180;
const step = 90;

/** Lower drawings than this are drawn whole. */
const lowEnough = 1500;

/** Which part of a high drawing is in the window, in coarse steps; all of it on paper. */
export function useSeen<E extends HTMLElement>(
  element: { readonly current: E | null },
  height: number,
): Seen {
  const isPrinted = useMedia("print");
  const [seen, setSeen] = useState<Seen>({ top: 0, bottom: lowEnough });
  useEffect(() => {
    if (height <= lowEnough) return;
    const measure = (): void => {
      const box = element.current?.getBoundingClientRect();
      if (!box) return;
      const top = Math.max(0, Math.floor((-box.top - spare) / step) * step);
      const bottom = Math.ceil((window.innerHeight - box.top + spare) / step) * step;
      setSeen((last) => (last.top === top && last.bottom === bottom ? last : { top, bottom }));
    };
    measure();
    window.addEventListener("scroll", measure, { passive: true });
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("scroll", measure);
      window.removeEventListener("resize", measure);
    };
  }, [element, height]);
  if (height <= lowEnough || isPrinted) return { top: 0, bottom: height };
  return { top: Math.min(seen.top, height), bottom: Math.min(height, Math.max(seen.bottom, seen.top + 1)) };
}

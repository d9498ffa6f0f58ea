import { useLayoutEffect, useRef, useState } from "react";

/** The width an element has, in whole pixels, kept up to date. Null before it is known. */
export function useWidth<E extends HTMLElement>(): [{ current: E | null }, number | null] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = (): void => setWidth(Math.floor(watched.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

import { useSyncExternalStore } from "react";
import { readPalette, type Palette } from "./palette.ts";

const media = ["(prefers-color-scheme: dark)", "print"] as const;

let read: Palette | null = null;

function watchColours(tell: () => void): () => void {
  const onChange = (): void => {
    read = null;
    tell();
  };
  const lists = media.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-scheme"] });
  return () => {
    for (const list of lists) list.removeEventListener("change", onChange);
    observer.disconnect();
  };
}

/** Reading every colour takes a moment, and is done again only when something about them changed. */
const snapshot = (): Palette => (read ??= readPalette(getComputedStyle(document.documentElement)));

/** The page's colours, read again when its scheme changes, and when it is printed. */
export const usePalette = (): Palette => useSyncExternalStore(watchColours, snapshot);

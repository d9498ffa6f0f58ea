import { useSyncExternalStore } from "react";
import { watchScheme } from "../app/use-colour-scheme.ts";
import { readPalette, type Palette } from "./palette.ts";

let read: Palette | null = null;

function watchColours(tell: () => void): () => void {
  const onChange = (): void => {
    read = null;
    tell();
  };
  const paper = window.matchMedia("print");
  paper.addEventListener("change", onChange);
  const unwatch = watchScheme(onChange);
  return () => {
    paper.removeEventListener("change", onChange);
    unwatch();
  };
}

/** Reading every colour takes a moment, and is done again only when something about them changed. */
const snapshot = (): Palette => (read ??= readPalette(getComputedStyle(document.documentElement)));

/** The page's colours, read again when its scheme changes, and when it is printed. */
export const usePalette = (): Palette => useSyncExternalStore(watchColours, snapshot);

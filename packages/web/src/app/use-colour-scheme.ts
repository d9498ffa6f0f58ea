import { useSyncExternalStore } from "react";

type Scheme = "light" | "dark";
const key = "entente.colour-scheme";

/** Begun by colour-scheme.js before the first paint. */
const shown = (): Scheme => (document.documentElement.dataset["scheme"] === "dark" ? "dark" : "light");

/** Tells of every change of the colour scheme, by hand or by the system. */
export function watchScheme(tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-scheme"] });
  return () => observer.disconnect();
}

/** The colour scheme that is shown, and a way to change to the other. The choice is kept in this browser. */
export function useColourScheme(): { scheme: Scheme; toggle: () => void } {
  const scheme = useSyncExternalStore(watchScheme, shown);
  const toggle = (): void => {
    const next = scheme === "dark" ? "light" : "dark";
    document.documentElement.dataset["scheme"] = next;
    try {
      localStorage.setItem(key, next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  return { scheme, toggle };
}

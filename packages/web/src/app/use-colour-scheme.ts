import { useState } from "react";

type Scheme = "light" | "dark";
const key = "entente.colour-scheme";

const chosen = (): Scheme | null => {
  const value = document.documentElement.dataset["scheme"];
  return value === "light" || value === "dark" ? value : null;
};

const ofSystem = (): Scheme => (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** The colour scheme that is shown, and a way to change to the other. The choice is kept in this browser. */
export function useColourScheme(): { scheme: Scheme; toggle: () => void } {
  const [scheme, setScheme] = useState<Scheme>(() => chosen() ?? ofSystem());
  const toggle = (): void => {
    const next = scheme === "dark" ? "light" : "dark";
    document.documentElement.dataset["scheme"] = next;
    setScheme(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  return { scheme, toggle };
}

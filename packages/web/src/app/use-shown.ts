import { useState } from "react";

const atOnce = 100;

/** The first of many rows, and a way to show more of them. */
export interface Shown<Row> {
  readonly rows: readonly Row[];
  /** How many more would be shown next. */
  readonly next: number;
  readonly showMore: () => void;
}

/** Keeps how many of a long list are shown. */
export function useShown<Row>(all: readonly Row[]): Shown<Row> {
  const [most, setMost] = useState(atOnce);
  const next = Math.min(5 * atOnce, Math.max(0, all.length - most));
  return { rows: all.slice(0, most), next, showMore: () => setMost(most + 5 * atOnce) };
}

import type { Span } from "@entente/claims";
import type { CSSProperties } from "react";
import { dayAfterKey } from "./day-steps.ts";

interface DayInputProps {
  /** The first day that can be chosen, and the one after the last. */
  readonly days: Span;
  readonly day: number;
  /** The date in words. */
  readonly words: string;
  /** The id of the text that tells its keys. */
  readonly describedBy?: string;
  readonly style?: CSSProperties;
  readonly onChange: (day: number) => void;
}

/** The first and the last day that can be chosen of some days. */
export const dayLimits = (days: Span): { first: number; last: number } => ({
  first: days.start,
  last: Math.max(days.start, days.end - 1),
});

/** The day as a slider: arrows move it by a month, with Shift by a day. */
export function DayInput({ days, day, words, describedBy, style, onChange }: DayInputProps) {
  const limits = dayLimits(days);
  return (
    <input
      type="range"
      aria-label="Day"
      aria-describedby={describedBy}
      aria-valuetext={words}
      min={limits.first}
      max={limits.last}
      step={1}
      value={Math.min(limits.last, Math.max(limits.first, day))}
      style={style}
      onChange={(event) => onChange(Number(event.target.value))}
      onKeyDown={(event) => {
        const next = dayAfterKey(event.key, event.shiftKey, day, limits);
        if (next === null) return;
        event.preventDefault();
        onChange(next);
      }}
    />
  );
}

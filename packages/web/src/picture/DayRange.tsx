import type { Span } from "@entente/claims";
import { DayInput } from "./DayInput.tsx";

interface DayRangeProps {
  /** The first day that can be chosen, and the one after the last. */
  readonly days: Span;
  readonly day: number;
  /** The date in words. */
  readonly words: string;
  readonly onChange: (day: number) => void;
}

/** The day as a slider between the first and the last that matter. */
export function DayRange(props: DayRangeProps) {
  return (
    <div className="day-range">
      <output className="day-range-words" aria-hidden="true">
        {props.words}
      </output>
      <DayInput {...props} />
    </div>
  );
}

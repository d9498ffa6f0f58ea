import type { LaneLayout } from "../lanes/lane-layout.ts";
import { dayAfterKey } from "./day-steps.ts";

interface DaySliderProps {
  readonly layout: LaneLayout;
  /** The last day of the picture's date. */
  readonly day: number;
  /** The date in words, where it isn't one day. */
  readonly words: string;
  readonly onChange: (day: number) => void;
}

/** Half the thumb's width: the slider is that much longer than the axis on both sides. */
const overhang = 8;

/** The day of the picture, as a thumb on the axis above the lanes. */
export function DaySlider({ layout, day, words, onChange }: DaySliderProps) {
  const { scale, width, days } = layout;
  const limits = { first: days.start, last: Math.max(days.start, days.end - 1) };
  const [left, right] = [scale.x(limits.first), scale.x(limits.last)];
  const pillX = Math.min(width - 64, Math.max(64, scale.x(day)));
  return (
    <div className="day-slider">
      <output className="day-pill" aria-hidden="true" style={{ left: pillX }}>
        {words}
      </output>
      <input
        type="range"
        aria-label="Day"
        aria-describedby="day-keys"
        aria-valuetext={words}
        min={limits.first}
        max={limits.last}
        step={1}
        value={Math.min(limits.last, Math.max(limits.first, day))}
        style={{ left: left - overhang, width: right - left + 2 * overhang }}
        onChange={(event) => onChange(Number(event.target.value))}
        onKeyDown={(event) => {
          const next = dayAfterKey(event.key, event.shiftKey, day, limits);
          if (next === null) return;
          event.preventDefault();
          onChange(next);
        }}
      />
    </div>
  );
}

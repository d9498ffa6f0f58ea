import type { LaneLayout } from "../lanes/lane-layout.ts";
import { DayInput, dayLimits } from "./DayInput.tsx";

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
  const { first, last } = dayLimits(days);
  const [left, right] = [scale.x(first), scale.x(last)];
  const pillX = Math.min(width - 64, Math.max(64, scale.x(day)));
  return (
    <div className="day-slider">
      <output className="day-pill" aria-hidden="true" style={{ left: pillX }}>
        {words}
      </output>
      <DayInput
        {...{ days, day, words, onChange }}
        describedBy="day-keys"
        style={{ left: left - overhang, width: right - left + 2 * overhang }}
      />
    </div>
  );
}

import { memo, useCallback } from "react";
import type { DrawnSign } from "./drawn-sign.ts";
import type { Palette } from "./palette.ts";
import type { Pen } from "./pen.ts";
import { Sketch } from "./Sketch.tsx";
import { usePalette } from "./use-palette.ts";

interface SignListProps {
  /** What kind of signs they are, in a word or two. */
  readonly head: string;
  readonly signs: readonly DrawnSign[];
}

/** What signs of a drawing mean. Nothing is shown where there are none. */
export function SignList({ head, signs }: SignListProps) {
  const palette = usePalette();
  if (signs.length === 0) return null;
  return (
    <div className="legend-group">
      <span className="legend-head" aria-hidden="true">
        {head}
      </span>
      <ul className="legend" aria-label={head}>
        {signs.map((sign) => (
          <SignItem key={sign.text} sign={sign} palette={palette} />
        ))}
      </ul>
    </div>
  );
}

const SignItem = memo(function SignItem({ sign, palette }: { sign: DrawnSign; palette: Palette }) {
  const paint = useCallback((pen: Pen) => sign.paint(pen, palette), [sign, palette]);
  return (
    <li>
      <Sketch width={sign.width} height={18} paint={paint} />
      {sign.text}
    </li>
  );
});

import { memo, useCallback } from "react";
import type { DrawnSign, SignGroup } from "./drawn-sign.ts";
import type { Palette } from "./palette.ts";
import type { Pen } from "./pen.ts";
import { Sketch } from "./Sketch.tsx";
import { usePalette } from "./use-palette.ts";

/** What the signs of a drawing mean, group by group. */
export function SignLists({ groups }: { groups: readonly SignGroup[] }) {
  return (
    <div className="legends">
      {groups.map((group) => (
        <SignList key={group.head} {...group} />
      ))}
    </div>
  );
}

/** What signs of one kind mean. Nothing is shown where there are none. */
export function SignList({ head, signs }: SignGroup) {
  const palette = usePalette();
  if (signs.length === 0) return null;
  return (
    <div className="legend-group">
      <span className="legend-head" aria-hidden="true">
        {head}
      </span>
      <ul className="legend" aria-label={`Signs: ${head.toLowerCase()}`}>
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

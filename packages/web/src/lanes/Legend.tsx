import { SignList } from "../drawing/SignList.tsx";
import type { LaneLayout } from "./lane-layout.ts";
import { legendOf } from "./legend-entries.ts";

/** What the signs that are drawn mean. */
export function Legend({ layout }: { layout: LaneLayout }) {
  return (
    <div className="legends">
      {legendOf(layout).map((group) => (
        <SignList key={group.head} {...group} />
      ))}
    </div>
  );
}

import type { Span } from "@entente/claims";
import { useEffect, useEffectEvent, useMemo } from "react";
import { useLocation } from "wouter";
import { LaneDiagram } from "../lanes/LaneDiagram.tsx";
import { laneLayout } from "../lanes/lane-layout.ts";
import { Legend } from "../lanes/Legend.tsx";
import type { Skeleton } from "../lanes/skeleton.ts";
import type { LaneEvidence } from "../lanes/tie.ts";
import type { NameOf } from "../wording/line-words.ts";
import { DaySlider } from "./DaySlider.tsx";
import { useWidth } from "./use-width.ts";

interface LanePanelProps {
  readonly skeleton: Skeleton;
  readonly evidence: LaneEvidence;
  readonly day: Span;
  readonly words: string;
  readonly nameOf: NameOf;
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
  readonly onDay: (day: number) => void;
}

/** Below this the diagram keeps its width and its frame scrolls. */
const leastWidth = 860;

/** The diagram with its slider and its legend. */
export function LanePanel({
  skeleton,
  evidence,
  day,
  words,
  nameOf,
  chosen,
  onChoose,
  onDay,
}: LanePanelProps) {
  const [frame, room] = useWidth<HTMLDivElement>();
  const [, navigate] = useLocation();
  const width = room === null ? null : Math.max(leastWidth, room);
  const isScrolled = room !== null && room < leastWidth;
  const layout = useMemo(
    () =>
      width === null
        ? null
        : laneLayout({ skeleton, evidence, day, width, nameOf, repeatsNames: isScrolled }),
    [skeleton, evidence, day, width, nameOf, isScrolled],
  );
  const isLaidOut = layout !== null;
  const showDay = useEffectEvent(() => {
    const sheet = frame.current;
    if (layout) sheet?.scrollTo({ left: layout.day.x1 - sheet.clientWidth * 0.75 });
  });
  useEffect(() => {
    if (isLaidOut) showDay();
  }, [isLaidOut]);
  return (
    <section className="lane-panel" aria-label="Who stood with whom, over time">
      {/* A frame that scrolls must be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="lane-frame" ref={frame} tabIndex={isScrolled ? 0 : undefined}>
        {layout && (
          <div className="lane-sheet" style={{ width: layout.width }}>
            <DaySlider layout={layout} day={day.end - 1} words={words} onChange={onDay} />
            <LaneDiagram
              layout={layout}
              nameOf={nameOf}
              chosen={chosen}
              onChoose={onChoose}
              onActor={(actor) => navigate(`/actors/${encodeURIComponent(actor)}`)}
            />
          </div>
        )}
      </div>
      {layout && <Legend layout={layout} />}
      <p id="day-keys" className="meta keys-note">
        Arrow keys move the day by a month, with Shift by a day; Page Up and Page Down by a year.
      </p>
    </section>
  );
}

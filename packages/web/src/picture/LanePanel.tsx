import type { Span } from "@entente/claims";
import type { LaneGround } from "@entente/server/contract";
import { useEffect, useEffectEvent, useMemo } from "react";
import { useLocation } from "wouter";
import { SignLists } from "../drawing/SignList.tsx";
import type { LaneFacts } from "../lanes/lane-facts.ts";
import { LaneDiagram } from "../lanes/LaneDiagram.tsx";
import { laneLayouts } from "../lanes/lane-layout.ts";
import { legendOf } from "../lanes/legend-entries.ts";
import { activityOf } from "../lanes/measures.ts";
import type { Skeleton } from "../lanes/skeleton.ts";
import type { NameOf } from "../wording/line-words.ts";
import { DaySlider } from "./DaySlider.tsx";
import { isOfKind } from "./line-filters.ts";
import { MapButtons } from "./MapButtons.tsx";
import { MapTable } from "./MapTable.tsx";
import type { PictureChoices } from "./picture-choices.ts";
import { useWidth } from "./use-width.ts";

interface LanePanelProps {
  readonly skeleton: Skeleton;
  readonly facts: LaneFacts;
  readonly ground: LaneGround;
  readonly choices: PictureChoices;
  readonly workspace: string;
  readonly day: Span;
  readonly words: string;
  readonly whole: Span;
  readonly view: Span;
  readonly nameOf: NameOf;
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
  readonly onDay: (day: number) => void;
  readonly onView: (view: Span) => void;
}

/** Below this the diagram keeps its width and its frame scrolls. */
const leastWidth = 860;

function useLayout(props: LanePanelProps, width: number | null) {
  const { skeleton, facts, day, view, nameOf, choices } = props;
  const { kinds, swell } = choices;
  const isDrawn = useMemo(() => isOfKind(kinds), [kinds]);
  const measures = useMemo(() => {
    const activity = swell === "lines" ? activityOf(facts.ties) : null;
    if (activity) return (lane: string) => activity.get(lane) ?? [];
    return (lane: string) => (swell === "none" ? [] : (facts.stories.get(lane)?.measures ?? []));
  }, [facts, swell]);
  const layoutIn = useMemo(
    () => laneLayouts({ skeleton, facts, day, nameOf, isDrawn, measures }),
    [skeleton, facts, day, nameOf, isDrawn, measures],
  );
  return useMemo(() => (width === null ? null : layoutIn({ view, width })), [layoutIn, view, width]);
}

/** The diagram with its slider, its buttons and its legend. */
export function LanePanel(props: LanePanelProps) {
  const { day, words, whole, view, nameOf, chosen, onChoose, onDay, onView } = props;
  const [frame, room] = useWidth<HTMLDivElement>();
  const [, navigate] = useLocation();
  const openActor = (actor: string): void => navigate(`/actors/${encodeURIComponent(actor)}`);
  const width = room === null ? null : Math.max(leastWidth, room);
  const isScrolled = room !== null && room < leastWidth;
  const layout = useLayout(props, width);
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
      {layout && <MapButtons {...props} layout={layout} view={view} whole={whole} onView={onView} />}
      {/* A frame that scrolls must be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="lane-frame" ref={frame} tabIndex={isScrolled ? 0 : undefined}>
        {layout && (
          <div className="lane-sheet" style={{ width: layout.width }}>
            <DaySlider layout={layout} day={day.end - 1} words={words} onChange={onDay} />
            <LaneDiagram
              layout={layout}
              whole={whole}
              nameOf={nameOf}
              chosen={chosen}
              onChoose={onChoose}
              onActor={openActor}
              onView={onView}
            />
          </div>
        )}
      </div>
      {layout && <SignLists groups={legendOf(layout)} />}
      {layout && <MapTable layout={layout} nameOf={nameOf} onChoose={onChoose} onActor={openActor} />}
      <p id="day-keys" className="meta keys-note">
        On the slider arrow keys move the day by a month, with Shift by a day; Page Up and Page Down by a
        year.
      </p>
      <p id="map-keys" className="meta keys-note">
        On the map arrow keys go from mark to mark, Enter opens one and, once it is open, its report; + and −
        zoom in time, Shift with arrows moves through it, 0 shows all of it. With Ctrl the wheel zooms;
        dragging moves.
      </p>
    </section>
  );
}

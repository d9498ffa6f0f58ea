import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { NameOf } from "../wording/line-words.ts";
import { ConnectorMark } from "./ConnectorMark.tsx";
import { DiagramGround } from "./DiagramGround.tsx";
import { ForecastMark } from "./ForecastMark.tsx";
import type { LaneLayout } from "./lane-layout.ts";
import { LaneMark, ThreadMark } from "./LaneMark.tsx";
import { markAfterKey, marksOf, type Mark } from "./marks.ts";

interface LaneDiagramProps {
  readonly layout: LaneLayout;
  readonly nameOf: NameOf;
  /** The claim that names the chosen line, or null. */
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
  readonly onActor: (actor: string) => void;
}

/**
 * Actors as lanes along time, with the lines between them. One stop for the Tab key; arrows go from mark to mark,
 * Enter opens one. Everything in it is listed below it too.
 */
export function LaneDiagram({ layout, nameOf, chosen, onChoose, onActor }: LaneDiagramProps) {
  const svg = useRef<SVGSVGElement>(null);
  const marks = useMemo(() => marksOf(layout, nameOf), [layout, nameOf]);
  const byKey = useMemo(() => new Map(marks.map((mark) => [mark.key, mark])), [marks]);
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const chosenMark = marks.find(({ claim }) => claim !== null && claim === chosen) ?? null;
  const lit = byKey.get(pointed ?? focused ?? "") ?? chosenMark;
  const stop = byKey.has(focused ?? "") ? focused : (chosenMark?.key ?? marks[0]?.key ?? null);

  const open = (mark: Mark): void => {
    if (mark.claim !== null) onChoose(mark.claim);
    else if (mark.lanes[0] !== undefined) onActor(mark.lanes[0]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const here = byKey.get(focused ?? "");
    if (here && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      open(here);
      return;
    }
    const next = markAfterKey(event.key, marks, focused);
    if (!next) return;
    event.preventDefault();
    svg.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next.key)}"]`)?.focus();
  };
  const propsOf = (key: string, kind: string) => {
    const mark = byKey.get(key);
    return {
      "data-mark": key,
      "data-lit": lit !== null && isLit(lit, mark),
      "data-chosen": chosenMark?.key === key,
      className: `mark ${kind}`,
      role: "button" as const,
      tabIndex: stop === key ? 0 : -1,
      "aria-label": mark?.label,
      onFocus: () => setFocused(key),
      onBlur: () => setFocused(null),
      onPointerEnter: () => setPointed(key),
      onPointerLeave: () => setPointed(null),
      onClick: () => mark && open(mark),
    };
  };

  return (
    <svg
      ref={svg}
      className="lanes"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label="Actors over time, and the lines between them. Arrow keys go from mark to mark."
      data-has-lit={lit !== null}
      data-density={layout.connectors.length > 16 ? "dense" : "open"}
      onKeyDown={onKeyDown}
    >
      <DiagramGround layout={layout} />
      {layout.lanes.map((lane) => (
        <g key={lane.id} className={`lane tone-${lane.tone}`}>
          {lane.band && (
            <g {...propsOf(`lane ${lane.id}`, "mark-lane")}>
              <LaneMark lane={lane} right={layout.width} />
            </g>
          )}
          {lane.threads.map((thread) => (
            <g key={thread.key} {...propsOf(`thread ${thread.key}`, "mark-thread")}>
              <ThreadMark thread={thread} />
            </g>
          ))}
        </g>
      ))}
      {layout.connectors.map((connector) => {
        const { tie } = connector;
        const key = `line ${tie.key} ${tie.predicate}`;
        return (
          <g
            key={key}
            data-review={tie.review}
            {...propsOf(key, `mark-line sign-${tie.sign} status-${tie.status}`)}
          >
            <ConnectorMark connector={connector} />
          </g>
        );
      })}
      <line
        x1={layout.day.x1}
        x2={layout.day.x1}
        y1={layout.top - 30}
        y2={layout.bottom}
        className="day-line"
      />
      {layout.margin &&
        layout.forecasts.map((box) => (
          <g key={box.key} {...propsOf(`forecast ${box.key}`, "mark-forecast")}>
            <ForecastMark box={box} x={layout.margin?.x ?? 0} width={layout.margin?.width ?? 0} />
          </g>
        ))}
    </svg>
  );
}

/** A line lights its two lanes; a lane lights its lines. */
function isLit(lit: Mark, mark: Mark | undefined): boolean {
  if (!mark) return false;
  if (mark.key === lit.key) return true;
  const isLane = (one: Mark): boolean => one.key.startsWith("lane ");
  const share = mark.lanes.some((lane) => lit.lanes.includes(lane));
  return share && (isLane(lit) || isLane(mark));
}

import type { NameOf } from "../wording/line-words.ts";
import { ConnectorMark } from "./ConnectorMark.tsx";
import { DiagramGround } from "./DiagramGround.tsx";
import { ForecastMark } from "./ForecastMark.tsx";
import type { LaneLayout } from "./lane-layout.ts";
import { LaneMark, ThreadMark } from "./LaneMark.tsx";
import { forecastKey, laneKey, lineKey, threadKey } from "./marks.ts";
import { useMarks } from "./use-marks.ts";

interface LaneDiagramProps {
  readonly layout: LaneLayout;
  readonly nameOf: NameOf;
  /** The claim that names the chosen line, or null. */
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
  readonly onActor: (actor: string) => void;
}

/** More lines than this, and how long each held is drawn faintly until it's pointed at. */
const denseFrom = 16;

/** Actors as lanes along time, with the lines between them. Everything in it is listed below it too. */
export function LaneDiagram(props: LaneDiagramProps) {
  const { layout } = props;
  const { lit, propsOf } = useMarks(props);
  return (
    <>
      <svg
        className="lanes"
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label="Actors over time, and the lines between them. Arrow keys go from mark to mark."
        data-has-lit={lit !== null}
        data-density={layout.connectors.length > denseFrom ? "dense" : "open"}
      >
        <DiagramGround layout={layout} />
        {layout.lanes.map((lane) => (
          <g key={lane.id} className={`lane tone-${lane.tone}`}>
            {lane.band && (
              <g {...propsOf(laneKey(lane.id), "mark-lane")}>
                <LaneMark lane={lane} right={layout.width} />
              </g>
            )}
            {lane.threads.map((thread) => (
              <g key={thread.key} {...propsOf(threadKey(thread.key), "mark-thread")}>
                <ThreadMark thread={thread} />
              </g>
            ))}
          </g>
        ))}
        {layout.connectors.map((connector) => {
          const { tie } = connector;
          const key = lineKey(tie);
          const kind = `mark-line sign-${tie.sign} status-${tie.status}`;
          return (
            <g key={key} data-review={tie.review} {...propsOf(key, kind)}>
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
        {layout.forecasts.map((box) => (
          <g key={box.key} {...propsOf(forecastKey(box.key), "mark-forecast")}>
            <ForecastMark box={box} x={layout.margin?.x ?? 0} width={layout.margin?.width ?? 0} />
          </g>
        ))}
      </svg>
      <p className="pointed" aria-hidden="true">
        {lit?.label ?? "Point at anything to read it here; click it to open its sentences."}
      </p>
    </>
  );
}

import { foldName } from "@entente/claims";
import { useMemo } from "react";
import { useNames } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading } from "../app/Waiting.tsx";
import { parseFlatView, type Size } from "../drawing/flat-view.ts";
import { SignLists } from "../drawing/SignList.tsx";
import { useSize } from "../drawing/use-size.ts";
import { DrawingPage, type DrawingProps } from "../picture/DrawingPage.tsx";
import { DayRange } from "../picture/DayRange.tsx";
import { dayWords } from "../picture/day-steps.ts";
import { findLine } from "../picture/find-line.ts";
import { askedDate } from "../picture/picture-choices.ts";
import { LineDock } from "../picture/LineDock.tsx";
import { count } from "../wording/counts.ts";
import { dateWords } from "../wording/date-words.ts";
import { GraphCanvas } from "./GraphCanvas.tsx";
import { GraphControls } from "./GraphControls.tsx";
import { GraphExport } from "./GraphExport.tsx";
import { campSigns, lineSigns } from "./graph-signs.ts";
import { GraphTable } from "./GraphTable.tsx";
import { packParts } from "./pack-parts.ts";
import { useGraph, type GraphParts } from "./use-graph.ts";
import type { Placing } from "./use-places.ts";
import "../styles/graph.css";

/** Who stands with and against whom at a date, as a graph. */
export const GraphView = () => <DrawingPage title="Graph at a date" what="the graph" Drawing={Graph} />;

function Graph({ last, workspace }: DrawingProps) {
  const { parameters, change } = useAddress();
  const nameOf = useNames();
  const [frame, size] = useSize<HTMLDivElement>();
  const { error, asOf, day, isMoving, move, parts } = useGraph(last, askedDate(parameters));
  const line = parameters.get("line");
  const node = parameters.get("node");
  const search = parameters.get("q") ?? "";
  const found = useMemo(() => {
    const wanted = foldName(search);
    if (wanted === "" || !parts) return null;
    return new Set(
      parts.facts.nodes.flatMap((id, index) => (foldName(nameOf(id) ?? "").includes(wanted) ? [index] : [])),
    );
  }, [search, parts, nameOf]);
  const words = isMoving ? dayWords(day.end - 1) : dateWords(asOf);
  const chosen = parts && line !== null ? findLine(line, null, parts.ground) : null;
  const placing = parts?.placing;
  const drawn = useDrawn(placing ?? null, size);
  return (
    <>
      <PageTitle title="Graph at a date">
        {parts && <GraphSummary parts={parts} words={words} found={found} />}
      </PageTitle>
      <GraphControls asOf={asOf} groups={parts?.ground.groups ?? []} nameOf={nameOf} />
      {error && <Failure error={error} />}
      {parts && <DayRange days={parts.days} day={day.end - 1} words={words} onChange={move} />}
      <div ref={frame} className="graph-frame" data-placed={placing?.isDone ?? false}>
        {parts && drawn ? (
          <GraphCanvas
            {...drawn}
            nodes={parts.facts.nodes}
            moment={parts.moment}
            {...{ nameOf, node, found, line }}
            onNode={(actor) => change({ node: actor === node ? null : actor })}
            onLine={(claim) => change({ line: claim }, { replace: line !== null })}
          />
        ) : (
          <Loading what="the graph" />
        )}
        {drawn && placing && !placing.isDone && <PlacingNote placing={placing} />}
      </div>
      {parts && (
        <>
          <div className="graph-below">
            <SignLists
              groups={[
                { head: "Lines", signs: lineSigns },
                { head: "Camps", signs: campSigns(parts.moment, parts.facts.nodes, nameOf) },
              ]}
            />
            {drawn && (
              <GraphExport
                parts={parts}
                {...drawn}
                {...{ nameOf, workspace, words }}
                view={parseFlatView(parameters.get("at"))}
              />
            )}
          </div>
          <p id="graph-keys" className="meta keys-note">
            Arrow keys go from actor to actor, Enter chooses one; + and − zoom, Shift with arrows moves, 0
            shows all. With Ctrl the wheel zooms. Actors keep their places whatever the date.
          </p>
          <GraphTable
            parts={parts}
            {...{ node, nameOf, words }}
            chosen={line}
            onChoose={(claim) => change({ line: claim }, { replace: line !== null })}
            onClear={() => change({ node: null })}
          />
        </>
      )}
      {chosen && <LineDock chosen={chosen} nameOf={nameOf} onClose={() => change({ line: null })} />}
    </>
  );
}

/** The places as they fit the window best. */
function useDrawn(placing: Placing | null, size: Size | null): { places: Float32Array; size: Size } | null {
  const [found, parts] = [placing?.places ?? null, placing?.parts];
  return useMemo(
    () => (found && parts && size ? { places: packParts(found, parts, size), size } : null),
    [found, parts, size],
  );
}

/** How far the places are worked out, and a way to leave it at that. */
function PlacingNote({ placing }: { placing: Placing }) {
  return (
    <p className="plane-note">
      <label>
        Finding places <progress value={placing.share} />
      </label>
      <button type="button" className="button" onClick={placing.stop}>
        Stop
      </button>
    </p>
  );
}

interface GraphSummaryProps {
  readonly parts: GraphParts;
  readonly words: string;
  readonly found: ReadonlySet<number> | null;
}

/** The graph in numbers. */
function GraphSummary({ parts, words, found }: GraphSummaryProps) {
  const { moment, facts, ground } = parts;
  const linked = moment.degrees.filter((degree) => degree > 0).length;
  const said = [
    `${count(moment.edges.length, "line")} on ${words} between ${linked} of ${count(facts.nodes.length, "actor")}`,
    ground.leftOut > 0 ? `${ground.leftOut} lines with fewer claims left out` : null,
    found ? `${count(found.size, "actor")} found` : null,
  ];
  return <p className="meta">{said.filter((part) => part !== null).join(" · ")}</p>;
}

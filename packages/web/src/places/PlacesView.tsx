import { useMemo } from "react";
import { useNames } from "../api/queries.ts";
import { Filters } from "../app/Filters.tsx";
import { PageTitle } from "../app/PageTitle.tsx";
import { ReviewBox } from "../app/ReviewBox.tsx";
import { SelectBox } from "../app/SelectBox.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { parseFlatView } from "../drawing/flat-view.ts";
import { SignLists } from "../drawing/SignList.tsx";
import { useSize } from "../drawing/use-size.ts";
import { AskedDate } from "../picture/AskedDate.tsx";
import { DrawingPage, type DrawingProps } from "../picture/DrawingPage.tsx";
import { DayRange } from "../picture/DayRange.tsx";
import { dayWords } from "../picture/day-steps.ts";
import { findLine } from "../picture/find-line.ts";
import { askedDate } from "../picture/picture-choices.ts";
import { LineDock } from "../picture/LineDock.tsx";
import { count } from "../wording/counts.ts";
import { dateWords } from "../wording/date-words.ts";
import { PlacesCanvas } from "./PlacesCanvas.tsx";
import { PlacesExport } from "./PlacesExport.tsx";
import { colours, placeSigns } from "./place-signs.ts";
import { PlacesTable } from "./PlacesTable.tsx";
import { usePlaces } from "./use-places.ts";
import "../styles/graph.css";
import "../styles/places.css";

/** Which organisations and states are where, hold or lost what, on a map. */
export const PlacesView = () => <DrawingPage title="Who is where" what="the map" Drawing={Places} />;

function Places({ last, workspace }: DrawingProps) {
  const { parameters, change } = useAddress();
  const nameOf = useNames();
  const [frame, size] = useSize<HTMLDivElement>();
  const { error, asOf, day, isMoving, move, parts } = usePlaces(last, askedDate(parameters));
  const line = parameters.get("line");
  const words = isMoving ? dayWords(day.end - 1) : dateWords(asOf);
  const actors = parts?.actors;
  const toneOfActor = useMemo(() => {
    const tones = new Map(actors?.slice(0, colours).map((actor, index) => [actor, index + 1]));
    return (actor: string): number => tones.get(actor) ?? 0;
  }, [actors]);
  const known = parts && { ...parts.lines, forecasts: [] };
  const chosen = known && line !== null ? findLine(line, null, known) : null;
  const common = { toneOfActor, nameOf, words };
  const choose = (claim: string): void => change({ line: claim }, { replace: line !== null });
  return (
    <>
      <PageTitle title="Who is where">
        {parts && (
          <p className="meta">
            {count(parts.presences.length, "line")} on {words} at {count(parts.spots.length, "place")} ·
            organisations and states, no persons
          </p>
        )}
      </PageTitle>
      <Filters className="graph-controls">
        <AskedDate asOf={asOf} />
        <SelectBox
          label="Who"
          value={parameters.get("actor") ?? ""}
          all="everyone"
          options={(actors ?? []).map((id) => ({ value: id, text: nameOf(id) ?? id }))}
          onChange={(actor) => change({ actor, at: null })}
        />
        <ReviewBox value={parameters.get("review") ?? ""} onChange={(review) => change({ review })} />
      </Filters>
      {error && <Failure error={error} />}
      {parts && <DayRange days={parts.days} day={day.end - 1} words={words} onChange={move} />}
      <div ref={frame} className="graph-frame places-frame">
        {parts && size ? (
          <PlacesCanvas {...{ parts, size, toneOfActor, nameOf, line }} onLine={choose} />
        ) : (
          <Loading what="the map" />
        )}
      </div>
      {parts && (
        <>
          <div className="graph-below">
            <SignLists groups={placeSigns(parts.actors, nameOf)} />
            {size && (
              <PlacesExport
                {...common}
                {...{ parts, size, workspace }}
                view={parseFlatView(parameters.get("at"))}
              />
            )}
          </div>
          <p id="places-keys" className="meta keys-note">
            Arrow keys go from sign to sign, Enter opens one; + and − zoom, Shift with arrows moves, 0 shows
            all. With Ctrl the wheel zooms. Shapes: Natural Earth. Places: GeoNames (CC BY 4.0).
          </p>
          {parts.lines.places.length === 0 && <Nothing>No report says who was where.</Nothing>}
          <PlacesTable {...{ parts, words, nameOf }} chosen={line} onChoose={choose} />
        </>
      )}
      {chosen && <LineDock chosen={chosen} nameOf={nameOf} onClose={() => change({ line: null })} />}
    </>
  );
}

import { tryParseEdtf } from "@entente/claims";
import type { WorkspaceSummary } from "@entente/server/contract";
import { memo, useCallback, useDeferredValue, useMemo } from "react";
import { useNames } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading } from "../app/Waiting.tsx";
import { dateWords } from "../wording/date-words.ts";
import { dayWords } from "./day-steps.ts";
import { findLine } from "./find-line.ts";
import { LanePanel } from "./LanePanel.tsx";
import { LineDock } from "./LineDock.tsx";
import { PictureControls } from "./PictureControls.tsx";
import { PictureLists } from "./PictureLists.tsx";
import { PictureSummary } from "./PictureSummary.tsx";
import { usePictureView } from "./use-picture-view.ts";

// Neither changes while time is zoomed and moved, which draws the page anew many times a second.
const SteadyLists = memo(PictureLists);
const SteadyControls = memo(PictureControls);

interface PicturePageProps {
  readonly workspace: WorkspaceSummary;
  readonly last: string;
  /** The date as it stands in the address, good or not; "" for none. */
  readonly asked: string;
  readonly dateError: string | null;
}

/** The picture at a date: lanes over time, then what holds, what happened and what was forecast. */
export function PicturePage({ workspace, last, asked, dateError }: PicturePageProps) {
  const { change } = useAddress();
  const nameOf = useNames();
  const isGood = tryParseEdtf(asked) !== null;
  const state = usePictureView(last, isGood ? asked : "");
  const { error, choices, asOf, day, isMoving, parts, picture } = state;
  const members = parts?.ground.members ?? null;
  const belongs = useMemo(() => belongsTo(members), [members]);
  const hasLine = choices.line !== null;
  const said = useMemo(() => picture && { picture, words: dateWords(asOf) }, [picture, asOf]);
  // Hundreds of rows: they are made in the pauses, and keep neither the map nor a key waiting.
  const listed = useDeferredValue(said);
  const choose = useCallback(
    (claim: string) => change({ line: claim }, { replace: hasLine }),
    [change, hasLine],
  );
  if (error || !parts) {
    return (
      <div className="page page-wide">
        <PageTitle title="Who stands with whom" />
        {error ? <Failure error={error} /> : <Loading what="the picture" />}
      </div>
    );
  }
  const { line } = choices;
  const { ground, known, facts, skeleton, whole } = parts;
  const words = isMoving ? dayWords(day.end - 1) : dateWords(asOf);
  const chosen = line === null ? null : findLine(line, picture, known);
  const common = { nameOf, chosen: line, onChoose: choose };
  return (
    <div className="page page-wide picture-page">
      <PageTitle title="Who stands with whom">
        <PictureSummary workspace={workspace} ground={ground} skeleton={skeleton} words={words} />
      </PageTitle>
      <SteadyControls
        {...choices}
        date={asked === "" ? asOf : asked}
        dateError={dateError}
        focus={ground.show}
        groups={ground.groups}
        nameOf={nameOf}
        onChange={change}
      />
      <LanePanel
        {...{ skeleton, facts, day, words, whole, ground: known, view: state.view, choices }}
        workspace={workspace.name}
        onDay={state.move}
        onView={state.moveView}
        {...common}
      />
      {listed ? <SteadyLists {...listed} belongs={belongs} {...common} /> : <Loading what="the lists" />}
      {chosen && <LineDock chosen={chosen} nameOf={nameOf} onClose={() => change({ line: null })} />}
    </div>
  );
}

/** Whether a line is about someone in focus; everything is where there is none. */
function belongsTo(
  members: readonly string[] | null,
): (line: { subject: string; object: string | null }) => boolean {
  if (members === null) return () => true;
  const inFocus = new Set(members);
  return ({ subject, object }) => inFocus.has(subject) || (object !== null && inFocus.has(object));
}

import { tryParseEdtf } from "@entente/claims";
import type { WorkspaceSummary } from "@entente/server/contract";
import { useNames } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading } from "../app/Waiting.tsx";
import { dateWords } from "../wording/date-words.ts";
import { dayWords } from "./day-steps.ts";
import { findLine } from "./find-line.ts";
import { printFocus } from "./focus.ts";
import { LanePanel } from "./LanePanel.tsx";
import { LineDock } from "./LineDock.tsx";
import { PictureControls } from "./PictureControls.tsx";
import { PictureLists } from "./PictureLists.tsx";
import { PictureSummary } from "./PictureSummary.tsx";
import { usePictureView } from "./use-picture-view.ts";

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
  const { error, choices, asOf, day, isMoving, move, parts } = usePictureView(last, isGood ? asked : "");
  if (error || !parts) {
    return (
      <div className="page page-wide">
        <PageTitle title="Who stands with whom" />
        {error ? <Failure error={error} /> : <Loading what="the picture" />}
      </div>
    );
  }
  const { line } = choices;
  const { picture, known, skeleton } = parts;
  const words = isMoving ? dayWords(day.end - 1) : dateWords(asOf);
  const chosen = line === null ? null : findLine(line, picture, known.states, known.events);
  const common = { nameOf, chosen: line, onChoose: choose };
  function choose(claim: string): void {
    change({ line: claim }, { replace: line !== null });
  }
  return (
    <div className="page page-wide picture-page">
      <PageTitle title="Who stands with whom">
        <PictureSummary workspace={workspace} evidence={parts.all} skeleton={skeleton} />
      </PageTitle>
      <PictureControls
        {...choices}
        date={asked === "" ? asOf : asked}
        dateError={dateError}
        focus={printFocus(parts.focus)}
        groups={parts.groups}
        onChange={change}
      />
      <LanePanel skeleton={skeleton} evidence={known} day={day} words={words} onDay={move} {...common} />
      <PictureLists picture={picture} belongs={parts.belongs} words={dateWords(asOf)} {...common} />
      {chosen && <LineDock chosen={chosen} nameOf={nameOf} onClose={() => change({ line: null })} />}
    </div>
  );
}

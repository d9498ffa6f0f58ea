import { isCertainlyBefore, spanOf, type Span } from "@entente/claims";
import type { WorkspaceSummary } from "@entente/server/contract";
import { useMemo } from "react";
import { useNames } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading } from "../app/Waiting.tsx";
import { boundedDay, skeletonOf } from "../lanes/skeleton.ts";
import { tiesOf } from "../lanes/tie.ts";
import { dateWords } from "../wording/date-words.ts";
import { isoDay } from "./day-steps.ts";
import {
  actorsInFocus,
  defaultFocus,
  inFocus,
  offeredGroups,
  parseFocus,
  printFocus,
  settledFocus,
} from "./focus.ts";
import { findLine } from "./find-line.ts";
import { LanePanel } from "./LanePanel.tsx";
import { LineDock } from "./LineDock.tsx";
import { PictureControls } from "./PictureControls.tsx";
import { PictureLists } from "./PictureLists.tsx";
import { PictureSummary } from "./PictureSummary.tsx";
import { useMovingDay } from "./use-moving-day.ts";
import { usePictureData } from "./use-picture-data.ts";

interface PicturePageProps {
  readonly workspace: WorkspaceSummary;
  readonly last: string;
  /** The date as it stands in the address, good or not. */
  readonly asked: string;
  readonly asOf: string;
  readonly dateError: string | null;
}

const defaultLanes = 10;

/** The picture at a date: lanes over time, then what holds, what happened and what was forecast. */
export function PicturePage({ workspace, last, asked, asOf, dateError }: PicturePageProps) {
  const { parameters, change } = useAddress();
  const nameOf = useNames();
  const isKnownThen = parameters.get("known") === "then";
  const review = parameters.get("review") ?? "";
  const line = parameters.get("line");
  const most = Number(parameters.get("lanes") ?? defaultLanes) || defaultLanes;
  const data = usePictureData({ last, asOf, isKnownThen, review });
  const { all, known, picture, actors } = data;
  const groups = useMemo(() => (all ? offeredGroups(all) : []), [all]);
  const wanted = parameters.get("show");
  const focus = useMemo(
    () => settledFocus(parseFocus(wanted) ?? defaultFocus(groups), groups),
    [wanted, groups],
  );
  const among = useMemo(
    () => (all ? actorsInFocus(focus, groups, tiesOf(all), actors) : null),
    [all, focus, groups, actors],
  );
  const skeleton = useMemo(
    () => all && skeletonOf(all, { most, among, lastDay: boundedDay(last) }),
    [all, most, among, last],
  );
  const { day, isMoving, move } = useMovingDay(asOf, (moved) => change({ asOf: moved }, { replace: true }));
  const shown = useMemo(() => known && { ...known, forecasts: knownBy(known.forecasts, day) }, [known, day]);
  const belongs = useMemo(() => (all ? inFocus(among, all) : () => true), [all, among]);
  const choose = (claim: string): void => change({ line: claim }, { replace: line !== null });

  if (data.error)
    return (
      <div className="page page-wide">
        <PageTitle title="Who stands with whom" />
        <Failure error={data.error} />
      </div>
    );
  if (!all || !shown || !skeleton || !picture)
    return (
      <div className="page page-wide">
        <PageTitle title="Who stands with whom" />
        <Loading what="the picture" />
      </div>
    );
  const words = isMoving ? dateWords(isoDay(day.end - 1)) : dateWords(asOf);
  const chosen = line === null ? null : findLine(line, picture, shown.states, shown.events);
  return (
    <div className="page page-wide picture-page">
      <PageTitle title="Who stands with whom">
        <PictureSummary workspace={workspace} evidence={all} skeleton={skeleton} />
      </PageTitle>
      <PictureControls
        date={asked === "" ? last : asked}
        dateError={dateError}
        focus={printFocus(focus)}
        groups={groups}
        isKnownThen={isKnownThen}
        review={review}
        lanes={most}
        onChange={change}
      />
      <LanePanel
        skeleton={skeleton}
        evidence={shown}
        day={day}
        words={words}
        nameOf={nameOf}
        chosen={line}
        onChoose={choose}
        onDay={move}
      />
      <PictureLists
        picture={picture}
        belongs={belongs}
        words={dateWords(asOf)}
        nameOf={nameOf}
        chosen={line}
        onChoose={choose}
      />
      {chosen && <LineDock chosen={chosen} nameOf={nameOf} onClose={() => change({ line: null })} />}
    </div>
  );
}

/** Forecasts that had been made by a day. */
const knownBy = <F extends { known: string }>(forecasts: readonly F[], day: Span): F[] =>
  forecasts.filter(({ known }) => !isCertainlyBefore(day, spanOf(known)));

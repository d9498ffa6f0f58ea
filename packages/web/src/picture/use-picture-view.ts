import { isCertainlyBefore, spanOf, type Span } from "@entente/claims";
import type { Picture } from "@entente/server/contract";
import { useMemo } from "react";
import type { RequestError } from "../api/request.ts";
import { useAddress } from "../app/use-address.ts";
import type { LinkedGroup } from "../lanes/linked-groups.ts";
import { boundedDay, skeletonOf, type Skeleton } from "../lanes/skeleton.ts";
import { tiesOf, type LaneEvidence } from "../lanes/tie.ts";
import {
  actorsInFocus,
  defaultFocus,
  inFocus,
  offeredGroups,
  parseFocus,
  settledFocus,
  type Focus,
} from "./focus.ts";
import { useMovingDay } from "./use-moving-day.ts";
import { usePictureData } from "./use-picture-data.ts";

/** What the address says besides the date. */
export interface PictureChoices {
  readonly isKnownThen: boolean;
  readonly review: string;
  /** At most so many lanes. */
  readonly lanes: number;
  /** The claim that names the chosen line, or null. */
  readonly line: string | null;
}

/** Everything the page draws. */
export interface PictureParts {
  readonly picture: Picture;
  readonly all: LaneEvidence;
  /** What was known, as far as the page shows it. */
  readonly known: LaneEvidence;
  readonly skeleton: Skeleton;
  readonly focus: Focus;
  readonly groups: readonly LinkedGroup[];
  readonly belongs: (line: { subject: string; object: string | null }) => boolean;
}

interface PictureViewState {
  readonly error: RequestError | null;
  readonly choices: PictureChoices;
  readonly day: Span;
  readonly isMoving: boolean;
  readonly move: (day: number) => void;
  /** Null while it is on its way. */
  readonly parts: PictureParts | null;
}

const defaultLanes = 10;

const choicesIn = (parameters: URLSearchParams): PictureChoices => ({
  isKnownThen: parameters.get("known") === "then",
  review: parameters.get("review") ?? "",
  lanes: Number(parameters.get("lanes") ?? defaultLanes) || defaultLanes,
  line: parameters.get("line"),
});

/** Forecasts that had been made by a day. */
const madeBy = <F extends { known: string }>(forecasts: readonly F[], day: Span): F[] =>
  forecasts.filter(({ known }) => !isCertainlyBefore(day, spanOf(known)));

/** Reads the address, asks the server, and works out what the page shows. */
export function usePictureView(last: string, asOf: string): PictureViewState {
  const { parameters, change } = useAddress();
  const choices = choicesIn(parameters);
  const { error, all, known, picture, actors } = usePictureData({ last, asOf, ...choices });
  const show = parameters.get("show");
  const { day, isMoving, move } = useMovingDay(asOf, (moved) => change({ asOf: moved }, { replace: true }));
  const groups = useMemo(() => (all ? offeredGroups(all) : []), [all]);
  const focus = useMemo(() => settledFocus(parseFocus(show) ?? defaultFocus(groups), groups), [show, groups]);
  const among = useMemo(
    () => (all ? actorsInFocus(focus, groups, tiesOf(all), actors) : null),
    [all, focus, groups, actors],
  );
  const skeleton = useMemo(() => {
    const days = [boundedDay(last), boundedDay(asOf)];
    return all && skeletonOf(all, { most: choices.lanes, among, days });
  }, [all, choices.lanes, among, last, asOf]);
  const belongs = useMemo(() => (all ? inFocus(among, all) : () => true), [all, among]);
  const shown = useMemo(() => known && { ...known, forecasts: madeBy(known.forecasts, day) }, [known, day]);
  const parts =
    all && shown && skeleton && picture
      ? { picture, all, known: shown, skeleton, focus, groups, belongs }
      : null;
  return { error, choices, day, isMoving, move, parts };
}

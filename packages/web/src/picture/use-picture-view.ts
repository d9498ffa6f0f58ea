import { isCertainlyBefore, spanOf, type Span } from "@entente/claims";
import type { ActorList, Picture } from "@entente/server/contract";
import { useMemo } from "react";
import { usePicture } from "../api/queries.ts";
import type { RequestError } from "../api/request.ts";
import { useAddress } from "../app/use-address.ts";
import type { LinkedGroup } from "../lanes/linked-groups.ts";
import { boundedDay, skeletonOf, type Skeleton } from "../lanes/skeleton.ts";
import { tiesOf, type LaneEvidence } from "../lanes/tie.ts";
import {
  actorsInFocus,
  defaultFocus,
  inFocus,
  lastDateInFocus,
  offeredGroups,
  parseFocus,
  settledFocus,
  type Focus,
} from "./focus.ts";
import { useMovingDay } from "./use-moving-day.ts";
import { useEvidence } from "./use-evidence.ts";

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
  /** The date of the picture: the one asked for, or the last of what is in focus. */
  readonly asOf: string;
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

/** Which part of the workspace is shown, settled before anything is drawn. */
function useFocus(show: string | null, evidence: LaneEvidence | null, actors: ActorList["actors"]) {
  const groups = useMemo(() => (evidence ? offeredGroups(evidence) : []), [evidence]);
  const focus = useMemo(() => settledFocus(parseFocus(show) ?? defaultFocus(groups), groups), [show, groups]);
  const among = useMemo(
    () => (evidence ? actorsInFocus(focus, groups, tiesOf(evidence), actors) : null),
    [evidence, focus, groups, actors],
  );
  return { groups, focus, among };
}

/**
 * Reads the address, asks the server, and works out what the page shows.
 *
 * @param last the workspace's last date
 * @param asked the date in the address, or "" for the last date of what is in focus
 */
export function usePictureView(last: string, asked: string): PictureViewState {
  const { parameters, change } = useAddress();
  const choices = choicesIn(parameters);
  const { isKnownThen, review, lanes } = choices;
  const { evidence: all, actors, sources, error: failed } = useEvidence({ last, review });
  const { groups, focus, among } = useFocus(parameters.get("show"), all, actors);
  const lastInFocus = useMemo(
    () => lastDateInFocus(among, actors, sources) ?? last,
    [among, actors, sources, last],
  );
  const asOf = asked === "" ? lastInFocus : asked;
  const knownAt = isKnownThen ? asOf : undefined;
  const { evidence: known, error: unknown } = useEvidence({ last, review, knownAt });
  const { data: picture, error } = usePicture({ review, knownAt, asOf }, all !== null);
  const { day, isMoving, move } = useMovingDay(asOf, (moved) => change({ asOf: moved }, { replace: true }));
  const skeleton = useMemo(
    () => all && skeletonOf(all, { most: lanes, among, days: [boundedDay(lastInFocus), boundedDay(asOf)] }),
    [all, lanes, among, lastInFocus, asOf],
  );
  const belongs = useMemo(() => (all ? inFocus(among, all) : () => true), [all, among]);
  const shown = useMemo(() => known && { ...known, forecasts: madeBy(known.forecasts, day) }, [known, day]);
  const parts =
    all && shown && skeleton && picture
      ? { picture, all, known: shown, skeleton, focus, groups, belongs }
      : null;
  return { error: failed ?? unknown ?? error, choices, asOf, day, isMoving, move, parts };
}

import { isCertainlyBefore, spanOf, type Span } from "@entente/claims";
import type { LaneGround, Picture } from "@entente/server/contract";
import { useMemo } from "react";
import { useLanes, usePicture } from "../api/queries.ts";
import type { RequestError } from "../api/request.ts";
import { useAddress } from "../app/use-address.ts";
import { useLedger } from "../forecasts/ledger-queries.ts";
import { ledgerByClaim } from "../lanes/forecast-fates.ts";
import { factsOf, type LaneFacts } from "../lanes/lane-facts.ts";
import { wholeView } from "../lanes/lane-layout.ts";
import { boundedDay, laneOrderOf, skeletonOf, type Skeleton } from "../lanes/skeleton.ts";
import { askedFor, choicesIn, type PictureChoices } from "./picture-choices.ts";
import { useMovingDay } from "./use-moving-day.ts";
import { useMovingView } from "./use-moving-view.ts";

/** Everything the map draws. */
export interface PictureParts {
  readonly ground: LaneGround;
  /** What was known, as far as the page shows it. */
  readonly known: LaneGround;
  readonly facts: LaneFacts;
  readonly skeleton: Skeleton;
  readonly whole: Span;
}

interface PictureViewState {
  readonly error: RequestError | null;
  readonly choices: PictureChoices;
  /** The date of the picture: the one asked for, or the last of what is in focus. */
  readonly asOf: string;
  readonly day: Span;
  readonly isMoving: boolean;
  readonly move: (day: number) => void;
  readonly view: Span;
  readonly moveView: (view: Span) => void;
  /** Null while they are on their way. */
  readonly parts: PictureParts | null;
  /** What holds at the date, for the lists; null while it is on its way. */
  readonly picture: Picture | null;
}

/** Forecasts that had been made by a day. */
const madeBy = <F extends { known: string }>(forecasts: readonly F[], day: Span): F[] =>
  forecasts.filter(({ known }) => !isCertainlyBefore(day, spanOf(known)));

const noDays: Span = { start: 0, end: 1 };

/**
 * Reads the address, asks the server, and works out what the page shows.
 *
 * @param today the date of a workspace whose reports have none
 * @param asked the date in the address, or "" for the last date of what is in focus
 */
export function usePictureView(today: string, asked: string): PictureViewState {
  const { parameters, change } = useAddress();
  const choices = choicesIn(parameters);
  const { isKnownThen, review, lanes } = choices;
  const show = parameters.get("show") ?? undefined;
  const { data: ground, error: failed } = useLanes({ show, review, most: askedFor(lanes) });
  const last = ground?.last ?? today;
  const asOf = asked === "" ? last : asked;
  const knownAt = isKnownThen ? asOf : undefined;
  const { data: known, error: unknown } = useLanes(
    { show: ground?.show, review, most: askedFor(lanes), knownAt },
    isKnownThen && ground !== undefined,
  );
  const { data: picture, error } = usePicture({ review, knownAt, asOf }, ground !== undefined);
  const { day, isMoving, move } = useMovingDay(asOf, (moved) => change({ asOf: moved }, { replace: true }));
  const all = useMemo(() => (ground ? factsOf(ground) : null), [ground]);
  const order = useMemo(() => (all ? laneOrderOf(all) : []), [all]);
  const skeleton = useMemo(
    () => all && skeletonOf(all, { most: lanes, days: [boundedDay(last), boundedDay(asOf)], order }),
    [all, order, lanes, last, asOf],
  );
  const whole = useMemo(() => (skeleton ? wholeView(skeleton) : noDays), [skeleton]);
  const { view, moveView } = useMovingView(parameters.get("view"), whole, (shown) =>
    change({ view: shown }, { replace: true }),
  );
  const told = isKnownThen ? known : ground;
  const facts = useMemo(() => (told === ground ? all : told ? factsOf(told) : null), [told, ground, all]);
  const { data: entries } = useLedger();
  const ledger = useMemo(() => ledgerByClaim(entries?.forecasts ?? []), [entries]);
  const shown = useMemo(
    () => facts && { ...facts, forecasts: madeBy(facts.forecasts, day), ledger },
    [facts, day, ledger],
  );
  const parts =
    ground && told && shown && skeleton ? { ground, known: told, facts: shown, skeleton, whole } : null;
  return {
    error: failed ?? unknown ?? error,
    choices,
    asOf,
    day,
    isMoving,
    move,
    view,
    moveView,
    parts,
    picture: picture ?? null,
  };
}

import type { ActorList, Picture, Spans } from "@entente/server/contract";
import { useMemo } from "react";
import { useActors, usePicture, useSpans } from "../api/queries.ts";
import type { RequestError } from "../api/request.ts";
import type { LaneEvidence } from "../lanes/tie.ts";

/** What the address asks for. Dates are such that the server understands them. */
export interface PictureQuestion {
  /** The workspace's last date. */
  readonly last: string;
  readonly asOf: string;
  /** Leave out what was published after the day. */
  readonly isKnownThen: boolean;
  readonly review: string;
}

interface PictureData {
  readonly error: RequestError | null;
  readonly actors: ActorList["actors"];
  /** Everything that is known today: which lanes there are and which days are shown. */
  readonly all: LaneEvidence | null;
  /** The same, or only what was known on the day. */
  readonly known: LaneEvidence | null;
  /** What holds at the day. */
  readonly picture: Picture | null;
}

const none: ActorList["actors"] = [];

/** Gets all that the picture shows for a date. While a new date is asked for, the last answer stays. */
export function usePictureData({ last, asOf, isKnownThen, review }: PictureQuestion): PictureData {
  const base = { review };
  const then = isKnownThen ? { review, knownAt: asOf } : base;
  const actors = useActors();
  const spans = useSpans(base);
  const end = usePicture({ ...base, asOf: last });
  const knownSpans = useSpans(then);
  const knownEnd = usePicture({ ...then, asOf: last });
  const picture = usePicture({ ...then, asOf });
  const names = actors.data?.actors;
  const all = useMemo(() => evidenceOf(names, spans.data, end.data), [names, spans.data, end.data]);
  const known = useMemo(
    () => evidenceOf(names, knownSpans.data, knownEnd.data),
    [names, knownSpans.data, knownEnd.data],
  );
  const error =
    [actors, spans, end, knownSpans, knownEnd, picture].find((answer) => answer.error !== null)?.error ??
    null;
  return { error, actors: names ?? none, all, known, picture: picture.data ?? null };
}

function evidenceOf(
  actors: ActorList["actors"] | undefined,
  spans: Spans | undefined,
  end: Picture | undefined,
): LaneEvidence | null {
  if (!actors || !spans || !end) return null;
  return { actors, states: spans.relations, events: end.events, forecasts: end.forecasts };
}

import type { ActorList, Picture, SourceList, Spans } from "@entente/server/contract";
import { useMemo } from "react";
import { useActors, usePicture, useSources, useSpans } from "../api/queries.ts";
import type { RequestError } from "../api/request.ts";
import type { LaneEvidence } from "../lanes/tie.ts";

interface AllEvidence {
  readonly error: RequestError | null;
  readonly actors: ActorList["actors"];
  readonly sources: SourceList["sources"];
  /** Null while it is on its way. */
  readonly evidence: LaneEvidence | null;
}

interface EvidenceQuestion {
  /** The workspace's last date: by then everything has happened that is told. */
  readonly last: string;
  readonly review: string;
  /** Leave out what was published later. Default: everything is known. */
  readonly knownAt?: string | undefined;
}

const noActors: ActorList["actors"] = [];
const noSources: SourceList["sources"] = [];

/** Everything a lane diagram can draw, over all time. While another date is asked for, the last answer stays. */
export function useEvidence({ last, review, knownAt }: EvidenceQuestion): AllEvidence {
  const actors = useActors();
  const sources = useSources();
  const spans = useSpans({ review, knownAt });
  const end = usePicture({ review, knownAt, asOf: last });
  const names = actors.data?.actors;
  const evidence = useMemo(() => evidenceOf(names, spans.data, end.data), [names, spans.data, end.data]);
  const error = [actors, sources, spans, end].find((answer) => answer.error !== null)?.error ?? null;
  return { error, actors: names ?? noActors, sources: sources.data?.sources ?? noSources, evidence };
}

function evidenceOf(
  actors: ActorList["actors"] | undefined,
  spans: Spans | undefined,
  end: Picture | undefined,
): LaneEvidence | null {
  if (!actors || !spans || !end) return null;
  return { actors, states: spans.relations, events: end.events, forecasts: end.forecasts };
}

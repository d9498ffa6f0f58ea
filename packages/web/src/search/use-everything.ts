import type { ClaimRecord } from "@entente/claims";
import type { SearchResult, SourceListItem } from "@entente/server/contract";
import { useMemo } from "react";
import { useNameList, usePassages, useSources } from "../api/queries.ts";
import { findNames, indexNames, type FoundActor } from "../review/name-index.ts";
import { findSources } from "./find-sources.ts";

/** What was found for some words, by kind. */
export interface Everything {
  readonly actors: readonly FoundActor[];
  readonly sources: readonly SourceListItem[];
  readonly passages: SearchResult["passages"];
  readonly claims: readonly ClaimRecord[];
  /** How many claims there are in all. */
  readonly total: number;
  readonly isLoading: boolean;
}

/**
 * Everything that has the words: names and titles at once, sentences and claims as the server finds them.
 *
 * @param typed what stands in the box
 * @param asked what the server is asked for, once the typing pauses
 * @param limit how many of each kind
 */
export function useEverything(typed: string, asked: string, limit: number): Everything {
  const { data: actors } = useNameList();
  const { data: sources } = useSources();
  const { data: found, isFetching } = usePassages(asked);
  const index = useMemo(() => indexNames(actors?.actors ?? []), [actors]);
  const words = typed.trim();
  const isCurrent = asked !== "" && words !== "";
  return {
    actors: useMemo(() => (words === "" ? [] : findNames(index, words, limit)), [index, words, limit]),
    sources: useMemo(() => findSources(sources?.sources ?? [], words, limit), [sources, words, limit]),
    passages: isCurrent ? (found?.passages.slice(0, limit) ?? []) : [],
    claims: isCurrent ? (found?.claims.slice(0, limit) ?? []) : [],
    total: isCurrent ? (found?.total ?? 0) : 0,
    isLoading: isFetching,
  };
}

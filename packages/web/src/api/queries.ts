import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Reliability, SharingMark, Source } from "@entente/claims";
import type {
  ActorProposals,
  AdditionList,
  Between,
  ActorPage,
  ClaimList,
  Conflict,
  History,
  LaneGround,
  NameList,
  Picture,
  PlaceLines,
  Proposition,
  PropositionList,
  Rules,
  SearchResult,
  SourceList,
  SourcePage,
  WorkspaceSummary,
} from "@entente/server/contract";
import { useMemo } from "react";
import { useDecidedList } from "../decisions/use-decided.ts";
import { apiAddress, get, patch, type RequestError } from "./request.ts";

/** One question to the API, kept until a decision changes what it may answer. */
export const useAnswer = <T>(address: string, options: { enabled?: boolean; keep?: boolean } = {}) =>
  useQuery<T, RequestError>({
    queryKey: ["api", address],
    queryFn: ({ signal }) => get<T>(address, signal),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });

export const workspaceAddress = "/api/workspace";
export const useWorkspace = () => useAnswer<WorkspaceSummary>(workspaceAddress);
export const useSources = (text = "") =>
  useAnswer<SourceList>(apiAddress("/api/sources", { text }), { keep: true });
/** A question's key and how it is asked, to ask it ahead of time. */
export const answerQuery = <T>(address: string) => ({
  queryKey: ["api", address],
  queryFn: ({ signal }: { signal: AbortSignal }) => get<T>(address, signal),
});
export const sourcePageAddress = (id: string): string => `/api/sources/${encodeURIComponent(id)}`;
/** A report with its claims as they were decided on this page. */
export function useSourcePage(id: string) {
  const { data, error } = useAnswer<SourcePage>(sourcePageAddress(id), { enabled: id !== "" });
  return { data: useDecidedList(data), error };
}
/** Sentences and claims that hold words, in any spelling of a name. */
export const usePassages = (text: string) =>
  useAnswer<SearchResult>(apiAddress("/api/search", { text, limit: 20 }), {
    enabled: text !== "",
    keep: true,
  });
export const namesAddress = "/api/names";
/** Everybody's names in all spellings, and how often they are spoken of. */
export const useNameList = () => useAnswer<NameList>(namesAddress);
export const useActorPage = (id: string) => useAnswer<ActorPage>(`/api/actors/${encodeURIComponent(id)}`);

/** The address of the claims with these ids, in this order. */
export const claimsByIdAddress = (ids: readonly string[]): string =>
  apiAddress("/api/claims", { ids: ids.slice(0, 200).join(",") });
/** The claims with these ids, in this order, as they were decided on this page. */
export function useClaimsById(ids: readonly string[]) {
  const { data, error } = useAnswer<ClaimList>(claimsByIdAddress(ids), {
    enabled: ids.length > 0,
    keep: true,
  });
  return { data: useDecidedList(data), error };
}

/** What claims say alike and nobody has decided about, what would change the picture most first. */
export function usePropositions(query: { actor?: string; limit: number }) {
  const { data, error } = useAnswer<PropositionList>(apiAddress("/api/propositions", query), { keep: true });
  return { data, error };
}
export const useConflicts = () => useAnswer<{ conflicts: readonly Conflict[] }>("/api/conflicts");
export const useBetween = (one: string, other: string, asOf: string) =>
  useAnswer<Between>(apiAddress("/api/between", { one, other, asOf }), {
    enabled: one !== "" && other !== "",
    keep: true,
  });
export const useActorProposals = () => useAnswer<ActorProposals>("/api/actor-proposals");
/** What several claims say alike, by one of them. */
export const useProposition = (claim: string) =>
  useAnswer<Proposition>(`/api/propositions/${encodeURIComponent(claim)}`);
export const useRules = () => useAnswer<Rules>("/api/rules");
export const useAdditions = () => useAnswer<AdditionList>("/api/additions");
export const useHistory = (query: { actor?: string; source?: string; limit: number }) =>
  useAnswer<History>(apiAddress("/api/history", query), { keep: true });

export interface PictureChoice {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly review?: string | undefined;
}

export const usePicture = (choice: PictureChoice, enabled = true) =>
  useAnswer<Picture>(apiAddress("/api/picture", { ...choice }), { enabled, keep: true });

export interface LaneChoice extends Omit<PictureChoice, "asOf"> {
  readonly show?: string | undefined;
  readonly most?: number | undefined;
  readonly mostLines?: number | undefined;
}

/** What a map of lanes or a graph shows. */
export const lanesAddress = (choice: LaneChoice): string => apiAddress("/api/lanes", { ...choice });
export const useLanes = (choice: LaneChoice, enabled = true) =>
  useAnswer<LaneGround>(lanesAddress(choice), { enabled, keep: true });

/** Who is said to be, hold or lose where, over all time. */
export const usePlaceLines = (choice: Omit<PictureChoice, "asOf">) =>
  useAnswer<PlaceLines>(apiAddress("/api/places", { ...choice }), { keep: true });

/** The address of one page of a list of claims; also the key it is kept under. */
export const claimsAddress = (
  parameters: Readonly<Record<string, string | number | undefined | null>>,
): string => apiAddress("/api/claims", parameters);
export const claimsQuery = (address: string) => ({
  queryKey: ["api", address],
  queryFn: ({ signal }: { signal: AbortSignal }) => get<ClaimList>(address, signal),
});

/** Actors' names by id: null for what is no actor. */
export function useNames(): (id: string) => string | null {
  const { data } = useNameList();
  return useMemo(() => {
    const names = new Map<string, string>(data?.actors.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? null;
  }, [data]);
}

/** Sources' titles by id. */
export function useSourceTitles(): (id: string) => { title: string; published: string | null } | null {
  const { data } = useSources();
  return useMemo(() => {
    const titles = new Map<string, { title: string; published: string | null }>(
      data?.sources.map(({ id, title, name, published }) => [id, { title: title ?? name, published }]),
    );
    return (id) => titles.get(id) ?? null;
  }, [data]);
}

/** Says how far a source may be handed on, and how reliable it is. */
export function useMarks(id: string) {
  const client = useQueryClient();
  return useMutation<Source, RequestError, { sharing?: SharingMark; reliability?: Reliability | null }>({
    mutationFn: (marks) => patch<Source>(`/api/sources/${encodeURIComponent(id)}`, marks),
    onSuccess: async () => await client.invalidateQueries({ queryKey: ["api"] }),
  });
}

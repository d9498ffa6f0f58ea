import { foldName } from "@entente/claims";
import type { WorkspaceActor } from "@entente/server/contract";

/** Actors of a kind that have a name with the words in it, in any spelling; most spoken of first. */
export function findActors(
  actors: readonly WorkspaceActor[],
  { text, type }: { text: string; type: string },
): WorkspaceActor[] {
  const wanted = foldName(text);
  const isFound = ({ name, names, mentions }: WorkspaceActor): boolean =>
    wanted === "" ||
    [name, ...names.map((one) => one.text), ...mentions].some((one) => foldName(one).includes(wanted));
  return actors
    .filter((actor) => (type === "" || actor.type === type) && isFound(actor))
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

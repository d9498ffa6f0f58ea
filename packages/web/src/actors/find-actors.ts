import { foldName } from "@entente/claims";
import type { NamedActor } from "@entente/server/contract";

/** Actors of a kind that have a name with the words in it, in any spelling; most spoken of first. */
export function findActors(
  actors: readonly NamedActor[],
  { text, type }: { text: string; type: string },
): NamedActor[] {
  const wanted = foldName(text);
  const isFound = ({ name, spellings }: NamedActor): boolean =>
    wanted === "" || [name, ...spellings].some((one) => foldName(one).includes(wanted));
  return actors
    .filter((actor) => (type === "" || actor.type === type) && isFound(actor))
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

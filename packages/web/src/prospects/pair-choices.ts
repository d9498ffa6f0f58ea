import type { NamedActor } from "@entente/server/contract";
import type { Choice } from "../app/SelectBox.tsx";

/** Organisations and states as choices, those with most claims first; populations, places and persons are no camps. */
export function pairChoices(actors: readonly NamedActor[]): Choice[] {
  return actors
    .filter(({ type }) => type === "organisation" || type === "state")
    .toSorted((a, b) => b.claims - a.claims)
    .map(({ id, name }) => ({ value: id, text: name }));
}

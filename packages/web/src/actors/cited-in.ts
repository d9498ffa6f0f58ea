import type { ActorPage } from "@entente/server/contract";

/** The claims each line of an actor's page cites, in the order of the page. */
export function citedIn({
  profile,
  timeline,
}: Pick<ActorPage, "profile" | "timeline">): (readonly string[])[] {
  const lines = [
    ...profile.names,
    ...profile.leaders,
    ...profile.relations.flatMap(({ relations }) => relations),
    ...profile.facts,
    ...timeline,
    ...profile.forecasts,
    ...profile.denials,
  ];
  return lines.map(({ claims }) => claims);
}

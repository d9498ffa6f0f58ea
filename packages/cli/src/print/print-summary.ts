import { actorTypes, modalities, type Actor, type ClaimRecord, type Source } from "@entente/claims";
import type { Picture } from "@entente/analysis";
import { countOf, printable, shorten } from "./layout.ts";
import { quoteLine, statement, type NameOf } from "./print-claims.ts";
import { groupRelations } from "./print-picture.ts";

/** What the summary is made of. */
export interface SummaryFacts {
  readonly path: string;
  readonly sources: readonly Source[];
  readonly actors: readonly (Actor & { readonly claims: number })[];
  readonly claims: readonly ClaimRecord[];
  readonly picture: Picture;
}

const counted = (items: readonly (readonly [number, string])[]): string =>
  items
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");

/** One line of the map: the picture's best-founded relation between two bodies, with its sentence. */
function exampleOf({ picture, claims }: SummaryFacts, nameOf: NameOf, width: number): string[] {
  const bodies = new Set(
    picture.actors
      .filter(({ type }) => type === "organisation" || type === "state")
      .map(({ id }) => id as string),
  );
  const between = picture.relations.filter(
    ({ subject, object }) => bodies.has(subject) && bodies.has(object ?? ""),
  );
  const [best] = between.toSorted((a, b) => b.claims.length - a.claims.length);
  const claim = claims.find(({ id }) => id === best?.claims[0]);
  if (!best || !claim) return [];
  return [
    `For example    ${statement({ ...best, polarity: "positive" }, nameOf)}`,
    `               ${quoteLine(claim.quote, claim.source, width - 15)}`,
  ];
}

/** What a workspace holds, in ten lines or fewer. */
export function printSummary(facts: SummaryFacts, nameOf: NameOf, width: number): string[] {
  const { sources, actors, claims, picture } = facts;
  const published = sources
    .map((source) => source.published)
    .filter((date) => date !== null)
    .toSorted();
  const span =
    published.length > 0 ? `, published ${[...new Set([published[0], published.at(-1)])].join(" to ")}` : "";
  const types = counted(
    actorTypes.map((type) => [actors.filter((actor) => actor.type === type).length, countWord(type)]),
  );
  const stances = counted(
    modalities.map((modality) => [claims.filter((claim) => claim.modality === modality).length, modality]),
  );
  const most = actors
    .filter(({ type }) => type !== "place")
    .toSorted((a, b) => b.claims - a.claims)
    .slice(0, 5)
    .map(({ name }) => printable(name));
  const groups = groupRelations(picture.relations).map(
    ({ title, relations }) => `${relations.length} ${title.toLowerCase()}`,
  );
  const accepted = claims.filter(({ review }) => review === "accepted").length;
  return [
    `Workspace      ${facts.path}`,
    `Reports        ${sources.length}${span}`,
    `Actors         ${actors.length}: ${types}`,
    `Claims         ${claims.length}: ${stances}`,
    `Most is said   of ${most.join(", ")}`,
    `As of ${picture.asOf.padEnd(9)}${countOf(picture.relations.length, "relation")}: ${groups.join(", ")}`,
    `Kept apart     ${countOf(picture.forecasts.length, "statement")} that predict, suppose or deny: none is drawn as a fact`,
    ...exampleOf(facts, nameOf, width),
    `To review      ${claims.length - accepted} proposals nobody has looked at, ${accepted} accepted`,
  ].map((line) => shorten(line, width));
}

const countWord = (type: Actor["type"]): string => (type === "person" ? "persons" : `${type}s`);

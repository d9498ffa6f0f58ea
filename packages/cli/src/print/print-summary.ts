import {
  actorTypes,
  modalities,
  type Actor,
  type ClaimRecord,
  type ReviewState,
  type Source,
} from "@entente/claims";
import type { Picture } from "@entente/analysis";
import { countOf, printable, shorten } from "./layout.ts";
import { placeOf, quoteLine, statement, type NameOf } from "./print-claims.ts";
import { groupRelations, printStanding } from "./print-picture.ts";

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

/** Width of the labels on the left. */
const margin = 18;

const line = (label: string, text: string): string => label.padEnd(margin) + text;

/** One line of the map: the best-founded relation between two bodies that is more than hearsay, with its sentence. */
function exampleOf({ picture, claims }: SummaryFacts, nameOf: NameOf, width: number): string[] {
  const bodies = new Set<string>(
    picture.actors.filter(({ type }) => type === "organisation" || type === "state").map(({ id }) => id),
  );
  const between = picture.relations.filter(
    ({ subject, object, status }) => status !== "reported" && bodies.has(subject) && bodies.has(object ?? ""),
  );
  const [best] = between.toSorted((a, b) => b.claims.length - a.claims.length);
  const claim = claims.find(({ id }) => id === best?.claims[0]);
  if (!best || !claim) return [];
  return [
    line("For example", `${statement({ ...best, polarity: "positive" }, nameOf)} (${printStanding(best)})`),
    line("", quoteLine(claim.quote, placeOf(claim), width - margin)),
  ];
}

/** What a workspace holds, in ten lines or fewer. */
export function printSummary(facts: SummaryFacts, nameOf: NameOf, width: number): string[] {
  const { sources, actors, claims, picture } = facts;
  const published = sources
    .map((source) => source.published)
    .filter((date) => date !== null)
    .toSorted();
  const span = [...new Set([published[0], published.at(-1)])].join(" to ");
  const types = counted(
    actorTypes.map((type) => [actors.filter((actor) => actor.type === type).length, countWord(type)]),
  );
  const stances = counted(
    modalities.map((modality) => [claims.filter((claim) => claim.modality === modality).length, modality]),
  );
  const most = actors
    .filter(({ type }) => type !== "place")
    .toSorted((a, b) => b.claims - a.claims)
    .slice(0, 5);
  const groups = groupRelations(picture.relations).map(
    ({ title, relations }) => `${relations.length} ${title.toLowerCase()}`,
  );
  const inReview = (state: ReviewState): number => claims.filter(({ review }) => review === state).length;
  const apart = picture.forecasts.length + picture.denials.length;
  return [
    line("Workspace", facts.path),
    line("Reports", `${sources.length}${span ? `, published ${span}` : ""}`),
    line("Actors", `${actors.length}: ${types}`),
    line("Claims", `${claims.length}: ${stances}`),
    line("Most is said of", most.map(({ name }) => printable(name)).join(", ")),
    line(`As of ${picture.asOf}`, `${countOf(picture.relations.length, "relation")}: ${groups.join(", ")}`),
    line(
      "Kept apart",
      `${countOf(apart, "statement")} that foresee, suppose or deny: none is drawn as a fact`,
    ),
    ...exampleOf(facts, nameOf, width),
    line(
      "To review",
      `${inReview("proposed")} proposals nobody has decided on, ${inReview("accepted")} accepted`,
    ),
  ].map((printed) => shorten(printed, width));
}

const countWord = (type: Actor["type"]): string => (type === "person" ? "persons" : `${type}s`);

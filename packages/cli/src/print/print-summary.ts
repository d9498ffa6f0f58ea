import { actorTypes, modalities, type Actor, type ClaimRecord, type Source } from "@entente/claims";
import type { Picture, Relation } from "@entente/analysis";
import type { WorkspaceActor, WorkspaceSummary } from "@entente/workbench";
import { countOf, printable, shorten } from "./layout.ts";
import { placeOf, quoteLine, statement, type NameOf } from "./print-claims.ts";
import { groupRelations, printStanding } from "./print-picture.ts";

/** What the summary is made of. */
export interface SummaryFacts {
  readonly summary: WorkspaceSummary;
  readonly sources: readonly Pick<Source, "published">[];
  readonly actors: readonly Pick<WorkspaceActor, "name" | "type" | "claims">[];
  readonly picture: Picture;
  readonly example: Example | null;
}

const counted = (items: readonly (readonly [number, string])[]): string =>
  items
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");

/** Width of the labels on the left. */
const margin = 18;

const line = (label: string, text: string): string => label.padEnd(margin) + text;

/** One line of the map, with its first claim. */
export interface Example {
  readonly line: Relation;
  readonly claim: ClaimRecord;
}

/** The best-founded relation between two bodies that is more than hearsay; null where there is none. */
export function exampleLine(picture: Picture): Relation | null {
  const bodies = new Set<string>(
    picture.actors.filter(({ type }) => type === "organisation" || type === "state").map(({ id }) => id),
  );
  const between = picture.relations.filter(
    ({ subject, object, status }) => status !== "reported" && bodies.has(subject) && bodies.has(object ?? ""),
  );
  return between.toSorted((a, b) => b.claims.length - a.claims.length)[0] ?? null;
}

const printExample = ({ line: best, claim }: Example, nameOf: NameOf, width: number): string[] => [
  line("For example", `${statement({ ...best, polarity: "positive" }, nameOf)} (${printStanding(best)})`),
  line("", quoteLine(claim.quote, placeOf(claim), width - margin)),
];

/** What a workspace holds, in ten lines or fewer. */
export function printSummary(facts: SummaryFacts, nameOf: NameOf, width: number): string[] {
  const { summary, sources, actors, picture, example } = facts;
  const { proposed, accepted, rejected } = summary.claims;
  const published = sources
    .map((source) => source.published)
    .filter((date) => date !== null)
    .toSorted();
  const span = [...new Set([published[0], published.at(-1)])].join(" to ");
  const types = counted(
    actorTypes.map((type) => [actors.filter((actor) => actor.type === type).length, countWord(type)]),
  );
  const stances = counted(
    modalities.map((modality) => [
      summary.modalities.find((one) => one.modality === modality)?.count ?? 0,
      modality,
    ]),
  );
  const most = actors
    .filter(({ type }) => type !== "place")
    .toSorted((a, b) => b.claims - a.claims)
    .slice(0, 5);
  const groups = groupRelations(picture.relations).map(
    ({ title, relations }) => `${relations.length} ${title.toLowerCase()}`,
  );
  const apart = picture.forecasts.length + picture.denials.length;
  return [
    line("Workspace", summary.path),
    line("Reports", `${sources.length}${span ? `, published ${span}` : ""}`),
    line("Actors", `${actors.length}: ${types}`),
    line("Claims", `${proposed + accepted + rejected}: ${stances}`),
    line("Most is said of", most.map(({ name }) => printable(name)).join(", ")),
    line(`As of ${picture.asOf}`, `${countOf(picture.relations.length, "relation")}: ${groups.join(", ")}`),
    line(
      "Kept apart",
      `${countOf(apart, "statement")} that foresee, suppose or deny: none is drawn as a fact`,
    ),
    ...(example ? printExample(example, nameOf, width) : []),
    line("To review", `${proposed} proposals nobody has decided on, ${accepted} accepted`),
  ].map((printed) => shorten(printed, width));
}

const countWord = (type: Actor["type"]): string => (type === "person" ? "persons" : `${type}s`);

import type { ActorId } from "@entente/claims";
import type { PictureActor } from "../../picture/picture.ts";
import type { AlignmentOptions } from "../alignment/alignment.ts";
import type { BalanceOptions } from "../balance/balance.ts";
import type { CellSource, ModelJob } from "../run-record.ts";
import type { PictureTies } from "./picture-ties.ts";

/** A job made from a picture, and where each cell of its input comes from. */
export interface SourcedJob<Model extends ModelJob["model"]> {
  readonly job: Extract<ModelJob, { model: Model }>;
  readonly sources: readonly CellSource[];
}

/** Names that tell the actors apart: with the id where two have the same. */
function distinctNames(actors: readonly PictureActor[]): readonly string[] {
  return actors.map(({ id, name }) =>
    actors.some((other) => other.name === name && other.id !== id) ? `${name} (${id})` : name,
  );
}

/** The signed graph of a picture's ties: as heavy as the table has them. */
export function balanceJob(ties: PictureTies, options: BalanceOptions = {}): SourcedJob<"balance"> {
  const names = distinctNames(ties.actors);
  const place = placesOf(ties.actors);
  const input = {
    names,
    ties: ties.cells.map(({ a, b, value }) => ({ a: place(a), b: place(b), weight: value })),
  };
  return { job: { model: "balance", input, options }, sources: tieSources(ties, names, "tie") };
}

/**
 * The alignment game of a picture's ties: propensities from the table, no relation being 0; sizes by hand.
 *
 * @param sizes by actor; 1 for those left out. Sizes are always the analyst's.
 */
export function alignmentJob(
  ties: PictureTies,
  sizes: Readonly<Record<string, number>> = {},
  options: AlignmentOptions = {},
): SourcedJob<"alignment"> {
  const names = distinctNames(ties.actors);
  const place = placesOf(ties.actors);
  const propensity = names.map(() => names.map(() => 0));
  for (const { a, b, value } of ties.cells) {
    (propensity[place(a)] as number[])[place(b)] = value;
    (propensity[place(b)] as number[])[place(a)] = value;
  }
  const input = { names, sizes: ties.actors.map(({ id }) => sizes[id] ?? 1), propensity };
  const ownSizes = names.map((name) => ({ cell: `size of ${name}`, claims: "analyst" as const }));
  return {
    job: { model: "alignment", input, options },
    sources: [...ownSizes, ...tieSources(ties, names, "propensity")],
  };
}

function placesOf(actors: readonly PictureActor[]): (id: ActorId) => number {
  const places = new Map(actors.map(({ id }, at) => [id, at]));
  return (id) => places.get(id) ?? 0;
}

function tieSources(ties: PictureTies, names: readonly string[], what: string): CellSource[] {
  const place = placesOf(ties.actors);
  return ties.cells.map(({ a, b, claims }) => ({
    cell: `${what} of ${names[place(a)] ?? ""} and ${names[place(b)] ?? ""}`,
    claims,
  }));
}

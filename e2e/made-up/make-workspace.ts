import { openWorkspace, type Clock } from "@entente/workspace";
import { generateWorld, generateWorldReport } from "./world.ts";

/** A workspace that is made up. */
export interface MadeWorkspace {
  readonly reports: number;
  readonly actors: number;
  /** How many things are so in its world. */
  readonly facts: number;
  /** How many claims a report has. Default: 50. */
  readonly claims?: number;
}

/** So many reports are added together. */
const lot = 100;

/** Makes a workspace of reports about one made-up world, as if they had been read: a few thousand claims a second. */
export async function makeWorkspace(
  file: string,
  { reports, actors, facts, claims = 50 }: MadeWorkspace,
  clock: Clock,
): Promise<void> {
  const world = generateWorld(actors, facts);
  const workspace = await openWorkspace(file, { clock });
  for (let first = 0; first < reports; first += lot) {
    const some = Array.from({ length: Math.min(lot, reports - first) }, (_, i) =>
      generateWorldReport(first + i, world, claims),
    );
    await Promise.all(some.map(({ reading, text }) => workspace.add(reading, text)));
  }
  await workspace.close();
}

import { actorId, claimId, sourceId, type ActorId, type ClaimId, type SourceId } from "@entente/claims";

/** In the file ids are numbers; outside each has the letter of its kind before it: `s1`, `a1`, `c1`. */
export const sourceIdOf = (row: number): SourceId => sourceId(`s${row}`);
export const actorIdOf = (row: number): ActorId => actorId(`a${row}`);
export const claimIdOf = (row: number): ClaimId => claimId(`c${row}`);

/** No row has this number: what an id that is none of ours is looked up as. */
const noRow = 0;

/** The number of an id with this letter; 0, which no row has, for any other text. Example: `rowOf("c", "c12") === 12`. */
export function rowOf(letter: "s" | "a" | "c", id: string): number {
  return id.startsWith(letter) && /^[1-9]\d{0,14}$/.test(id.slice(1)) ? Number(id.slice(1)) : noRow;
}

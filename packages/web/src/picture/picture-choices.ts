import { tryParseEdtf } from "@entente/claims";
import { lanesAddress, namesAddress, workspaceAddress } from "../api/queries.ts";

/** What the address says besides the date. */
export interface PictureChoices {
  readonly isKnownThen: boolean;
  readonly review: string;
  /** At most so many lanes. */
  readonly lanes: number;
  /** Which kinds of lines: "" for all. */
  readonly kinds: string;
  /** What swells the lanes: "" for what they are said to hold. */
  readonly swell: string;
  /** The claim that names the chosen line, or null. */
  readonly line: string | null;
}

const defaultLanes = 10;

/** Reads the address. */
export const choicesIn = (parameters: URLSearchParams): PictureChoices => ({
  isKnownThen: parameters.get("known") === "then",
  review: parameters.get("review") ?? "",
  lanes: Math.min(200, Math.max(2, Number(parameters.get("lanes") ?? defaultLanes) || defaultLanes)),
  kinds: parameters.get("kinds") ?? "",
  swell: parameters.get("swell") ?? "",
  line: parameters.get("line"),
});

/** The date in the address, or "" where it is none. */
export function askedDate(parameters: URLSearchParams): string {
  const written = parameters.get("asOf") ?? "";
  return tryParseEdtf(written) === null ? "" : written;
}

/** So many are asked for: fewer of them stand in the same order, whatever number is shown. */
export const askedFor = (lanes: number): number => (lanes <= 50 ? 50 : 200);

/** The answers that the map of an address needs first, to ask for before the view itself is there. */
export function mapAhead(parameters: URLSearchParams): readonly string[] {
  const { review, lanes } = choicesIn(parameters);
  const show = parameters.get("show") ?? undefined;
  return [workspaceAddress, lanesAddress({ show, review, most: askedFor(lanes) }), namesAddress];
}

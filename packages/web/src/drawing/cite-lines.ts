import { evidenceOf } from "../api/claims-of.ts";
import { citationsOf, mostCited, type Citations, type CitedLine } from "./citations.ts";

/** Asks for the claims and sources behind what is drawn, and numbers them. @throws RequestError */
export async function citeLines(lines: readonly CitedLine[]): Promise<Citations> {
  const { claims, sources } = await evidenceOf(lines.slice(0, mostCited).flatMap((line) => line.claims));
  return citationsOf(lines, claims, sources);
}

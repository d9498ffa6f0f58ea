import type { Claim, Reading, Report } from "@entente/claims";
import model from "wink-eng-lite-web-model";
import { createReader, type Reader } from "../index.ts";

/** One reader for all tests of a file: loading the model takes a while. */
export const reader: Reader = createReader({ model });

/** A report of our own for a test. */
export const reportOf = (text: string, given: Partial<Report> = {}): Report => ({
  name: "test.txt",
  text,
  title: null,
  author: null,
  published: "2023-06-15",
  url: null,
  language: "en",
  sha256: "0".repeat(64),
  problems: [],
  ...given,
});

export const read = (text: string, given: Partial<Report> = {}): Reading =>
  reader.read(reportOf(text, given));

/** A side of a claim as a person would write it: the actor's name, the words, or nothing. */
export const sideOf = (reading: Reading, side: string | null): string =>
  side === null ? "" : (reading.actors.find((actor) => actor.id === side)?.name ?? side);

/** "subject | predicate | object", with "not" before the predicate where it is denied. */
export const sayClaim = (reading: Reading, claim: Claim): string =>
  `${sideOf(reading, claim.subject)} | ${claim.polarity === "negative" ? "not " : ""}${claim.predicate} | ${sideOf(reading, claim.object)}`;

/** All claims of a text, said. */
export const said = (text: string, given: Partial<Report> = {}): string[] => {
  const reading = read(text, given);
  return reading.claims.map((claim) => sayClaim(reading, claim));
};

/** The first claim of a predicate, or a failure that tells what was found. */
export function claimOf(reading: Reading, predicate: Claim["predicate"]): Claim {
  const found = reading.claims.find((claim) => claim.predicate === predicate);
  if (!found)
    throw new Error(
      `no claim “${predicate}” among: ${reading.claims.map((claim) => sayClaim(reading, claim)).join("; ")}`,
    );
  return found;
}

import type { Command } from "commander";
import {
  EntenteError,
  givenFields,
  isPredicateName,
  modalities,
  predicateNames,
  type Modality,
  type PredicateName,
} from "@entente/claims";
import type { ClaimQuery, Workbench } from "@entente/workbench";
import { parseDate, parseMoment, parseReview, type WorkspaceOptions } from "./command-context.ts";

/** Which claims, as it is said on the command line. */
export interface ClaimFilterOptions extends WorkspaceOptions {
  readonly actor?: string;
  readonly with?: string;
  readonly predicate?: string;
  readonly modality?: string;
  readonly review?: string;
  readonly text?: string;
  readonly source?: string;
  readonly knownAt?: string;
  readonly recordedAt?: string;
}

/** Adds the options that say which claims. */
export const withClaimFilter = (command: Command): Command =>
  command
    .option("--actor <name>", "about this actor, by any of its names or its id")
    .option("--with <name>", "and about this one too")
    .option("--predicate <name>", "saying this: leads, fights, allied_with …")
    .option("--modality <name>", "put forward so: asserted, reported, predicted, conditional …")
    .option("--review <states>", "in these states: proposed, accepted, rejected")
    .option("--text <words>", "with these words in the quote")
    .option("--source <id>", "of this source");

/** A predicate's name. @throws EntenteError `ENT_USAGE` with those that are known. */
export function parsePredicate(command: string, text: string | undefined): PredicateName | undefined {
  if (text === undefined || isPredicateName(text)) return text;
  throw new EntenteError("ENT_USAGE", {
    why: `There is no predicate “${text}”. Known: ${predicateNames.join(", ")}.`,
    command,
  });
}

/** A modality's name. @throws EntenteError `ENT_USAGE` with those that are known. */
export function parseModality(command: string, text: string | undefined): Modality | undefined {
  const modality = modalities.find((known) => known === text);
  if (text === undefined || modality) return modality;
  throw new EntenteError("ENT_USAGE", {
    why: `There is no modality “${text}”. Known: ${modalities.join(", ")}.`,
    command,
  });
}

/** What the options ask for. @throws EntenteError `ENT_USAGE`, `ENT_DATE_BAD`, `ENT_SOURCE_UNKNOWN` */
export async function claimQuery(
  command: string,
  options: ClaimFilterOptions,
  workbench: Workbench,
): Promise<ClaimQuery> {
  const { actor, text, source } = options;
  return givenFields({
    actor,
    with: options.with,
    predicate: parsePredicate(command, options.predicate),
    modality: parseModality(command, options.modality),
    review: parseReview(command, options.review),
    text,
    source: source === undefined ? undefined : (await workbench.source(source)).source.id,
    knownAt: parseDate(options.knownAt),
    recordedAt: parseMoment(options.recordedAt),
  });
}

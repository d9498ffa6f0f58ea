import { modalities, predicateNames, problemText, reviewStates, tryParseEdtf } from "@entente/claims";
import { z } from "zod";

/** A date in an address: EDTF. A bad one is refused with the code ENT_DATE_BAD and the field's name. */
export const dateParameter = z.string().refine((text) => tryParseEdtf(text) !== null, {
  error: (issue) => problemText("ENT_DATE_BAD", { text: String(issue.input) }),
  params: { code: "ENT_DATE_BAD" },
});

/** Several review states in an address, separated by commas: `review=accepted,proposed`. */
export const reviewParameter = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(z.enum(reviewStates)).min(1));

/** A moment of the workspace's own history in an address: a date (to its end), or a time. */
export const momentParameter = z.union([z.iso.datetime(), dateParameter]);

const words = z.string().trim().min(1).max(400);

/** Which part of a list. */
const pageFields = {
  /** How many to leave out at the beginning. Default 0. */
  offset: z.coerce.number().int().min(0).optional(),
  /** How many at most. Default: all. */
  limit: z.coerce.number().int().min(1).max(10_000).optional(),
};
export const pageQuerySchema = z.object(pageFields);

/** Conditions on claims, in a request's body. */
export const claimConditionsSchema = z.strictObject({
  actor: words.optional(),
  with: words.optional(),
  predicate: z.enum(predicateNames).optional(),
  modality: z.enum(modalities).optional(),
  review: z.array(z.enum(reviewStates)).min(1).optional(),
  source: words.optional(),
  text: words.optional(),
});
export type ClaimConditions = z.infer<typeof claimConditionsSchema>;

/** Which claims a list holds. Actors are given by id or by any of their names. */
export const claimsQuerySchema = z.object({
  actor: words.optional(),
  with: words.optional(),
  predicate: z.enum(predicateNames).optional(),
  modality: z.enum(modalities).optional(),
  review: reviewParameter.optional(),
  source: words.optional(),
  text: words.optional(),
  /** Leaves out what was published certainly later. */
  knownAt: dateParameter.optional(),
  /** As the workspace had it then. Default: as it is now. */
  recordedAt: momentParameter.optional(),
  /** How many to leave out at the beginning. Default 0. */
  offset: z.coerce.number().int().min(0).optional(),
  /** How many at most. Default 200. */
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  /** Exactly these claims, in this order, separated by commas; the other fields are then not looked at. */
  ids: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.string().min(1)).min(1).max(200))
    .optional(),
});

/** Which propositions. */
export const propositionsQuerySchema = z.object({
  actor: words.optional(),
  /** Those with a claim in one of these states. Default: proposed. */
  review: reviewParameter.optional(),
  /** How many to leave out at the beginning. Default 0. */
  offset: z.coerce.number().int().min(0).max(10_000).optional(),
  /** How many at most. Default 50. */
  limit: z.coerce.number().int().min(1).max(500).optional(),
});

/** Which entries of the history. */
export const historyQuerySchema = z.object({
  actor: words.optional(),
  claim: words.optional(),
  source: words.optional(),
  ...pageFields,
});

/** At which date, as known when, and by which claims. */
export const pictureQuerySchema = z.object({
  /** Valid date. Default: the latest publication date of the workspace. */
  asOf: dateParameter.optional(),
  /** Leaves out what was published certainly later. Default: everything is known. */
  knownAt: dateParameter.optional(),
  /** Default: accepted and proposed, each marked. */
  review: reviewParameter.optional(),
  /** As the workspace had it then. Default: as it is now. */
  recordedAt: momentParameter.optional(),
});

/** What a map of lanes is to show. */
export const lanesQuerySchema = pictureQuerySchema.omit({ asOf: true }).extend({
  /** `all`, `group-ID`, `source-ID` or `actor-ID`. Default: the most linked group, or all where there is only one. */
  show: words.optional(),
  /** At most so many actors. Default 10. */
  most: z.coerce.number().int().min(2).max(5000).optional(),
  /** At most so many lines, those with most claims first. Default 2,500. */
  mostLines: z.coerce.number().int().min(0).max(10_000).optional(),
});

/** Which two, and as of when. */
export const betweenQuerySchema = pictureQuerySchema.extend({ one: words, other: words });

/** What is supposed, as it is typed after `entente what-if`, and the date it is looked at. */
export const whatIfRequestSchema = z.strictObject({
  suppose: z.array(words).min(1).max(20),
  asOf: dateParameter.optional(),
});
export type WhatIfRequest = z.infer<typeof whatIfRequestSchema>;

/** Words to look for, and how many places at most (default 50). */
export const searchQuerySchema = z.object({
  text: words,
  limit: z.coerce.number().int().min(1).max(500).optional(),
});

/** Which sources a list holds: all, or those with a passage that has the words. */
export const sourcesQuerySchema = z.object({ text: words.optional(), ...pageFields });

/** What is decided about a claim. */
export const reviewRequestSchema = z.strictObject({ review: z.enum(reviewStates), why: words.optional() });
export type ReviewRequest = z.infer<typeof reviewRequestSchema>;

import { actorTypes, edtfSchema, qualifiersSchema } from "@entente/claims";
import { z } from "zod";
import { anchorSchema } from "../judgement/judgement-file.ts";
import { parseJsonFile } from "../parse-json-file.ts";

const words = z.string().min(1);

/** A claim that was reviewed: what stands in the report, with what the analyst knows of its time and manner. */
const reviewedClaimSchema = anchorSchema.omit({ source: true, condition: true }).extend({
  from: edtfSchema.optional(),
  to: edtfSchema.optional(),
  /** The report's words of time, where they only place what is said: it is not told to go on. */
  when: words.optional(),
  /** Whom the report cites for it. */
  attribution: words.optional(),
  ...qualifiersSchema.pick({ role: true, office: true, kind: true, degree: true, into: true }).shape,
});
export type ReviewedClaim = z.infer<typeof reviewedClaimSchema>;

/** The review of one report as a file: claims are named by their words, so that it fits any workspace with the report. */
const reviewedFileSchema = z.strictObject({
  /** Why, for the history. */
  about: words,
  /** The report's file name. */
  source: words,
  /** Those that reading may have missed, by type. */
  actors: z.partialRecord(z.enum(actorTypes), z.array(words)).optional(),
  /** Pairs of names that are one actor's. */
  same: z.array(z.tuple([words, words])),
  claims: z.array(reviewedClaimSchema),
});
export type ReviewedFile = z.infer<typeof reviewedFileSchema>;

/** Reads the review of a report. @throws EntenteError `ENT_INVALID` naming the place. */
export function parseReviewedFile(text: string, file: string): ReviewedFile {
  return parseJsonFile(reviewedFileSchema, text, file);
}

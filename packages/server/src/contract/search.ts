import { claimRecordSchema, sourceIdSchema } from "@entente/claims";
import { z } from "zod";

const place = z.number().int().nonnegative();

/** Sentences that hold the words with their place in code points, and claims whose quote does. */
export const searchResultSchema = z.object({
  passages: z
    .array(
      z.object({
        source: sourceIdSchema,
        start: place,
        end: place,
        text: z.string(),
        /** Where the words themselves stand. */
        words: z.array(z.object({ start: place, end: place })).readonly(),
        page: z.number().int().positive().nullable(),
      }),
    )
    .readonly(),
  claims: z.array(claimRecordSchema).readonly(),
  /** How many claims there are in all. */
  total: place,
});
export type SearchResult = z.infer<typeof searchResultSchema>;

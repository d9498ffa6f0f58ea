import { sourceIdSchema } from "@entente/claims";
import { z } from "zod";

/** Passages that hold the words, with their place in code points. */
export const searchResultSchema = z.object({
  passages: z
    .array(
      z.object({
        source: sourceIdSchema,
        start: z.number().int().nonnegative(),
        end: z.number().int().nonnegative(),
        text: z.string(),
      }),
    )
    .readonly(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

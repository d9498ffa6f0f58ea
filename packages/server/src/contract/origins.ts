import { claimIdSchema, sourceIdSchema } from "@entente/claims";
import { z } from "zod";

/** Where something is said independently: copies, and what names another outlet as its source, count once. */
export const originsSchema = z.object({
  count: z.number().int().nonnegative(),
  groups: z
    .array(
      z.object({
        sources: z.array(sourceIdSchema).readonly(),
        claims: z.array(claimIdSchema).readonly(),
        /** The outlet it all comes from, where one is named. */
        outlet: z.string().nullable(),
        /** Why several reports are one origin, a sentence each. */
        why: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});
export type Origins = z.infer<typeof originsSchema>;

/** A decision whether two sources come from one origin; null leaves it to what can be told from them. */
export const originRequestSchema = z.strictObject({
  one: z.string().min(1),
  other: z.string().min(1),
  verdict: z.enum(["same", "apart"]).nullable(),
  why: z.string().trim().min(1).max(1000).optional(),
});
export type OriginRequest = z.infer<typeof originRequestSchema>;

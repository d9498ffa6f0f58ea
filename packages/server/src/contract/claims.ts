import { claimRecordSchema } from "@entente/claims";
import { z } from "zod";

/** One page of claims, and how many there are in all. */
export const claimListSchema = z.object({
  claims: z.array(claimRecordSchema).readonly(),
  total: z.number().int().nonnegative(),
});
export type ClaimList = z.infer<typeof claimListSchema>;

/** One claim. */
export const claimResponseSchema = claimRecordSchema;
export type ClaimResponse = z.infer<typeof claimResponseSchema>;

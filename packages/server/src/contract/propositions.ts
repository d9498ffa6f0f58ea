import {
  actorIdSchema,
  claimIdSchema,
  claimRecordSchema,
  edtfSchema,
  polarities,
  predicateNames,
  sourceIdSchema,
} from "@entente/claims";
import { z } from "zod";
import { originsSchema } from "./origins.ts";

const count = z.number().int().nonnegative();

/** What several claims say alike. */
export const propositionSchema = z.object({
  /** `p` and the number of its first claim. */
  id: z.string(),
  predicate: z.enum(predicateNames),
  subject: actorIdSchema,
  object: z.string().nullable(),
  polarity: z.enum(polarities),
  manner: z.enum(["said", "foreseen", "supposed", "denied"]),
  when: edtfSchema.nullable(),
  claims: z.array(claimIdSchema).readonly(),
  sources: z.array(sourceIdSchema).readonly(),
  origins: originsSchema,
  reviews: z.object({ proposed: count, accepted: count, rejected: count }),
  /** Why its claims are taken to say the same. */
  grouped: z.array(z.string()).readonly(),
  /** How much deciding about it would change the picture, and what that is made of. */
  weight: z.object({
    total: z.number(),
    kind: z.number(),
    reach: z.number(),
    origins: z.number(),
    doubt: z.number(),
  }),
});
export type Proposition = z.infer<typeof propositionSchema>;

/** Propositions, what would change the picture most first; the first claim of each; how many groups there are at least. */
export const propositionListSchema = z.object({
  propositions: z.array(propositionSchema).readonly(),
  total: count,
  claims: z.array(claimRecordSchema).readonly(),
});
export type PropositionList = z.infer<typeof propositionListSchema>;

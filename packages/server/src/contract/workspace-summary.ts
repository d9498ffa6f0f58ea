import { edtfSchema, modalities, predicateNames } from "@entente/claims";
import { z } from "zod";

const count = z.number().int().nonnegative();

/** What the workspace holds, in numbers. */
export const workspaceSummarySchema = z.object({
  /** The file's name without folder and ending. */
  name: z.string(),
  path: z.string(),
  sources: count,
  actors: count,
  claims: z.object({ proposed: count, accepted: count, rejected: count }),
  /** How often something is said so, most often first. */
  modalities: z.array(z.object({ modality: z.enum(modalities), count })).readonly(),
  /** First date any claim states, and last publication date; null where there is none. */
  firstDate: edtfSchema.nullable(),
  lastDate: edtfSchema.nullable(),
  /** The day it is. */
  today: z.iso.date(),
  predicates: z.array(z.object({ predicate: z.enum(predicateNames), count })).readonly(),
});
export type WorkspaceSummary = z.infer<typeof workspaceSummarySchema>;

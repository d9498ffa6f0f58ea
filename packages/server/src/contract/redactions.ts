import { z } from "zod";
import { historyEntrySchema } from "./history.ts";

const place = z.number().int().nonnegative();

/** What to take out for good: a source, a stretch of one (code points), or a person by id or any of their names. */
export const redactionRequestSchema = z
  .strictObject({
    source: z.string().min(1).optional(),
    start: place.optional(),
    end: place.optional(),
    actor: z.string().min(1).optional(),
    /** Must be true: nothing brings back what is taken out. */
    sure: z.literal(true),
    why: z.string().trim().min(1).max(1000).optional(),
  })
  .refine(
    ({ source, actor, start, end }) =>
      (source === undefined) !== (actor === undefined) &&
      (start === undefined) === (end === undefined) &&
      (start === undefined || source !== undefined),
    { error: "give source, or source with start and end, or actor" },
  );
export type RedactionRequest = z.infer<typeof redactionRequestSchema>;

/** What was taken out for good, the latest first. */
export const redactionsSchema = z.object({ redactions: z.array(historyEntrySchema).readonly() });
export type Redactions = z.infer<typeof redactionsSchema>;

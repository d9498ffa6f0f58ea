import { problemCodes } from "@entente/claims";
import { z } from "zod";

/**
 * How every failure is answered: RFC 9457 problem details, with the product's stable `code` and, where a
 * request's field was wrong, which one.
 */
export const problemDetailsSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** The sentence for a person. */
  detail: z.string(),
  code: z.enum(["HTTP", ...problemCodes]),
  /** The fields that were wrong: `asOf`, `review`, `body.review`. */
  errors: z.array(z.object({ field: z.string(), message: z.string() })),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;

import { z } from "@hono/zod-openapi";
import { problemDetailsSchema } from "../contract/problem-details.ts";

/** The answers of a route: its own, and the problem details that any route may give. */
export function answers<S extends z.ZodType>(schema: S, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    default: {
      description: "What went wrong, as RFC 9457 problem details.",
      content: { "application/problem+json": { schema: problemDetailsSchema } },
    },
  } as const;
}

/** A path that ends in an id. */
export const idParameter = z.object({ id: z.string().min(1) });

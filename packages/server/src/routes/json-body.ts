import type { z } from "zod";

/** A JSON body that a request must have. */
export const jsonBody = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { "application/json": { schema } } }) as const;

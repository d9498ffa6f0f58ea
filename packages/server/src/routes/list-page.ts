import { z } from "@hono/zod-openapi";
import type { pageQuerySchema } from "../contract/query.ts";

type PageQuery = z.infer<typeof pageQuerySchema>;

/** The part of a list that is asked for. Default: all of it. */
export const pageOf = <Item>(all: readonly Item[], { offset = 0, limit }: PageQuery): readonly Item[] =>
  all.slice(offset, limit === undefined ? undefined : offset + limit);

/** The form of a list that comes in pages: how many there are in all stands beside the page. */
export const listed = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) =>
  schema.extend({ total: z.number().int().nonnegative() });

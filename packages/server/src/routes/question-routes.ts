import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import { betweenSchema, conflictsSchema, lineageSchema, whatIfSchema } from "../contract/questions.ts";
import {
  betweenQuerySchema,
  pageQuerySchema,
  pictureQuerySchema,
  whatIfRequestSchema,
} from "../contract/query.ts";
import { answers, idParameter } from "./api-route.ts";
import { listed, pageOf } from "./list-page.ts";

const withoutDate = pictureQuerySchema.omit({ asOf: true });

const lineageRoute = createRoute({
  method: "get",
  path: "/api/actors/{id}/lineage",
  summary: "Names in time, ancestors and descendants of one actor, with rival codings of one turn",
  request: { params: idParameter, query: withoutDate },
  responses: answers(lineageSchema, "The lineage."),
});

const betweenRoute = createRoute({
  method: "get",
  path: "/api/between",
  summary: "All that bears on two actors",
  request: { query: betweenQuerySchema },
  responses: answers(
    betweenSchema,
    "Relations, events, what they share, forecasts, and what stands in the way.",
  ),
});

const conflictsRoute = createRoute({
  method: "get",
  path: "/api/conflicts",
  summary: "Claims that can't both hold at the same time",
  request: { query: withoutDate.extend(pageQuerySchema.shape) },
  responses: answers(listed(conflictsSchema), "The conflicts, each with the rule that says so."),
});

const whatIfRoute = createRoute({
  method: "post",
  path: "/api/what-if",
  summary: "What a supposition would change; nothing is stored",
  request: { body: { content: { "application/json": { schema: whatIfRequestSchema } }, required: true } },
  responses: answers(whatIfSchema, "The difference, line by line, with reasons."),
});

/** Answers what is asked of the picture: lineage, a pair, conflicts, and what if. */
export function addQuestionRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(lineageRoute, async (c) =>
    c.json(await workbench.lineage(c.req.valid("param").id, givenFields(c.req.valid("query"))), 200),
  );
  app.openapi(betweenRoute, async (c) => {
    const { one, other, ...query } = c.req.valid("query");
    return c.json(await workbench.between(one, other, givenFields(query)), 200);
  });
  app.openapi(conflictsRoute, async (c) => {
    const { offset, limit, ...query } = c.req.valid("query");
    const all = await workbench.conflicts(givenFields(query));
    return c.json({ conflicts: pageOf(all, { offset, limit }), total: all.length }, 200);
  });
  app.openapi(whatIfRoute, async (c) => {
    const { suppose, ...query } = c.req.valid("json");
    return c.json(await workbench.whatIf(suppose, givenFields(query)), 200);
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import {
  baseRateSetsSchema,
  baseRatesRequestSchema,
  prospectsQuerySchema,
  prospectsSchema,
} from "../contract/prospects.ts";
import { answers } from "./api-route.ts";
import { jsonBody } from "./json-body.ts";

const prospectsRoute = createRoute({
  method: "get",
  path: "/api/prospects",
  summary: "A pair through six lenses, as of a date and as known by it",
  request: { query: prospectsQuerySchema },
  responses: answers(prospectsSchema, "The lenses, each line with what it rests on."),
});

const setsRoute = createRoute({
  method: "get",
  path: "/api/base-rates",
  summary: "The sets of pairs that base rates are counted in",
  responses: answers(baseRateSetsSchema, "The sets."),
});

const addRoute = createRoute({
  method: "post",
  path: "/api/base-rates",
  summary: "Take in a set of pairs from CSV",
  request: { body: jsonBody(baseRatesRequestSchema) },
  responses: answers(baseRateSetsSchema, "The sets."),
});

/** Prospects of a pair, and the sets that base rates are counted in. */
export function addProspectsRoutes(app: OpenAPIHono, workbench: Workbench): void {
  const { judgement } = workbench;
  const sets = async () => ({
    sets: (await judgement.baseRates()).map(({ id, name, source, isComplete, cases }) => ({
      id,
      name,
      source,
      isComplete,
      pairs: cases.length,
    })),
  });
  app.openapi(prospectsRoute, async (c) => {
    const { one, other, ...query } = c.req.valid("query");
    return c.json(await judgement.prospects(one, other, givenFields(query)), 200);
  });
  app.openapi(setsRoute, async (c) => c.json(await sets(), 200));
  app.openapi(addRoute, async (c) => {
    const { text, ...set } = c.req.valid("json");
    await judgement.addBaseRates(set, text, set.name);
    return c.json(await sets(), 200);
  });
}

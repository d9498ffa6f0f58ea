import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import { searchQuerySchema, sourcesQuerySchema } from "../contract/query.ts";
import { searchResultSchema } from "../contract/search.ts";
import { sourceListSchema, sourcePageSchema } from "../contract/sources.ts";
import { answers, idParameter } from "./api-route.ts";
import { pageOf } from "./list-page.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/sources",
  summary: "Sources, all or those that hold words",
  request: { query: sourcesQuerySchema },
  responses: answers(sourceListSchema, "The sources."),
});

const oneRoute = createRoute({
  method: "get",
  path: "/api/sources/{id}",
  summary: "One source with its text and claims",
  request: { params: idParameter },
  responses: answers(sourcePageSchema, "The source."),
});

const searchRoute = createRoute({
  method: "get",
  path: "/api/search",
  summary: "Sentences and claims that hold words, in any spelling of a name",
  request: { query: searchQuerySchema },
  responses: answers(searchResultSchema, "The sentences and the claims."),
});

const defaultHits = 50;

/** Lists sources, gives one with its text, and searches in their passages. */
export function addSourceRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(listRoute, async (c) => {
    const { offset, limit, ...filter } = c.req.valid("query");
    const all = await workbench.sources(givenFields(filter));
    const counts = await workbench.claimCounts();
    const none = { claims: 0, waiting: 0 };
    const shown = pageOf(all, { offset, limit });
    const sources = shown.map((source) => ({ ...source, ...(counts.get(source.id) ?? none) }));
    return c.json({ sources, total: all.length }, 200);
  });
  app.openapi(oneRoute, async (c) => {
    const { source, text, claims } = await workbench.source(c.req.valid("param").id);
    return c.json({ source, text, claims }, 200);
  });
  app.openapi(searchRoute, async (c) => {
    const { text, limit } = c.req.valid("query");
    const passages = await workbench.search(text, limit);
    const { claims, total } = await workbench.claims({ text, limit: limit ?? defaultHits });
    return c.json({ passages, claims: await workbench.withOrigins(claims), total }, 200);
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Source } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import { searchQuerySchema, sourcesQuerySchema } from "../contract/query.ts";
import { searchResultSchema } from "../contract/search.ts";
import { sourceListSchema, sourcePageSchema, type SourceListItem } from "../contract/sources.ts";
import { answers, idParameter } from "./api-route.ts";
import { givenFields } from "./given-fields.ts";

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
  summary: "Passages that hold words",
  request: { query: searchQuerySchema },
  responses: answers(searchResultSchema, "The passages."),
});

function withCounts(workbench: Workbench, source: Source): SourceListItem {
  const count = (review: "all" | "proposed"): number =>
    workbench.claims({ source: source.id, limit: 1, ...(review === "all" ? {} : { review: [review] }) })
      .total;
  return { ...source, claims: count("all"), waiting: count("proposed") };
}

/** Lists sources, gives one with its text, and searches in their passages. */
export function addSourceRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(listRoute, (c) => {
    const sources = workbench.sources(givenFields(c.req.valid("query")));
    return c.json({ sources: sources.map((source) => withCounts(workbench, source)) }, 200);
  });
  app.openapi(oneRoute, (c) => {
    const { source, text, claims } = workbench.source(c.req.valid("param").id);
    return c.json({ source, text, claims }, 200);
  });
  app.openapi(searchRoute, (c) => {
    const { text, limit } = c.req.valid("query");
    return c.json({ passages: workbench.search(text, limit) }, 200);
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields, sourceId } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import { claimListSchema, claimResponseSchema } from "../contract/claims.ts";
import { claimsQuerySchema, reviewRequestSchema } from "../contract/query.ts";
import { answers, idParameter } from "./api-route.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/claims",
  summary: "Claims by actor, predicate, modality, review, source or words",
  request: { query: claimsQuerySchema },
  responses: answers(claimListSchema, "One page of claims and how many there are."),
});

const oneRoute = createRoute({
  method: "get",
  path: "/api/claims/{id}",
  summary: "One claim",
  request: { params: idParameter },
  responses: answers(claimResponseSchema, "The claim."),
});

const reviewRoute = createRoute({
  method: "post",
  path: "/api/claims/{id}/review",
  summary: "Decide about a claim",
  request: {
    params: idParameter,
    body: { required: true, content: { "application/json": { schema: reviewRequestSchema } } },
  },
  responses: answers(claimResponseSchema, "The claim as it is now."),
});

/** Lists claims, gives one, and takes decisions about them. */
export function addClaimRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(listRoute, async (c) => {
    const { ids, source, limit = 200, ...rest } = c.req.valid("query");
    if (ids) {
      const claims = await workbench.withOrigins(await workbench.claimsOf(ids));
      return c.json({ claims, total: claims.length }, 200);
    }
    const place = source === undefined ? {} : { source: sourceId(source) };
    const { claims, total } = await workbench.claims({ ...givenFields(rest), ...place, limit });
    const isPast = rest.recordedAt !== undefined;
    return c.json({ claims: isPast ? claims : await workbench.withOrigins(claims), total }, 200);
  });
  app.openapi(oneRoute, async (c) => {
    const claim = await workbench.claim(c.req.valid("param").id);
    return c.json((await workbench.withOrigins([claim]))[0] ?? claim, 200);
  });
  app.openapi(reviewRoute, async (c) => {
    const { review, why } = c.req.valid("json");
    return c.json(await workbench.review(c.req.valid("param").id, review, givenFields({ why })), 200);
  });
}

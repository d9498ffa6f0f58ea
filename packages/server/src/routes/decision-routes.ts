import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { EntenteError, givenFields, sourceId } from "@entente/claims";
import type { ReviewTarget, Workbench } from "@entente/workbench";
import { claimResponseSchema } from "../contract/claims.ts";
import {
  bulkReviewRequestSchema,
  changedClaimsSchema,
  claimDraftRequestSchema,
  claimEditRequestSchema,
  separateRequestSchema,
  type BulkReviewRequest,
} from "../contract/decisions.ts";
import { propositionListSchema, propositionSchema } from "../contract/propositions.ts";
import { propositionsQuerySchema } from "../contract/query.ts";
import { answers, idParameter } from "./api-route.ts";
import { jsonBody } from "./json-body.ts";

const bulkRoute = createRoute({
  method: "post",
  path: "/api/reviews",
  summary: "Decide about many claims in one step, or see what that would change",
  request: { body: jsonBody(bulkReviewRequestSchema) },
  responses: answers(changedClaimsSchema, "The claims that changed, or would."),
});

const addRoute = createRoute({
  method: "post",
  path: "/api/claims",
  summary: "Add a claim by hand",
  request: { body: jsonBody(claimDraftRequestSchema) },
  responses: answers(claimResponseSchema, "The claim."),
});

const editRoute = createRoute({
  method: "patch",
  path: "/api/claims/{id}",
  summary: "Change what a claim says",
  request: { params: idParameter, body: jsonBody(claimEditRequestSchema) },
  responses: answers(claimResponseSchema, "The claim as it is now."),
});

const listRoute = createRoute({
  method: "get",
  path: "/api/propositions",
  summary: "What claims say alike, what would change the picture most first",
  request: { query: propositionsQuerySchema },
  responses: answers(propositionListSchema, "The propositions, with the first claim of each."),
});

const oneRoute = createRoute({
  method: "get",
  path: "/api/propositions/{id}",
  summary: "One proposition",
  request: { params: idParameter },
  responses: answers(propositionSchema, "The proposition, by its id or one of its claims'."),
});

const separateRoute = createRoute({
  method: "post",
  path: "/api/separations",
  summary: "Keep claims apart from what they are grouped with, or group them again",
  request: { body: jsonBody(separateRequestSchema) },
  responses: answers(changedClaimsSchema, "The claims."),
});

const usualPropositions = 50;

function targetOf({ claims, proposition, query }: BulkReviewRequest): ReviewTarget {
  if (claims) return { claims };
  if (query) {
    const { source, ...rest } = query;
    const place = source === undefined ? {} : { source: sourceId(source) };
    return { query: { ...givenFields(rest), ...place } };
  }
  if (proposition !== undefined) return { proposition };
  throw new EntenteError("ENT_INVALID", { where: "body", why: "give claims, proposition or query" });
}

/** Takes decisions about claims and propositions, and claims added or changed by hand. */
export function addDecisionRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(bulkRoute, async (c) => {
    const request = c.req.valid("json");
    const target = targetOf(request);
    const claims = request.preview
      ? await workbench.reviewPreview(target, request.review)
      : await workbench.reviewAll(target, request.review, givenFields({ why: request.why }));
    return c.json({ claims }, 200);
  });
  app.openapi(addRoute, async (c) => {
    const { why, source, predicate, subject, ...fields } = c.req.valid("json");
    const place = source === undefined ? {} : { source: sourceId(source) };
    const draft = { ...givenFields(fields), ...place, predicate, subject };
    return c.json(await workbench.addClaim(draft, givenFields({ why })), 200);
  });
  app.openapi(editRoute, async (c) => {
    const { why, ...edit } = c.req.valid("json");
    const { id } = c.req.valid("param");
    return c.json(await workbench.editClaim(id, givenFields(edit), givenFields({ why })), 200);
  });
  app.openapi(listRoute, async (c) => {
    const { offset = 0, limit = usualPropositions, ...query } = c.req.valid("query");
    const found = await workbench.propositions({ ...givenFields(query), limit: offset + limit });
    const { total } = found;
    const propositions = found.propositions.slice(offset);
    const claims = await workbench.claimsOf(propositions.flatMap((one) => one.claims.slice(0, 1)));
    return c.json({ propositions, total, claims }, 200);
  });
  app.openapi(oneRoute, async (c) => c.json(await workbench.proposition(c.req.valid("param").id), 200));
  app.openapi(separateRoute, async (c) => {
    const { claims, apart, why } = c.req.valid("json");
    await workbench.separate(claims, apart, givenFields({ why }));
    return c.json({ claims: await workbench.claimsOf(claims) }, 200);
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { RedactionRequest as Target, Workbench } from "@entente/workbench";
import { originRequestSchema } from "../contract/origins.ts";
import { redactionRequestSchema, redactionsSchema, type RedactionRequest } from "../contract/redactions.ts";
import { sourcePairSchema } from "../contract/sources.ts";
import { pageQuerySchema } from "../contract/query.ts";
import { answers } from "./api-route.ts";
import { jsonBody } from "./json-body.ts";
import { listed, pageOf } from "./list-page.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/redactions",
  summary: "What was taken out for good, the latest first",
  request: { query: pageQuerySchema },
  responses: answers(listed(redactionsSchema), "The entries of the history that say so."),
});

const redactRoute = createRoute({
  method: "post",
  path: "/api/redactions",
  summary: "Take a source, a passage or a person out for good",
  request: { body: jsonBody(redactionRequestSchema) },
  responses: answers(redactionsSchema, "The entry of the history that says so."),
});

const originRoute = createRoute({
  method: "post",
  path: "/api/origins",
  summary: "Decide whether two sources come from one origin",
  request: { body: jsonBody(originRequestSchema) },
  responses: answers(sourcePairSchema, "The two sources."),
});

function targetOf({ source = "", start, end, actor }: RedactionRequest): Target {
  if (actor !== undefined) return { actor };
  return start === undefined || end === undefined ? { source } : { source, start, end };
}

/** Takes out for good, lists what was, and takes decisions about origins. */
export function addRedactionRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(listRoute, async (c) => {
    const all = await workbench.redactions();
    return c.json({ redactions: pageOf(all, c.req.valid("query")), total: all.length }, 200);
  });
  app.openapi(redactRoute, async (c) => {
    const request = c.req.valid("json");
    const redaction = await workbench.redact(targetOf(request), givenFields({ why: request.why }));
    return c.json({ redactions: [redaction] }, 200);
  });
  app.openapi(originRoute, async (c) => {
    const { one, other, verdict, why } = c.req.valid("json");
    await workbench.decideOrigin(one, other, verdict, givenFields({ why }));
    const sources = [(await workbench.source(one)).source, (await workbench.source(other)).source];
    return c.json({ sources }, 200);
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import {
  matrixChangesRequestSchema,
  matrixDetailSchema,
  matrixDraftRequestSchema,
  matrixListSchema,
  rowProposalsSchema,
  weightQuerySchema,
  type MatrixChangesRequest,
} from "../contract/hypotheses.ts";
import { pageQuerySchema } from "../contract/query.ts";
import { answers, idParameter } from "./api-route.ts";
import { jsonBody } from "./json-body.ts";
import { listed, pageOf } from "./list-page.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/hypotheses",
  summary: "The matrices of competing hypotheses",
  responses: answers(matrixListSchema, "The matrices as they are kept."),
});

const newRoute = createRoute({
  method: "post",
  path: "/api/hypotheses",
  summary: "Make a matrix, for a pair with the hypotheses proposed for it; no cell is filled",
  request: { body: jsonBody(matrixDraftRequestSchema) },
  responses: answers(matrixDetailSchema, "The matrix."),
});

const detailRoute = createRoute({
  method: "get",
  path: "/api/hypotheses/{id}",
  summary: "One matrix with its figures",
  request: { params: idParameter, query: weightQuerySchema },
  responses: answers(
    matrixDetailSchema,
    "Ranks, diagnosticity, agreement, sensitivity, and what became of its evidence.",
  ),
});

const rowsRoute = createRoute({
  method: "get",
  path: "/api/hypotheses/{id}/rows",
  summary: "Claims about a matrix's pair that are not among its evidence",
  request: { params: idParameter, query: pageQuerySchema },
  responses: answers(listed(rowProposalsSchema), "The claims."),
});

const changeRoute = createRoute({
  method: "post",
  path: "/api/hypotheses/{id}",
  summary: "Change a matrix, in one step",
  request: { params: idParameter, body: jsonBody(matrixChangesRequestSchema) },
  responses: answers(matrixDetailSchema, "The matrix."),
});

const removeRoute = createRoute({
  method: "delete",
  path: "/api/hypotheses/{id}",
  summary: "Take a matrix out; undo brings it back",
  request: { params: idParameter },
  responses: answers(matrixListSchema, "The matrices that are left."),
});

type Changes = Parameters<Workbench["judgement"]["changeMatrix"]>[1];

const changesOf = ({ changes }: MatrixChangesRequest): Changes =>
  // What is left out of a change is absent, not undefined.
  changes.map((change) => givenFields(change) as Changes[number]);

/** Makes, weighs and changes matrices of competing hypotheses. */
export function addHypothesisRoutes(app: OpenAPIHono, workbench: Workbench): void {
  const { judgement } = workbench;
  app.openapi(listRoute, async (c) => c.json({ matrices: await judgement.matrices() }, 200));
  app.openapi(newRoute, async (c) => {
    const { title, pair, why } = c.req.valid("json");
    const { id } = await judgement.newMatrix(givenFields({ title, pair }), givenFields({ why }));
    return c.json(await judgement.matrix(id), 200);
  });
  app.openapi(rowsRoute, async (c) => {
    const all = await judgement.rowProposals(c.req.valid("param").id);
    return c.json({ rows: pageOf(all, c.req.valid("query")), total: all.length }, 200);
  });
  app.openapi(detailRoute, async (c) => {
    const { credibility, reliability } = c.req.valid("query");
    const switches = { credibility: credibility !== "off", reliability: reliability !== "off" };
    return c.json(await judgement.matrix(c.req.valid("param").id, switches), 200);
  });
  app.openapi(changeRoute, async (c) => {
    const { id } = c.req.valid("param");
    const request = c.req.valid("json");
    await judgement.changeMatrix(id, changesOf(request), givenFields({ why: request.why }));
    return c.json(await judgement.matrix(id), 200);
  });
  app.openapi(removeRoute, async (c) => {
    await judgement.removeMatrix(c.req.valid("param").id);
    return c.json({ matrices: await judgement.matrices() }, 200);
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { HowMuch, Workbench } from "@entente/workbench";
import { marksRequestSchema, stepsRequestSchema, type StepsRequest } from "../contract/decisions.ts";
import { findingsSchema, historySchema, stepsSchema } from "../contract/history.ts";
import { historyQuerySchema } from "../contract/query.ts";
import { sourceResponseSchema } from "../contract/sources.ts";
import { answers, idParameter } from "./api-route.ts";
import { jsonBody } from "./json-body.ts";
import { pageOf } from "./list-page.ts";

const historyRoute = createRoute({
  method: "get",
  path: "/api/history",
  summary: "What was done, the latest first",
  request: { query: historyQuerySchema },
  responses: answers(historySchema, "The entries."),
});

const undoRoute = createRoute({
  method: "post",
  path: "/api/undo",
  summary: "Take back the last steps",
  request: { body: jsonBody(stepsRequestSchema) },
  responses: answers(
    stepsSchema,
    "The steps that were taken back; none where there is nothing to take back.",
  ),
});

const redoRoute = createRoute({
  method: "post",
  path: "/api/redo",
  summary: "Make again what was taken back last",
  request: { body: jsonBody(stepsRequestSchema) },
  responses: answers(stepsSchema, "The steps that were made again."),
});

const checkRoute = createRoute({
  method: "get",
  path: "/api/check",
  summary: "Check that the workspace is whole",
  responses: answers(findingsSchema, "What is wrong; nothing where all is well."),
});

const marksRoute = createRoute({
  method: "patch",
  path: "/api/sources/{id}",
  summary: "Say how far a source may be shared, and how reliable it is",
  request: { params: idParameter, body: jsonBody(marksRequestSchema) },
  responses: answers(sourceResponseSchema, "The source as it is now."),
});

const howMuch = ({ steps = 1, group, pastRedaction }: StepsRequest): HowMuch => ({
  ...(group ? { batch: true as const } : { steps }),
  ...givenFields({ pastRedaction }),
});

/** How far back the last step that is still in force is looked for, past what was taken back. */
const recent = 50;

/** Whether the last step is about one of the things that were named, if any were: not somebody else's decision. */
async function isLastAbout(workbench: Workbench, { about }: StepsRequest): Promise<boolean> {
  if (about === undefined) return true;
  const last = (await workbench.history({ limit: recent })).find(({ state }) => state === "done");
  return last?.things.some((thing) => about.includes(thing)) ?? false;
}

/** Gives the history, takes back and makes again, checks, and takes marks of sources. */
export function addHistoryRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(historyRoute, async (c) => {
    const { offset = 0, limit, ...query } = c.req.valid("query");
    // One more than is asked for tells whether there is more.
    const upTo = limit === undefined ? {} : { limit: offset + limit + 1 };
    const entries = await workbench.history({ ...givenFields(query), ...upTo });
    const history = pageOf(entries, { offset, limit });
    return c.json({ history, more: entries.length > offset + history.length }, 200);
  });
  app.openapi(undoRoute, async (c) => {
    const request = c.req.valid("json");
    if (!(await isLastAbout(workbench, request))) return c.json({ steps: [] }, 200);
    const steps = await workbench.undo(howMuch(request), givenFields({ why: request.why }));
    return c.json({ steps }, 200);
  });
  app.openapi(redoRoute, async (c) => {
    const request = c.req.valid("json");
    const steps = await workbench.redo(howMuch(request), givenFields({ why: request.why }));
    return c.json({ steps }, 200);
  });
  app.openapi(checkRoute, async (c) => {
    const findings = await workbench.check();
    return c.json({ findings, redactions: await workbench.redactions() }, 200);
  });
  app.openapi(marksRoute, async (c) => {
    const { why, ...marks } = c.req.valid("json");
    const { id } = c.req.valid("param");
    return c.json(await workbench.markSource(id, givenFields(marks), givenFields({ why })), 200);
  });
}

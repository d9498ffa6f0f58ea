import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { KeptRun, ModelRequest as WorkbenchRequest, TieQuery, Workbench } from "@entente/workbench";
import {
  courseRequestSchema,
  courseSchema,
  keptRunSchema,
  keptRunsSchema,
  pictureTiesSchema,
  repeatedRunSchema,
  runLineSchema,
  runRequestSchema,
  stopRequestSchema,
  stoppedSchema,
  tieRequestSchema,
  type KeptRunHead,
} from "../contract/models.ts";
import { answers, idParameter } from "./api-route.ts";
import { streamLines } from "./stream-lines.ts";
import { jsonBody } from "./json-body.ts";

const tiesRoute = createRoute({
  method: "post",
  path: "/api/models/ties",
  summary: "The ties that a model would be given of the picture, each with its claims",
  request: { body: jsonBody(tieRequestSchema) },
  responses: answers(pictureTiesSchema, "The ties, and the table by which relations count."),
});

const runRoute = createRoute({
  method: "post",
  path: "/api/models/run",
  summary: "Run a model on the picture, or on a table whose cells cite claims; hanging up ends it for good",
  request: { body: jsonBody(runRequestSchema) },
  responses: {
    200: {
      description: "JSON, one object a line: how far the run is, and in the end the run on record.",
      content: { "application/x-ndjson": { schema: runLineSchema } },
    },
    default: answers(z.never(), "").default,
  },
});

const stopRoute = createRoute({
  method: "post",
  path: "/api/models/stop",
  summary: "End a run with what it has, which its own request then answers",
  request: { body: jsonBody(stopRequestSchema) },
  responses: answers(stoppedSchema, "Whether there was such a run."),
});

const courseRoute = createRoute({
  method: "post",
  path: "/api/models/balance-over-time",
  summary: "Balance of the picture at several dates, and who turned from one to the next",
  request: { body: jsonBody(courseRequestSchema) },
  responses: answers(courseSchema, "The dates, the earliest first."),
});

const listRoute = createRoute({
  method: "get",
  path: "/api/models/runs",
  summary: "The runs that the workspace keeps",
  responses: answers(keptRunsSchema, "The runs without their records, the earliest first."),
});

const oneRoute = createRoute({
  method: "get",
  path: "/api/models/runs/{id}",
  summary: "A kept run",
  request: { params: idParameter },
  responses: answers(keptRunSchema, "The run with its record."),
});

const repeatRoute = createRoute({
  method: "post",
  path: "/api/models/runs/{id}/repeat",
  summary: "Make a kept run again from its record",
  request: { params: idParameter },
  responses: answers(repeatedRunSchema, "What came of it, and whether it is the same to the byte."),
});

const dropRoute = createRoute({
  method: "delete",
  path: "/api/models/runs/{id}",
  summary: "Let a kept run go; undo brings it back",
  request: { params: idParameter },
  responses: answers(keptRunsSchema, "The runs that are left."),
});

const headOf = ({ record: _, ...head }: KeptRun): KeptRunHead => head;

/** Runs models on the workspace, and keeps runs. */
export function addModelRoutes(app: OpenAPIHono, { models }: Workbench): void {
  const kept = async (): Promise<{ runs: readonly KeptRunHead[] }> => ({
    runs: (await models.kept()).map(headOf),
  });
  app.openapi(tiesRoute, async (c) =>
    c.json(await models.ties(givenFields(c.req.valid("json")) as TieQuery), 200),
  );
  app.openapi(courseRoute, async (c) => {
    const { dates, ...query } = c.req.valid("json");
    const course = await models.balanceOverTime(dates, givenFields(query), {
      signal: c.req.raw.signal,
    });
    return c.json({ dates: course }, 200);
  });
  app.openapi(listRoute, async (c) => c.json(await kept(), 200));
  app.openapi(oneRoute, async (c) => c.json(await models.keptRun(c.req.valid("param").id), 200));
  app.openapi(repeatRoute, async (c) => {
    const { isSame, record } = await models.repeat(c.req.valid("param").id, { signal: c.req.raw.signal });
    return c.json({ isSame, record }, 200);
  });
  app.openapi(dropRoute, async (c) => {
    await models.drop(c.req.valid("param").id);
    return c.json(await kept(), 200);
  });
  addRunRoute(app, models);
}

/** A run may take long: its progress comes line by line, and whoever hangs up stops it. */
function addRunRoute(app: OpenAPIHono, models: Workbench["models"]): void {
  const running = new Map<string, AbortController>();
  app.openapi(stopRoute, (c) => {
    const run = running.get(c.req.valid("json").run);
    run?.abort();
    return c.json({ stopped: run !== undefined }, 200);
  });
  app.openapi(runRoute, (c) => {
    const { request, keep, why, run: name } = c.req.valid("json");
    const lines = streamLines(async (write, hangUp) => {
      const stop = new AbortController();
      if (name !== undefined) running.set(name, stop);
      const record = await models
        .run(givenFields(request) as WorkbenchRequest, {
          signal: AbortSignal.any([hangUp, stop.signal]),
          onProgress: write,
        })
        .finally(() => name !== undefined && running.delete(name));
      const run = keep === undefined ? null : await models.keep(record, keep, givenFields({ why }));
      write({ record, kept: run && headOf(run) });
    });
    // The router's types know of no stream beside problem details in JSON.
    return c.body(lines, 200, { "content-type": "application/x-ndjson" }) as never;
  });
}

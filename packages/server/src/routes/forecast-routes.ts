import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { ForecastView, Workbench } from "@entente/workbench";
import {
  forecastAddRequestSchema,
  forecastDetailSchema,
  forecastListSchema,
  forecastProposalsSchema,
  forecastStepRequestSchema,
  questionImportRequestSchema,
  scoresSchema,
  type ForecastStepRequest,
} from "../contract/forecasts.ts";
import { pageQuerySchema } from "../contract/query.ts";
import { answers, idParameter } from "./api-route.ts";
import { jsonBody } from "./json-body.ts";
import { listed, pageOf } from "./list-page.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/forecasts",
  summary: "The ledger of forecasts",
  request: { query: pageQuerySchema },
  responses: answers(listed(forecastListSchema), "Its entries, and how many claims could be entered."),
});

const proposalsRoute = createRoute({
  method: "get",
  path: "/api/forecasts/proposals",
  summary: "Claims that foretell something and are not on the ledger",
  request: { query: pageQuerySchema },
  responses: answers(listed(forecastProposalsSchema), "Each as it would be entered."),
});

const scoresRoute = createRoute({
  method: "get",
  path: "/api/forecasts/scores",
  summary: "Scores of the resolved forecasts",
  responses: answers(scoresSchema, "By author, source, topic and horizon; none under five resolved."),
});

const exportRoute = createRoute({
  method: "get",
  path: "/api/forecasts/export/{id}",
  summary: "The fixed entries as questions: csv, fatebook or metaculus",
  request: { params: idParameter },
  responses: answers(z.object({ text: z.string() }), "The file's text, without private sources."),
});

const importRoute = createRoute({
  method: "post",
  path: "/api/forecasts/import",
  summary: "Take questions in, as fixed as they come",
  request: { body: jsonBody(questionImportRequestSchema) },
  responses: answers(forecastListSchema, "The ledger."),
});

const addRoute = createRoute({
  method: "post",
  path: "/api/forecasts",
  summary: "Enter claims on the ledger, as drafts",
  request: { body: jsonBody(forecastAddRequestSchema) },
  responses: answers(forecastListSchema, "The ledger."),
});

const detailRoute = createRoute({
  method: "get",
  path: "/api/forecasts/{id}",
  summary: "One forecast with what came later and its history",
  request: { params: idParameter },
  responses: answers(forecastDetailSchema, "The forecast; nothing later while it is a draft."),
});

const stepRoute = createRoute({
  method: "post",
  path: "/api/forecasts/{id}",
  summary: "Change or fix a forecast's terms, judge its condition, resolve it or drop a draft",
  request: { params: idParameter, body: jsonBody(forecastStepRequestSchema) },
  responses: answers(forecastListSchema, "The ledger."),
});

async function takeStep(
  workbench: Workbench,
  id: string,
  step: ForecastStepRequest,
): Promise<ForecastView | void> {
  const { judgement } = workbench;
  const reason = givenFields({ why: step.why });
  switch (step.does) {
    case "edit": {
      const { does: _, why: _why, ...edit } = step;
      return await judgement.editForecast(id, givenFields(edit), reason);
    }
    case "fix": {
      const { claim } = (await judgement.forecast(id)).forecast;
      if (step.accept && claim !== null) await workbench.review(claim, "accepted", reason);
      return await judgement.fixForecast(id, reason);
    }
    case "condition": {
      const { isMet, date, claims, note } = step;
      return await judgement.judgeCondition(id, { isMet, ...givenFields({ date, claims, note }) }, reason);
    }
    case "resolve": {
      const { outcome, date, claims, note } = step;
      return await judgement.resolveForecast(id, { outcome, ...givenFields({ date, claims, note }) }, reason);
    }
    case "drop":
      return await judgement.removeForecast(id, reason);
  }
}

/** The ledger: lists, enters, fixes, resolves and scores forecasts. */
export function addForecastRoutes(app: OpenAPIHono, workbench: Workbench): void {
  const { judgement } = workbench;
  const ledger = async () => ({
    forecasts: await judgement.forecasts(),
    proposals: (await judgement.proposals()).length,
  });
  app.openapi(listRoute, async (c) => {
    const { forecasts, ...rest } = await ledger();
    const page = pageOf(forecasts, c.req.valid("query"));
    return c.json({ ...rest, forecasts: page, total: forecasts.length }, 200);
  });
  app.openapi(proposalsRoute, async (c) => {
    const all = await judgement.proposals();
    return c.json({ proposals: pageOf(all, c.req.valid("query")), total: all.length }, 200);
  });
  app.openapi(scoresRoute, async (c) => c.json(await judgement.scores(), 200));
  app.openapi(exportRoute, async (c) =>
    c.json({ text: await judgement.exportQuestions(c.req.valid("param").id) }, 200),
  );
  app.openapi(importRoute, async (c) => {
    const { format, text, name, why } = c.req.valid("json");
    await judgement.importQuestions(format, text, name, givenFields({ why }));
    return c.json(await ledger(), 200);
  });
  app.openapi(addRoute, async (c) => {
    const { claims, why } = c.req.valid("json");
    const named = claims ?? (await judgement.proposals()).map(({ claim }) => claim);
    for (const claim of named) await judgement.addForecast(claim, givenFields({ why }));
    return c.json(await ledger(), 200);
  });
  app.openapi(detailRoute, async (c) => c.json(await judgement.forecast(c.req.valid("param").id), 200));
  app.openapi(stepRoute, async (c) => {
    await takeStep(workbench, c.req.valid("param").id, c.req.valid("json"));
    return c.json(await ledger(), 200);
  });
}

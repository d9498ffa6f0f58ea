import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { parseRules } from "@entente/analysis";
import { givenFields } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import {
  conflictSchema,
  ruleSwitchRequestSchema,
  rulesRequestSchema,
  rulesSchema,
  verdictRequestSchema,
} from "../contract/questions.ts";
import { answers, idParameter } from "./api-route.ts";
import { jsonBody } from "./json-body.ts";

const verdictRoute = createRoute({
  method: "post",
  path: "/api/verdicts",
  summary: "Decide about a conflict",
  request: { body: jsonBody(verdictRequestSchema) },
  responses: answers(conflictSchema, "The conflict with what was decided about it."),
});

const listRoute = createRoute({
  method: "get",
  path: "/api/rules",
  summary: "The rules by which the picture is drawn",
  responses: answers(rulesSchema, "The standard rules and the workspace's own, each on or off."),
});

const addRoute = createRoute({
  method: "post",
  path: "/api/rules",
  summary: "Add rules, in the place of those of their names",
  request: { body: jsonBody(rulesRequestSchema) },
  responses: answers(rulesSchema, "All rules."),
});

const switchRoute = createRoute({
  method: "post",
  path: "/api/rules/{id}",
  summary: "Switch a rule on or off, by its name",
  request: { params: idParameter, body: jsonBody(ruleSwitchRequestSchema) },
  responses: answers(rulesSchema, "All rules."),
});

/** Takes decisions about how the picture is drawn: verdicts on conflicts, and which rules apply. */
export function addRuleRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(verdictRoute, async (c) => {
    const { conflict, decision, note } = c.req.valid("json");
    return c.json(await workbench.decideConflict(conflict, decision, note), 200);
  });
  app.openapi(listRoute, async (c) => c.json({ rules: await workbench.rules() }, 200));
  app.openapi(addRoute, async (c) => {
    const { rules, why } = c.req.valid("json");
    const parsed = parseRules(JSON.stringify(rules), "rules");
    return c.json({ rules: await workbench.addRules(parsed, givenFields({ why })) }, 200);
  });
  app.openapi(switchRoute, async (c) => {
    const { on, why } = c.req.valid("json");
    await workbench.switchRule(c.req.valid("param").id, on, givenFields({ why }));
    return c.json({ rules: await workbench.rules() }, 200);
  });
}

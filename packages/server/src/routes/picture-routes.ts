import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import {
  laneGroundSchema,
  nameListSchema,
  pictureSchema,
  placeLinesSchema,
  spansSchema,
} from "../contract/picture.ts";
import { lanesQuerySchema, pageQuerySchema, pictureQuerySchema } from "../contract/query.ts";
import { workspaceSummarySchema } from "../contract/workspace-summary.ts";
import { answers } from "./api-route.ts";
import { listed, pageOf } from "./list-page.ts";

const summaryRoute = createRoute({
  method: "get",
  path: "/api/workspace",
  summary: "What the workspace holds, in numbers",
  responses: answers(workspaceSummarySchema, "The numbers."),
});

const pictureRoute = createRoute({
  method: "get",
  path: "/api/picture",
  summary: "What holds at a date, as known at a date",
  request: { query: pictureQuerySchema },
  responses: answers(pictureSchema, "Actors, relations, facts, events and forecasts."),
});

const spansRoute = createRoute({
  method: "get",
  path: "/api/spans",
  summary: "Every state with the whole time it held",
  request: { query: pictureQuerySchema.omit({ asOf: true }).extend(pageQuerySchema.shape) },
  responses: answers(listed(spansSchema), "The states."),
});

const namesRoute = createRoute({
  method: "get",
  path: "/api/names",
  summary: "Everybody's names, in all spellings, and how often they are spoken of",
  request: { query: pageQuerySchema },
  responses: answers(listed(nameListSchema), "Ids, types, names and numbers."),
});

const lanesRoute = createRoute({
  method: "get",
  path: "/api/lanes",
  summary: "The most linked actors in focus, and the lines between them over all time",
  request: { query: lanesQuerySchema },
  responses: answers(laneGroundSchema, "Lanes, their lives, states, events and forecasts."),
});

const placesRoute = createRoute({
  method: "get",
  path: "/api/places",
  summary: "Which organisations and states are said to be, hold or lose where, with where that is",
  request: { query: pictureQuerySchema.omit({ asOf: true }) },
  responses: answers(placeLinesSchema, "Places, states and events."),
});

/** Gives the summary, the picture at a date and every state over time. */
export function addPictureRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(summaryRoute, async (c) => c.json(await workbench.summary(), 200));
  app.openapi(pictureRoute, async (c) => {
    const picture = await workbench.picture(givenFields(c.req.valid("query")));
    const relations = await workbench.countOrigins(picture.relations);
    return c.json({ ...picture, relations, facts: await workbench.countOrigins(picture.facts) }, 200);
  });
  app.openapi(namesRoute, async (c) => {
    const all = await workbench.names();
    return c.json({ actors: pageOf(all, c.req.valid("query")), total: all.length }, 200);
  });
  app.openapi(lanesRoute, async (c) => c.json(await workbench.lanes(givenFields(c.req.valid("query"))), 200));
  app.openapi(placesRoute, async (c) =>
    c.json(await workbench.places(givenFields(c.req.valid("query"))), 200),
  );
  app.openapi(spansRoute, async (c) => {
    const { offset, limit, ...query } = c.req.valid("query");
    const all = await workbench.spans(givenFields(query));
    return c.json({ relations: pageOf(all, { offset, limit }), total: all.length }, 200);
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import { actorListSchema, actorPageSchema } from "../contract/actors.ts";
import { pageQuerySchema, pictureQuerySchema } from "../contract/query.ts";
import { answers, idParameter } from "./api-route.ts";
import { pageOf } from "./list-page.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/actors",
  summary: "Actors with their names",
  request: { query: pageQuerySchema },
  responses: answers(actorListSchema, "The actors."),
});

const oneRoute = createRoute({
  method: "get",
  path: "/api/actors/{id}",
  summary: "One actor: names, leaders, relations, events, forecasts and dated story",
  request: { params: idParameter, query: pictureQuerySchema },
  responses: answers(actorPageSchema, "The actor, by id or by any of its names."),
});

/** Lists actors and gives one with its profile and story. */
export function addActorRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(listRoute, async (c) => {
    const { offset, limit } = c.req.valid("query");
    const all = await workbench.actors();
    const actors = pageOf(all, { offset, limit });
    return c.json({ actors, total: all.length }, 200);
  });
  app.openapi(oneRoute, async (c) => {
    const actor = await workbench.actor(c.req.valid("param").id);
    const query = givenFields(c.req.valid("query"));
    return c.json(
      {
        actor,
        profile: await workbench.profile(actor.id, query),
        timeline: await workbench.timeline(actor.id, query),
      },
      200,
    );
  });
}

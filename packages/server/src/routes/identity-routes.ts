import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { givenFields } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import {
  actorDraftRequestSchema,
  actorPairRequestSchema,
  actorProposalsSchema,
  decidedActorsSchema,
  renameRequestSchema,
  splitRequestSchema,
} from "../contract/decisions.ts";
import { pageQuerySchema } from "../contract/query.ts";
import { answers, idParameter } from "./api-route.ts";
import { jsonBody } from "./json-body.ts";
import { listed, pageOf } from "./list-page.ts";

const proposalsRoute = createRoute({
  method: "get",
  path: "/api/actor-proposals",
  summary: "Pairs of actors that may be one, with reasons",
  request: { query: pageQuerySchema },
  responses: answers(listed(actorProposalsSchema), "The pairs, the likeliest first."),
});

const mergeRoute = createRoute({
  method: "post",
  path: "/api/merges",
  summary: "Decide that two actors are one",
  request: { body: jsonBody(actorPairRequestSchema) },
  responses: answers(decidedActorsSchema, "The actor, under the first's id."),
});

const distinctRoute = createRoute({
  method: "post",
  path: "/api/distinctions",
  summary: "Decide that two actors are two",
  request: { body: jsonBody(actorPairRequestSchema) },
  responses: answers(decidedActorsSchema, "The two."),
});

const splitRoute = createRoute({
  method: "post",
  path: "/api/actors/{id}/split",
  summary: "Take an actor apart",
  request: { params: idParameter, body: jsonBody(splitRequestSchema) },
  responses: answers(decidedActorsSchema, "The two it is now."),
});

const renameRoute = createRoute({
  method: "post",
  path: "/api/actors/{id}/name",
  summary: "Choose the name an actor is printed by",
  request: { params: idParameter, body: jsonBody(renameRequestSchema) },
  responses: answers(decidedActorsSchema, "The actor."),
});

const addRoute = createRoute({
  method: "post",
  path: "/api/actors",
  summary: "Add an actor by hand",
  request: { body: jsonBody(actorDraftRequestSchema) },
  responses: answers(decidedActorsSchema, "The actor."),
});

/** Takes decisions about who is who. */
export function addIdentityRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(proposalsRoute, async (c) => {
    const all = await workbench.actorProposals();
    return c.json({ proposals: pageOf(all, c.req.valid("query")), total: all.length }, 200);
  });
  app.openapi(mergeRoute, async (c) => {
    const { one, other, why } = c.req.valid("json");
    return c.json({ actors: [await workbench.mergeActors(one, other, givenFields({ why }))] }, 200);
  });
  app.openapi(distinctRoute, async (c) => {
    const { one, other, why } = c.req.valid("json");
    await workbench.distinguishActors(one, other, givenFields({ why }));
    return c.json({ actors: [await workbench.actor(one), await workbench.actor(other)] }, 200);
  });
  app.openapi(splitRoute, async (c) => {
    const { sources, why } = c.req.valid("json");
    const { id } = c.req.valid("param");
    return c.json({ actors: await workbench.splitActor(id, sources ?? null, givenFields({ why })) }, 200);
  });
  app.openapi(renameRoute, async (c) => {
    const { name, why } = c.req.valid("json");
    const { id } = c.req.valid("param");
    return c.json({ actors: [await workbench.renameActor(id, name, givenFields({ why }))] }, 200);
  });
  app.openapi(addRoute, async (c) => {
    const { why, type, name, ...fields } = c.req.valid("json");
    const draft = { type, name, ...givenFields(fields) };
    return c.json({ actors: [await workbench.addActor(draft, givenFields({ why }))] }, 200);
  });
}

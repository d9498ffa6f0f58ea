import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { EntenteError } from "@entente/claims";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { streamSSE } from "hono/streaming";
import { additionListSchema, additionSchema } from "../contract/additions.ts";
import type { Additions } from "../live/additions.ts";
import type { ChangeWatch } from "../live/watch-changes.ts";
import { answers, idParameter } from "./api-route.ts";

/** What one request may bring, in bytes: more is added in the terminal, which reads files where they lie. */
const mostBytes = 256 * 1024 * 1024;
/** How often a silent connection is given a sign of life. */
const signOfLifeMs = 20_000;

const listRoute = createRoute({
  method: "get",
  path: "/api/additions",
  summary: "Reports on their way into the workspace",
  responses: answers(additionListSchema, "The additions since the server started, the latest first."),
});

const startRoute = createRoute({
  method: "post",
  path: "/api/additions",
  summary: "Add reports: their files as a multipart form, each in a field “files”",
  request: {
    body: {
      required: true,
      content: { "multipart/form-data": { schema: z.object({ files: z.any() }) } },
    },
  },
  responses: answers(additionSchema, "The addition; /api/events tells how far it gets."),
});

const stopRoute = createRoute({
  method: "delete",
  path: "/api/additions/{id}",
  summary: "Stop an addition; reports that were finished stay",
  request: { params: idParameter },
  responses: answers(additionSchema, "The addition as it was when it was told to stop."),
});

/** Adds reports that a browser sends, and tells every open page what changes. */
export function addLiveRoutes(app: OpenAPIHono, watch: ChangeWatch, additions: Additions): void {
  app.use("/api/additions", bodyLimit({ maxSize: mostBytes, onError: tooLarge }));
  app.openapi(listRoute, (c) => c.json({ additions: additions.list() }, 200));
  app.openapi(startRoute, async (c) => {
    const { files } = await c.req.parseBody({ all: true });
    const given = (Array.isArray(files) ? files : [files]).filter((file) => file instanceof File);
    if (given.length === 0)
      throw new EntenteError("ENT_INVALID", { where: "files", why: "give at least one file" });
    const addition = await additions.start(
      given.map((file) => ({
        name: file.name,
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      })),
    );
    return c.json(addition, 200);
  });
  app.openapi(stopRoute, (c) => c.json(additions.stop(c.req.valid("param").id), 200));

  app.get("/api/events", (c) =>
    streamSSE(c, async (stream) => {
      const tell = (event: string, data: unknown): void =>
        void stream.writeSSE({ event, data: JSON.stringify(data) });
      const ends = [
        watch.listen((change) => tell("changed", change)),
        additions.listen((addition) => tell("addition", addition)),
      ];
      const living = setInterval(() => tell("alive", {}), signOfLifeMs);
      // The first words open the connection. A browser has an event “open” of its own: no other may be called so.
      tell("alive", {});
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      clearInterval(living);
      ends.forEach((end) => end());
    }),
  );
}

function tooLarge(): never {
  throw new HTTPException(413, {
    message:
      "More than 256 MB at once. Add fewer files at a time, or all in the terminal with “entente add”.",
  });
}

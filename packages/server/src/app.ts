import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { Workbench } from "@entente/workbench";
import { openAdditions } from "./live/additions.ts";
import { answerOnce } from "./live/answer-once.ts";
import { watchChanges } from "./live/watch-changes.ts";
import { loopbackGuard } from "./loopback-guard.ts";
import { invalidRequest, problemResponse, unknownAddress } from "./problem-response.ts";
import { addActorRoutes } from "./routes/actor-routes.ts";
import { addClaimRoutes } from "./routes/claim-routes.ts";
import { addDecisionRoutes } from "./routes/decision-routes.ts";
import { addExportRoutes } from "./routes/export-routes.ts";
import { addForecastRoutes } from "./routes/forecast-routes.ts";
import { addHistoryRoutes } from "./routes/history-routes.ts";
import { addHypothesisRoutes } from "./routes/hypothesis-routes.ts";
import { addIdentityRoutes } from "./routes/identity-routes.ts";
import { addLiveRoutes } from "./routes/live-routes.ts";
import { addModelRoutes } from "./routes/model-routes.ts";
import { addRuleRoutes } from "./routes/rule-routes.ts";
import { addQuestionRoutes } from "./routes/question-routes.ts";
import { addPictureRoutes } from "./routes/picture-routes.ts";
import { addProspectsRoutes } from "./routes/prospects-routes.ts";
import { addRedactionRoutes } from "./routes/redaction-routes.ts";
import { addSourceRoutes } from "./routes/source-routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { staticFiles } from "./static-files.ts";

/** What the app of a server needs. */
export interface AppOptions {
  readonly workbench: Workbench;
  /** The built web app, or null for the API alone. */
  readonly webFolder: string | null;
  /** The port it is served at, which Host must name. Default: not known, and not checked. */
  readonly port?: () => number | null;
  /** Who is let through. Default: what this machine's own pages and programs ask for. */
  readonly guard?: MiddlewareHandler;
}

/**
 * The API and the web app over a workbench, as a function from requests to responses.
 *
 * @example
 * const app = createApp({ workbench, webFolder: null });
 * const response = await app.request("/api/workspace");
 */
export function createApp(options: AppOptions): OpenAPIHono {
  const { workbench, webFolder, port = () => null, guard = loopbackGuard(port) } = options;
  const app = new OpenAPIHono({
    defaultHook: (result, c) => (result.success ? undefined : invalidRequest(c, result.target, result.error)),
  });
  app.onError((error, c) => problemResponse(c, error));
  app.use(securityHeaders);
  app.use(guard);
  app.use("/api/*", async (c, next) => {
    await next();
    c.res.headers.set("cache-control", "no-store");
  });
  const watch = watchChanges(workbench);
  app.use("/api/*", answerOnce());
  app.use("/api/*", async (c, next) => {
    await next();
    // Whoever decided sees it anyhow; the other open pages need not wait for the next turn.
    if (c.req.method !== "GET" && c.res.ok) void watch.look();
  });

  addPictureRoutes(app, workbench);
  addQuestionRoutes(app, workbench);
  addRuleRoutes(app, workbench);
  addSourceRoutes(app, workbench);
  addClaimRoutes(app, workbench);
  addActorRoutes(app, workbench);
  addDecisionRoutes(app, workbench);
  addIdentityRoutes(app, workbench);
  addModelRoutes(app, workbench);
  addHistoryRoutes(app, workbench);
  addRedactionRoutes(app, workbench);
  addExportRoutes(app, workbench);
  addForecastRoutes(app, workbench);
  addHypothesisRoutes(app, workbench);
  addProspectsRoutes(app, workbench);
  addLiveRoutes(app, watch, openAdditions(workbench));
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version: "0.1.0",
      description: "Cited claims of reports, and the picture they make.",
    },
  });

  // Before the files: an address of the API that is none must not be answered with the app's page.
  app.all("/api", unknownAddress);
  app.all("/api/*", unknownAddress);
  if (webFolder !== null) app.get("*", staticFiles(webFolder));
  app.notFound(unknownAddress);
  return app;
}

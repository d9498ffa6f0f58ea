import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { EntenteError } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import { createApp } from "./app.ts";
import { createTeamApp, type TeamAppOptions } from "./team-app.ts";

const loopback = "127.0.0.1";

/** What is served, and where. */
export interface ServeOptions {
  readonly workbench: Workbench;
  /** The built web app, or null for the API alone. */
  readonly webFolder: string | null;
  /** Default 0: a free one is chosen. */
  readonly port?: number;
}

/** A server that runs. */
export interface RunningServer {
  /** Where to open it: `http://127.0.0.1:PORT/`. */
  readonly url: string;
  /** Ends it and its open connections. The workbench stays open. */
  close(): Promise<void>;
}

/**
 * Serves the API and the web app at a loopback address.
 *
 * @throws EntenteError `ENT_PORT_TAKEN` where another program has the port.
 * @example
 * const server = await serve({ workbench, webFolder: "packages/web/dist" });
 * console.log(server.url);
 * await server.close();
 */
export async function serve({ workbench, webFolder, port = 0 }: ServeOptions): Promise<RunningServer> {
  let listening: number | null = null;
  const app = createApp({ workbench, webFolder, port: () => listening });
  const server = await listen(app.fetch, { host: loopback, port });
  listening = Number(new URL(server.url).port);
  return server;
}

/** How a team is served. */
export interface ServeTeamOptions extends TeamAppOptions {
  /** The address to listen at. Default: this machine's own, behind a proxy. */
  readonly host?: string;
  /** Default 0: a free one is chosen. */
  readonly port?: number;
}

/**
 * Serves a team, each member by their token. It speaks plain HTTP: on a network it belongs behind a proxy with TLS.
 *
 * @throws EntenteError `ENT_PORT_TAKEN` where another program has the port.
 */
export async function serveTeam({
  host = loopback,
  port = 0,
  ...options
}: ServeTeamOptions): Promise<RunningServer> {
  return await listen(createTeamApp(options).fetch, { host, port });
}

async function listen(
  fetch: Parameters<typeof createAdaptorServer>[0]["fetch"],
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch, hostname: host });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE" ? new EntenteError("ENT_PORT_TAKEN", { port }, { cause: error }) : error,
      );
    });
    server.listen(port, host, resolve);
  });
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${listening}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

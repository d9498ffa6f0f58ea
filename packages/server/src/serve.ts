import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { EntenteError } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import { createApp } from "./app.ts";

const loopback = "127.0.0.1";

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
 */
export async function serve({ workbench, webFolder, port = 0 }: ServeOptions): Promise<RunningServer> {
  let listening: number | null = null;
  const app = createApp({ workbench, webFolder, port: () => listening });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: loopback });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE" ? new EntenteError("ENT_PORT_TAKEN", { port }, { cause: error }) : error,
      );
    });
    server.listen(port, loopback, resolve);
  });
  listening = (server.address() as AddressInfo).port;
  return {
    url: `http://${loopback}:${listening}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

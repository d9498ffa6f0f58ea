import type { QueryClient } from "@tanstack/react-query";
import { answerQuery } from "../api/queries.ts";
import { routeOf } from "./route-of.ts";
import { viewRoutes } from "./views.tsx";

/** Asks for what the page that is opened shows first, and fetches its code. @returns once the code is there. */
export async function askAhead(client: QueryClient, { pathname, search }: URL | Location): Promise<void> {
  const route = routeOf(viewRoutes, pathname);
  for (const address of route?.ahead?.(new URLSearchParams(search)) ?? [])
    void client.prefetchQuery(answerQuery(address));
  await route?.load();
}

/** Fetches the code of all views, one after the other, so that each opens at once. */
export async function loadViews(): Promise<void> {
  for (const { load } of viewRoutes) await load();
}

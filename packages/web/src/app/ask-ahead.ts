import type { QueryClient } from "@tanstack/react-query";
import { answerQuery } from "../api/queries.ts";
import { viewRoutes } from "./views.tsx";

/** Asks for what the page that is opened shows first, while its code is on its way. */
export function askAhead(client: QueryClient, { pathname, search }: URL | Location): void {
  const route = viewRoutes.find(({ path }) => path === pathname);
  for (const address of route?.ahead?.(new URLSearchParams(search)) ?? [])
    void client.prefetchQuery(answerQuery(address));
}

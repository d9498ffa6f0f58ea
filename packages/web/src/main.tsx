import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { askAhead, loadViews } from "./app/ask-ahead.ts";
import { RequestError } from "./api/request.ts";
import { DecisionsContext } from "./decisions/use-decided.ts";
import { ConnectionContext } from "./live/use-connection.ts";
import { startLive } from "./live/start-live.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/table.css";
import "./styles/claim.css";
import "./styles/source.css";
import "./styles/lanes.css";
import "./styles/picture.css";
import "./styles/actor.css";
import "./styles/dialog.css";
import "./styles/review.css";
import "./styles/decide.css";
import "./styles/desk.css";
import "./styles/judgement.css";
import "./styles/models.css";
import "./styles/print.css";

const isWorthTryingAgain = (failures: number, error: Error): boolean =>
  failures < 1 && error instanceof RequestError && error.status === 0;

const client = new QueryClient({
  defaultOptions: {
    // What changes is told by the server; an answer is good until then.
    queries: { staleTime: Infinity, retry: isWorthTryingAgain, refetchOnWindowFocus: false },
  },
});

const live = startLive(client);

/** When the code of the other views is fetched, in milliseconds after the first was shown. */
const othersAfterMs = 2000;

function showApp(): void {
  const root = document.querySelector("#root");
  if (!root) throw new Error("The page has no #root.");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <DecisionsContext value={live.decisions}>
          <ConnectionContext value={live.connection}>
            <App />
          </ConnectionContext>
        </DecisionsContext>
      </QueryClientProvider>
    </StrictMode>,
  );
  // What can't be fetched now is asked for again when it is opened.
  setTimeout(() => void loadViews().catch(() => {}), othersAfterMs);
}

askAhead(client, location).then(showApp, showApp);

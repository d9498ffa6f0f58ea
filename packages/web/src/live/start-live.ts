import type { QueryClient } from "@tanstack/react-query";
import type { Addition, AdditionList } from "@entente/server/contract";
import { RequestError, send } from "../api/request.ts";
import type { DecisionRequest } from "../decisions/decision.ts";
import { DecisionQueue, type Sent } from "../decisions/decision-queue.ts";
import { AskAgain, kindsOf } from "./ask-again.ts";
import { Connection } from "./connection.ts";
import { listenToServer } from "./listen.ts";

/** How often what waits is sent again while there is no connection. */
const tryAgainMs = 2000;

/** A gateway without its server answers so; the decision has not been dealt with. */
const isNoAnswer = ({ status }: RequestError): boolean =>
  status === 0 || status === 502 || status === 503 || status === 504;

async function sendDecision({ method, address, body }: DecisionRequest, key: string): Promise<Sent> {
  try {
    return { kind: "kept", answer: await send(method, address, body, key) };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return isNoAnswer(error) ? { kind: "unsent" } : { kind: "refused", message: error.message };
  }
}

function withAddition(list: AdditionList | undefined, addition: Addition): AdditionList {
  const others = (list?.additions ?? []).filter(({ id }) => id !== addition.id);
  return { additions: [addition, ...others] };
}

/** What joins the page to the server: decisions on their way there, and changes on their way here. */
export interface Live {
  readonly decisions: DecisionQueue;
  readonly connection: Connection;
}

/** Opens the way between the page and the server, both ways. It lasts as long as the page. */
export function startLive(client: QueryClient): Live {
  const connection = new Connection();
  const again = new AskAgain(client);
  const decisions = new DecisionQueue({
    send: sendDecision,
    store: sessionStorage,
    newKey: () => crypto.randomUUID(),
    onKept: ({ request }) => again.after(kindsOf(request)),
  });
  again.queue = decisions;
  let hasBeenOpen = false;
  listenToServer({
    onChange: ({ kinds }) => again.after(kinds),
    onAddition: (addition) =>
      client.setQueryData<AdditionList>(["api", "/api/additions"], (list) => withAddition(list, addition)),
    onOpen: () => {
      connection.set(true);
      void decisions.flush();
      // Whatever happened while nobody listened was not told.
      if (hasBeenOpen) again.after([]);
      hasBeenOpen = true;
    },
    onLost: () => connection.set(false),
  });
  setInterval(() => {
    if (decisions.state.waiting.length > 0) void decisions.flush();
  }, tryAgainMs);
  void decisions.flush();
  return { decisions, connection };
}

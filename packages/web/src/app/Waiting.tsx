import type { ReactNode } from "react";
import type { RequestError } from "../api/request.ts";

/** Says that something is on its way. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="notice" role="status">
      Loading {what} …
    </p>
  );
}

/** Says what went wrong, in the server's words. */
export function Failure({ error }: { error: RequestError }) {
  return (
    <p className="notice notice-bad" role="alert">
      {error.message}
    </p>
  );
}

/** Says that there is nothing, and what to do about it. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className="notice">{children}</p>;
}

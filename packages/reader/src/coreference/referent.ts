import type { Mention } from "../mentions/mention.ts";
import type { Token } from "../tokens/token.ts";
import type { ReportActor } from "./report-actors.ts";

/** How a phrase came to mean an actor; each costs some confidence. */
export type Way = "name" | "apposition" | "arm" | "pronoun" | "description" | "population";

export interface Referent {
  readonly actor: ReportActor;
  readonly way: Way;
}

export interface SentenceContext {
  readonly tokens: readonly Token[];
  readonly text: (start: number, end: number) => string;
  readonly actorOf: (mention: Mention) => ReportActor | null;
}

import type { Actor, ArchivedAppearance, ArchivedDecisions, ClaimRecord, Source } from "@entente/claims";
import type { Items } from "../evidence.ts";

/** What a whole workspace holds, as plain data. */
export interface WorkspaceContent {
  /** What was left out, and why, in a sentence. Default: nothing was. */
  readonly note?: string;
  /** A text that isn't handed on is left out. */
  readonly sources: Items<Source & { readonly text?: string }>;
  readonly actors: Items<Actor>;
  readonly claims: Items<ClaimRecord>;
  /** Of a whole workspace: who is who in each source, and what was decided. Default: left out. */
  readonly whole?: {
    readonly appearances: Items<ArchivedAppearance>;
    readonly decisions: ArchivedDecisions;
  };
}

/** Version of the form below; it grows when a reader of the old form would misread the new one. */
export const jsonFormVersion = 1;

async function* member(name: string, items: Items<unknown>): AsyncGenerator<string> {
  yield `  ${JSON.stringify(name)}: [`;
  let separator = "\n    ";
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ",\n    ";
  }
  yield separator === "\n    " ? "]" : "\n  ]";
}

/**
 * The workspace as one JSON document, in pieces, one item a line, so that a large one is never held whole:
 * `{ format: "entente", version, note?, sources, actors, claims, appearances?, decisions? }`. Every claim carries its review state. Whoever
 * hands over the content decides what is in it: the analyst's own archive has everything, what is handed on only what
 * the sources' sharing marks allow.
 *
 * @example
 * for await (const piece of exportJson(content)) console.log(piece);
 */
export async function* exportJson(content: WorkspaceContent): AsyncGenerator<string> {
  yield `{\n  "format": "entente",\n  "version": ${jsonFormVersion},\n`;
  if (content.note !== undefined) yield `  "note": ${JSON.stringify(content.note)},\n`;
  yield* member("sources", content.sources);
  yield ",\n";
  yield* member("actors", content.actors);
  yield ",\n";
  yield* member("claims", content.claims);
  if (content.whole) {
    yield ",\n";
    yield* member("appearances", content.whole.appearances);
    yield `,\n  "decisions": ${JSON.stringify(content.whole.decisions)}`;
  }
  yield "\n}\n";
}

import type { Actor, ClaimRecord, Source } from "@entente/claims";

/** What a whole workspace holds, as plain data. */
export interface WorkspaceContent {
  readonly sources: Iterable<Source & { readonly text: string }>;
  readonly actors: Iterable<Actor>;
  readonly claims: Iterable<ClaimRecord>;
}

/** Version of the form below; it grows when a reader of the old form would misread the new one. */
export const jsonFormVersion = 1;

function* member(name: string, items: Iterable<unknown>): Generator<string> {
  yield `  ${JSON.stringify(name)}: [`;
  let separator = "\n    ";
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ",\n    ";
  }
  yield separator === "\n    " ? "]" : "\n  ]";
}

/**
 * The workspace as one JSON document, in pieces, one item a line, so that a large one is never held whole:
 * `{ format: "entente", version, sources, actors, claims }`. It is the archive of the analyst's own work: texts
 * are in it whatever a source's sharing mark, and every claim carries its review state.
 *
 * @example
 * for (const piece of exportJson(content)) process.stdout.write(piece);
 */
export function* exportJson(content: WorkspaceContent): Generator<string> {
  yield `{\n  "format": "entente",\n  "version": ${jsonFormVersion},\n`;
  yield* member("sources", content.sources);
  yield ",\n";
  yield* member("actors", content.actors);
  yield ",\n";
  yield* member("claims", content.claims);
  yield "\n}\n";
}

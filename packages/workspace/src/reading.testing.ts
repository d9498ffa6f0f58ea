import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import {
  actorId,
  claimId,
  OffsetMap,
  undated,
  type ActorType,
  type Claim,
  type ClaimTime,
  type PredicateName,
  type Qualifiers,
  type Reading,
} from "@entente/claims";
import type { Clock } from "./workspace.ts";

/** A clock that always says the same. */
export const noon: Clock = { now: () => new Date("2020-01-02T12:00:00Z") };

/** A folder of its own for a test, gone when the test is done. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-workspace-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a test says of an actor: its type and its names, the printed one first. */
export type ActorNames = readonly [ActorType, string, ...string[]];

/** What a test says of a claim: the quote must stand in the text once, actors are named by their ids. */
export type ClaimWords = {
  readonly quote: string;
  readonly subject: string;
  readonly predicate: PredicateName;
} & Partial<
  Pick<Claim, "object" | "modality" | "polarity" | "condition" | "attributionKind" | "confidence">
> & { readonly attribution?: string; readonly qualifiers?: Qualifiers; readonly time?: Partial<ClaimTime> };

/** A report as a test writes it down; actors become a1, a2 …, claims c1, c2 … */
export interface ReportWords {
  readonly text: string;
  readonly name?: string;
  readonly published?: string | null;
  readonly actors?: readonly ActorNames[];
  readonly claims?: readonly ClaimWords[];
}

/** What a reading says of its source, with the text's hash and length. */
export const sourceOf = (text: string, name: string, published: string | null): Reading["source"] => ({
  name,
  title: null,
  author: null,
  published,
  language: "en",
  url: null,
  sha256: createHash("sha256").update(text).digest("hex"),
  characters: [...text].length,
});

function claimOf(words: ClaimWords, i: number, text: string, offsets: OffsetMap): Claim {
  const at = text.indexOf(words.quote);
  if (at === -1) throw new Error(`“${words.quote}” does not stand in the text`);
  return {
    id: claimId(`c${i + 1}`),
    predicate: words.predicate,
    subject: actorId(words.subject),
    object: words.object ?? null,
    polarity: words.polarity ?? "positive",
    modality: words.modality ?? "asserted",
    likelihood: null,
    condition: words.condition ?? null,
    attribution: words.attribution === undefined ? null : actorId(words.attribution),
    attributionKind: words.attributionKind ?? (words.attribution === undefined ? "author" : "named"),
    qualifiers: words.qualifiers ?? {},
    time: { ...undated, ...words.time },
    quote: words.quote,
    start: offsets.toCodePoints(at),
    end: offsets.toCodePoints(at + words.quote.length),
    confidence: words.confidence ?? 0.8,
  };
}

/**
 * A reading and its text, from what a test wants to say.
 *
 * @example
 * const { reading, text } = readingOf({
 *   text: "Baghdadi leads ISIS.",
 *   actors: [["person", "Baghdadi"], ["organisation", "ISIS"]],
 *   claims: [{ subject: "a1", predicate: "leads", object: "a2", quote: "Baghdadi leads ISIS" }],
 * });
 */
export function readingOf(words: ReportWords): { reading: Reading; text: string } {
  const { text, name = "report.txt", published = "2017-10-12", actors = [], claims = [] } = words;
  const offsets = new OffsetMap(text);
  return {
    text,
    reading: {
      source: sourceOf(text, name, published),
      actors: actors.map(([type, printed, ...mentions], i) => ({
        id: actorId(`a${i + 1}`),
        type,
        name: printed,
        mentions: [printed, ...mentions],
      })),
      claims: claims.map((claim, i) => claimOf(claim, i, text, offsets)),
      problems: [],
    },
  };
}

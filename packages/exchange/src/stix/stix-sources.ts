import type { Source } from "@entente/claims";
import type { EvidenceIndex } from "../evidence.ts";
import { stixId } from "./stix-id.ts";
import { withoutNull } from "./without-null.ts";

/**
 * STIX 2.1, appendix B: Admiralty credibility as confidence in the data. 6, “cannot be judged”, has no value. It is never
 * made from a likelihood: how likely an event is and how far a source is believed are two things.
 */
const confidenceOfCredibility: Readonly<Record<number, number>> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 };

/** STIX times have milliseconds and no more. */
export const timeOf = (captured: string): string => new Date(captured).toISOString();

/** What every object that rests on a report says of it. */
export interface StixSource {
  readonly source: Source | null;
  /** The report's own identifier. */
  readonly id: string | undefined;
  /** When it was captured, which is when its objects were made. */
  readonly time: string;
  readonly title: string;
  /** The JSON of the properties that all objects of its claims of one credibility share, without braces. */
  readonly shared: (credibility: number | null) => string;
  readonly authors: readonly string[] | undefined;
}

/** A report as something outside of the bundle. */
export function reference(source: Source): Record<string, unknown> {
  return withoutNull({
    source_name: source.title ?? source.name,
    description: `Published ${source.published ?? "at a date that isn't known"}.`,
    url: source.url,
  });
}

function sharedMembers(
  source: Source | null,
  time: string,
  maker: string,
  credibility: number | null,
): string {
  const shared = {
    spec_version: "2.1",
    created_by_ref: maker,
    created: time,
    modified: time,
    confidence: credibility === null ? undefined : confidenceOfCredibility[credibility],
    external_references: source ? [reference(source)] : undefined,
  };
  return JSON.stringify(shared).slice(1, -1);
}

/** Looks up what a report's objects say of it; claims of one report come together, so one is kept. */
export function createSourceReader(index: EvidenceIndex, maker: string): (id: string) => StixSource {
  let last: { readonly id: string; readonly read: StixSource } | null = null;
  return (id) => {
    if (last?.id === id) return last.read;
    const source = index.source(id);
    const time = timeOf(source?.captured ?? "1970-01-01T00:00:00Z");
    const shared = new Map<number | null, string>();
    const read: StixSource = {
      source,
      id: source ? stixId("report", source.sha256) : undefined,
      time,
      title: source?.title ?? source?.name ?? id,
      shared: (credibility) => {
        const known = shared.get(credibility) ?? sharedMembers(source, time, maker, credibility);
        shared.set(credibility, known);
        return known;
      },
      authors: source?.author == null ? undefined : [source.author],
    };
    last = { id, read };
    return read;
  };
}

import type { ClaimRecord } from "@entente/claims";
import { Link } from "wouter";
import { contextAfter, contextBefore } from "./quote-context.ts";
import { dateWords } from "../wording/date-words.ts";

/** The address of a claim's place in its report. */
export const placeAddress = (claim: Pick<ClaimRecord, "id" | "source">): string =>
  `/sources/${encodeURIComponent(claim.source)}?claim=${encodeURIComponent(claim.id)}`;

/** A claim's words with a little of what stands around them. */
export function Quote({ claim }: { claim: Pick<ClaimRecord, "quote" | "prefix" | "suffix"> }) {
  return (
    <blockquote className="quote" dir="auto">
      <span className="quote-context">{contextBefore(claim.prefix)}</span>
      <mark>{claim.quote}</mark>
      <span className="quote-context">{contextAfter(claim.suffix)}</span>
    </blockquote>
  );
}

interface CitationProps {
  readonly claim: Pick<ClaimRecord, "id" | "source" | "page">;
  readonly source: { readonly title: string; readonly published: string | null } | null;
}

/** Where a claim stands, as a link to the sentence. */
export function Citation({ claim, source }: CitationProps) {
  return (
    <p className="citation">
      <Link href={placeAddress(claim)}>
        <cite dir="auto">{source?.title ?? claim.source}</cite>
      </Link>
      {claim.page === undefined ? null : <span className="meta">, p. {claim.page}</span>}
      {source?.published ? <span className="meta">, {dateWords(source.published)}</span> : null}
    </p>
  );
}

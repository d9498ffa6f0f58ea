import { useQuery } from "@tanstack/react-query";
import type { RequestError } from "../api/request.ts";
import { evidenceOf } from "../api/claims-of.ts";
import { useMedia } from "../app/use-media.ts";
import { Citation } from "../claims/Quote.tsx";
import type { Footnotes } from "./footnotes.ts";

/** Of each note so many quotes are printed: the first ones say it most firmly. */
const quotesPerNote = 3;
/** More notes than this are left to the workspace. */
const mostNotes = 400;

/** What every number on a printed page stands for: its quotes with their sources. On the screen each note opens. */
export function PrintedNotes({ footnotes }: { footnotes: Footnotes }) {
  const notes = footnotes.groups.slice(0, mostNotes).map((claims) => claims.slice(0, quotesPerNote));
  const ids = notes.flat();
  const { data } = useQuery<Awaited<ReturnType<typeof evidenceOf>>, RequestError>({
    queryKey: ["api", "evidence", ids.join(" ")],
    queryFn: () => evidenceOf(ids),
    enabled: ids.length > 0,
  });
  // Hundreds of quotes that nobody sees would keep the screen waiting.
  const isPrinted = useMedia("print");
  if (!data || !isPrinted) return null;
  const claimOf = new Map<string, (typeof data.claims)[number]>(
    data.claims.map((claim) => [claim.id, claim]),
  );
  const sourceOf = new Map<string, (typeof data.sources)[number]>(
    data.sources.map((source) => [source.id, source]),
  );
  const leftOut = footnotes.groups.length - notes.length;
  return (
    <section className="actor-section printed-notes">
      <h2>Notes</h2>
      <ol>
        {notes.map((claims) => (
          <li key={claims.join(" ")}>
            {claims.flatMap((id) => {
              const claim = claimOf.get(id);
              if (!claim) return [];
              const source = sourceOf.get(claim.source);
              return (
                <div key={id}>
                  <q dir="auto">{claim.quote}</q>
                  <Citation
                    claim={claim}
                    source={
                      source ? { title: source.title ?? source.name, published: source.published } : null
                    }
                  />
                </div>
              );
            })}
          </li>
        ))}
      </ol>
      {leftOut > 0 && <p className="meta">{leftOut} more notes: the workspace has their sentences.</p>}
    </section>
  );
}

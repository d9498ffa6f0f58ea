import type { ReactNode } from "react";
import { useAddress } from "../app/use-address.ts";
import { EvidenceDock } from "../claims/EvidenceDock.tsx";
import { count } from "../wording/counts.ts";
import type { NameOf } from "../wording/line-words.ts";
import { CiteContext } from "./Cite.tsx";
import { numberFootnotes } from "./footnotes.ts";
import { PrintedNotes } from "./PrintedNotes.tsx";

interface CitedPageProps {
  /** The claims each line of the page cites, in the order of the page. */
  readonly cited: readonly (readonly string[])[];
  readonly nameOf: NameOf;
  readonly children: ReactNode;
}

/** A page whose lines have numbered notes: each opens at its foot, and on paper all of them stand at its end. */
export function CitedPage({ cited, nameOf, children }: CitedPageProps) {
  const { parameters, change } = useAddress();
  const chosen = parameters.get("cited")?.split(",") ?? [];
  const footnotes = numberFootnotes(cited);
  const open = (claims: readonly string[]): void =>
    change({ cited: claims.join(",") }, { replace: chosen.length > 0 });
  return (
    <CiteContext value={{ footnotes, open, chosen: chosen.join(" ") }}>
      {children}
      <PrintedNotes footnotes={footnotes} />
      {chosen.length > 0 && (
        <EvidenceDock
          title={`Note ${footnotes.numberOf(chosen) || ""}`}
          about={count(chosen.length, "claim")}
          claims={chosen}
          nameOf={nameOf}
          onClose={() => change({ cited: null })}
        />
      )}
    </CiteContext>
  );
}

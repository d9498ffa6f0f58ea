import { createContext, use } from "react";
import { count } from "../wording/counts.ts";
import type { Footnotes } from "./footnotes.ts";

interface Citing {
  readonly footnotes: Footnotes;
  readonly open: (claims: readonly string[]) => void;
  /** The claims whose note is open, with spaces between. */
  readonly chosen: string;
}

/** How the marks on a page are numbered and what they open. */
export const CiteContext = createContext<Citing>({
  footnotes: { numberOf: () => 0, groups: [] },
  open: () => {},
  chosen: "",
});

/** A footnote mark that opens the quotes behind a line. */
export function Cite({ claims }: { claims: readonly string[] }) {
  const { footnotes, open, chosen } = use(CiteContext);
  const number = footnotes.numberOf(claims);
  return (
    <sup className="cite">
      <button
        type="button"
        aria-label={`Note ${number}: ${count(claims.length, "claim")}`}
        aria-pressed={chosen === claims.join(" ")}
        onClick={() => open(claims)}
      >
        {number}
      </button>
    </sup>
  );
}

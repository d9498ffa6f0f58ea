import type { DerivedFact } from "@entente/server/contract";
import { useState } from "react";
import { Explanation } from "../explain/Explanation.tsx";
import { stepsOfDerived } from "../explain/steps.ts";
import { count } from "../wording/counts.ts";

const firstShown = 14;

/** What no claim says and the rules make of what claims say: each marked as that, with its chain down to the sentences. */
export function DerivedList({ facts }: { facts: readonly DerivedFact[] }) {
  const [isLong, setLong] = useState(false);
  const shown = isLong ? facts : facts.slice(0, firstShown);
  return (
    <>
      <ul className="line-list derived-list">
        {shown.map((fact) => (
          <li
            key={`${fact.rule} ${fact.kind} ${fact.subject} ${fact.object}`}
            data-review={fact.review}
            data-status="derived"
          >
            <DerivedLine fact={fact} />
          </li>
        ))}
      </ul>
      {facts.length > firstShown && (
        <button type="button" className="quiet-button" onClick={() => setLong(!isLong)}>
          {isLong ? "Show fewer" : `Show all ${facts.length}`}
        </button>
      )}
    </>
  );
}

/** One fact; its chain is made when it is opened. */
function DerivedLine({ fact }: { fact: DerivedFact }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="line-words" dir="auto">
          {fact.sentence}
        </span>
        <span className="line-about">
          <span className="status-word status-derived">
            {fact.weak ? "suggested by a rule" : "derived by a rule"}
          </span>
          <span className="review-mark" data-review={fact.review}>
            {fact.review}
          </span>
          <span>from {count(fact.claims.length, "claim")}</span>
        </span>
      </summary>
      {isOpen && <Explanation steps={stepsOfDerived(fact)} />}
    </details>
  );
}

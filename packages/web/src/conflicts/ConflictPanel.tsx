import type { Conflict } from "@entente/server/contract";
import { useState } from "react";
import { useClaimsById, useNames, useSourceTitles } from "../api/queries.ts";
import { Loading } from "../app/Waiting.tsx";
import { Citation, Quote } from "../claims/Quote.tsx";
import { ReviewButtons } from "../claims/ReviewButtons.tsx";
import { attributionWords, modalityWords } from "../wording/claim-words.ts";
import { dateWords, datesInWords } from "../wording/date-words.ts";
import { surenessWords, verdictKeys, verdictWords, type VerdictDecision } from "./verdicts.ts";

interface ConflictPanelProps {
  readonly conflict: Conflict;
  /** What is decided about it now. */
  readonly decision: VerdictDecision;
  readonly onDecide: (decision: VerdictDecision, note: string) => void;
  readonly onUndo: () => void;
}

/** The two sides of a conflict beside each other, why they can't both hold, and what is decided. */
export function ConflictPanel({ conflict, decision, onDecide, onUndo }: ConflictPanelProps) {
  const [note, setNote] = useState("");
  const { when, why, sides, verdicts } = conflict;
  return (
    <section className="conflict-panel" aria-label="Contradiction">
      <p className="conflict-why">
        {why}{" "}
        <span className="meta">
          {surenessWords(conflict)}
          {when !== null && ` · ${dateWords(when)}`}
        </span>
      </p>
      <div className="conflict-sides">
        {sides.map((side, index) => (
          <Side
            key={side.claims.join()}
            name={index === 0 ? "First" : "Second"}
            side={side}
            stands={
              decision === "both-stand" || decision === (index === 0 ? "first-stands" : "second-stands")
            }
          />
        ))}
      </div>
      <div className="verdict-buttons" role="group" aria-label="Verdict">
        {verdictKeys.map(({ decision: one, key, words }) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={decision === one}
            aria-keyshortcuts={key}
            onClick={() => {
              onDecide(one, note.trim());
              setNote("");
            }}
          >
            {words} <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
        <button type="button" className="quiet-button" aria-keyshortcuts="u" onClick={onUndo}>
          Undo <kbd aria-hidden="true">u</kbd>
        </button>
      </div>
      <div className="field verdict-note">
        <label htmlFor="verdict-note">Why (may be left empty)</label>
        <input
          id="verdict-note"
          type="text"
          value={note}
          dir="auto"
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {verdicts.length > 0 && (
        <>
          <h3>Decided before</h3>
          <ol className="verdict-list">
            {verdicts.map((verdict, index) => (
              <li key={index}>
                {dateWords(verdict.date)}, <bdi>{verdict.by}</bdi>:{" "}
                {verdictWords(verdict.decision).toLowerCase()}
                {verdict.note !== null && <q dir="auto">{verdict.note}</q>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface SideProps {
  readonly name: string;
  readonly side: Conflict["sides"][number];
  readonly stands: boolean;
}

function Side({ name, side, stands }: SideProps) {
  const { data } = useClaimsById(side.claims);
  const nameOf = useNames();
  const sourceOf = useSourceTitles();
  const claims = data?.claims.filter(({ id }) => side.claims.includes(id)) ?? [];
  return (
    <article className="conflict-side" aria-label={`${name} side`} data-stands={stands}>
      <h2 dir="auto">
        <span className="meta">{name}</span> {datesInWords(side.sentence)}
      </h2>
      {claims.length === 0 && <Loading what="its sentences" />}
      <ol className="evidence conflict-evidence">
        {claims.map((claim) => (
          <li key={claim.id}>
            <Quote claim={claim} />
            <Citation claim={claim} source={sourceOf(claim.source)} />
            <p className="meta">
              {modalityWords[claim.modality]}; by {attributionWords(claim, nameOf)}
            </p>
            <ReviewButtons claim={claim} nameOf={nameOf} />
          </li>
        ))}
      </ol>
    </article>
  );
}

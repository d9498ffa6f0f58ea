import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useNameList } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { SelectBox } from "../app/SelectBox.tsx";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { count } from "../wording/counts.ts";
import { pairChoices } from "../prospects/pair-choices.ts";
import { useMatrices, useNewMatrix } from "./matrix-queries.ts";

/** The matrices of competing hypotheses, and a form for a new one. */
export function HypothesesView() {
  const { data, error } = useMatrices();
  return (
    <div className="page">
      <PageTitle title="Competing hypotheses">
        {data && <p className="meta">{count(data.matrices.length, "matrix", "matrices")}</p>}
      </PageTitle>
      {error && <Failure error={error} />}
      {!data && !error && <Loading what="the matrices" />}
      {data?.matrices.length === 0 && (
        <Nothing>
          No matrix yet. Choose two actors: six hypotheses are proposed for them, and every cell is left to
          you.
        </Nothing>
      )}
      <ul className="ledger">
        {data?.matrices.map(({ id, title, hypotheses, rows, outcome }) => (
          <li key={id} className="ledger-entry">
            <div className="ledger-head">
              <Link href={`/hypotheses/${encodeURIComponent(id)}`} className="ledger-event" dir="auto">
                {title}
              </Link>
            </div>
            <p className="meta">
              {count(hypotheses.length, "hypothesis", "hypotheses")},{" "}
              {count(rows.length, "piece of evidence", "pieces of evidence")}
              {outcome
                ? `; came true: ${hypotheses.find((one) => one.id === outcome.hypothesis)?.text ?? ""}`
                : ""}
            </p>
          </li>
        ))}
      </ul>
      <NewMatrix />
    </div>
  );
}

function NewMatrix() {
  const [, navigate] = useLocation();
  const { data } = useNameList();
  const [one, setOne] = useState("");
  const [other, setOther] = useState("");
  const { mutate, isPending, error } = useNewMatrix();
  const choices = pairChoices(data?.actors ?? []);
  return (
    <form
      className="step-form"
      aria-label="A new matrix"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(
          { pair: [one, other] },
          { onSuccess: ({ matrix }) => navigate(`/hypotheses/${encodeURIComponent(matrix.id)}`) },
        );
      }}
    >
      <h2>A new matrix</h2>
      <div className="filters">
        <SelectBox label="One" value={one} all="choose" options={choices} onChange={setOne} />
        <SelectBox label="Other" value={other} all="choose" options={choices} onChange={setOther} />
        <button
          type="submit"
          className="button filters-clear"
          disabled={isPending || one === "" || other === "" || one === other}
        >
          Make it
        </button>
      </div>
      {error && <Failure error={error} />}
    </form>
  );
}

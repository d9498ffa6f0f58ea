import { lensNames, type LensName } from "@entente/analysis";
import type { ProspectsAnswer } from "@entente/server/contract";
import { Link } from "wouter";
import { useNameList, useAnswer, useNames } from "../api/queries.ts";
import { apiAddress } from "../api/request.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { SearchBox } from "../app/SearchBox.tsx";
import { SelectBox } from "../app/SelectBox.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { EvidenceDock } from "../claims/EvidenceDock.tsx";
import { RangeBar } from "../forecasts/RangeBar.tsx";
import { dateWords } from "../wording/date-words.ts";
import { pairChoices } from "./pair-choices.ts";

type Line = ProspectsAnswer["lenses"][LensName]["lines"][number];

/** A pair through six lenses, side by side and never blended into one number. */
export function ProspectsView() {
  const { parameters, change } = useAddress();
  const { data: actors } = useNameList();
  const one = parameters.get("one") ?? "";
  const other = parameters.get("other") ?? "";
  const asOf = parameters.get("asOf") ?? "";
  const review = parameters.get("review") ?? "";
  const isPair = one !== "" && other !== "" && one !== other;
  const { data, error } = useAnswer<ProspectsAnswer>(
    apiAddress("/api/prospects", { one, other, asOf, review }),
    {
      enabled: isPair,
      keep: true,
    },
  );
  const choices = pairChoices(actors?.actors ?? []);
  const answer = isPair ? data : undefined;
  const title = answer ? `${answer.actors[0].name} and ${answer.actors[1].name}` : "Prospects of a pair";
  return (
    <div className="page page-wide prospects">
      <PageTitle title={title}>
        {answer && <p className="meta">as of {dateWords(answer.asOf)}, by what was known then</p>}
      </PageTitle>
      <search className="filters" aria-label="Which pair, and when">
        <SelectBox
          label="One"
          value={one}
          all="choose"
          options={choices}
          onChange={(value) => change({ one: value })}
        />
        <SelectBox
          label="Other"
          value={other}
          all="choose"
          options={choices}
          onChange={(value) => change({ other: value })}
        />
        <SearchBox label="As of (2017-10-12)" value={asOf} onChange={(value) => change({ asOf: value })} />
        <SelectBox
          label="Models use"
          value={review}
          all="accepted relations"
          options={[{ value: "accepted,proposed", text: "proposals too" }]}
          onChange={(value) => change({ review: value })}
        />
        <button
          type="button"
          className="button filters-clear"
          disabled={!answer}
          onClick={() => window.print()}
        >
          Print
        </button>
      </search>
      {!isPair && <Nothing>Choose two actors to see what can be said of their prospects.</Nothing>}
      {isPair && error && <Failure error={error} />}
      {isPair && !data && !error && <Loading what="the prospects" />}
      {answer && (
        <Lenses answer={answer} line={parameters.get("line")} onOpen={(key) => change({ line: key })} />
      )}
    </div>
  );
}

interface LensesProps {
  readonly answer: ProspectsAnswer;
  /** The line whose claims are shown: its lens and its place there. */
  readonly line: string | null;
  readonly onOpen: (key: string | null) => void;
}

function Lenses({ answer, line: chosen, onOpen }: LensesProps) {
  const nameOf = useNames();
  const shown = lensNames
    .flatMap((name) => answer.lenses[name].lines.map((line, at) => ({ key: `${name}.${at}`, line })))
    .find(({ key, line }) => key === chosen && line.claims.length > 0);
  return (
    <>
      <div className="lenses">
        {lensNames.map((name) => {
          const { title, lines, note } = answer.lenses[name];
          return (
            <section key={name} className="lens" aria-labelledby={`lens-${name}`}>
              <h2 id={`lens-${name}`}>{title}</h2>
              <ul>
                {lines.map((line, at) => (
                  <LensLine key={`${name}.${at}`} line={line} onOpen={() => onOpen(`${name}.${at}`)} />
                ))}
              </ul>
              {note !== null && <p className="meta lens-note">{note}</p>}
            </section>
          );
        })}
      </div>
      {shown && (
        <EvidenceDock
          title={shown.line.text}
          about={shown.line.detail ?? ""}
          claims={shown.line.claims}
          nameOf={nameOf}
          onClose={() => onOpen(null)}
        />
      )}
    </>
  );
}

function LensLine({ line, onOpen }: { line: Line; onOpen: () => void }) {
  const { text, detail, claims, from, review, range } = line;
  return (
    <li>
      <p dir="auto">
        {text}
        {review === "proposed" && <span className="meta"> (not reviewed)</span>}
      </p>
      {range && <RangeBar range={range} outcome={null} />}
      {detail !== null && <p className="meta">{detail}</p>}
      {claims.length > 0 ? (
        <button type="button" className="quiet-button cited" onClick={onOpen}>
          {claims.length === 1 ? "Its claim" : `Its ${claims.length} claims`}
          <span className="print-only">: {claims.join(", ")}</span>
        </button>
      ) : (
        <p className="meta">
          <Origin from={from} />
        </p>
      )}
    </li>
  );
}

/** Where a line without claims comes from: the matrix or the entry of the ledger by a link, anything else in words. */
function Origin({ from }: { from: string | null }) {
  if (from?.startsWith("matrix")) return <Link href={`/hypotheses/${from}`}>Its matrix</Link>;
  if (from?.startsWith("forecast")) return <Link href={`/forecasts/${from}`}>Its entry on the ledger</Link>;
  return from;
}

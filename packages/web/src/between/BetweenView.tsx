import { tryParseEdtf } from "@entente/claims";
import type { Between } from "@entente/server/contract";
import { useBetween, useNames } from "../api/queries.ts";
import { numberFootnotes } from "../actors/footnotes.ts";
import { PrintedNotes } from "../actors/PrintedNotes.tsx";
import { PageTitle } from "../app/PageTitle.tsx";
import { SearchBox } from "../app/SearchBox.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { EvidenceDock } from "../claims/EvidenceDock.tsx";
import { CiteContext } from "../actors/Cite.tsx";
import { ActorBox, type ActorChoice } from "../review/ActorBox.tsx";
import { count } from "../wording/counts.ts";
import { citedBetween } from "./pair-story.ts";
import { PairSections } from "./PairSections.tsx";

/** All that bears on two actors: what stood between them in time, what stands in the way, what is foreseen. */
export function BetweenView() {
  const { parameters, change } = useAddress();
  const [a, b, asked] = ["a", "b", "asOf"].map((name) => parameters.get(name) ?? "") as [
    string,
    string,
    string,
  ];
  const isGood = asked === "" || tryParseEdtf(asked) !== null;
  const { data, error } = useBetween(a, b, isGood ? asked : "");
  const nameOf = useNames();
  const choose = (side: "a" | "b") => (choice: ActorChoice) => {
    if (choice.kind === "actor") change({ [side]: choice.id, cited: null });
  };
  const isChosen = a !== "" && b !== "";
  return (
    <div className="page actor-page">
      <PageTitle
        title={data && isChosen ? `${data.actors[0].name} and ${data.actors[1].name}` : "Between two"}
      />
      <div className="filters between-filters">
        <ActorBox
          key={`a ${nameOf(a)}`}
          label="Between"
          closes
          initial={nameOf(a) ?? a}
          onChoose={choose("a")}
        />
        <ActorBox key={`b ${nameOf(b)}`} label="and" closes initial={nameOf(b) ?? b} onChoose={choose("b")} />
        <div>
          <SearchBox
            label="As of (all time, where empty)"
            value={asked}
            onChange={(asOf) => change({ asOf })}
          />
          {!isGood && (
            <p className="field-error" role="alert">
              “{asked}” is not a date.
            </p>
          )}
        </div>
        {isChosen && (
          <button type="button" className="quiet-button filters-clear" onClick={() => change({ a: b, b: a })}>
            Swap
          </button>
        )}
      </div>
      {!isChosen && <Nothing>Choose two actors, by any spelling of their names.</Nothing>}
      {error && <Failure error={error} />}
      {isChosen && !data && !error && <Loading what="what is between them" />}
      {isChosen && data && <Pair between={data} />}
    </div>
  );
}

function Pair({ between }: { between: Between }) {
  const { parameters, change } = useAddress();
  const nameOf = useNames();
  const cited = parameters.get("cited")?.split(",") ?? [];
  const footnotes = numberFootnotes(citedBetween(between));
  const open = (claims: readonly string[]): void =>
    change({ cited: claims.join(",") }, { replace: cited.length > 0 });
  return (
    <CiteContext value={{ footnotes, open, chosen: cited.join(" ") }}>
      <PairSections between={between} nameOf={nameOf} />
      <PrintedNotes footnotes={footnotes} />
      {cited.length > 0 && (
        <EvidenceDock
          title={`Note ${footnotes.numberOf(cited) || ""}`}
          about={count(cited.length, "claim")}
          claims={cited}
          nameOf={nameOf}
          onClose={() => change({ cited: null })}
        />
      )}
    </CiteContext>
  );
}

import { tryParseEdtf } from "@entente/claims";
import type { Between } from "@entente/server/contract";
import { CitedPage } from "../actors/CitedPage.tsx";
import { useBetween, useNames } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { SearchBox } from "../app/SearchBox.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { ActorBox, type ActorChoice } from "../review/ActorBox.tsx";
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
  const nameOf = useNames();
  return (
    <CitedPage cited={citedBetween(between)} nameOf={nameOf}>
      <PairSections between={between} nameOf={nameOf} />
    </CitedPage>
  );
}

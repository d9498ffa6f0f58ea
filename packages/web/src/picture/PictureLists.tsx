import { foldName } from "@entente/claims";
import type { Forecast, Picture, Relation } from "@entente/server/contract";
import type { NameOf } from "../wording/line-words.ts";
import { DerivedList } from "./DerivedList.tsx";
import { EventList } from "./EventList.tsx";
import { ForecastList } from "./ForecastList.tsx";
import { RelationList, RelationLists } from "./RelationLists.tsx";

interface PictureListsProps {
  readonly picture: Picture;
  readonly belongs: (line: { subject: string; object: string | null }) => boolean;
  /** The date in words. */
  readonly words: string;
  readonly nameOf: NameOf;
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
}

/** What the picture holds, in words: relations, what had happened, what else was said, and apart from all that the forecasts. */
export function PictureLists({ picture, belongs, words, nameOf, chosen, onChoose }: PictureListsProps) {
  const common = { nameOf, chosen, onChoose };
  const relations = picture.relations.filter(belongs);
  const events = picture.events.filter(belongs);
  const facts = picture.facts.filter((fact) => belongs(fact) && fact.predicate !== "names");
  const names = picture.facts.filter((fact) => belongs(fact) && isOtherName(fact, nameOf));
  const derived = picture.derived.filter(belongs);
  return (
    <>
      <section className="list-section" aria-labelledby="holds">
        <h2 id="holds">
          What holds on {words} <span className="meta">{relations.length}</span>
        </h2>
        <RelationLists relations={relations} {...common} />
      </section>
      {derived.length > 0 && (
        <section className="list-section" aria-labelledby="follows">
          <h2 id="follows">
            What follows by rule <span className="meta">{derived.length}</span>
          </h2>
          <p className="meta">
            No claim says it: a rule makes it of claims that do, and it stands and falls with them.
          </p>
          <DerivedList facts={derived} />
        </section>
      )}
      <ForecastSection
        forecasts={picture.forecasts.filter(belongs)}
        denials={picture.denials.filter(belongs)}
        {...common}
      />
      <div className="list-columns">
        {events.length > 0 && (
          <section className="list-section" aria-labelledby="happened">
            <h2 id="happened">
              What had happened <span className="meta">{events.length}</span>
            </h2>
            <EventList events={events} {...common} />
          </section>
        )}
        {facts.length > 0 && (
          <section className="list-section" aria-labelledby="also">
            <h2 id="also">
              Also said <span className="meta">{facts.length}</span>
            </h2>
            <RelationList relations={facts} {...common} />
          </section>
        )}
        {names.length > 0 && (
          <section className="list-section" aria-labelledby="names">
            <h2 id="names">
              Names <span className="meta">{names.length}</span>
            </h2>
            <RelationList relations={names} {...common} />
          </section>
        )}
      </div>
    </>
  );
}

/** Whether a fact gives an actor another name than the one it's printed by. */
function isOtherName({ predicate, subject, object }: Relation, nameOf: NameOf): boolean {
  return predicate === "names" && object !== null && foldName(object) !== foldName(nameOf(subject) ?? "");
}

interface ForecastSectionProps extends Pick<PictureListsProps, "nameOf" | "chosen" | "onChoose"> {
  readonly forecasts: readonly Forecast[];
  readonly denials: readonly Forecast[];
}

function ForecastSection({ forecasts, denials, ...common }: ForecastSectionProps) {
  if (forecasts.length + denials.length === 0) return null;
  return (
    <section className="forecast-section" aria-labelledby="forecasts">
      <h2 id="forecasts">Said, and no fact</h2>
      <p className="meta">
        Forecasts and conditions are what somebody said might come; denials are what somebody said is not so.
        None of them is a line on the map.
      </p>
      <div className="forecast-columns">
        {forecasts.length > 0 && (
          <section aria-labelledby="foreseen">
            <h3 id="foreseen">
              Forecasts and conditions <span className="meta">{forecasts.length}</span>
            </h3>
            <ForecastList forecasts={forecasts} {...common} />
          </section>
        )}
        {denials.length > 0 && (
          <section aria-labelledby="denied">
            <h3 id="denied">
              Denied <span className="meta">{denials.length}</span>
            </h3>
            <ForecastList forecasts={denials} {...common} />
          </section>
        )}
      </div>
    </section>
  );
}

import type { Forecast } from "@entente/server/contract";
import { dateWords } from "../wording/date-words.ts";
import { conditionWords, forecastMeta, forecastWords } from "../wording/forecast-words.ts";
import type { NameOf } from "../wording/line-words.ts";

interface ForecastListProps {
  readonly forecasts: readonly Forecast[];
  readonly nameOf: NameOf;
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
}

/** Forecasts, conditions and denials: said, and no facts. */
export function ForecastList({ forecasts, nameOf, chosen, onChoose }: ForecastListProps) {
  return (
    <ul className="forecast-list">
      {forecasts.map((forecast) => {
        const [claim] = forecast.claims;
        if (claim === undefined) return null;
        const condition = conditionWords(forecast);
        return (
          <li key={`${claim} ${forecast.predicate}`} data-review={forecast.review}>
            <button
              type="button"
              className="forecast-button"
              aria-pressed={claim === chosen}
              onClick={() => onChoose(claim)}
            >
              {condition !== null && <span className="forecast-condition">{condition}, </span>}
              <bdi className="actor-name">{nameOf(forecast.subject) ?? forecast.subject}</bdi>{" "}
              {forecastWords(forecast, nameOf)}
              <span className="line-about">
                {forecastMeta(forecast, nameOf)} · said {dateWords(forecast.known)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

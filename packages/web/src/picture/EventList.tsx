import type { PictureEvent } from "@entente/server/contract";
import { useState } from "react";
import { LineText } from "../claims/LineText.tsx";
import { eventDateWords } from "../wording/date-words.ts";
import type { NameOf } from "../wording/line-words.ts";

interface EventListProps {
  readonly events: readonly PictureEvent[];
  readonly nameOf: NameOf;
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
}

const firstShown = 14;

/** What had happened by the date, latest first. */
export function EventList({ events, nameOf, chosen, onChoose }: EventListProps) {
  const [isLong, setLong] = useState(false);
  const shown = isLong ? events : events.slice(0, firstShown);
  return (
    <>
      <ul className="line-list dated-list">
        {shown.map((event) => {
          const [claim] = event.claims;
          if (claim === undefined) return null;
          return (
            <li key={`${claim} ${event.predicate}`} data-review={event.review} data-status={event.status}>
              <button
                type="button"
                className="line-button"
                aria-pressed={claim === chosen}
                onClick={() => onChoose(claim)}
              >
                <span className="line-date">
                  {event.when === null ? "no date" : eventDateWords(event.when)}
                </span>
                <span className="line-words">
                  <LineText line={event} nameOf={nameOf} />
                  {event.status !== "certain" && (
                    <span className={`status-word status-${event.status}`}>{event.status}</span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {events.length > firstShown && (
        <button type="button" className="quiet-button" onClick={() => setLong(!isLong)}>
          {isLong ? "Show fewer" : `Show all ${events.length}`}
        </button>
      )}
    </>
  );
}

import type { LaneLayout } from "./lane-layout.ts";
import { signMeanings } from "./line-signs.ts";
import { SignStroke } from "./SignStroke.tsx";

/** What the signs that are drawn mean. */
export function Legend({ layout }: { layout: LaneLayout }) {
  const drawn = new Set(layout.connectors.map(({ tie }) => tie.sign));
  const statuses = new Set(layout.connectors.map(({ tie }) => tie.status));
  const hasDeaths = layout.lanes.some(({ threads }) => threads.some(({ diedX }) => diedX !== null));
  const hasRenames = layout.lanes.some(({ names }) => names.some(({ flagX }) => flagX !== null));
  return (
    <ul className="legend" aria-label="Signs">
      {signMeanings
        .filter(({ sign }) => drawn.has(sign))
        .map(({ sign, meaning }) => (
          <li key={sign}>
            <svg
              width="40"
              height="16"
              viewBox="0 0 40 16"
              aria-hidden="true"
              className={`lanes sign-${sign} tone-2`}
            >
              {sign === "born" ? (
                <path d="M3 13C18 13 20 3 37 3" className="stroke" />
              ) : (
                <g transform="rotate(-90 8 8)">
                  <SignStroke sign={sign} x={8} fromY={5} toY={35} />
                </g>
              )}
            </svg>
            {meaning}
          </li>
        ))}
      {hasRenames && (
        <li>
          <svg width="12" height="16" viewBox="0 0 12 16" aria-hidden="true" className="lanes tone-1">
            <g className="flag">
              <line x1="6" x2="6" y1="5" y2="15" />
              <circle cx="6" cy="4" r="2.6" />
            </g>
          </svg>
          renamed
        </li>
      )}
      {hasDeaths && (
        <li>
          <svg width="12" height="16" viewBox="0 0 12 16" aria-hidden="true" className="lanes">
            <path d="M2 4l8 8m0 -8l-8 8" className="death" />
          </svg>
          a leader’s death
        </li>
      )}
      <li>
        <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true" className="lanes">
          <line x1="1" x2="29" y1="8" y2="8" className="tail tail-presumed legend-tail" />
        </svg>
        going on, presumed
      </li>
      {(["contested", "in-question", "reported"] as const)
        .filter((status) => statuses.has(status))
        .map((status) => (
          <li key={status}>
            <svg
              width="18"
              height="18"
              viewBox="0 0 18 18"
              aria-hidden="true"
              className={`lanes status-${status}`}
            >
              <g className="status-sign">
                <circle cx="9" cy="9" r="7.5" />
                <text x="9" y={status === "reported" ? 16 : 13} textAnchor="middle">
                  {{ contested: "≠", "in-question": "?", reported: "”" }[status]}
                </text>
              </g>
            </svg>
            {
              { contested: "sources disagree", "in-question": "in question", reported: "only reported" }[
                status
              ]
            }
          </li>
        ))}
      {layout.margin && (
        <li>
          <span className="legend-forecast" aria-hidden="true" />
          forecast, never a fact
        </li>
      )}
    </ul>
  );
}

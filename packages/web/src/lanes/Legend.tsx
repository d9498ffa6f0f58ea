import type { ReactNode } from "react";
import type { LaneLayout } from "./lane-layout.ts";
import { signMeanings, type Sign } from "./line-signs.ts";
import { SignStroke } from "./SignStroke.tsx";
import { statusSigns, StatusSign } from "./StatusSign.tsx";

const statusMeanings = {
  contested: "sources disagree",
  "in-question": "in question",
  reported: "only reported",
} as const;

function Drawn({
  width,
  className = "",
  children,
}: {
  width: number;
  className?: string;
  children: ReactNode;
}) {
  return (
    <svg
      width={width}
      height="18"
      viewBox={`0 0 ${width} 18`}
      aria-hidden="true"
      className={`lanes ${className}`}
    >
      {children}
    </svg>
  );
}

function SignInLegend({ sign }: { sign: Sign }) {
  return (
    <Drawn width={40} className={`sign-${sign}`}>
      {sign === "born" ? (
        <path d="M3 14C18 14 20 4 37 4" className="stroke" />
      ) : (
        <g transform="rotate(-90 9 9)">
          <SignStroke sign={sign} x={9} fromY={5} toY={35} />
        </g>
      )}
    </Drawn>
  );
}

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
            <SignInLegend sign={sign} />
            {meaning}
          </li>
        ))}
      {hasRenames && (
        <li>
          <Drawn width={12} className="tone-1">
            <g className="flag">
              <line x1="6" x2="6" y1="6" y2="16" />
              <circle cx="6" cy="5" r="2.6" />
            </g>
          </Drawn>
          renamed
        </li>
      )}
      {hasDeaths && (
        <li>
          <Drawn width={12}>
            <path d="M2 5l8 8m0 -8l-8 8" className="death" />
          </Drawn>
          a leader’s death
        </li>
      )}
      {layout.connectors.some(({ tie }) => tie.review === "accepted") && (
        <li>
          <Drawn width={30} className="sign-accepted">
            <line x1="1" x2="29" y1="9" y2="9" className="stroke" />
          </Drawn>
          thick: accepted by a reviewer
        </li>
      )}
      <li>
        <Drawn width={30}>
          <line x1="1" x2="29" y1="9" y2="9" className="tail tail-presumed" />
        </Drawn>
        going on, presumed
      </li>
      {statusSigns
        .filter((status) => statuses.has(status))
        .map((status) => (
          <li key={status}>
            <Drawn width={18}>
              <StatusSign status={status} x={9} y={9} />
            </Drawn>
            {statusMeanings[status]}
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

import type { Connector } from "./connectors.ts";
import { isMarked, StatusSign } from "./StatusSign.tsx";
import { SignStroke } from "./SignStroke.tsx";

/** One relation or event between two lanes: its sign at its date, and how long it held along both. */
export function ConnectorMark({ connector }: { connector: Connector }) {
  const { tie, x, fromY, toY, tails, rough, label } = connector;
  return (
    <>
      <line x1={x} x2={x} y1={fromY} y2={toY} className="hit" />
      <g className="tails">
        {tails.map(({ y, x1, x2, x3 }) => (
          <g key={y}>
            <line x1={x1} x2={x2} y1={y} y2={y} className="tail" />
            {x3 > x2 && <line x1={x2} x2={x3} y1={y} y2={y} className="tail tail-presumed" />}
          </g>
        ))}
      </g>
      {rough && (
        <g className="rough">
          <line x1={rough.x1} x2={rough.x2} y1={fromY} y2={fromY} />
          <line x1={rough.x1} x2={rough.x2} y1={toY} y2={toY} />
        </g>
      )}
      <SignStroke sign={tie.sign} x={x} fromY={fromY} toY={toY} />
      {isMarked(tie.status) && <StatusSign status={tie.status} x={x} y={(fromY + toY) / 2} />}
      {label && (
        <text x={label.x} y={label.y} textAnchor={label.anchor} className="line-label">
          {tie.label}
        </text>
      )}
    </>
  );
}

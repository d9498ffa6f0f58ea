import type { Lane } from "./lane-model.ts";

const fadeWidth = 74;

/** One identity: its band, the names it went by, and where it begins and ends. */
export function LaneMark({ lane, right }: { lane: Lane; right: number }) {
  const { band, row, tone, names } = lane;
  if (!band) return null;
  const height = row.bottom - row.top;
  const after = Math.min(fadeWidth, right - band.x3);
  return (
    <>
      {band.isBeginStated ? (
        <>
          <rect
            x={band.x1}
            y={row.top}
            width={Math.max(0, band.x2 - band.x1)}
            height={height}
            className="band"
          />
          <line x1={band.x1} x2={band.x1} y1={row.top} y2={row.bottom} className="band-edge" />
        </>
      ) : (
        <>
          <rect
            x={band.x1}
            y={row.top}
            width={18}
            height={height}
            fill={`url(#fade-in-${tone})`}
            className="band-fade"
          />
          <rect
            x={band.x1 + 18}
            y={row.top}
            width={Math.max(0, band.x2 - band.x1 - 18)}
            height={height}
            className="band"
          />
        </>
      )}
      {band.isFromBefore && (
        <path
          d={`M${band.x1 - 3} ${row.top + 2}l-7 ${height / 2 - 2}l7 ${height / 2 - 2}Z`}
          className="band-arrow"
        />
      )}
      <rect
        x={band.x2}
        y={row.top}
        width={Math.max(0, band.x3 - band.x2)}
        height={height}
        className="band band-presumed"
      />
      {band.hasEnded ? (
        <line x1={band.x3} x2={band.x3} y1={row.top - 2} y2={row.bottom + 2} className="band-edge" />
      ) : (
        after > 0 && (
          <rect
            x={band.x3}
            y={row.top}
            width={after}
            height={height}
            fill={`url(#fade-out-${tone})`}
            className="band-fade"
          />
        )
      )}
      {names.map(({ text, flagX, label }) => (
        <g key={`${flagX ?? ""} ${text}`}>
          {flagX !== null && (
            <g className="flag">
              <title>{`renamed ${text}`}</title>
              <line x1={flagX} x2={flagX} y1={row.top - 7} y2={row.bottom} />
              <circle cx={flagX} cy={row.top - 8} r="2.6" />
            </g>
          )}
          {label && (
            <text x={label.x} y={label.y} textAnchor={label.anchor} className="lane-name">
              {text}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** A leader's line under the band, with a cross where the leader died. */
export function ThreadMark({ thread }: { thread: Lane["threads"][number] }) {
  const { y, x1, x2, x3, diedX, label, name } = thread;
  return (
    <>
      <line x1={x1} x2={Math.max(x3, x1 + 6)} y1={y} y2={y} className="hit" />
      <line x1={x1} x2={x2} y1={y} y2={y} className="thread" />
      {x3 > x2 && <line x1={x2} x2={x3} y1={y} y2={y} className="thread thread-presumed" />}
      <line x1={x1} x2={x1} y1={y - 3} y2={y + 3} className="thread" />
      {diedX !== null && <path d={`M${diedX - 4} ${y - 4}l8 8m0 -8l-8 8`} className="death" />}
      {label && (
        <text x={label.x} y={label.y} textAnchor={label.anchor} className="leader-name">
          {name}
        </text>
      )}
    </>
  );
}

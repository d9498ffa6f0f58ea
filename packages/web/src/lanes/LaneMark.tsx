import { fadeIn, type Lane } from "./lane-model.ts";
import type { Band } from "./lane-setting.ts";
import type { LaneName } from "./lane-names.ts";
import type { Thread } from "./lane-threads.ts";
import type { Row } from "./connectors.ts";

const fadeOut = 74;

interface LaneMarkProps {
  readonly lane: Lane;
  /** Where the drawing ends. */
  readonly right: number;
}

/** One identity: its band, the names it went by, and where it begins and ends. */
export function LaneMark({ lane, right }: LaneMarkProps) {
  const { band, row, tone, names } = lane;
  if (!band) return null;
  return (
    <>
      <BandShape band={band} row={row} tone={tone} right={right} />
      {names.map((name) => (
        <NameMark
          key={`${name.label?.x ?? ""} ${name.flagX ?? ""} ${name.text}`}
          name={name}
          row={row}
          bandX={band.x1}
        />
      ))}
    </>
  );
}

interface BandShapeProps {
  readonly band: Band;
  readonly row: Row;
  readonly tone: number;
  readonly right: number;
}

function BandShape({ band, row, tone, right }: BandShapeProps) {
  const { x1, x2, x3 } = band;
  const height = row.bottom - row.top;
  const begin = band.isBeginStated ? x1 : x1 + fadeIn;
  const after = band.hasEnded ? 0 : Math.min(fadeOut, right - x3);
  return (
    <>
      {begin > x1 && (
        <rect x={x1} y={row.top} width={fadeIn} height={height} fill={`url(#fade-in-${tone})`} />
      )}
      <rect x={begin} y={row.top} width={Math.max(0, x2 - begin)} height={height} className="band" />
      {band.isBeginStated && <line x1={x1} x2={x1} y1={row.top} y2={row.bottom} className="band-edge" />}
      {band.isFromBefore && (
        <path
          d={`M${x1 - 3} ${row.top + 2}l-7 ${height / 2 - 2}l7 ${height / 2 - 2}Z`}
          className="band-arrow"
        />
      )}
      <rect
        x={Math.max(x2, begin)}
        y={row.top}
        width={Math.max(0, x3 - Math.max(x2, begin))}
        height={height}
        className="band band-presumed"
      />
      {band.hasEnded && <line x1={x3} x2={x3} y1={row.top - 2} y2={row.bottom + 2} className="band-edge" />}
      {after > 0 && <rect x={x3} y={row.top} width={after} height={height} fill={`url(#fade-out-${tone})`} />}
    </>
  );
}

function NameMark({ name, row, bandX }: { name: LaneName; row: Row; bandX: number }) {
  const { text, flagX, label, isRepeated } = name;
  const isInside = label !== null && label.y > row.top && label.x > bandX;
  return (
    <>
      {flagX !== null && (
        <g className="flag" aria-hidden="true">
          <title>{`renamed ${text}`}</title>
          <line x1={flagX} x2={flagX} y1={row.top - 7} y2={row.bottom} />
          <circle cx={flagX} cy={row.top - 8} r="2.6" />
        </g>
      )}
      {label && (
        <text
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          className={isInside ? "lane-name" : "lane-name name-outside"}
          aria-hidden={isRepeated || undefined}
        >
          {text}{" "}
        </text>
      )}
    </>
  );
}

/** A leader's line under the band, with a cross where the leader died. */
export function ThreadMark({ thread }: { thread: Thread }) {
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

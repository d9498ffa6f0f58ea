import type { LaneLayout } from "./lane-layout.ts";

const tones = [1, 2, 3, 4, 5, 6] as const;

/** What lies beneath the lanes: years, what comes after the day, and the camps at the left. */
export function DiagramGround({ layout }: { layout: LaneLayout }) {
  const { ticks, top, bottom, day, width, camps } = layout;
  return (
    <g aria-hidden="true">
      <defs>
        <pattern id="later" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className="later-ground" />
          <line y2="8" className="later-stripe" />
        </pattern>
        {tones.map((tone) => (
          <g key={tone} className={`tone-${tone}`}>
            <linearGradient id={`fade-in-${tone}`}>
              <stop offset="0" className="stop-clear" />
              <stop offset="1" className="stop-band" />
            </linearGradient>
            <linearGradient id={`fade-out-${tone}`}>
              <stop offset="0" className="stop-presumed" />
              <stop offset="1" className="stop-clear" />
            </linearGradient>
          </g>
        ))}
      </defs>
      <rect x={day.x2} y={top} width={Math.max(0, width - day.x2)} height={bottom - top} fill="url(#later)" />
      {day.x2 > day.x1 + 1 && (
        <rect x={day.x1} y={top} width={day.x2 - day.x1} height={bottom - top} className="day-span" />
      )}
      {ticks.map(({ x, text, isMajor }) => (
        <g key={x} className={isMajor ? "tick tick-major" : "tick"}>
          <line x1={x} x2={x} y1={top} y2={bottom} />
          <text x={x + 3} y={top - 5}>
            {text}
          </text>
        </g>
      ))}
      {camps.map(({ key, label, tone, y1, y2 }) => (
        <g key={key} className={`camp tone-${tone}`}>
          {label !== null && <rect x="17" y={y1} width="4" height={y2 - y1} rx="2" className="camp-bar" />}
          {label !== null && (
            <text
              transform={`translate(11 ${(y1 + y2) / 2}) rotate(-90)`}
              textAnchor="middle"
              className="camp-name"
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

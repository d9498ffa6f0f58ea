import type { ForecastBox } from "./forecast-boxes.ts";

/** A forecast, right of the day: dashed, and in the colour that only forecasts have. */
export function ForecastMark({ box, x, width }: { box: ForecastBox; x: number; width: number }) {
  return (
    <>
      <rect x={x} y={box.y} width={width} height={box.height} rx="5" className="forecast-box" />
      {box.title.map((line, index) => (
        <text key={index} x={x + 8} y={box.y + 15 + index * 14} className="forecast-title">
          {line}{" "}
        </text>
      ))}
      <text x={x + 8} y={box.y + box.height - 7} className="forecast-meta">
        {box.meta}
      </text>
    </>
  );
}

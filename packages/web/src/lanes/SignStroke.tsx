import type { Sign } from "./line-signs.ts";
import { growthPath, round, zigzagPath } from "./sign-path.ts";

interface SignStrokeProps {
  readonly sign: Sign;
  readonly x: number;
  /** At the subject's lane. */
  readonly fromY: number;
  /** At the object's lane. */
  readonly toY: number;
}

/** An arrow head at `toY`, coming from `fromY`. */
const arrow = (x: number, fromY: number, toY: number): string => {
  const back = toY > fromY ? -7 : 7;
  return `M${round(x - 5)} ${round(toY + back)}L${round(x)} ${round(toY)}L${round(x + 5)} ${round(toY + back)}`;
};

const bar = (x: number, y: number): string => `M${round(x - 5)} ${round(y)}H${round(x + 5)}`;
const cross = (x: number, y: number): string =>
  `M${round(x - 3.5)} ${round(y - 3.5)}l7 7M${round(x + 3.5)} ${round(y - 3.5)}l-7 7`;

/** A diamond at `toY`: the whole that the other is a part of. */
const diamond = (x: number, fromY: number, toY: number): string => {
  const way = toY > fromY ? -1 : 1;
  return `M${round(x)} ${round(toY)}l5 ${6 * way}l-5 ${6 * way}l-5 ${-6 * way}Z`;
};

/** The stroke and ends of one line between two lanes. */
export function SignStroke({ sign, x, fromY, toY }: SignStrokeProps) {
  const line = <line x1={x} x2={x} y1={fromY} y2={toY} className="stroke" />;
  switch (sign) {
    case "allied":
      return (
        <>
          {line}
          <circle cx={x} cy={fromY} r="3.8" className="filled" />
          <circle cx={x} cy={toY} r="3.8" className="filled" />
        </>
      );
    case "pledge":
    case "supports":
      return (
        <>
          {line}
          <path d={arrow(x, fromY, toY)} className="stroke end" />
          {sign === "pledge" ? (
            <circle cx={x} cy={fromY} r="3.8" className="filled" />
          ) : (
            <path d={bar(x, fromY)} className="stroke end" />
          )}
        </>
      );
    case "part":
      return (
        <>
          {line}
          <path d={diamond(x, fromY, toY)} className="filled" />
        </>
      );
    case "rival":
    case "truce":
      return (
        <>
          {line}
          <path
            d={`${bar(x, fromY)}${bar(x, toY)}${sign === "truce" ? bar(x, (fromY + toY) / 2 - 2.5) + bar(x, (fromY + toY) / 2 + 2.5) : ""}`}
            className="stroke end"
          />
        </>
      );
    case "fights":
      return (
        <>
          <path d={zigzagPath(x, fromY, toY)} className="stroke" />
          <path d={cross(x, fromY) + cross(x, toY)} className="stroke end" />
        </>
      );
    case "talks":
      return (
        <>
          {line}
          <circle cx={x} cy={fromY} r="3.4" className="hollow" />
          <circle cx={x} cy={toY} r="3.4" className="hollow" />
        </>
      );
    case "born":
      return <path d={growthPath(x, toY, fromY)} className="stroke" />;
    case "merged":
      return line;
    case "plain":
      return (
        <>
          {line}
          <path d={arrow(x, fromY, toY)} className="stroke end" />
        </>
      );
  }
}

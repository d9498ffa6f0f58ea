import { columns, printable } from "./layout.ts";

/** A number as short as it can be said with six digits. */
export const figure = (value: number): string => String(Number(value.toPrecision(6)));

/** The camps of a division, one line each. */
export function sidesLines(sides: Readonly<Record<string, number>>, width: number): string[] {
  const camps = Map.groupBy(Object.keys(sides), (name) => sides[name] ?? 0);
  return [...camps]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([side, names]) =>
      columns([[`  side ${side}`, names.map((name) => printable(name)).join(", ")]], Math.max(width, 400)),
    );
}

const named = 5;

/** What a person must know before anything else: that the outcome hangs on what nobody knows to 1 %. */
export function turningLine(turnsOn: readonly string[], what: string): string[] {
  if (turnsOn.length === 0) return [];
  const more = turnsOn.length > named ? ` and ${turnsOn.length - named} more` : "";
  const inputs = turnsOn.slice(0, named).map((input) => printable(input));
  return [`A change of 1 % turns ${what}: ${inputs.join("; ")}${more}.`];
}

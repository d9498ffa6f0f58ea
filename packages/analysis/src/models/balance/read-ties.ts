import { badCell, columnOf, readModelTable, sizeAt, textAt } from "../model-table.ts";
import type { SignedGraph, Tie } from "./signed-graph.ts";

const signs: Readonly<Record<string, 1 | -1>> = {
  "1": 1,
  "+1": 1,
  "+": 1,
  positive: 1,
  "-1": -1,
  "−1": -1,
  "-": -1,
  "−": -1,
  negative: -1,
};

/**
 * Reads a signed graph from CSV with the columns source, target, sign (1 or −1) and, if wanted, weight (above 0;
 * default 1). Each row is a tie of its own.
 *
 * @throws EntenteError `ENT_MODEL_INPUT` with row and column; `ENT_INVALID` for a file that is no such table.
 * @example
 * readTies("source,target,sign,weight\nA,B,-1,2\n", "ties.csv").ties; // [{ a: 0, b: 1, weight: -2 }]
 */
export function readTies(text: string, file: string): SignedGraph {
  const table = readModelTable(text, file);
  const source = columnOf(table, ["source"]);
  const target = columnOf(table, ["target"]);
  const sign = columnOf(table, ["sign"]);
  const weight = columnOf(table, ["weight"], false);
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const ties: Tie[] = table.rows.map((row) => {
    const a = placeOf(textAt(table, row, source));
    const b = placeOf(textAt(table, row, target));
    if (a === b) throw badCell(file, row.line, "target", "an actor has no tie with itself");
    const word = textAt(table, row, sign);
    const direction = signs[word.toLowerCase()] ?? signs[String(Number(word))];
    if (direction === undefined) throw badCell(file, row.line, "sign", `“${word}” is neither 1 nor −1`);
    return { a, b, weight: direction * (weight < 0 ? 1 : sizeAt(table, row, weight)) };
  });
  return { names: [...places.keys()], ties };
}

import { EntenteError } from "@entente/claims";
import { badCell, columnOf, namesAt, numberAt, readModelTable, sizeAt } from "../model-table.ts";
import type { AlignmentGame } from "./game.ts";

/** More make a matrix too large to search. */
const mostActors = 1000;

/**
 * Reads sizes and propensities from JSON (`{actors: [{name, size}], propensity: [[…]]}`) or from CSV (columns name,
 * size, and one for every actor, in the order of the rows). Rows and columns of a matrix in JSON count from 1.
 *
 * @throws EntenteError `ENT_MODEL_INPUT` with row and column; `ENT_INVALID` for a file that is neither.
 * @example
 * readGame('{"actors":[{"name":"A","size":1}],"propensity":[[0]]}', "game.json").names; // ["A"]
 */
export function readGame(text: string, file: string): AlignmentGame {
  return /^\s*[{[]/.test(text) ? gameFromJson(text, file) : gameFromCsv(text, file);
}

function gameFromJson(text: string, file: string): AlignmentGame {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new EntenteError(
      "ENT_INVALID",
      { where: file, why: `not JSON (${String(error)})` },
      { cause: error },
    );
  }
  const { actors, propensity } = data as { readonly actors?: unknown; readonly propensity?: unknown };
  if (!Array.isArray(actors) || actors.length === 0 || !Array.isArray(propensity)) {
    const why = "expected {actors: [{name, size}, …], propensity: [[…], …]} with at least one actor";
    throw new EntenteError("ENT_INVALID", { where: file, why });
  }
  const names = actors.map((actor: unknown, i) => {
    const name = fieldOf(actor, "name");
    if (typeof name === "string" && name.trim() !== "") return name.trim();
    throw badCell(file, i + 1, "name", "the actor has no name");
  });
  names.forEach((name, i) => {
    if (names.indexOf(name) < i) throw badCell(file, i + 1, "name", `“${name}” stands in an earlier row too`);
  });
  if (names.length > mostActors) throw tooMany(file, mostActors + 1);
  const sizes = actors.map((actor: unknown, i) => {
    const size = fieldOf(actor, "size");
    if (typeof size === "number" && Number.isFinite(size) && size > 0) return size;
    throw badCell(file, i + 1, "size", `${JSON.stringify(size) ?? "nothing"} is no number above 0`);
  });
  return { names, sizes, propensity: checkMatrix(propensity, names, file, 0) };
}

const fieldOf = (record: unknown, field: string): unknown =>
  typeof record === "object" && record !== null ? (record as Record<string, unknown>)[field] : undefined;

const tooMany = (file: string, row: number): EntenteError =>
  badCell(file, row, "name", `the model takes at most ${mostActors} actors, and this is one more`);

function gameFromCsv(text: string, file: string): AlignmentGame {
  const table = readModelTable(text, file);
  const name = columnOf(table, ["name", "actor"]);
  const size = columnOf(table, ["size"]);
  const names = namesAt(table, name, mostActors);
  const columns = names.map((actor) => {
    const at = table.columns.indexOf(actor);
    if (at >= 0) return at;
    throw new EntenteError("ENT_INVALID", {
      where: `${file}, line 1`,
      why: `the header needs a column for every actor, and has none for “${actor}”`,
    });
  });
  const sizes = table.rows.map((row) => sizeAt(table, row, size));
  const matrix = table.rows.map((row, i) => columns.map((at, j) => (i === j ? 0 : numberAt(table, row, at))));
  return { names, sizes, propensity: checkMatrix(matrix, names, file, 1) };
}

/** @param before rows of the file above the first of the matrix. */
function checkMatrix(
  matrix: readonly unknown[],
  names: readonly string[],
  file: string,
  before: number,
): number[][] {
  const row = (i: number): number => i + 1 + before;
  const column = (j: number): string => names[j] ?? String(j + 1);
  if (matrix.length !== names.length) {
    const why = `the matrix has ${matrix.length} rows for ${names.length} actors`;
    throw badCell(file, row(Math.min(matrix.length, names.length)), column(0), why);
  }
  const rows = matrix.map((cells, i) => {
    if (Array.isArray(cells)) return cells as readonly unknown[];
    throw badCell(file, row(i), column(0), "the row is no list of numbers");
  });
  return rows.map((cells, i) => {
    if (cells.length !== names.length) {
      const why = `the row has ${cells.length} cells for ${names.length} actors`;
      throw badCell(file, row(i), column(Math.min(cells.length, names.length)), why);
    }
    return cells.map((cell, j) => {
      if (i === j) return 0;
      if (typeof cell !== "number" || !Number.isFinite(cell)) {
        throw badCell(file, row(i), column(j), `${JSON.stringify(cell)} is no number`);
      }
      const mirrored = rows[j]?.[i];
      if (j < i && mirrored !== cell) {
        const why = `${cell} here, ${JSON.stringify(mirrored)} the other way round; propensities must be the same both ways`;
        throw badCell(file, row(i), column(j), why);
      }
      return cell;
    });
  });
}

/** Labelled pairs of names, read from a file beside the tests or from the reference data. */
import { existsSync, readFileSync } from "node:fs";
import { actorTypes, type ActorType } from "../actor.ts";
import { readCsv } from "./csv-rows.ts";
import { matchNames } from "./match-names.ts";

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly type: ActorType | undefined;
  readonly isSame: boolean;
}

export interface Judged {
  /** The share that is judged as labelled, 0 to 1. */
  readonly right: number;
  readonly wrong: readonly string[];
}

/** The pairs of a file of name_a,name_b,kind,same; null where there is no such file. */
export function loadPairs(path: string): LabelledPair[] | null {
  if (!existsSync(path)) return null;
  return readCsv(readFileSync(path, "utf8"), path).rows.map(([a = "", b = "", kind = "", same = ""]) => ({
    a,
    b,
    type: actorTypes.find((type) => type === kind),
    isSame: same === "1",
  }));
}

/** Judges pairs as a user would: typed, or by the names alone. */
export function judge(pairs: readonly LabelledPair[], isTyped: boolean): Judged {
  const wrong = pairs.filter(({ a, b, type, isSame }) => {
    const { score } = matchNames(a, b, isTyped && type !== undefined ? { type } : {});
    return score >= 0.5 !== isSame;
  });
  return { right: 1 - wrong.length / pairs.length, wrong: wrong.map(({ a, b }) => `${a} | ${b}`) };
}

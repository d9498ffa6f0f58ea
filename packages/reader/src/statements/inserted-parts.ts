import { isNounPhrase, type Chunk, type NounPhrase } from "./phrase.ts";
import type { Statement } from "./statement.ts";

/** Whom a verb is told of, whether they stand near it, the verb that governs it, and the chunk where they begin. */
export interface SubjectFound {
  readonly phrases: readonly NounPhrase[];
  readonly isNear: boolean;
  readonly governor: Statement | null;
  readonly start: number;
}

/** "The alliance – A, B and C – attacked": of two dashes the first, where the inserted part opens; else the mark itself. */
export function openingDash(chunks: readonly Chunk[], mark: number, reach: number): number {
  if (chunks[mark]?.kind !== "dash") return mark;
  for (let i = mark - 1; i >= 0 && i > mark - reach; i--) {
    const { kind } = chunks[i] as Chunk;
    if (kind === "stop") return mark;
    if (kind === "dash") return isNounPhrase(chunks[i - 1]) ? i : mark;
  }
  return mark;
}

/** "Asif Chotu (2015 to 2017): Believed to be ill; died in 2018": what an entry tells with no subject is of its head. */
export function entryOf(
  chunks: readonly Chunk[],
  mark: number,
  wordAt: (token: number) => string,
): SubjectFound | null {
  const [head, open] = chunks;
  if (chunks[mark]?.kind !== "stop" || !isNounPhrase(head) || open?.kind !== "open") return null;
  const close = chunks.findIndex(({ kind }) => kind === "close");
  const colon = chunks[close + 1];
  const isEntry = colon && close < mark && wordAt(colon.first) === ":";
  return isEntry ? { phrases: [head], isNear: false, governor: null, start: 0 } : null;
}

import type { ChunkRow } from "./chunk-row.ts";
import { isVerbGroup, type Chunk, type VerbGroup } from "./phrase.ts";
import type { ClauseKind, Statement } from "./statement.ts";

/** How far a verb looks for what opens its clause, in chunks. */
const reach = 48;

const conditional = new Set([
  "if",
  "unless",
  "even if",
  "as long as",
  "so long as",
  "as soon as",
  "once",
  "provided",
  "lest",
]);

/** Whether a word opens a condition. */
export const isConditional = (word: string): boolean => conditional.has(word);

/** What opens the clause a verb stands in: looks left from its subject. */
export function clauseOf(
  row: ChunkRow,
  statements: ReadonlyMap<number, Statement>,
  at: number,
  start: number,
): { kind: ClauseKind; opener: string | null } {
  const rel = row.chunks[row.left(at)];
  if (rel?.kind === "rel") return { kind: "relative", opener: rel.word };
  const verb = row.chunks[at] as VerbGroup;
  const governor = verb.form === "finite" ? null : (statements.get(start) ?? null);
  if (governor && verb.form !== "participle") return { kind: governor.clause, opener: governor.opener };
  // "Should Hamas attack"
  const inverted = row.chunks[start - 1];
  if (isVerbGroup(inverted) && inverted.lemma === "should") return { kind: "condition", opener: "if" };
  for (let i = Math.min(start, at) - 1; i >= 0 && i > at - reach; i--) {
    const chunk = row.chunks[i] as Chunk;
    if (chunk.kind === "close") {
      i = row.opened.get(i) ?? i;
      continue;
    }
    if (chunk.kind === "sub")
      return { kind: isConditional(chunk.word) ? "condition" : "subordinate", opener: chunk.word };
    if (chunk.kind === "that") return { kind: "complement", opener: "that" };
    if (chunk.kind === "prep" && /^(after|before|since|until|as)$/.test(chunk.word) && i >= start - 2)
      return { kind: "subordinate", opener: chunk.word };
    if (chunk.kind === "rel") return { kind: "relative", opener: chunk.word };
    if (chunk.kind === "stop" || chunk.kind === "open") break;
    if (chunk.kind === "comma" && isVerbGroup(nearestVerb(row, i))) break;
    if (isVerbGroup(chunk) && chunk.form === "finite") {
      const earlier = statements.get(i);
      // Joined verbs stand in one clause.
      if (earlier && row.chunks[row.left(at)]?.kind === "conj")
        return { kind: earlier.clause, opener: earlier.opener };
      break;
    }
  }
  return { kind: "main", opener: null };
}

function nearestVerb(row: ChunkRow, from: number): Chunk | undefined {
  for (let i = from - 1; i >= 0 && i > from - reach; i--) {
    const chunk = row.chunks[i];
    if (isVerbGroup(chunk)) return chunk;
    if (chunk?.kind === "sub") return undefined;
  }
  return undefined;
}

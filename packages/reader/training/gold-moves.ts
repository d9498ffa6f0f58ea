import { leftArc, legalMoves, rightArc, shift } from "../src/syntax/parse/parse-nodes.ts";

/**
 * The moves that lead to a tree, arcs made as early as they can be. For a tree with crossing arcs, moves that lose as
 * few arcs as possible at each step.
 *
 * @param heads each word's head; the root's head is the number of words.
 */
export function goldMoves(heads: readonly number[]): Uint8Array {
  const length = heads.length;
  const moves = new Uint8Array(length * 2);
  const stack: number[] = [];
  const onStack = new Uint8Array(length + 1);
  const waiting = dependentsOf(heads);
  let front = 0;
  for (let step = 0; step < moves.length; step++) {
    const legal = legalMoves(stack.length, front, length);
    const top = stack.at(-1) ?? -1;
    const below = stack.at(-2) ?? -1;
    const head = heads[top] ?? -1;
    const lost = (waiting[top] ?? []).filter((word) => word >= front).length;
    const costs = [
      costOfShift(heads, waiting, onStack, front, top),
      lost + (head > front || head === below ? 1 : 0),
      lost + (head >= front ? 1 : 0),
    ];
    let best = -1;
    for (const move of [leftArc, rightArc, shift]) {
      if ((legal >> move) & 1 && (best < 0 || (costs[move] as number) < (costs[best] as number))) best = move;
    }
    moves[step] = best;
    if (best === shift) {
      onStack[front] = 1;
      stack.push(front++);
    } else {
      onStack[top] = 0;
      stack.pop();
    }
  }
  return moves;
}

function dependentsOf(heads: readonly number[]): number[][] {
  const dependents: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((head, word) => dependents[head]?.push(word));
  return dependents;
}

/** How many arcs are lost when the front word goes to the stack. */
function costOfShift(
  heads: readonly number[],
  dependents: readonly (readonly number[])[],
  onStack: Uint8Array,
  front: number,
  top: number,
): number {
  const head = heads[front] ?? -1;
  const losesHead = head >= 0 && head < front && head !== top && onStack[head] === 1 ? 1 : 0;
  return losesHead + (dependents[front] ?? []).filter((word) => onStack[word] === 1).length;
}

/** The moves of the arc-hybrid system: the front word goes to the stack. */
export const shift = 0;
/** The stack's top becomes a dependent of the front word. */
export const leftArc = 1;
/** The stack's top becomes a dependent of the word below it. */
export const rightArc = 2;
export const moveCount = 3;

/** Numbers in one node, and where each stands. */
export const nodeSize = 12;
export const wordAt = 0;
/** The node below on the stack. */
export const belowAt = 1;
/** Outermost dependent on the left, and the one inside it; the same on the right. */
export const leftAt = 2;
export const left2At = 3;
export const rightAt = 4;
export const right2At = 5;
export const leftCountAt = 6;
export const rightCountAt = 7;
/** Which labels the dependents on each side have, as bits (some labels share a bit). */
export const leftLabelsAt = 8;
export const rightLabelsAt = 9;
/** Label of the outermost right dependent, or -1. */
export const rightLabelAt = 10;
export const leftLabelAt = 11;

/**
 * Words as they stand on a stack or at the front, with the dependents they have so far. Nodes never change: a move
 * makes one new node, and several ways to parse a sentence share the nodes they have in common. So a move costs the
 * same in a short sentence and in a very long one. Node 0 is "nothing there".
 */
export class ParseNodes {
  /** All nodes' numbers; a node is named by where its numbers begin. */
  items = new Int32Array(nodeSize * 1024);
  #end = 0;

  /** Forgets all nodes and makes one without dependents for each word and the root. */
  start(length: number): void {
    const nothing = length + 1;
    this.#end = 0;
    this.#add(nothing, nothing);
    for (let word = 0; word <= length; word++) this.#add(word, nothing);
  }

  #add(word: number, nothing: number): void {
    const node = this.#claim();
    const { items } = this;
    items[node + wordAt] = word;
    items[node + belowAt] = 0;
    items[node + leftAt] = nothing;
    items[node + left2At] = nothing;
    items[node + rightAt] = nothing;
    items[node + right2At] = nothing;
    items[node + leftCountAt] = 0;
    items[node + rightCountAt] = 0;
    items[node + leftLabelsAt] = 0;
    items[node + rightLabelsAt] = 0;
    items[node + rightLabelAt] = -1;
    items[node + leftLabelAt] = -1;
  }

  #claim(): number {
    const node = this.#end;
    this.#end += nodeSize;
    if (this.#end > this.items.length) {
      const grown = new Int32Array(this.items.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    return node;
  }

  #copy(from: number): number {
    const node = this.#claim();
    this.items.copyWithin(node, from, from + nodeSize);
    return node;
  }

  /** The node of a word that nothing depends on yet. */
  fresh(word: number): number {
    return (word + 1) * nodeSize;
  }

  /** The front node, put on the stack. */
  shifted(front: number, top: number): number {
    const node = this.#copy(front);
    this.items[node + belowAt] = top;
    return node;
  }

  /** The front node with one more dependent on its left. */
  withLeft(front: number, dependent: number, label: number): number {
    const node = this.#copy(front);
    const { items } = this;
    items[node + left2At] = items[node + leftAt] as number;
    items[node + leftAt] = dependent;
    items[node + leftCountAt] = (items[node + leftCountAt] as number) + 1;
    items[node + leftLabelsAt] = (items[node + leftLabelsAt] as number) | (1 << (label % 31));
    items[node + leftLabelAt] = label;
    return node;
  }

  /** A stack node with one more dependent on its right. */
  withRight(head: number, dependent: number, label: number): number {
    const node = this.#copy(head);
    const { items } = this;
    items[node + right2At] = items[node + rightAt] as number;
    items[node + rightAt] = dependent;
    items[node + rightCountAt] = (items[node + rightCountAt] as number) + 1;
    items[node + rightLabelsAt] = (items[node + rightLabelsAt] as number) | (1 << (label % 31));
    items[node + rightLabelAt] = label;
    return node;
  }
}

/** Which moves may be made, as bits. Only one word becomes the root: the last one left on the stack. */
export function legalMoves(depth: number, front: number, length: number): number {
  const canShift = front < length ? 1 << shift : 0;
  const canLeft = depth > 0 && (front < length || depth === 1) ? 1 << leftArc : 0;
  const canRight = depth > 1 ? 1 << rightArc : 0;
  return canShift | canLeft | canRight;
}

import type { CouplingGraph } from "./coupling-graph.ts";
import { grainOf } from "./grain.ts";

/**
 * Branch and bound by ever longer suffixes ("Russian dolls": Verfaillie, Lemaître and Schiex 1996): the vertices are
 * put in an order, the best division of the last k of them is proven for k = 1, 2, …, and each proof bounds the next.
 * A node's bound is what its placed vertices cost, plus the cheaper side of every vertex yet to be placed, plus what
 * these cost among each other. All state lives in typed arrays; the search can pause at any node.
 */
export class SuffixSearch {
  /** What the whole costs at least. */
  lower = 0;
  /** What the best division found costs, without the graph's fixed cost. */
  upper: number;
  isDone = false;
  readonly #size: number;
  readonly #order: Int32Array;
  /** Couplings to later vertices, by place in the order. */
  readonly #first: Int32Array;
  readonly #later: Int32Array;
  readonly #coupling: Float64Array;
  /** Proven cost of each suffix. */
  readonly #suffix: Float64Array;
  /** Best sides of the present suffix, and of the whole, by place. */
  readonly #best: Int8Array;
  readonly #whole: Int8Array;
  readonly #sides: Int8Array;
  readonly #tried: Int8Array;
  /** Whether a placed vertex's pull has been added to the later ones. */
  readonly #isSpread: Uint8Array;
  readonly #bound: Float64Array;
  readonly #pull: Float64Array;
  readonly #grain: number;
  readonly #wholeGrain: number;
  readonly #rounding: number;
  #start: number;
  #depth = -1;
  #target = 0;

  /**
   * @param graph couplings, all vertices taken part.
   * @param sides a good division (±1), the better the faster.
   * @param wholeGrain what the costs of whole divisions differ by at least; 0 where unknown.
   */
  constructor(graph: CouplingGraph, sides: Int8Array, wholeGrain: number) {
    const size = graph.size;
    this.#size = size;
    this.#order = orderByAttachment(graph);
    const place = new Int32Array(size);
    this.#order.forEach((v, at) => (place[v] = at));
    const later = Array.from(this.#order, (v, at) =>
      [...graph.of(v)]
        .map(([u, coupling]) => [place[u] as number, coupling] as const)
        .filter(([p]) => p > at)
        .toSorted(([p], [q]) => p - q),
    );
    const edges = later.flat();
    this.#first = new Int32Array(size + 1);
    later.forEach((list, at) => (this.#first[at + 1] = (this.#first[at] as number) + list.length));
    this.#later = Int32Array.from(edges, ([p]) => p);
    this.#coupling = Float64Array.from(edges, ([, coupling]) => coupling);
    const total = edges.reduce((sum, [, coupling]) => sum + Math.abs(coupling), 0);
    this.#grain = grainOf(this.#coupling);
    this.#wholeGrain = Math.max(wholeGrain, this.#grain);
    this.#rounding = 1e-9 * Math.max(1, total);
    this.#suffix = new Float64Array(size + 1);
    this.#best = new Int8Array(size).fill(1);
    this.#whole = Int8Array.from(this.#order, (v) => sides[v] as number);
    this.#sides = new Int8Array(size);
    this.#tried = new Int8Array(size);
    this.#isSpread = new Uint8Array(size);
    this.#bound = new Float64Array(size + 1);
    this.#pull = new Float64Array(size);
    this.upper = this.#costFrom(0, this.#whole);
    this.#start = size;
    if (size === 0) this.isDone = true;
    else this.#proved();
  }

  /** Share of the suffixes that are proven. The last ones take longest. */
  get share(): number {
    return this.isDone ? 1 : 1 - (this.#start + 1) / this.#size;
  }

  /** The best division found (±1), by vertex. */
  sides(): Int8Array {
    const sides = new Int8Array(this.#size);
    this.#order.forEach((v, at) => (sides[v] = this.#whole[at] as number));
    return sides;
  }

  /** Visits about so many nodes, or fewer where the search ends; gives how many it was. */
  run(most: number): number {
    const sides = this.#sides;
    const tried = this.#tried;
    const isSpread = this.#isSpread;
    const pull = this.#pull;
    const bound = this.#bound;
    const suffix = this.#suffix;
    const first = this.#first;
    const later = this.#later;
    const couplings = this.#coupling;
    const last = this.#size - 1;
    let count = 0;
    while (!this.isDone && count < most) {
      const start = this.#start;
      let depth = this.#depth;
      let target = this.#target;
      while (depth >= start && count < most) {
        const from = first[depth] as number;
        const to = first[depth + 1] as number;
        const step = tried[depth] as number;
        if (isSpread[depth] === 1) {
          const old = sides[depth] as number;
          for (let e = from; e < to; e++) {
            const v = later[e] as number;
            pull[v] = (pull[v] as number) - old * (couplings[e] as number);
          }
          isSpread[depth] = 0;
        }
        if (step === 2 || (step === 1 && depth === start)) {
          depth--;
          continue;
        }
        // A node of a large dense graph takes as much time as many of a small one, and counts as many.
        count += 1 + ((to - from) >> 5);
        tried[depth] = step + 1;
        const mine = pull[depth] as number;
        const side = mine >= 0 === (step === 0) ? 1 : -1;
        const room = target - (suffix[depth + 1] as number);
        let sum = bound[depth] as number;
        if (step === 1) sum += mine >= 0 ? mine : -mine;
        if (sum > room) continue;
        for (let e = from; e < to; e++) {
          const coupling = couplings[e] as number;
          const before = pull[later[e] as number] as number;
          const after = before + side * coupling;
          sum += (Math.abs(coupling) - Math.abs(after) + Math.abs(before)) * 0.5;
        }
        if (sum > room) continue;
        sides[depth] = side;
        if (depth === last) {
          target = this.#found(sum);
          if (target < (suffix[start + 1] as number)) break;
          continue;
        }
        for (let e = from; e < to; e++) {
          const v = later[e] as number;
          pull[v] = (pull[v] as number) + side * (couplings[e] as number);
        }
        isSpread[depth] = 1;
        depth++;
        bound[depth] = sum;
        tried[depth] = 0;
      }
      this.#depth = depth;
      this.#target = target;
      if (depth < start || target < (suffix[start + 1] as number)) this.#proved();
    }
    return count;
  }

  /** A better division of the present suffix; gives the highest cost that would better it. */
  #found(cost: number): number {
    const start = this.#start;
    for (let at = start; at < this.#size; at++) this.#best[at] = this.#sides[at] as number;
    this.#suffix[start] = cost;
    return this.#betterThan(cost);
  }

  #betterThan(cost: number): number {
    const grain = this.#start === 0 ? this.#wholeGrain : this.#grain;
    return cost - grain + (grain > 0 ? this.#rounding : -this.#rounding);
  }

  /** The present suffix is proven: goes on to the next that needs a search. */
  #proved(): void {
    do {
      this.lower = this.#suffix[this.#start] as number;
      if (this.#start === 0) {
        this.#whole.set(this.#best);
        this.upper = this.lower;
        this.isDone = true;
        return;
      }
      this.#start--;
    } while (!this.#needsSearch());
  }

  /** Extends the best division of the last suffix by one vertex; false where that is as cheap as can be. */
  #needsSearch(): boolean {
    const start = this.#start;
    let pull = 0;
    for (let e = this.#first[start] as number; e < (this.#first[start + 1] as number); e++) {
      pull += (this.#coupling[e] as number) * (this.#best[this.#later[e] as number] as number);
    }
    this.#best[start] = pull >= 0 ? 1 : -1;
    let cost = this.#costFrom(start, this.#best);
    if (start === 0 && this.upper <= cost) {
      this.#best.set(this.#whole);
      cost = this.upper;
    }
    this.#suffix[start] = cost;
    this.#target = this.#betterThan(cost);
    this.#pull.fill(0);
    this.#tried.fill(0);
    this.#isSpread.fill(0);
    this.#bound[start] = 0;
    this.#depth = start;
    return this.#target >= (this.#suffix[start + 1] as number);
  }

  #costFrom(start: number, sides: Int8Array): number {
    let cost = 0;
    for (let at = start; at < this.#size; at++) {
      for (let e = this.#first[at] as number; e < (this.#first[at + 1] as number); e++) {
        const coupling = this.#coupling[e] as number;
        const isTogether = sides[at] === sides[this.#later[e] as number];
        if (coupling > 0 !== isTogether) cost += Math.abs(coupling);
      }
    }
    return cost;
  }
}

/** Always the vertex with the most coupling, that to vertices already placed counted twice. */
function orderByAttachment(graph: CouplingGraph): Int32Array {
  const size = graph.size;
  const order = new Int32Array(size);
  const worth = Float64Array.from(graph.couplings, (couplings) =>
    [...couplings.values()].reduce((sum, coupling) => sum + Math.abs(coupling), 0),
  );
  const isPlaced = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    let chosen = -1;
    for (let v = 0; v < size; v++) {
      if (isPlaced[v] === 1) continue;
      if (chosen < 0 || (worth[v] as number) > (worth[chosen] as number)) chosen = v;
    }
    order[at] = chosen;
    isPlaced[chosen] = 1;
    for (const [u, coupling] of graph.of(chosen)) worth[u] = (worth[u] as number) + Math.abs(coupling);
  }
  return order;
}

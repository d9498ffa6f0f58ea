/**
 * The working form of a signed graph: at most one coupling J between two vertices, positive where they want to be on
 * the same side. A division σ (±1) costs (|J| − J·σσ′)/2 a coupling. `fixed` is what every division costs besides.
 */
export class CouplingGraph {
  readonly couplings: Map<number, number>[];
  fixed = 0;

  constructor(size: number) {
    this.couplings = Array.from({ length: size }, () => new Map<number, number>());
  }

  get size(): number {
    return this.couplings.length;
  }

  of(v: number): Map<number, number> {
    return this.couplings[v] as Map<number, number>;
  }

  /** Adds a coupling to what is between two vertices; what cancels out is a cost that no division escapes. */
  add(u: number, v: number, coupling: number): void {
    if (coupling === 0) return;
    const before = this.of(u).get(v) ?? 0;
    const after = before + coupling;
    this.fixed += (Math.abs(before) + Math.abs(coupling) - Math.abs(after)) / 2;
    if (after === 0) {
      this.of(u).delete(v);
      this.of(v).delete(u);
    } else {
      this.of(u).set(v, after);
      this.of(v).set(u, after);
    }
  }

  /** Takes a vertex out and gives what it was coupled to. */
  take(v: number): [number, number][] {
    const taken = [...this.of(v)];
    for (const [u] of taken) this.of(u).delete(v);
    this.of(v).clear();
    return taken;
  }
}

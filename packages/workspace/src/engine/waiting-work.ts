import type { EndWork, Sql } from "./engine.ts";

/** Work that was asked for, with what was named for it. */
interface Asked {
  readonly work: EndWork<unknown>;
  readonly things: readonly unknown[];
}

/** What waits for the end of a transaction. */
export class WaitingWork {
  #asked: Asked[] = [];

  add<Thing>(work: EndWork<Thing>, things: Iterable<Thing>): void {
    const named = [...things];
    if (named.length > 0) this.#asked.push({ work, things: named });
  }

  /** What {@link goBackTo} goes back to. */
  get mark(): readonly unknown[] {
    return [...this.#asked];
  }

  /** Waits for what waited at a mark, and for nothing else: the transaction is back at that place. */
  goBackTo(mark: WaitingWork["mark"]): void {
    // Made by mark.
    this.#asked = [...(mark as readonly Asked[])];
  }

  /** Does it, and what it brings about: each work once, in the order of their turns. @param only no other work. */
  async finish(sql: Sql, only?: EndWork<never>): Promise<void> {
    for (;;) {
      const waiting = this.#asked.filter(({ work }) => only === undefined || work === only);
      const [first] = waiting.toSorted((a, b) => a.work.turn - b.work.turn);
      if (!first) return;
      const { work } = first;
      const things = waiting.filter((asked) => asked.work === work).flatMap((asked) => asked.things);
      this.#asked = this.#asked.filter((asked) => asked.work !== work);
      await work.do(sql, things);
    }
  }
}

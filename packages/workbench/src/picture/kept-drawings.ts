import type { Facts } from "./open-pictures.ts";

/** So many are kept: a page asks for what is known today and, where one looks back, for what was known then. */
const kept = 4;

/**
 * What was drawn of some evidence, by what was asked, kept as long as the evidence stays the same: every window, and
 * every view of one window, asks for the same.
 */
export class KeptDrawings<Drawing> {
  readonly #drawings = new WeakMap<Facts, Map<string, Drawing>>();

  /** @param draw makes it, where it is not kept. */
  of(facts: Facts, asked: string, draw: () => Drawing): Drawing {
    const own = this.#drawings.get(facts) ?? new Map<string, Drawing>();
    this.#drawings.set(facts, own);
    const drawing = own.get(asked) ?? draw();
    own.delete(asked);
    own.set(asked, drawing);
    const [oldest] = own.keys();
    if (own.size > kept && oldest !== undefined) own.delete(oldest);
    return drawing;
  }
}

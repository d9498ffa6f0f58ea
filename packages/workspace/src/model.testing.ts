/**
 * A workspace as a simple model sees it: whole states on a stack, nothing derived, nothing kept on disk. Operations
 * are told to both; the model says what has to come out.
 */
import type { ReviewState } from "@entente/claims";

/** What the model keeps of one claim. */
export interface ModelClaim {
  readonly review: ReviewState;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | null;
}

/** Everything that can be seen of a workspace, as far as the model goes. Actors are sets of source ids. */
export interface ModelState {
  readonly sources: ReadonlyMap<string, { readonly sharing: string }>;
  readonly claims: ReadonlyMap<string, ModelClaim>;
  readonly actors: ReadonlyMap<string, { readonly name: string; readonly sources: readonly string[] }>;
  readonly records: ReadonlyMap<string, string>;
}

interface Step {
  readonly batch: number;
  readonly before: ModelState;
  readonly after: ModelState;
}

/** States one after the other, with what was taken back, and what was true at each moment. */
export class Model {
  state: ModelState = { sources: new Map(), claims: new Map(), actors: new Map(), records: new Map() };
  /** What was true at the end of each moment. */
  readonly moments = new Map<number, ModelState>();
  entries = 0;
  readonly #done: Step[] = [];
  #undone: Step[] = [];

  /** A step that was taken. @param batch steps of one number are taken back together. */
  step(at: number, state: ModelState, batch: number): void {
    this.#done.push({ batch, before: this.state, after: state });
    this.#undone = [];
    this.#enter(at, state);
  }

  /** Takes back the last step. @returns whether there was one. */
  undo(at: number): boolean {
    const step = this.#done.pop();
    if (!step) return false;
    this.#undone.push(step);
    this.#enter(at, step.before);
    return true;
  }

  /** Takes back all steps of the last piece of work. @returns how many. */
  undoBatch(at: number): number {
    const batch = this.#done.at(-1)?.batch;
    let count = 0;
    for (let last = this.#done.at(-1); last && last.batch === batch; last = this.#done.at(-1)) {
      this.undo(at);
      count++;
    }
    return count;
  }

  redo(at: number): boolean {
    const step = this.#undone.pop();
    if (!step) return false;
    this.#done.push(step);
    this.#enter(at, step.after);
    return true;
  }

  #enter(at: number, state: ModelState): void {
    this.entries++;
    this.state = state;
    this.moments.set(at, state);
  }
}

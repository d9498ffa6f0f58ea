/** One piece of work in a row of them. */
export interface Piece<Result> {
  /** What its result takes up while it waits for its turn, in the unit of {@link RowLimits.room}. */
  weight(): number;
  /** @param slot which of the `atOnce` places it is done in, from 0: no other piece is done there meanwhile. */
  run(slot: number): Promise<Result>;
}

export interface RowLimits {
  /** How many pieces are done at once, at most. */
  readonly atOnce: number;
  /** Weight of the pieces that are begun and not yet taken, at most; a single piece may weigh more. */
  readonly room: number;
  /** What stops the work: the pieces are to fail when it fires. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does pieces of work, several at once, and gives their results in the order of the pieces. A slot that falls free
 * takes the next piece whatever is still under way before it, as long as the results that wait for their turn fit
 * the room: so no slot waits for another, and whoever takes slowly holds the work back.
 *
 * After the signal fires nothing more is begun; what was finished is still given, in order, and then its reason thrown.
 *
 * @throws what the first failing piece throws, in its turn; nothing is begun after that.
 * @example
 * const pages = urls.map((url) => ({ weight: () => 1, run: () => load(url) }));
 * for await (const page of inOrder(pages, { atOnce: 2, room: 20 })) show(page);
 */
export async function* inOrder<Result>(
  pieces: readonly Piece<Result>[],
  { atOnce, room, signal }: RowLimits,
): AsyncGenerator<Result> {
  const waiting: { readonly result: Promise<Result>; readonly weight: number }[] = [];
  const free = Array.from({ length: atOnce }, (_, slot) => slot);
  let taken = 0;
  let next = 0;
  let held = 0;
  let isStopped = false;

  const finish = (slot: number): void => {
    free.push(slot);
    begin();
  };
  const begin = (): void => {
    // Beginning a piece can itself stop the work.
    const goesOn = (): boolean => !isStopped && !signal?.aborted;
    for (let piece = pieces[next]; piece && goesOn(); piece = pieces[next]) {
      const weight = piece.weight();
      if (waiting.length > 0 && held + weight > room) return;
      const slot = free.pop();
      if (slot === undefined) return;
      next++;
      held += weight;
      const result = piece.run(slot);
      waiting.push({ result, weight });
      // A failure is thrown when its turn comes; until then it must not count as unhandled.
      result.then(
        () => finish(slot),
        () => (isStopped = true),
      );
    }
  };

  try {
    begin();
    for (let first = waiting[0]; first; first = waiting[0]) {
      const outcome = await first.result.then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      waiting.shift();
      held -= first.weight;
      begin();
      if ("value" in outcome) {
        taken++;
        yield outcome.value;
      } else if (!signal?.aborted) throw outcome.error;
    }
    if (taken < pieces.length) signal?.throwIfAborted();
  } finally {
    isStopped = true;
  }
}

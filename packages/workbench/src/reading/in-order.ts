/**
 * Does pieces of work, up to `count` of them at once, and gives their results in the order of the pieces. A piece is
 * begun when the one `count` places before it has been taken, so whoever takes slowly holds the work back.
 *
 * @throws what the first failing piece throws, in its turn; nothing is begun after that.
 * @example
 * for await (const page of inOrder(urls.map((url) => () => load(url)), 2)) show(page);
 */
export async function* inOrder<Result>(
  work: readonly (() => Promise<Result>)[],
  count: number,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  let next = 0;
  const begin = (): void => {
    const piece = work[next++];
    if (!piece) return;
    const result = piece();
    // A failure is thrown when its turn comes; until then it must not count as unhandled.
    result.catch(() => undefined);
    waiting.push(result);
  };
  while (next < Math.min(count, work.length)) begin();
  for (let result = waiting.shift(); result; result = waiting.shift()) {
    yield await result;
    begin();
  }
}

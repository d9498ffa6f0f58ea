/**
 * What is found in each of some items, one after the other: `items.flatMap(find)`, which this stands for where every
 * sentence passes. The array method is several times slower, the more so the more is found.
 *
 * @example
 * fromEach(["a b", "c"], (words) => words.split(" ")); // ["a", "b", "c"]
 */
export function fromEach<Item, Found>(
  items: readonly Item[],
  find: (item: Item, at: number) => readonly Found[],
): Found[] {
  const all: Found[] = [];
  for (let at = 0; at < items.length; at++) {
    const found = find(items[at] as Item, at);
    // Most items have nothing: no iterator is made for those.
    if (found.length > 0) for (const one of found) all.push(one);
  }
  return all;
}

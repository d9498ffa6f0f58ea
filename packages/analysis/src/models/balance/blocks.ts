/**
 * The blocks of a graph: parts that hang together by single vertices at most, so that each can be divided on its
 * own and turned round to fit (Hopcroft and Tarjan 1973, without recursion).
 *
 * @returns the vertices of every block that has an edge; a vertex that joins blocks stands in each of them.
 */
export function blocksOf(neighbours: readonly (readonly number[])[]): number[][] {
  const size = neighbours.length;
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const next = new Int32Array(size);
  const blocks: number[][] = [];
  const seen: number[] = [];
  let counter = 0;
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    order[root] = low[root] = counter++;
    while (path.length > 0) {
      const v = path.at(-1) as number;
      const w = neighbours[v]?.[next[v] as number];
      if (w !== undefined) {
        next[v] = (next[v] as number) + 1;
        if (order[w] === -1) {
          parent[w] = v;
          order[w] = low[w] = counter++;
          path.push(w);
          seen.push(w);
        } else if (w !== parent[v]) low[v] = Math.min(low[v] as number, order[w] as number);
        continue;
      }
      path.pop();
      const above = parent[v] as number;
      if (above < 0) continue;
      low[above] = Math.min(low[above] as number, low[v] as number);
      if ((low[v] as number) < (order[above] as number)) continue;
      blocks.push([above, ...seen.splice(seen.lastIndexOf(v))]);
    }
  }
  return blocks;
}

/** Something that is wrong with a workspace. */
export interface Finding {
  /** What checked it: the engine, the hashes of rows, the chain of the history, or the state that it leads to. */
  readonly by: "engine" | "rows" | "chain" | "state";
  /** The thing it is about: `s1`, `c1`, `entry 3`, or a table's name; null where the engine doesn't say. */
  readonly thing: string | null;
  readonly why: string;
}

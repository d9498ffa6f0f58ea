/** A line between two nodes, given by their places; `isAgainst` keeps them apart. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly isAgainst: boolean;
}

/** What is to be laid out. */
export interface LayoutTask {
  readonly nodes: number;
  readonly links: readonly Link[];
}

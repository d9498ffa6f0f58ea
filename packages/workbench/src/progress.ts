/** How far a long piece of work has got, for whoever shows it. Several files may be under way at once. */
export interface Progress {
  readonly file: string;
  /** Which file, from 1, and of how many. */
  readonly index: number;
  readonly of: number;
  readonly stage: "loading" | "reading";
  /** Share of this file that has been read, 0–1. */
  readonly share: number;
  /** Share of all files that has been read, 0–1. */
  readonly overall: number;
}

/** Is told how far reading has come. */
export type OnProgress = (progress: Progress) => void;

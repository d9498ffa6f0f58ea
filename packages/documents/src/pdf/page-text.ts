/** A run of letters on a page, in points, with the page turned so that most of its text runs from left to right. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Height of the baseline above the foot of the page. */
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly size: number;
  readonly isRightToLeft: boolean;
}

/** A piece of a line without wide gaps. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
  /** A cell of a table, which no sentence leaves. */
  readonly isCell?: boolean;
}

/** What stands on a page, before it is known in which order it is read. */
export interface PageText {
  readonly number: number;
  /** Rows from top to bottom; a row's lines from left to right, parted where the gap may be one between columns. */
  readonly rows: readonly (readonly Line[])[];
  readonly top: number;
  readonly bottom: number;
}

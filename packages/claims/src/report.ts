import type { Problem } from "./problem.ts";
import type { ReportCopy, ReportData, ReportPage } from "./source.ts";

/**
 * A report ready to be read: its text verbatim and what is known of it. The way from `documents`, which makes
 * reports of files, to `reader`, which makes claims of reports; the two never meet.
 */
export interface Report extends ReportData, Partial<ReportCopy> {
  /** The file's name without its folder, unique enough to print; `reports.zip!/a/b.txt` for one in a bundle. */
  readonly name: string;
  readonly text: string;
  /** The pages of a report that has such, in order, each only where something of it is in the text. */
  readonly pages?: readonly ReportPage[];
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** What was met on the way from file to text. */
  readonly problems: readonly Problem[];
}

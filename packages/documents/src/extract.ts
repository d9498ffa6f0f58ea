import type { Problem, ReportFacts, ReportPage } from "@entente/claims";

/** What one file gives: its text, what it says about itself, and what was met on the way. */
export interface Extract {
  readonly text: string;
  /** Only what the file states; a field it is silent about is missing or null. */
  readonly stated: Partial<ReportFacts>;
  readonly problems: readonly Problem[];
  /** Where its pages start, where it has such; offsets in UTF-16 units. */
  readonly pages?: readonly ReportPage[];
}

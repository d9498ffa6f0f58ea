import type { Command } from "commander";
import { givenFields, type ReportFacts } from "@entente/claims";
import { parseDate } from "./command-context.ts";

/** What a person can say of the reports on the command line; it wins over what the files say. */
export interface ReportOptions {
  readonly published?: string;
  readonly title?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
  readonly saved?: string;
  readonly archiveUrl?: string;
}

/** Adds `--published`, `--title`, `--author`, `--url`, `--language`, `--saved` and `--archive-url`. */
export const withReportOptions = (command: Command): Command =>
  command
    .option("--published <date>", "publication date, such as 2017-10-12 or 2017-10")
    .option("--title <text>", "title of the report")
    .option("--author <name>", "who wrote it")
    .option("--url <address>", "where it was published (kept, never fetched)")
    .option("--language <code>", "language, such as en")
    .option("--saved <date>", "when this copy was saved or archived")
    .option("--archive-url <address>", "where an archived copy is (kept, never fetched)");

/** The options as report data. @throws EntenteError `ENT_DATE_BAD` */
export function givenData(options: ReportOptions): Partial<ReportFacts> {
  const { title, author, url, language, archiveUrl } = options;
  const [published, saved] = [parseDate(options.published), parseDate(options.saved)];
  return givenFields({ published, title, author, url, language, saved, archiveUrl });
}

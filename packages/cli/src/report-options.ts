import type { Command } from "commander";
import type { ReportData } from "@entente/claims";
import { parseDate, present } from "./command-context.ts";

/** What a person can say of the reports on the command line; it wins over what the files say. */
export interface ReportOptions {
  readonly published?: string;
  readonly title?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
}

/** Adds `--published`, `--title`, `--author`, `--url` and `--language`. */
export const withReportOptions = (command: Command): Command =>
  command
    .option("--published <date>", "publication date, such as 2017-10-12 or 2017-10")
    .option("--title <text>", "title of the report")
    .option("--author <name>", "who wrote it")
    .option("--url <address>", "where it was published (kept, never fetched)")
    .option("--language <code>", "language, such as en");

/** The options as report data. @throws EntenteError `ENT_DATE_BAD` */
export function givenData(options: ReportOptions): Partial<ReportData> {
  const { title, author, url, language } = options;
  return present({ published: parseDate(options.published), title, author, url, language });
}

import { z } from "zod";
import { reliabilities } from "./credibility.ts";
import { sourceIdSchema } from "./ids.ts";
import { problemSchema } from "./problem.ts";
import { edtfSchema } from "./time/edtf.ts";

/** Who may see a source's words outside the workspace: nobody, its quotes only, or all of it. */
export const sharingMarks = ["private", "quotes", "full"] as const;
export type SharingMark = (typeof sharingMarks)[number];

/** What a report says about itself, or a `NAME.meta.json` beside it says for it. */
export const reportDataSchema = z.object({
  title: z.string().min(1).nullable(),
  author: z.string().min(1).nullable(),
  /** Publication date. */
  published: edtfSchema.nullable(),
  url: z.string().min(1).nullable(),
  /** ISO 639-1 code. */
  language: z.string().min(2).nullable(),
});
export type ReportData = z.infer<typeof reportDataSchema>;

/** Where and when the copy that was read was taken: kept so that a report outlives the page it stood on. */
export const reportCopySchema = z.object({
  /** The day the copy was saved or archived. */
  saved: edtfSchema.nullable(),
  /** Address of an archived copy. */
  archiveUrl: z.string().min(1).nullable(),
});
export type ReportCopy = z.infer<typeof reportCopySchema>;

/** All that can be said of a report beside its text. */
export type ReportFacts = ReportData & ReportCopy;

/** A page of a report: where it starts in the text (Unicode code points) and its number, counted from 1. */
export const reportPageSchema = z.object({
  start: z.number().int().nonnegative(),
  number: z.number().int().positive(),
});
export type ReportPage = z.infer<typeof reportPageSchema>;

/** One report in a workspace. Its text is kept verbatim beside it and `sha256` is of that text in UTF-8. */
export const sourceSchema = reportDataSchema.extend({
  id: sourceIdSchema,
  /** The file's name without its folder. */
  name: z.string().min(1),
  sha256: z.string().length(64),
  /** Length of the text in Unicode code points. */
  characters: z.number().int().nonnegative(),
  /** When it came into the workspace (ISO 8601, UTC). */
  captured: z.iso.datetime(),
  reliability: z.enum(reliabilities).nullable(),
  sharing: z.enum(sharingMarks),
  problems: z.array(problemSchema),
  // Only of a report whose file, or whoever added it, says so. Written out: a spread shape would keep zod in the page.
  saved: edtfSchema.nullable().optional(),
  archiveUrl: z.string().min(1).nullable().optional(),
  pages: z.array(reportPageSchema).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

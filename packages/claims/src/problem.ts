import { z } from "zod";
import { problemCodes, problemText, type ProblemCode, type ProblemDetails } from "./problem-texts.ts";

/**
 * Something a person should know about a report: what, where, and how bad. Problems travel beside
 * results; they never replace them. `start` and `end` are Unicode code points into the source's text,
 * null where the problem is about the whole report.
 */
export const problemSchema = z.object({
  code: z.enum(problemCodes as [ProblemCode, ...ProblemCode[]]),
  severity: z.enum(["error", "warning", "note"]),
  message: z.string(),
  start: z.number().int().nonnegative().nullable(),
  end: z.number().int().nonnegative().nullable(),
});
export type Problem = z.infer<typeof problemSchema>;
/** How bad a problem is: an error, a warning or a note. */
export type Severity = Problem["severity"];

/**
 * Makes a problem from its code and facts.
 *
 * @example
 * problem("warning", "ENT_LANGUAGE_UNREAD", { language: "ar" });
 */
export function problem<C extends ProblemCode>(
  severity: Severity,
  code: C,
  details: ProblemDetails<C>,
  span: { start: number; end: number } | null = null,
): Problem {
  return {
    code,
    severity,
    message: problemText(code, details),
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
}

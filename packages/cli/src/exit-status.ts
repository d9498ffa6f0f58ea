import { isEntenteError, type ProblemCode } from "@entente/claims";

/** What the command ends with: 0 ok, 1 failed, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Codes that mean the person wrote the command wrongly; every other code is a failure. */
const wrongUsage: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "ENT_USAGE",
  "ENT_DATE_BAD",
  "ENT_FORMAT_UNKNOWN",
]);

/** The exit status for something thrown. */
export const exitStatus = (error: unknown): ExitStatus =>
  isEntenteError(error) && wrongUsage.has(error.code) ? 2 : 1;

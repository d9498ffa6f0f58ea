import { problemText, type ProblemCode, type ProblemDetails } from "./problem-texts.ts";

/**
 * The one family of errors that Entente throws on purpose: a command or request that can't go on.
 * Anything wrong *inside* a document is a {@link Problem}, returned beside the result instead.
 *
 * @example
 * new EntenteError("ENT_DATE_BAD", { text: "yesterday" }).code; // "ENT_DATE_BAD"
 */
export class EntenteError<C extends ProblemCode = ProblemCode> extends Error {
  override readonly name = "EntenteError";
  readonly code: C;
  readonly details: ProblemDetails<C>;

  constructor(code: C, details: ProblemDetails<C>, options?: { cause?: unknown }) {
    super(problemText(code, details), options);
    this.code = code;
    this.details = details;
  }
}

/** Whether a caught value is an {@link EntenteError}, of the given code if one is given. */
export function isEntenteError<C extends ProblemCode>(value: unknown, code?: C): value is EntenteError<C> {
  return value instanceof EntenteError && (code === undefined || value.code === code);
}

import { EntenteError, spanOf, tryParseEdtf } from "@entente/claims";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * A moment of the workspace's own history: a time, or the end of a day, month or year (UTC).
 *
 * @throws EntenteError `ENT_DATE_BAD`
 * @example
 * recordedMoment("2020-02"); // the last moment of February 2020
 */
export function recordedMoment(text: string): Date {
  if (tryParseEdtf(text)) {
    const { end } = spanOf(text);
    if (end !== Infinity) return new Date(end * dayMs - 1);
  } else if (/^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text))) {
    return new Date(text);
  }
  throw new EntenteError("ENT_DATE_BAD", { text });
}

import { spanOf, type Span } from "@entente/claims";
import type { Forecast, ForecastLine } from "@entente/server/contract";
import { dateWords } from "../wording/date-words.ts";

/** What became of a forecast by a day, as the ledger has it. */
export interface Fate {
  readonly sign: "came true" | "did not come true" | "undecided" | "open";
  /** “came true 3 Mar 2018”, “open”. */
  readonly words: string;
  /** The day it was resolved; null where it is open. */
  readonly resolved: number | null;
}

/** What a resolved forecast came to. */
export type Outcome = Exclude<Fate["sign"], "open">;

/** The entries of a ledger by the claims they were made from. */
export type Ledger = ReadonlyMap<string, Pick<ForecastLine, "resolution">>;

/** Reads a ledger. Entries that rest on no claim are drawn on no map. */
export const ledgerByClaim = (forecasts: readonly Pick<ForecastLine, "claim" | "resolution">[]): Ledger =>
  new Map(forecasts.flatMap((line) => (line.claim === null ? [] : [[line.claim, line] as const])));

const signs = {
  yes: "came true",
  no: "did not come true",
  ambiguous: "undecided",
  annulled: "undecided",
} as const;
const words = {
  yes: "came true",
  no: "did not come true",
  ambiguous: "resolved as ambiguous",
  annulled: "annulled",
} as const;

const open: Fate = { sign: "open", words: "open", resolved: null };

/** The fate of a forecast as a day has it: what was resolved later is open still. Null where it is on no ledger. */
export function fateOn(ledger: Ledger, { claims }: Pick<Forecast, "claims">, day: Span): Fate | null {
  const entry = claims.map((claim) => ledger.get(claim)).find((one) => one !== undefined);
  if (!entry) return null;
  const { resolution } = entry;
  if (!resolution) return open;
  const resolved = spanOf(resolution.date).start;
  if (!Number.isFinite(resolved) || resolved >= day.end) return open;
  const told = `${words[resolution.outcome]} ${dateWords(resolution.date.slice(0, 10))}`;
  return { sign: signs[resolution.outcome], words: told, resolved };
}

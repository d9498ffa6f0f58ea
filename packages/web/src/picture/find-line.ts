import type { Forecast, LaneGround, Picture, PictureEvent, Relation } from "@entente/server/contract";
import { datesInWords, eventDateWords, periodWords } from "../wording/date-words.ts";
import { conditionWords, forecastMeta } from "../wording/forecast-words.ts";
import { count } from "../wording/counts.ts";
import type { NameOf } from "../wording/line-words.ts";
import { statusWords } from "../wording/status-words.ts";

/** A line of the picture that a person chose: a relation or fact, an event, or a forecast or denial. */
export type ChosenLine =
  | { readonly kind: "relation"; readonly line: Relation }
  | { readonly kind: "event"; readonly line: PictureEvent }
  | { readonly kind: "forecast"; readonly line: Forecast };

/**
 * The line whose claims include the one in the address. What holds at the date comes before the same state's other
 * stretches, and a line that begins with the claim before one that only holds it.
 */
export function findLine(
  claim: string,
  picture: Picture | null,
  known: Pick<LaneGround, "states" | "events" | "forecasts">,
): ChosenLine | null {
  const lines: ChosenLine[] = [
    ...[...(picture?.relations ?? []), ...(picture?.facts ?? []), ...known.states].map((line) => ({
      kind: "relation" as const,
      line,
    })),
    ...[...(picture?.events ?? []), ...known.events].map((line) => ({ kind: "event" as const, line })),
    ...[...(picture?.forecasts ?? []), ...(picture?.denials ?? []), ...known.forecasts].map((line) => ({
      kind: "forecast" as const,
      line,
    })),
  ];
  const holds = ({ line }: ChosenLine): boolean => line.claims.some((id) => id === claim);
  return lines.find(({ line }) => line.claims[0] === claim) ?? lines.find(holds) ?? null;
}

/** When it was and how firmly it stands, in words. */
export function aboutLine(chosen: ChosenLine, nameOf: NameOf): string {
  if (chosen.kind === "forecast")
    return [forecastMeta(chosen.line, nameOf), conditionWords(chosen.line)].filter(Boolean).join(" · ");
  if (chosen.kind === "event") {
    const { when, whenText, status } = chosen.line;
    const words = whenText === null ? null : `“${whenText}”`;
    return [when === null ? null : eventDateWords(when), words, status === "certain" ? null : status]
      .filter(Boolean)
      .join(" · ");
  }
  const { ended, question, suspended, status, origins } = chosen.line;
  const reasons = [
    ended && `no longer after that${ended.inferred ? ", it is inferred" : ""}: ${datesInWords(ended.why)}`,
    question && `in question: ${datesInWords(question.why)}`,
    suspended && `suspended: ${datesInWords(suspended.why)}`,
  ];
  const parts = [
    periodWords(chosen.line),
    statusWords[status].meaning,
    origins === undefined ? null : count(origins, "independent origin"),
    ...reasons,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

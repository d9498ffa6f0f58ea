import { isCertainlyBefore, parseEdtf, printSpan, tryParseEdtf, type Span } from "@entente/claims";
import { firstDrawnDay, noLaterThan, untilDate, type Dated } from "./dated.ts";
import { byPublication, type KnownClaim, type KnownEvidence } from "./known-claims.ts";

/** When something happened, as one claim has it. */
export interface EventTime {
  /** `../D` where it is only known to have happened by D. */
  readonly when: Dated;
  /** Whether the claim gives any date; otherwise it had happened by publication. */
  readonly isDated: boolean;
  /** The day from which a picture lists it: the first it can have happened on, or else when it was told. */
  readonly drawnFrom: number;
}

const dated = (when: Dated): EventTime => ({ when, isDated: true, drawnFrom: firstDrawnDay(when.span) });

/** One date of two: `1980` and `1989` are `1980/1989`. */
function between(from: Dated, to: Dated): Dated {
  if (from.text === to.text || isCertainlyBefore(to.span, from.span)) return from;
  const span = { start: from.span.start, end: Math.max(from.span.end, to.span.end) };
  const isPlain = parseEdtf(from.text).kind === "date" && parseEdtf(to.text).kind === "date";
  const text = `${from.text}/${to.text}`;
  return { text: isPlain && tryParseEdtf(text) ? text : (printSpan(span) ?? from.text), span };
}

/** The stated date of a claim that another claim is placed after or before. Never followed further than one step. */
function neighbourDate(id: string | null, evidence: KnownEvidence): Span | null {
  const time = id === null ? null : evidence.timeOfClaim(id);
  const text = time?.from ?? time?.to ?? null;
  return text === null ? null : evidence.readDate(text).span;
}

function undatedEvent(known: KnownClaim, evidence: KnownEvidence): EventTime {
  const by = byPublication(known);
  const after = neighbourDate(known.claim.time.after, evidence);
  const before = neighbourDate(known.claim.time.before, evidence);
  const span = { start: after?.start ?? -Infinity, end: Math.min(by.span.end, before?.end ?? Infinity) };
  if ((!after && !before) || span.start >= span.end) {
    return { when: by, isDated: false, drawnFrom: firstDrawnDay(known.known.span) };
  }
  return dated({ text: printSpan(span) ?? by.text, span });
}

/**
 * When something happened, as a claim has it: at its date, by its `to`, or by publication; nothing told as having
 * happened happened after it was told. Where it is placed after or before a dated claim, that bounds it.
 */
export function timeOfEvent(known: KnownClaim, evidence: KnownEvidence): EventTime {
  const { from, to } = known.claim.time;
  if (from === null && to === null) return undatedEvent(known, evidence);
  const end = to === null ? null : evidence.readDate(to);
  const when =
    from === null
      ? untilDate(end as Dated)
      : end
        ? between(evidence.readDate(from), end)
        : evidence.readDate(from);
  return dated({ text: when.text, span: noLaterThan(when.span, known.known.span) });
}

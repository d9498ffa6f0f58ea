import type { ActorId } from "@entente/claims";
import { compareIds } from "./compare-ids.ts";
import { drawForecasts } from "./forecasts.ts";
import { drawStates } from "./draw-states.ts";
import { isActor, openLedger, pictureActor, type Ledger } from "./ledger.ts";
import { drawEvents } from "./picture-events.ts";
import type { Evidence, EvidenceOptions, Picture, PictureActor } from "./picture.ts";
import { deriveFacts } from "./rules/derive-facts.ts";
import { compareDrawn } from "./relations.ts";

/** What a picture is asked for. */
export interface PictureOptions extends EvidenceOptions {
  /**
   * The date it shows (EDTF). Of a date longer than a day it shows what may have held on any day of it; `certain` is
   * then only what held on all of them.
   */
  readonly asOf: string;
}

type Named = { readonly subject: ActorId; readonly object: string | null };

function actorsIn(ledger: Ledger, lists: readonly (readonly Named[])[]): PictureActor[] {
  const ids = new Set<string>();
  for (const { subject, object } of lists.flat()) {
    ids.add(subject);
    if (isActor(ledger, object)) ids.add(object);
  }
  const actors = [...ids].map((id) => ledger.evidence.actors.get(id)).filter((actor) => actor !== undefined);
  return actors.toSorted((a, b) => compareIds(a.id, b.id)).map(pictureActor);
}

/**
 * Draws what holds at a date (EDTF) from a ledger.
 *
 * @throws EntenteError `ENT_DATE_BAD` for a date that is none.
 */
export function drawPicture(ledger: Ledger, asOfText: string, knownAt: string | null = null): Picture {
  const asOf = ledger.evidence.readDate(asOfText).span;
  const drawn = drawStates(ledger, asOf).toSorted(compareDrawn);
  const states = drawn.map(({ relation }) => relation);
  const relations = states.filter(({ object }) => isActor(ledger, object));
  const facts = states.filter(({ object }) => !isActor(ledger, object));
  const events = drawEvents(ledger, asOf).map(({ event }) => event);
  const forecasts = drawForecasts(ledger, "forecast", asOf).map(({ forecast }) => forecast);
  const denials = drawForecasts(ledger, "denial", asOf).map(({ forecast }) => forecast);
  const actors = actorsIn(ledger, [relations, facts, events, forecasts, denials]);
  const derived = deriveFacts(ledger, asOf);
  return { asOf: asOfText, knownAt, actors, relations, facts, events, derived, forecasts, denials };
}

/**
 * What holds at a date, as known on a date. Every relation cites the claims it comes from; predictions, conditions
 * and denials are listed apart and never become relations. The order of the evidence changes nothing.
 *
 * @throws EntenteError `ENT_DATE_BAD` for a date that is none, `ENT_SOURCE_UNKNOWN` where a claim's source is missing.
 * @example
 * const { relations } = projectPicture(evidence, { asOf: "2014-07", knownAt: "2017-12-31" });
 * relations.find(({ object }) => object === "a2"); // { predicate: "fights", subject: "a1", from: "2014-01", claims: ["c3"], … }
 */
export function projectPicture(evidence: Evidence, options: PictureOptions): Picture {
  return drawPicture(openLedger(evidence, options), options.asOf, options.knownAt ?? null);
}

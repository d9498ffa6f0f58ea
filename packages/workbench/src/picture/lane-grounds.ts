import {
  drawPicture,
  drawSpans,
  laneGround,
  voicesOf,
  type LaneGround,
  type LaneEvidence,
  type OpenPicture,
} from "@entente/analysis";
import { lastPublished } from "../summary.ts";
import type { LaneQuery, PictureQuery } from "../queries.ts";
import { KeptDrawings } from "./kept-drawings.ts";
import type { Facts } from "./open-pictures.ts";

const defaults = { most: 10, mostLines: 2500 } as const;

const keyOf = ({ knownAt, review, rules }: Omit<PictureQuery, "asOf">, today: string): string =>
  JSON.stringify([knownAt, review, rules, today]);

/**
 * What maps of lanes show, kept as long as the evidence stays the same: drawing every state of a large workspace takes
 * a second, and a map asks again whenever it shows more lanes or others.
 */
export class LaneGrounds {
  readonly #evidence = new KeptDrawings<LaneEvidence>();
  readonly #grounds = new KeptDrawings<LaneGround>();
  readonly #voices = new WeakMap<Facts, ReturnType<typeof voicesOf>>();

  /** @param today the date of a workspace without dated sources. */
  of(facts: Facts, open: () => OpenPicture, query: LaneQuery, today: string): LaneGround {
    const { show, most = defaults.most, mostLines = defaults.mostLines } = query;
    const asked = JSON.stringify([keyOf(query, today), show, most, mostLines]);
    return this.#grounds.of(facts, asked, () => {
      const evidence = this.evidenceOf(facts, open, query, today);
      const voices = this.#voices.get(facts) ?? voicesOf(facts.claims, facts.sources);
      this.#voices.set(facts, voices);
      return laneGround(evidence, voices, { show, most, mostLines });
    });
  }

  /** Every state over all time, and all that had happened or been foreseen by the last publication. */
  evidenceOf(
    facts: Facts,
    open: () => OpenPicture,
    query: Omit<PictureQuery, "asOf">,
    today: string,
  ): LaneEvidence {
    return this.#evidence.of(facts, keyOf(query, today), () =>
      everythingOf(facts, open(), query.knownAt ?? null, today),
    );
  }
}

/** All states over all time, and whatever had happened or been foreseen by the last publication. */
function everythingOf(facts: Facts, open: OpenPicture, knownAt: string | null, today: string): LaneEvidence {
  const ledger = open.ledger();
  const { events, forecasts } = drawPicture(ledger, lastPublished(facts.sources) ?? today, knownAt);
  return { actors: facts.actors, states: drawSpans(ledger), events, forecasts };
}

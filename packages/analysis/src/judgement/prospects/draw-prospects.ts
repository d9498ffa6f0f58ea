import type { ActorId, ClaimId, ClaimRecord, ReviewState } from "@entente/claims";
import { drawBetween, type Between } from "../../picture/between.ts";
import type { Ledger } from "../../picture/ledger.ts";
import type { Picture, Relation } from "../../picture/picture.ts";
import { drawPicture } from "../../picture/project-picture.ts";
import { drawSpans } from "../../picture/relation-spans.ts";
import type { OpenPicture } from "../../picture/store/open-picture.ts";
import { metBy } from "../../picture/what-if/conditions.ts";
import type { LedgerForecast } from "../forecasts/forecast-entry.ts";
import type { ForecastSource } from "../forecasts/propose-entry.ts";
import type { RowFacts } from "../hypotheses/live-row.ts";
import type { KeptMatrix } from "../hypotheses/matrix.ts";
import type { BaseRateSet } from "./base-rates.ts";
import { countPairs } from "./count-pairs.ts";
import { forecastLens } from "./forecast-lens.ts";
import { baseRateLens, changesLens, historyOfPair, hypothesisLens, sharedLines } from "./lenses.ts";
import { modelView } from "./model-lens.ts";
import { lensTitles, type Prospects } from "./prospects.ts";

/** What the prospects of all pairs rest on at a date: it may be kept as long as the picture stays the same. */
export interface ProspectsGround {
  /** The whole picture at the date. */
  readonly drawn: Picture;
  /** Every state over all time. */
  readonly spans: readonly Relation[];
}

/** Draws the ground of the prospects of all pairs. @throws EntenteError `ENT_DATE_BAD`. */
export function prospectsGround(picture: OpenPicture, asOf: string): ProspectsGround {
  const ledger = picture.ledger();
  return { drawn: drawPicture(ledger, asOf), spans: drawSpans(ledger) };
}

/** What the prospects of a pair are drawn from, besides the picture. */
export interface ProspectsInput {
  /** The picture as known at the date asked for. */
  readonly picture: OpenPicture;
  /** What was drawn of it for that date. Default: it is drawn now. */
  readonly ground?: ProspectsGround;
  readonly pair: readonly [ActorId, ActorId];
  readonly asOf: string;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly sources: ReadonlyMap<string, ForecastSource>;
  readonly ledger: readonly LedgerForecast[];
  /** The matrix made for the pair, if there is one, and what is known of its rows. */
  readonly matrix: KeptMatrix | null;
  readonly rowFacts: ReadonlyMap<string, RowFacts>;
  readonly sets: readonly BaseRateSet[];
  /** Which relations the models may use. Default: accepted ones. */
  readonly review?: readonly ReviewState[] | undefined;
}

/** The claim by which the condition of one of these claims is said to be met, as far as the picture knows. */
function metIn(picture: OpenPicture, ledger: Ledger): (ids: readonly ClaimId[]) => ClaimId | null {
  const known = ledger.evidence.claims.map(({ claim }) => claim);
  const facts = known.filter(({ modality, polarity }) => modality === "asserted" && polarity === "positive");
  const conditionals = known.filter(({ condition }) => condition !== null);
  return (ids) => {
    const conditional = conditionals.filter(({ id }) => ids.includes(id));
    if (conditional.length === 0) return null;
    return (
      facts.find((fact) => conditional.some((claim) => metBy(picture, claim, fact) !== null))?.id ?? null
    );
  };
}

/** Who stands between the two, with what third parties pull them to. */
function structureNote(between: Between, pulls: number): string | null {
  if (between.shared.length + between.ancestors.length + pulls === 0)
    return "Nothing here links the two through a third.";
  return "A shared enemy makes an alliance possible, not probable.";
}

/**
 * The prospects of a pair as of a date, by what was known then: six lenses side by side, each line with what it rests
 * on.
 *
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the picture has no such actor, `ENT_DATE_BAD`.
 * @example
 * drawProspects(input).lenses.structure.lines[0]; // { text: "Shared enemy: Iraq", … }
 */
export function drawProspects(input: ProspectsInput): Prospects {
  const { picture, pair, asOf, claims, sources, ledger } = input;
  const [one, other] = pair;
  const between = drawBetween(picture, one, other, asOf);
  const { drawn, spans } = input.ground ?? prospectsGround(picture, asOf);
  const nameOf = (id: string): string => picture.actors.get(id)?.name ?? id;
  const isCamp = (id: string): boolean =>
    ["organisation", "state"].includes(picture.actors.get(id)?.type ?? "");
  const models = modelView(drawn, pair, nameOf, input.review);
  const counts = countPairs(spans, drawn.events, isCamp, pair);
  return {
    actors: between.actors,
    asOf,
    lenses: {
      forecasts: forecastLens({
        between,
        asOf,
        ledger,
        claimOf: (id) => claims.get(id) ?? null,
        sourceOf: (id) => sources.get(id) ?? null,
        nameOf,
      }),
      hypotheses: hypothesisLens(input.matrix, input.rowFacts, asOf),
      baseRates: baseRateLens(historyOfPair(between), input.sets, counts),
      structure: {
        title: lensTitles.structure,
        lines: [...sharedLines(between, nameOf), ...models.pulls],
        note: structureNote(between, models.pulls.length),
      },
      models: models.lens,
      changes: changesLens(between, nameOf, metIn(picture, picture.ledger())),
    },
  };
}

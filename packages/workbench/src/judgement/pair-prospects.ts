import {
  drawProspects,
  prospectsGround,
  readBaseRates,
  type BaseRateSet,
  type KeptMatrix,
  type Prospects,
  type ProspectsGround,
} from "@entente/analysis";
import type { ReviewState } from "@entente/claims";
import { KeptDrawings } from "../picture/kept-drawings.ts";
import { lastPublished } from "../summary.ts";
import type { Reason } from "../queries.ts";
import type { ForecastLedger } from "./forecast-ledger.ts";
import { lookUp } from "./forecast-view.ts";
import type { HypothesisMatrices } from "./hypothesis-matrices.ts";
import { asJson, readBodies, recordKinds, type JudgementDesk } from "./judgement-desk.ts";

/** A set of pairs with its id in the workspace. */
export interface KeptBaseRates extends BaseRateSet {
  readonly id: string;
}

/** How the prospects of a pair are asked for. */
export interface ProspectsQuery {
  /** Everything as of this date, as known by it. Default: the latest publication date in the workspace. */
  readonly asOf?: string;
  /** Which relations the models may use. Default: accepted ones. */
  readonly review?: readonly ReviewState[];
}

/** The prospects of pairs, and the sets of pairs that base rates are counted in. */
export class PairProspects {
  readonly #desk: JudgementDesk;
  readonly #ledger: ForecastLedger;
  readonly #matrices: HypothesisMatrices;
  /** What the prospects of every pair rest on, by date. */
  readonly #grounds = new KeptDrawings<ProspectsGround>();

  constructor(desk: JudgementDesk, ledger: ForecastLedger, matrices: HypothesisMatrices) {
    this.#desk = desk;
    this.#ledger = ledger;
    this.#matrices = matrices;
  }

  async prospects(one: string, other: string, query: ProspectsQuery = {}): Promise<Prospects> {
    const pair = [await this.#desk.actorId(one), await this.#desk.actorId(other)] as const;
    const facts = await this.#desk.facts();
    const sources = await this.#desk.workspace.sources();
    const asOf = query.asOf ?? lastPublished(sources) ?? this.#desk.now().toISOString().slice(0, 10);
    const matrix = await this.#matrixOf(pair);
    const picture = await this.#desk.open({ knownAt: asOf, review: ["accepted", "proposed"] });
    return drawProspects({
      picture,
      ground: this.#grounds.of(facts, asOf, () => prospectsGround(picture, asOf)),
      pair,
      asOf,
      claims: lookUp(facts).claims,
      sources: new Map(sources.map((source) => [source.id as string, source])),
      ledger: await this.#ledger.entries(),
      matrix,
      rowFacts: matrix ? await this.#matrices.rowFacts(matrix) : new Map(),
      sets: await this.baseRates(),
      review: query.review,
    });
  }

  async baseRates(): Promise<readonly KeptBaseRates[]> {
    return await readBodies<KeptBaseRates>(this.#desk.workspace, recordKinds.baseRates);
  }

  async addBaseRates(
    set: Omit<BaseRateSet, "cases">,
    text: string,
    file: string,
    reason: Reason = {},
  ): Promise<KeptBaseRates> {
    const body: BaseRateSet = { ...set, cases: readBaseRates(text, file) };
    const { id } = await this.#desk.workspace.createRecord(
      { kind: recordKinds.baseRates, body: asJson(body) },
      reason,
    );
    return { ...body, id };
  }

  /** The latest matrix about the two. */
  async #matrixOf(pair: readonly string[]): Promise<KeptMatrix | null> {
    const own = (await this.#matrices.matrices()).filter(
      (matrix) => matrix.pair !== null && matrix.pair.every((id) => pair.includes(id)),
    );
    return own.at(-1) ?? null;
  }
}

import {
  addHypothesis,
  addRow,
  clearCell,
  drawBetween,
  findConflicts,
  knownTextOf,
  postMortem,
  proposeHypotheses,
  removeHypothesis,
  removeRow,
  setCell,
  setOutcome,
  suggestMarks,
  weighMatrix,
  type Between,
  type KeptMatrix,
  type Mark,
  type Matrix,
  type PostMortem,
  type RowFacts,
  type RowTheme,
  type SuggestedMark,
  type WeighedMatrix,
  type WeightSwitches,
} from "@entente/analysis";
import { EntenteError, type ClaimId, type ClaimRecord, type Credibility } from "@entente/claims";
import type { Facts } from "../picture/open-pictures.ts";
import type { Reason } from "../queries.ts";
import { lookUp, titleOf, type LookUp } from "./forecast-view.ts";
import { asJson, readBodies, recordKinds, type JudgementDesk } from "./judgement-desk.ts";
import { withPairNow } from "./pair-now.ts";

const kind = recordKinds.matrix;

/** A row's claim as it is shown beside it. */
export interface RowClaim {
  readonly row: string;
  readonly quote: string;
  readonly sourceTitle: string;
  readonly facts: RowFacts;
}

/** A matrix with what it says and what has become of its evidence. */
export interface MatrixDetail {
  readonly matrix: KeptMatrix;
  /** Whose marks are set by changes from here. */
  readonly analyst: string;
  readonly switches: WeightSwitches;
  readonly weighed: WeighedMatrix;
  readonly claims: readonly RowClaim[];
  /** Marks that rules suggest for cells this analyst has not marked; they count for nothing. */
  readonly suggestions: readonly (SuggestedMark & { readonly row: string })[];
  readonly postMortem: PostMortem | null;
}

/** A claim that bears on a matrix's pair and is not among its evidence yet. */
export interface RowProposal {
  readonly claim: ClaimId;
  readonly quote: string;
  readonly sourceTitle: string;
  readonly theme: RowTheme;
}

/** One change of a matrix. */
export type MatrixChange =
  | { readonly does: "add-hypothesis"; readonly text: string }
  | { readonly does: "remove-hypothesis"; readonly hypothesis: string }
  | { readonly does: "add-row"; readonly claim: string }
  | { readonly does: "add-note"; readonly text: string }
  | { readonly does: "remove-row"; readonly row: string }
  | {
      readonly does: "mark";
      readonly row: string;
      readonly hypothesis: string;
      /** Null takes the analyst's own mark out. */
      readonly mark: Mark | null;
      readonly note?: string;
      /** Whose mark it is. Default: whoever works here. */
      readonly analyst?: string;
    }
  | { readonly does: "assume"; readonly text: string }
  | { readonly does: "outcome"; readonly hypothesis: string; readonly date?: string; readonly note?: string };

/** The claims of the answer to "between A and B", with what each has to do with the two. */
function themedClaims(between: Between): Map<ClaimId, RowTheme> {
  const themes = new Map<ClaimId, RowTheme>();
  const enter = (claims: readonly ClaimId[], theme: RowTheme): void => {
    for (const claim of claims) if (!themes.has(claim)) themes.set(claim, theme);
  };
  const { relations, events, forecasts, inTheWay, shared } = between;
  for (const line of [...relations, ...events, ...forecasts, ...inTheWay.said]) enter(line.claims, "between");
  for (const { kind: theme, one, other } of shared) enter([...one.claims, ...other.claims], theme);
  return themes;
}

/** The matrices of a workspace, kept as records. */
export class HypothesisMatrices {
  readonly #desk: JudgementDesk;

  constructor(desk: JudgementDesk) {
    this.#desk = desk;
  }

  async matrices(): Promise<readonly KeptMatrix[]> {
    const kept = await readBodies<KeptMatrix>(this.#desk.workspace, kind);
    return await Promise.all(kept.map((matrix) => withPairNow(this.#desk, matrix)));
  }

  async matrix(
    id: string,
    switches: WeightSwitches = { credibility: true, reliability: true },
  ): Promise<MatrixDetail> {
    const matrix = await withPairNow(this.#desk, await this.#kept(id));
    const facts = await this.#desk.facts();
    const found = lookUp(facts);
    const rowFacts = await this.rowFacts(matrix);
    return {
      matrix,
      analyst: this.#desk.who,
      switches,
      weighed: weighMatrix(matrix, rowFacts, switches),
      claims: matrix.rows.flatMap((row) => {
        const claim = found.claims.get(row.claim ?? "");
        const known = rowFacts.get(row.id);
        if (!claim || !known) return [];
        return [
          {
            row: row.id,
            quote: claim.quote,
            sourceTitle: titleOf(found.sources.get(claim.source)) ?? "",
            facts: known,
          },
        ];
      }),
      suggestions: await this.#suggestions(matrix, found),
      postMortem: postMortem(matrix, rowFacts, switches),
    };
  }

  /** What is known now of the claims of a matrix's rows, by row. */
  async rowFacts(matrix: Matrix): Promise<Map<string, RowFacts>> {
    const { claims, sources } = lookUp(await this.#desk.facts());
    const present = matrix.rows.flatMap(({ id, claim }) => {
      const record = claims.get(claim ?? "");
      return record ? [{ id, record }] : [];
    });
    const origins = await this.#desk.workspace.claimOrigins(present.map(({ record }) => record.id));
    const contested = present.length === 0 ? new Set<string>() : await this.#contested();
    return new Map(
      present.flatMap(({ id, record }) => {
        const source = sources.get(record.source);
        if (!source) return [];
        const facts: RowFacts = {
          review: record.review,
          // The schema of claims holds it to 1–6.
          credibility: record.credibility as Credibility | null,
          reliability: source.reliability,
          origins: origins.get(record.id) ?? 1,
          isContested: contested.has(record.id),
          known: knownTextOf(source),
        };
        return [[id, facts] as const];
      }),
    );
  }

  async newMatrix(
    about: { readonly title?: string; readonly pair?: readonly [string, string] },
    reason: Reason = {},
  ): Promise<KeptMatrix> {
    const { pair } = about;
    const ids = pair && ([await this.#desk.actorId(pair[0]), await this.#desk.actorId(pair[1])] as const);
    const { nameOf } = lookUp(await this.#desk.facts());
    const empty: Matrix = {
      title:
        about.title ??
        (ids ? `What becomes of ${nameOf(ids[0])} and ${nameOf(ids[1])}?` : "Competing hypotheses"),
      pair: ids ?? null,
      hypotheses: [],
      rows: [],
      cells: [],
      assumptions: "",
      outcome: null,
    };
    const proposed = ids ? proposeHypotheses(nameOf(ids[0]), nameOf(ids[1])) : [];
    const body = proposed.reduce((matrix, one) => addHypothesis(matrix, one.text, one.kind), empty);
    const { id } = await this.#desk.workspace.createRecord({ kind, body: asJson(body) }, reason);
    return { ...body, id };
  }

  async changeMatrix(id: string, changes: readonly MatrixChange[], reason: Reason = {}): Promise<KeptMatrix> {
    let matrix = await this.#kept(id);
    for (const change of changes) matrix = await this.#changed(matrix, change);
    const { id: _, ...body } = matrix;
    await this.#desk.workspace.changeRecord({ kind, id, body: asJson(body) }, reason);
    return matrix;
  }

  async removeMatrix(id: string, reason: Reason = {}): Promise<void> {
    await this.#kept(id);
    await this.#desk.workspace.removeRecord({ kind, id }, reason);
  }

  async rowProposals(id: string): Promise<readonly RowProposal[]> {
    const matrix = await withPairNow(this.#desk, await this.#kept(id));
    const { claims, sources } = lookUp(await this.#desk.facts());
    const taken = new Set(matrix.rows.map(({ claim }) => claim));
    return [...(await this.#themes(matrix))].flatMap(([claimId, theme]) => {
      const claim = claims.get(claimId);
      if (!claim || taken.has(claim.id)) return [];
      return [
        { claim: claim.id, quote: claim.quote, sourceTitle: titleOf(sources.get(claim.source)) ?? "", theme },
      ];
    });
  }

  async #kept(id: string): Promise<KeptMatrix> {
    const record = await this.#desk.workspace.record(kind, id);
    if (!record) throw new EntenteError("ENT_MATRIX_UNKNOWN", { id });
    // Written by this class.
    return { ...(record.body as unknown as Matrix), id };
  }

  async #changed(matrix: KeptMatrix, change: MatrixChange): Promise<KeptMatrix> {
    const { who } = this.#desk;
    switch (change.does) {
      case "add-hypothesis":
        return addHypothesis(matrix, change.text);
      case "remove-hypothesis":
        return removeHypothesis(matrix, change.hypothesis);
      case "add-row":
        return await this.#withClaim(matrix, change.claim);
      case "add-note":
        return addRow(matrix, { claim: null, text: change.text, start: null });
      case "remove-row":
        return removeRow(matrix, change.row);
      case "mark": {
        const { row, hypothesis, mark, note = null, analyst = who } = change;
        const cell = { row, hypothesis, analyst };
        return mark === null ? clearCell(matrix, cell) : setCell(matrix, { ...cell, mark, why: note });
      }
      case "assume":
        return { ...matrix, assumptions: change.text };
      case "outcome": {
        const { hypothesis, date = this.#desk.now().toISOString().slice(0, 10), note = null } = change;
        return setOutcome(matrix, { hypothesis, date, note, by: who });
      }
    }
  }

  async #withClaim(matrix: KeptMatrix, id: string): Promise<KeptMatrix> {
    const claim = lookUp(await this.#desk.facts()).claims.get(id);
    if (!claim) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    const origins = (await this.#desk.workspace.claimOrigins([claim.id])).get(claim.id) ?? 1;
    return addRow(matrix, { claim: claim.id, text: null, start: { review: claim.review, origins } });
  }

  /** What the claims of a pair have to do with it; nothing for a matrix that is about no pair. */
  async #themes({ pair }: Matrix): Promise<Map<ClaimId, RowTheme>> {
    const picture = await this.#desk.open({});
    const isThere = pair?.every((id) => picture.actors.has(id)) ?? false;
    return pair && isThere ? themedClaims(drawBetween(picture, ...pair)) : new Map();
  }

  async #suggestions(matrix: KeptMatrix, { claims }: LookUp): Promise<MatrixDetail["suggestions"]> {
    const themes = await this.#themes(matrix);
    const marked = new Set(
      matrix.cells.map(({ row, hypothesis, analyst }) => `${row} ${hypothesis} ${analyst}`),
    );
    return matrix.rows.flatMap((row) => {
      const claim: ClaimRecord | undefined = claims.get(row.claim ?? "");
      const theme = claim && themes.get(claim.id);
      if (!claim || !theme) return [];
      return suggestMarks(claim, theme, matrix.hypotheses)
        .filter(({ hypothesis }) => !marked.has(`${row.id} ${hypothesis} ${this.#desk.who}`))
        .map((suggestion) => ({ ...suggestion, row: row.id }));
    });
  }

  async #contested(): Promise<Set<string>> {
    const facts: Facts = await this.#desk.facts();
    const conflicts = findConflicts(await this.#desk.open({}), facts.verdicts);
    return new Set(conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)));
  }
}

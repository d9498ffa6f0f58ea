import {
  EntenteError,
  foldName,
  givenFields,
  type ClaimRecord,
  type Modality,
  type ReviewState,
  type Source,
  type SourceId,
} from "@entente/claims";
import type { MatrixChange } from "./hypothesis-matrices.ts";
import type { WorkspaceActor } from "@entente/workspace";
import type { NamedClaim } from "../name-actors.ts";
import type { Reason } from "../queries.ts";
import type { Judgement } from "./judgement.ts";
import {
  parseJudgementFile,
  type ClaimAnchor,
  type JudgementFile,
  type LoadedJudgement,
} from "./judgement-file.ts";

/** What loading needs of a workbench. */
export interface LoadingBench {
  readonly judgement: Pick<
    Judgement,
    | "forecasts"
    | "addForecast"
    | "editForecast"
    | "fixForecast"
    | "judgeCondition"
    | "resolveForecast"
    | "matrices"
    | "newMatrix"
    | "changeMatrix"
  >;
  sources(): Promise<readonly Source[]>;
  source(id: string): Promise<{ readonly text: string }>;
  actors(): Promise<readonly WorkspaceActor[]>;
  claims(query: { source: SourceId }): Promise<{ readonly claims: readonly ClaimRecord[] }>;
  review(id: string, state: ReviewState, reason: Reason): Promise<ClaimRecord>;
  addClaim(claim: NamedClaim, reason: Reason): Promise<ClaimRecord>;
}

/** A value for each key, asked for once. */
async function once<Key, Value>(
  kept: Map<Key, Promise<Value>>,
  key: Key,
  ask: () => Promise<Value>,
): Promise<Value> {
  const value = kept.get(key) ?? ask();
  kept.set(key, value);
  return await value;
}

/**
 * Finds or adds the claims a file names. What was read and says the same is accepted; else it is added by hand. Reports,
 * their claims and the actors' names are read once: nobody else works at the workspace while a file is loaded into it.
 */
export class Anchors {
  readonly #bench: LoadingBench;
  readonly #why: string;
  readonly #texts = new Map<SourceId, Promise<string>>();
  readonly #claims = new Map<SourceId, Promise<ClaimRecord[]>>();
  #sources: Promise<readonly Source[]> | null = null;
  #names: Promise<ReadonlyMap<string, ReadonlySet<string>>> | null = null;

  constructor(bench: LoadingBench, why: string) {
    this.#bench = bench;
    this.#why = why;
  }

  async find(anchor: ClaimAnchor): Promise<ClaimRecord> {
    const source = await this.#sourceOf(anchor);
    const reason = { why: this.#why };
    const claims = await once(this.#claims, source.id, async () => [
      ...(await this.#bench.claims({ source: source.id })).claims,
    ]);
    const read = await this.#sameAs(claims, anchor);
    if (read?.review === "accepted") return read;
    if (read) {
      const accepted = await this.#bench.review(read.id, "accepted", reason);
      claims[claims.indexOf(read)] = accepted;
      return accepted;
    }
    const { quote, predicate, subject, object, condition } = anchor;
    const { modality = "asserted", polarity = "positive", likelihood = null } = anchor;
    const added = await this.#bench.addClaim(
      {
        source: source.id,
        quote,
        predicate,
        subject,
        object,
        modality,
        polarity,
        likelihood,
        ...(condition === undefined ? {} : { condition: { words: condition, about: null } }),
      },
      reason,
    );
    claims.push(added);
    return added;
  }

  /** Takes in what became of a claim that was found. */
  async keep(claim: ClaimRecord): Promise<void> {
    const claims = (await this.#claims.get(claim.source)) ?? [];
    const at = claims.findIndex(({ id }) => id === claim.id);
    if (at >= 0) claims[at] = claim;
  }

  /** The report of that name that has the quote; else the first of the name, which then refuses it. */
  async #sourceOf({ source: wanted, quote }: ClaimAnchor): Promise<Source> {
    this.#sources ??= this.#bench.sources();
    const named = (await this.#sources).filter(({ name }) => name === wanted);
    for (const source of named) {
      const text = await once(this.#texts, source.id, async () => (await this.#bench.source(source.id)).text);
      if (text.includes(quote)) return source;
    }
    const [first] = named;
    if (!first) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id: wanted });
    return first;
  }

  /** A claim that was read, says the same of the same, and overlaps the quote. */
  async #sameAs(claims: readonly ClaimRecord[], anchor: ClaimAnchor): Promise<ClaimRecord | undefined> {
    this.#names ??= this.#readNames();
    const names = await this.#names;
    const isCalled = (id: string | null, name: string | null): boolean => {
      if (id === null || name === null) return id === name;
      return names.get(id)?.has(foldName(name)) ?? foldName(id) === foldName(name);
    };
    return claims.find(
      (claim) =>
        claim.predicate === anchor.predicate &&
        isSameManner(claim.modality, anchor.modality ?? "asserted") &&
        claim.polarity === (anchor.polarity ?? "positive") &&
        (claim.quote.includes(anchor.quote) || anchor.quote.includes(claim.quote)) &&
        ((isCalled(claim.subject, anchor.subject) && isCalled(claim.object, anchor.object)) ||
          (isCalled(claim.subject, anchor.object) && isCalled(claim.object, anchor.subject))),
    );
  }

  /** The names of each actor, folded. */
  async #readNames(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const actors = await this.#bench.actors();
    return new Map(
      actors.map(({ id, name, names }) => [
        id,
        new Set([name, ...names.map(({ text }) => text)].map((one) => foldName(one))),
      ]),
    );
  }
}

/** What a person takes for a condition the reader may take for a forecast, and the reverse. */
const isSameManner = (read: Modality, named: Modality): boolean =>
  read === named || [read, named].every((one) => one === "predicted" || one === "conditional");

async function loadForecast(
  bench: LoadingBench,
  anchors: Anchors,
  { claim, terms, condition, resolution }: JudgementFile["forecasts"][number],
  why: string,
): Promise<number> {
  const { judgement } = bench;
  const { id: claimId } = await anchors.find(claim);
  if ((await judgement.forecasts()).some((one) => one.claim === claimId)) return 0;
  const { id } = await judgement.addForecast(claimId, { why });
  await judgement.editForecast(id, givenFields(terms), { why });
  await judgement.fixForecast(id, { why });
  if (condition) await judgement.judgeCondition(id, condition, { why });
  if (resolution) await judgement.resolveForecast(id, resolution, { why });
  return 1;
}

async function loadMatrix(
  bench: LoadingBench,
  anchors: Anchors,
  file: JudgementFile["matrices"][number],
  why: string,
): Promise<number> {
  const { judgement } = bench;
  if ((await judgement.matrices()).some(({ title }) => title === file.title)) return 0;
  const matrix = await judgement.newMatrix(
    { title: file.title, ...(file.pair ? { pair: file.pair } : {}) },
    { why },
  );
  // In a new matrix rows and hypotheses are numbered in the order in which they are added.
  const own = (file.hypotheses ?? []).map((text): MatrixChange => ({ does: "add-hypothesis", text }));
  const changes: MatrixChange[] = [...own, { does: "assume", text: file.assumptions }];
  for (const [at, { claim, note = "", marks }] of file.rows.entries()) {
    changes.push(
      claim ? { does: "add-row", claim: (await anchors.find(claim)).id } : { does: "add-note", text: note },
    );
    for (const [analyst, list] of Object.entries(marks))
      for (const [h, mark] of list.entries())
        changes.push({ does: "mark", row: `r${at + 1}`, hypothesis: `h${h + 1}`, mark, analyst });
  }
  const { outcome } = file;
  if (outcome) {
    const { hypothesis, date, note } = outcome;
    changes.push({ does: "outcome", hypothesis: `h${hypothesis}`, date, note });
  }
  await judgement.changeMatrix(matrix.id, changes, { why });
  return 1;
}

/**
 * Takes in a ledger and matrices from a file. What is there already (a forecast of the same claim, a matrix of the same
 * title) is passed over, so that the same file twice changes nothing.
 *
 * @throws EntenteError `ENT_INVALID` where the file is no such file, or a quote doesn't stand in its report;
 * `ENT_SOURCE_UNKNOWN` where a report isn't here.
 */
export async function loadJudgement(
  bench: LoadingBench,
  text: string,
  file: string,
): Promise<LoadedJudgement> {
  const parsed = parseJudgementFile(text, file);
  const anchors = new Anchors(bench, parsed.about);
  let [forecasts, matrices] = [0, 0];
  for (const forecast of parsed.forecasts)
    forecasts += await loadForecast(bench, anchors, forecast, parsed.about);
  for (const matrix of parsed.matrices) matrices += await loadMatrix(bench, anchors, matrix, parsed.about);
  return { forecasts, matrices };
}

import {
  EntenteError,
  sourceId,
  type ClaimId,
  type ClaimRecord,
  type Reliability,
  type ReviewState,
  type SharingMark,
  type Source,
  type SourceId,
} from "@entente/claims";
import { exportJson } from "@entente/exchange";
import type {
  ActorDraft,
  ActorProposal,
  ClaimFilter,
  Finding,
  HistoryEntry,
  HowMuch,
  OriginVerdict,
  PassageHit,
  Proposition,
  PropositionPage,
  WorkspaceActor,
} from "@entente/workspace";
import { alreadyRedacted } from "@entente/workspace";
import { addReports, type AddOutcome } from "./add-reports.ts";
import { SharedDesk } from "./assistant/shared-desk.ts";
import { identifyDraft, identifyEdit, type NamedClaim, type NamedEdit } from "./name-actors.ts";
import { createJudgement } from "./judgement/local-judgement.ts";
import { LocalModels } from "./models/local-models.ts";
import { KeptDrawings } from "./picture/kept-drawings.ts";
import { PictureQuestions } from "./picture/picture-questions.ts";
import { loadReviewed } from "./reviewed/load-reviewed.ts";
import { recordedMoment } from "./recorded-moment.ts";
import { OriginCounts } from "./origin-counts.ts";
import { withOrigins } from "./with-origins.ts";
import { exportFiles, type Exported, type ExportOptions } from "./exchange/export-files.ts";
import { importFile, type ImportOutcome } from "./exchange/import-file.ts";
import { markPublicFigure, readPublicFigures } from "./exchange/public-figures.ts";
import { exportContent, withheldOf, type Withheld } from "./exchange/shared-content.ts";
import { publish, type Published, type PublishOptions } from "./publish/publish.ts";
import { inNumbers, type WorkspaceSummary } from "./summary.ts";
import type {
  ClaimCounts,
  ClaimQuery,
  HistoryQuery,
  PropositionQuery,
  Reason,
  RedactionRequest,
  ReviewTarget,
  SourceWithClaims,
  Workbench,
} from "./workbench.ts";

/** A workbench over a workspace of this process. */
export class LocalWorkbench extends PictureQuestions implements Workbench {
  readonly judgement = createJudgement(this.judgementDesk(), () => this);
  readonly assistant = new SharedDesk({
    workspace: this.workspace,
    facts: () => this.facts(),
    today: () => this.today(),
    forecasts: () => this.judgement.forecasts(),
  });
  readonly #numbers = new KeptDrawings<ReturnType<typeof inNumbers>>();
  readonly #origins = new OriginCounts(this.workspace);
  readonly models = new LocalModels(
    this.workspace,
    {
      picture: (query) => this.picture(query),
      actorId: (nameOrId) => this.actorId(nameOrId),
      claimsOf: (ids) => this.claimsOf(ids),
      today: () => this.today(),
    },
    this.who,
  );

  get path(): string {
    return this.workspace.path;
  }

  async summary(): Promise<WorkspaceSummary> {
    const facts = await this.facts();
    const name = this.path.replace(/^.*[\\/]/, "").replace(/\.entente$/, "");
    return {
      name,
      path: this.path,
      today: this.today(),
      ...this.#numbers.of(facts, "", () => inNumbers(facts)),
    };
  }

  async revision(): Promise<string> {
    return await this.workspace.revision();
  }

  async add(paths: readonly string[], options: Parameters<Workbench["add"]>[1] = {}): Promise<AddOutcome> {
    return await addReports(this.workspace, paths, options);
  }

  async sources(filter: { text?: string } = {}): Promise<readonly Source[]> {
    const sources = await this.workspace.sources();
    if (filter.text === undefined) return sources;
    const hits = new Set((await this.search(filter.text, sources.length * 100)).map((hit) => hit.source));
    return sources.filter(({ id }) => hits.has(id));
  }

  async source(id: string): Promise<SourceWithClaims> {
    const source = await this.workspace.source(id);
    if (!source) {
      const redaction = await this.workspace.sourceRedaction(id);
      throw redaction ? alreadyRedacted(id, redaction) : new EntenteError("ENT_SOURCE_UNKNOWN", { id });
    }
    const claims = await this.workspace.claims({ source: source.id });
    return { source, text: await this.workspace.text(source.id), claims };
  }

  async claimCounts(): Promise<ReadonlyMap<SourceId, ClaimCounts>> {
    const { claims, sources } = await this.evidence.facts();
    const counts = new Map(sources.map(({ id }) => [id, { claims: 0, waiting: 0 }]));
    for (const { source, review } of claims) {
      const count = counts.get(source);
      if (!count) continue;
      count.claims++;
      if (review === "proposed") count.waiting++;
    }
    return counts;
  }

  async markSource(
    id: string,
    marks: { readonly sharing?: SharingMark; readonly reliability?: Reliability | null },
    reason: Reason = {},
  ): Promise<Source> {
    return await this.workspace.markSource(sourceId(id), marks, reason);
  }

  async actors(): Promise<readonly WorkspaceActor[]> {
    return await this.evidence.people();
  }

  async claims(query: ClaimQuery = {}): Promise<{ claims: readonly ClaimRecord[]; total: number }> {
    const { recordedAt, ...rest } = query;
    const filter = await this.#claimFilter(rest);
    if (recordedAt === undefined) {
      return {
        claims: await this.workspace.claims(filter),
        total: await this.workspace.countClaims(filter),
      };
    }
    return await this.workspace.asRecorded(recordedMoment(recordedAt), async (view) => ({
      claims: await view.claims(filter),
      total: await view.countClaims(filter),
    }));
  }

  async claim(id: string): Promise<ClaimRecord> {
    const claim = await this.workspace.claim(id);
    if (!claim) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return claim;
  }

  async claimsOf(ids: readonly string[]): Promise<readonly ClaimRecord[]> {
    const claims = await this.workspace.claimsOf(ids);
    const found = new Set<string>(claims.map(({ id }) => id));
    const id = ids.find((one) => !found.has(one));
    if (id !== undefined) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return claims;
  }

  async review(id: string, state: ReviewState, reason: Reason = {}): Promise<ClaimRecord> {
    const [claim] = await this.workspace.review([id as ClaimId], state, reason);
    if (!claim) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return claim;
  }

  async reviewPreview(target: ReviewTarget, state: ReviewState): Promise<readonly ClaimRecord[]> {
    return (await this.#targeted(target)).filter(({ review }) => review !== state);
  }

  async reviewAll(
    target: ReviewTarget,
    state: ReviewState,
    reason: Reason = {},
  ): Promise<readonly ClaimRecord[]> {
    const changing = await this.reviewPreview(target, state);
    if (changing.length === 0) return [];
    return await this.workspace.review(
      changing.map(({ id }) => id),
      state,
      reason,
    );
  }

  async propositions(query: PropositionQuery = {}): Promise<PropositionPage> {
    const { actor, ...filter } = query;
    const of = actor === undefined ? {} : { actor: await this.actorId(actor) };
    return await this.workspace.propositions({ ...filter, ...of });
  }

  async proposition(id: string): Promise<Proposition> {
    const proposition = await this.workspace.proposition(id);
    if (!proposition) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return proposition;
  }

  async separate(ids: readonly string[], isApart: boolean, reason: Reason = {}): Promise<void> {
    const claims = ids as readonly ClaimId[];
    if (isApart) await this.workspace.separateClaims(claims, reason);
    else await this.workspace.regroupClaims(claims, reason);
  }

  async loadReviewed(text: string, file: string): Promise<number> {
    return await loadReviewed(this, text, file);
  }

  async editClaim(id: string, edit: NamedEdit, reason: Reason = {}): Promise<ClaimRecord> {
    const claim = await this.claim(id);
    const changed = identifyEdit(await this.actors(), claim, edit);
    return await this.workspace.editClaim(claim.id, changed, reason);
  }

  async addClaim(claim: NamedClaim, reason: Reason = {}): Promise<ClaimRecord> {
    return await this.workspace.addClaim(identifyDraft(await this.actors(), claim), reason);
  }

  async addActor(actor: ActorDraft, reason: Reason = {}): Promise<WorkspaceActor> {
    return await this.actor(await this.workspace.addActor(actor, reason));
  }

  async renameActor(nameOrId: string, name: string | null, reason: Reason = {}): Promise<WorkspaceActor> {
    const id = await this.actorId(nameOrId);
    await this.workspace.renameActor(id, name, reason);
    return await this.actor(id);
  }

  async mergeActors(kept: string, other: string, reason: Reason = {}): Promise<WorkspaceActor> {
    const id = await this.actorId(kept);
    await this.workspace.mergeActors(id, await this.actorId(other), reason);
    return await this.actor(id);
  }

  async distinguishActors(one: string, other: string, reason: Reason = {}): Promise<void> {
    await this.workspace.distinguishActors(await this.actorId(one), await this.actorId(other), reason);
  }

  async splitActor(
    nameOrId: string,
    sources: readonly string[] | null,
    reason: Reason = {},
  ): Promise<readonly WorkspaceActor[]> {
    const id = await this.actorId(nameOrId);
    const other = await this.workspace.splitActor(id, sources?.map(sourceId), reason);
    return [await this.actor(id), await this.actor(other)];
  }

  async actorProposals(): Promise<readonly ActorProposal[]> {
    return await this.workspace.actorProposals(await this.evidence.people());
  }

  async decideOrigin(
    one: string,
    other: string,
    verdict: OriginVerdict | null,
    reason: Reason = {},
  ): Promise<void> {
    await this.workspace.decideOrigin(sourceId(one), sourceId(other), verdict, reason);
  }

  async withOrigins(claims: readonly ClaimRecord[]): Promise<readonly ClaimRecord[]> {
    return await withOrigins(this.workspace, claims);
  }

  async countOrigins<Line extends { readonly claims: readonly ClaimId[] }>(
    lines: readonly Line[],
  ): Promise<readonly (Line & { readonly origins: number })[]> {
    const { wording } = await this.facts();
    return await this.#origins.count(wording, lines);
  }

  async redact(target: RedactionRequest, reason: Reason = {}): Promise<HistoryEntry> {
    if ("actor" in target)
      return await this.workspace.redact({ actor: await this.actorId(target.actor) }, reason);
    return await this.workspace.redact({ ...target, source: sourceId(target.source) }, reason);
  }

  async redactions(): Promise<readonly HistoryEntry[]> {
    return await this.workspace.redactions();
  }

  async history(query: HistoryQuery = {}): Promise<readonly HistoryEntry[]> {
    const { actor, claim, source, ...filter } = query;
    return await this.workspace.history({
      ...filter,
      ...(actor === undefined ? {} : { actor: await this.actorId(actor) }),
      ...(claim === undefined ? {} : { claim: (await this.claim(claim)).id }),
      ...(source === undefined ? {} : { source: (await this.source(source)).source.id }),
    });
  }

  async undo(howMuch: HowMuch, reason: Reason = {}): Promise<readonly HistoryEntry[]> {
    return await this.workspace.undo(howMuch, reason);
  }

  async redo(howMuch: HowMuch, reason: Reason = {}): Promise<readonly HistoryEntry[]> {
    return await this.workspace.redo(howMuch, reason);
  }

  async check(): Promise<readonly Finding[]> {
    return await this.workspace.check();
  }

  async search(words: string, limit = 50): Promise<readonly PassageHit[]> {
    return await this.workspace.search(words, limit);
  }

  async *exportJson(options: Parameters<Workbench["exportJson"]>[0] = {}): AsyncGenerator<string> {
    yield* exportJson(await exportContent(this.workspace, options));
  }

  async withheld(): Promise<Withheld> {
    return withheldOf(await this.workspace.sources(), await this.workspace.claims());
  }

  async export(format: string, options: ExportOptions = {}): Promise<Exported> {
    return await exportFiles(this.workspace, format, options);
  }

  async import(
    format: string,
    file: { name: string; text: string },
    options: Parameters<Workbench["import"]>[2] = {},
  ): Promise<ImportOutcome> {
    return await importFile(this.workspace, format, file, options);
  }

  async publish(folder: string, options: PublishOptions = {}): Promise<Published> {
    const { rules } = await this.facts();
    const { workspace, judgement } = this;
    return await publish({ workspace, judgement, rules, today: this.today() }, folder, options);
  }

  async publicFigures(): Promise<readonly WorkspaceActor[]> {
    const figures = await readPublicFigures(this.workspace);
    return (await this.actors()).filter(({ id }) => figures.has(id));
  }

  async markPublicFigure(nameOrId: string, isPublic: boolean, reason: Reason = {}): Promise<WorkspaceActor> {
    const actor = await this.actor(nameOrId);
    await markPublicFigure(this.workspace, actor, isPublic, reason);
    return actor;
  }

  async close(): Promise<void> {
    await this.workspace.close();
  }

  async #claimFilter(query: Omit<ClaimQuery, "recordedAt">): Promise<ClaimFilter> {
    const { actor, with: other, ...rest } = query;
    return {
      ...rest,
      ...(actor === undefined ? {} : { actor: await this.actorId(actor) }),
      ...(other === undefined ? {} : { with: await this.actorId(other) }),
    };
  }

  async #targeted(target: ReviewTarget): Promise<readonly ClaimRecord[]> {
    if ("claims" in target) return await this.claimsOf([...new Set(target.claims)]);
    if ("query" in target) return await this.workspace.claims(await this.#claimFilter(target.query));
    return await this.claimsOf((await this.proposition(target.proposition)).claims);
  }
}

import {
  EntenteError,
  sourceId,
  type ActorId,
  type ClaimId,
  type ClaimRecord,
  type Reliability,
  type ReviewState,
  type SharingMark,
  type Source,
} from "@entente/claims";
import { actorProfile, actorTimeline, projectPicture, relationSpans } from "@entente/analysis";
import type { Evidence, Picture, Profile, Relation, TimelineEntry } from "@entente/analysis";
import { exportJson } from "@entente/exchange";
import type {
  ActorDraft,
  ActorProposal,
  ClaimEdit,
  ClaimFilter,
  Clock,
  Finding,
  HistoryEntry,
  HowMuch,
  OriginVerdict,
  PassageHit,
  Proposition,
  PropositionPage,
  Workspace,
  WorkspaceActor,
} from "@entente/workspace";
import { alreadyRedacted } from "@entente/workspace";
import { addReports, type AddOutcome } from "./add-reports.ts";
import { EvidenceCache } from "./evidence-cache.ts";
import { findActor } from "./find-actor.ts";
import { identify, type NamedClaim, type NamedEdit } from "./name-actors.ts";
import { recordedMoment } from "./recorded-moment.ts";
import { sharedContent, withheldOf, type Withheld } from "./shared-content.ts";
import { countPredicates, countReviews, firstDate, lastPublished, type WorkspaceSummary } from "./summary.ts";
import type {
  ClaimQuery,
  HistoryQuery,
  PictureQuery,
  PropositionQuery,
  Reason,
  RedactionRequest,
  ReviewTarget,
  SourceWithClaims,
  Workbench,
} from "./workbench.ts";

/** A workbench over a workspace of this process. */
export class LocalWorkbench implements Workbench {
  readonly #workspace: Workspace;
  readonly #clock: Clock;
  readonly #evidence: EvidenceCache;

  constructor(workspace: Workspace, clock: Clock) {
    this.#workspace = workspace;
    this.#clock = clock;
    this.#evidence = new EvidenceCache(workspace);
  }

  get path(): string {
    return this.#workspace.path;
  }

  async summary(): Promise<WorkspaceSummary> {
    const { claims, actors } = await this.#evidence.facts();
    const sources = await this.#workspace.sources();
    return {
      name: this.path.replace(/^.*[\\/]/, "").replace(/\.entente$/, ""),
      path: this.path,
      sources: sources.length,
      actors: actors.length,
      claims: countReviews(claims),
      relations: (await this.picture()).relations.length,
      firstDate: firstDate(claims, sources),
      lastDate: lastPublished(sources),
      today: this.#today(),
      predicates: countPredicates(claims),
    };
  }

  async add(paths: readonly string[], options: Parameters<Workbench["add"]>[1] = {}): Promise<AddOutcome> {
    return await addReports(this.#workspace, paths, options);
  }

  async sources(filter: { text?: string } = {}): Promise<readonly Source[]> {
    const sources = await this.#workspace.sources();
    if (filter.text === undefined) return sources;
    const hits = new Set((await this.search(filter.text, sources.length * 100)).map((hit) => hit.source));
    return sources.filter(({ id }) => hits.has(id));
  }

  async source(id: string): Promise<SourceWithClaims> {
    const source = await this.#workspace.source(id);
    if (!source) {
      const redaction = await this.#workspace.sourceRedaction(id);
      throw redaction ? alreadyRedacted(id, redaction) : new EntenteError("ENT_SOURCE_UNKNOWN", { id });
    }
    const claims = await this.#workspace.claims({ source: source.id });
    return { source, text: await this.#workspace.text(source.id), claims };
  }

  async markSource(
    id: string,
    marks: { readonly sharing?: SharingMark; readonly reliability?: Reliability | null },
    reason: Reason = {},
  ): Promise<Source> {
    return await this.#workspace.markSource(sourceId(id), marks, reason);
  }

  async actors(): Promise<readonly WorkspaceActor[]> {
    return await this.#workspace.actors();
  }

  async actor(nameOrId: string): Promise<WorkspaceActor> {
    return findActor(await this.#workspace.actors(), nameOrId);
  }

  async claims(query: ClaimQuery = {}): Promise<{ claims: readonly ClaimRecord[]; total: number }> {
    const { recordedAt, ...rest } = query;
    const filter = await this.#claimFilter(rest);
    if (recordedAt === undefined) {
      return {
        claims: await this.#workspace.claims(filter),
        total: await this.#workspace.countClaims(filter),
      };
    }
    return await this.#workspace.asRecorded(recordedMoment(recordedAt), async (view) => ({
      claims: await view.claims(filter),
      total: await view.countClaims(filter),
    }));
  }

  async claim(id: string): Promise<ClaimRecord> {
    const claim = await this.#workspace.claim(id);
    if (!claim) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return claim;
  }

  async claimsOf(ids: readonly string[]): Promise<readonly ClaimRecord[]> {
    const claims: ClaimRecord[] = [];
    for (const id of ids) claims.push(await this.claim(id));
    return claims;
  }

  async review(id: string, state: ReviewState, reason: Reason = {}): Promise<ClaimRecord> {
    const [claim] = await this.#workspace.review([id as ClaimId], state, reason);
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
    return await this.#workspace.review(
      changing.map(({ id }) => id),
      state,
      reason,
    );
  }

  async propositions(query: PropositionQuery = {}): Promise<PropositionPage> {
    const { actor, ...filter } = query;
    const of = actor === undefined ? {} : { actor: await this.#actorId(actor) };
    return await this.#workspace.propositions({ ...filter, ...of });
  }

  async proposition(id: string): Promise<Proposition> {
    const proposition = await this.#workspace.proposition(id);
    if (!proposition) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return proposition;
  }

  async separate(ids: readonly string[], isApart: boolean, reason: Reason = {}): Promise<void> {
    const claims = ids as readonly ClaimId[];
    if (isApart) await this.#workspace.separateClaims(claims, reason);
    else await this.#workspace.regroupClaims(claims, reason);
  }

  async editClaim(id: string, edit: NamedEdit, reason: Reason = {}): Promise<ClaimRecord> {
    const { subject, object, attribution, swap, ...fields } = edit;
    const claim = await this.claim(id);
    const actors = await this.#workspace.actors();
    const swapped = swap ? { subject: this.#actorOf(actors, claim.object), object: claim.subject } : {};
    const named = { subject, object, attribution };
    const changed: ClaimEdit = { ...fields, ...swapped, ...identify(actors, withoutUndefined(named)) };
    return await this.#workspace.editClaim(claim.id, changed, reason);
  }

  async addClaim(claim: NamedClaim, reason: Reason = {}): Promise<ClaimRecord> {
    const { subject, object, attribution, ...fields } = claim;
    const actors = await this.#workspace.actors();
    const named = identify(actors, withoutUndefined({ object, attribution }));
    const draft = { ...fields, ...named, subject: findActor(actors, subject).id };
    return await this.#workspace.addClaim(draft, reason);
  }

  async addActor(actor: ActorDraft, reason: Reason = {}): Promise<WorkspaceActor> {
    return await this.actor(await this.#workspace.addActor(actor, reason));
  }

  async renameActor(nameOrId: string, name: string | null, reason: Reason = {}): Promise<WorkspaceActor> {
    const id = await this.#actorId(nameOrId);
    await this.#workspace.renameActor(id, name, reason);
    return await this.actor(id);
  }

  async mergeActors(kept: string, other: string, reason: Reason = {}): Promise<WorkspaceActor> {
    const id = await this.#actorId(kept);
    await this.#workspace.mergeActors(id, await this.#actorId(other), reason);
    return await this.actor(id);
  }

  async distinguishActors(one: string, other: string, reason: Reason = {}): Promise<void> {
    await this.#workspace.distinguishActors(await this.#actorId(one), await this.#actorId(other), reason);
  }

  async splitActor(
    nameOrId: string,
    sources: readonly string[] | null,
    reason: Reason = {},
  ): Promise<readonly WorkspaceActor[]> {
    const id = await this.#actorId(nameOrId);
    const other = await this.#workspace.splitActor(id, sources?.map(sourceId), reason);
    return [await this.actor(id), await this.actor(other)];
  }

  async actorProposals(): Promise<readonly ActorProposal[]> {
    return await this.#workspace.actorProposals();
  }

  async decideOrigin(
    one: string,
    other: string,
    verdict: OriginVerdict | null,
    reason: Reason = {},
  ): Promise<void> {
    await this.#workspace.decideOrigin(sourceId(one), sourceId(other), verdict, reason);
  }

  async withOrigins(claims: readonly ClaimRecord[]): Promise<readonly ClaimRecord[]> {
    const counts = await this.#workspace.claimOrigins(claims.map(({ id }) => id));
    return claims.map((claim) => {
      const origins = counts.get(claim.id);
      return origins === undefined ? claim : { ...claim, origins };
    });
  }

  async countOrigins<Line extends { readonly claims: readonly ClaimId[] }>(
    lines: readonly Line[],
  ): Promise<readonly (Line & { readonly origins: number })[]> {
    // One claim has one origin, whatever it is.
    const asked = lines.filter(({ claims }) => claims.length > 1);
    const counts = await this.#workspace.origins(asked.map(({ claims }) => claims));
    const countOf = new Map(asked.map((line, i) => [line, counts[i]?.count ?? 0]));
    return lines.map((line) => ({ ...line, origins: countOf.get(line) ?? line.claims.length }));
  }

  async redact(target: RedactionRequest, reason: Reason = {}): Promise<HistoryEntry> {
    if ("actor" in target) return await this.#workspace.redact({ actor: await this.#actorId(target.actor) }, reason);
    return await this.#workspace.redact({ ...target, source: sourceId(target.source) }, reason);
  }

  async redactions(): Promise<readonly HistoryEntry[]> {
    return await this.#workspace.redactions();
  }

  async history(query: HistoryQuery = {}): Promise<readonly HistoryEntry[]> {
    const { actor, claim, source, ...filter } = query;
    return await this.#workspace.history({
      ...filter,
      ...(actor === undefined ? {} : { actor: await this.#actorId(actor) }),
      ...(claim === undefined ? {} : { claim: (await this.claim(claim)).id }),
      ...(source === undefined ? {} : { source: (await this.source(source)).source.id }),
    });
  }

  async undo(howMuch: HowMuch, reason: Reason = {}): Promise<readonly HistoryEntry[]> {
    return await this.#workspace.undo(howMuch, reason);
  }

  async redo(howMuch: HowMuch, reason: Reason = {}): Promise<readonly HistoryEntry[]> {
    return await this.#workspace.redo(howMuch, reason);
  }

  async check(): Promise<readonly Finding[]> {
    return await this.#workspace.check();
  }

  async picture(query: PictureQuery = {}): Promise<Picture> {
    const { recordedAt, ...rest } = query;
    const facts = await this.#facts(recordedAt);
    const asOf = query.asOf ?? lastPublished(await this.#workspace.sources()) ?? this.#today();
    return projectPicture(facts, { ...rest, asOf });
  }

  async profile(nameOrId: string, query: PictureQuery = {}): Promise<Profile> {
    const { recordedAt, ...rest } = query;
    return actorProfile(await this.#facts(recordedAt), await this.#actorId(nameOrId), rest);
  }

  async timeline(nameOrId: string, query: PictureQuery = {}): Promise<readonly TimelineEntry[]> {
    const { recordedAt, ...rest } = query;
    return actorTimeline(await this.#facts(recordedAt), await this.#actorId(nameOrId), rest);
  }

  async spans(query: Omit<PictureQuery, "asOf"> = {}): Promise<readonly Relation[]> {
    const { recordedAt, ...rest } = query;
    return relationSpans(await this.#facts(recordedAt), rest);
  }

  async search(words: string, limit = 50): Promise<readonly PassageHit[]> {
    return await this.#workspace.search(words, limit);
  }

  async *exportJson(options: Parameters<Workbench["exportJson"]>[0] = {}): AsyncGenerator<string> {
    const workspace = this.#workspace;
    const review = options.review === undefined ? {} : { review: options.review };
    const claims = await workspace.claims(review);
    if (!options.whole) return yield* exportJson(await sharedContent(workspace, claims));
    yield* exportJson({
      sources: withTexts(workspace),
      actors: (await this.#facts()).actors,
      claims,
    });
  }

  async withheld(): Promise<Withheld> {
    return withheldOf(await this.#workspace.sources(), await this.#workspace.claims());
  }

  async close(): Promise<void> {
    await this.#workspace.close();
  }

  async #actorId(nameOrId: string): Promise<ActorId> {
    return (await this.actor(nameOrId)).id;
  }

  #actorOf(actors: readonly WorkspaceActor[], object: string | null): ActorId {
    const actor = actors.find(({ id }) => id === object);
    if (!actor) {
      const why = object === null ? "the claim has no object" : `“${object}” is no actor`;
      throw new EntenteError("ENT_INVALID", { where: "swap", why });
    }
    return actor.id;
  }

  async #claimFilter(query: Omit<ClaimQuery, "recordedAt">): Promise<ClaimFilter> {
    const { actor, with: other, ...rest } = query;
    return {
      ...rest,
      ...(actor === undefined ? {} : { actor: await this.#actorId(actor) }),
      ...(other === undefined ? {} : { with: await this.#actorId(other) }),
    };
  }

  async #targeted(target: ReviewTarget): Promise<readonly ClaimRecord[]> {
    if ("claims" in target) return await this.claimsOf([...new Set(target.claims)]);
    if ("query" in target) return await this.#workspace.claims(await this.#claimFilter(target.query));
    return await this.claimsOf((await this.proposition(target.proposition)).claims);
  }

  #today(): string {
    return this.#clock.now().toISOString().slice(0, 10);
  }

  async #facts(recordedAt?: string): Promise<Evidence> {
    return await this.#evidence.facts(recordedAt === undefined ? undefined : recordedMoment(recordedAt));
  }
}

function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

async function* withTexts(workspace: Workspace): AsyncGenerator<Source & { text: string }> {
  for (const source of await workspace.sources()) {
    yield { ...source, text: await workspace.text(source.id) };
  }
}

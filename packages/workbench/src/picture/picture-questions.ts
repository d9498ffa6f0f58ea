import { EntenteError, type ActorId } from "@entente/claims";
import {
  actorLineage,
  drawBetween,
  drawPicture,
  drawProfile,
  drawSpans,
  drawTimeline,
  findConflicts,
  ledgerAbout,
  scenarioDate,
  whatIf,
} from "@entente/analysis";
import type {
  Between,
  Conflict,
  LaneGround,
  Lineage,
  OpenPicture,
  Picture,
  Profile,
  Relation,
  Rule,
  TimelineEntry,
  VerdictDecision,
  WhatIf,
} from "@entente/analysis";
import type { Clock, Workspace, WorkspaceActor } from "@entente/workspace";
import { EvidenceCache } from "../evidence-cache.ts";
import { findActor } from "../find-actor.ts";
import type { JudgementDesk } from "../judgement/judgement-desk.ts";
import { addRules, joined, keepVerdict, listRules, switchRule } from "./kept-decisions.ts";
import { KeptDrawings } from "./kept-drawings.ts";
import { LaneGrounds } from "./lane-grounds.ts";
import { gazetteer } from "../places/gazetteer.ts";
import { placeLines, type PlaceLines } from "../places/place-lines.ts";
import { OpenPictures, type Facts } from "./open-pictures.ts";
import { resolveSuppositions } from "./resolve-suppositions.ts";
import { recordedMoment } from "../recorded-moment.ts";
import { lastPublished } from "../summary.ts";
import type { LaneQuery, NamedActor, PictureQuery, Reason } from "../queries.ts";
import type { RuleInUse } from "../workbench.ts";

/** What is asked of the picture of a workspace, and what is decided about how it is drawn. */
export class PictureQuestions {
  protected readonly workspace: Workspace;
  protected readonly evidence: EvidenceCache;
  readonly #pictures = new OpenPictures();
  readonly #drawn = new KeptDrawings<Picture>();
  readonly #conflicts = new KeptDrawings<readonly Conflict[]>();
  readonly #grounds = new LaneGrounds();
  readonly #clock: Clock;
  protected readonly who: string;

  /** @param who works at it, as verdicts name them. */
  constructor(workspace: Workspace, clock: Clock, who: string) {
    this.workspace = workspace;
    this.evidence = new EvidenceCache(workspace, this.#pictures);
    this.#clock = clock;
    this.who = who;
  }

  async actor(nameOrId: string): Promise<WorkspaceActor> {
    return findActor(await this.evidence.people(), nameOrId);
  }

  async picture(query: PictureQuery = {}): Promise<Picture> {
    const facts = await this.facts(query.recordedAt);
    const asOf = query.asOf ?? (await this.#defaultDate());
    const { knownAt = null } = query;
    return this.#drawn.of(facts, JSON.stringify([asOf, knownAt, query.review, query.rules]), () =>
      drawPicture(this.#opener(facts, query)().ledger(), asOf, knownAt),
    );
  }

  async profile(nameOrId: string, query: PictureQuery = {}): Promise<Profile> {
    const id = await this.actorId(nameOrId);
    return drawProfile(ledgerAbout(await this.#open(query), id), id, query.asOf ?? null);
  }

  async timeline(nameOrId: string, query: PictureQuery = {}): Promise<readonly TimelineEntry[]> {
    const id = await this.actorId(nameOrId);
    return drawTimeline(ledgerAbout(await this.#open(query), id), id);
  }

  async spans(query: Omit<PictureQuery, "asOf"> = {}): Promise<readonly Relation[]> {
    return drawSpans((await this.#open(query)).ledger());
  }

  async names(): Promise<readonly NamedActor[]> {
    const { people } = await this.facts();
    return people.map(({ id, type, name, names, claims, sources }) => ({
      id,
      type,
      name,
      spellings: names.map(({ text }) => text).filter((text) => text !== name),
      claims,
      sources: sources.length,
    }));
  }

  async lanes(query: LaneQuery = {}): Promise<LaneGround> {
    const facts = await this.facts(query.recordedAt);
    return this.#grounds.of(facts, this.#opener(facts, query), query, this.today());
  }

  async places(query: Omit<PictureQuery, "asOf"> = {}): Promise<PlaceLines> {
    const facts = await this.facts(query.recordedAt);
    const evidence = this.#grounds.evidenceOf(facts, this.#opener(facts, query), query, this.today());
    return placeLines(evidence, gazetteer);
  }

  async lineage(nameOrId: string, query: Omit<PictureQuery, "asOf"> = {}): Promise<Lineage> {
    return actorLineage(await this.#open(query), await this.actorId(nameOrId));
  }

  async between(one: string, other: string, query: PictureQuery = {}): Promise<Between> {
    const pair = [await this.actorId(one), await this.actorId(other)] as const;
    return drawBetween(await this.#open(query), ...pair, query.asOf);
  }

  async conflicts(query: Omit<PictureQuery, "asOf"> = {}): Promise<readonly Conflict[]> {
    const facts = await this.facts(query.recordedAt);
    return this.#conflicts.of(facts, JSON.stringify([query.knownAt ?? null, query.review, query.rules]), () =>
      findConflicts(this.#opener(facts, query)(), facts.verdicts),
    );
  }

  async decideConflict(id: string, decision: VerdictDecision, note: string | null = null): Promise<Conflict> {
    const find = async (): Promise<Conflict> => {
      const conflict = (await this.conflicts()).find((one) => one.id === id);
      if (conflict) return conflict;
      const why = "there is none of this id; “entente conflicts” lists them";
      throw new EntenteError("ENT_INVALID", { where: `conflict “${id}”`, why });
    };
    await find();
    const verdict = { conflict: id, date: this.today(), by: this.who, decision, note };
    await keepVerdict(this.workspace, verdict);
    return await find();
  }

  async rules(): Promise<readonly RuleInUse[]> {
    return await listRules(this.workspace);
  }

  async switchRule(name: string, isOn: boolean, { why }: Reason = {}): Promise<RuleInUse> {
    return await switchRule(this.workspace, name, isOn, why);
  }

  async addRules(rules: readonly Rule[], { why }: Reason = {}): Promise<readonly RuleInUse[]> {
    return await addRules(this.workspace, rules, why);
  }

  async whatIf(suppose: readonly string[], query: Omit<PictureQuery, "knownAt"> = {}): Promise<WhatIf> {
    const facts = await this.facts(query.recordedAt);
    const assumptions = resolveSuppositions(suppose, facts.people, facts);
    const asOf = query.asOf ?? scenarioDate(assumptions, await this.#defaultDate());
    return whatIf(await this.#open(query), assumptions, asOf);
  }

  protected async actorId(nameOrId: string): Promise<ActorId> {
    return (await this.actor(nameOrId)).id;
  }

  protected today(): string {
    return this.#clock.now().toISOString().slice(0, 10);
  }
  async #open(query: PictureQuery): Promise<OpenPicture> {
    const facts = await this.facts(query.recordedAt);
    return this.#opener(facts, query)();
  }

  #opener(facts: Facts, { knownAt, review, rules }: PictureQuery): () => OpenPicture {
    return () => this.#pictures.of(facts, { knownAt, review, rules: joined(facts.rules, rules) });
  }

  async #defaultDate(): Promise<string> {
    return lastPublished((await this.facts()).sources) ?? this.today();
  }

  /** What judging needs of this workbench. */
  protected judgementDesk(): JudgementDesk {
    return {
      workspace: this.workspace,
      who: this.who,
      now: () => this.#clock.now(),
      facts: () => this.facts(),
      open: (options) => this.#open(options),
      actorId: (nameOrId) => this.actorId(nameOrId),
    };
  }

  protected async facts(recordedAt?: string): Promise<Facts> {
    return await this.evidence.facts(recordedAt === undefined ? undefined : recordedMoment(recordedAt));
  }
}

import {
  EntenteError,
  type ActorId,
  type ClaimRecord,
  type ReportData,
  type ReviewState,
  type Source,
} from "@entente/claims";
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
  Lineage,
  OpenPicture,
  Picture,
  Profile,
  Relation,
  RuleChoice,
  TimelineEntry,
  Verdict,
  WhatIf,
} from "@entente/analysis";
import { exportJson } from "@entente/exchange";
import { openWorkspace } from "@entente/workspace";
import type { ClaimFilter, Clock, PassageHit, Workspace, WorkspaceActor } from "@entente/workspace";
import { addReports, type AddOutcome } from "./add-reports.ts";
import { findActor } from "./find-actor.ts";
import { OpenPictures, type Facts } from "./picture/open-pictures.ts";
import { resolveSuppositions } from "./picture/resolve-suppositions.ts";
import type { OnProgress } from "./progress.ts";
import { countPredicates, countReviews, firstDate, lastPublished, type WorkspaceSummary } from "./summary.ts";

/** Which claims a list holds. Actors are given by id or by any of their names. */
export interface ClaimQuery extends Omit<ClaimFilter, "actor" | "with"> {
  readonly actor?: string;
  readonly with?: string;
}

export interface PictureQuery {
  /** Valid date, EDTF. Default: the latest publication date in the workspace. */
  readonly asOf?: string;
  /** Leave out what was published certainly later than this. Default: everything is known. */
  readonly knownAt?: string;
  /** Default: accepted and proposed alike, each marked. */
  readonly review?: readonly ReviewState[];
  /** Which rules apply. Default: the standard ones. */
  readonly rules?: RuleChoice;
}

/** One source with all that is shown beside its text. */
export interface SourceWithClaims {
  readonly source: Source;
  readonly text: string;
  readonly claims: readonly ClaimRecord[];
}

/**
 * Everything that can be done with one workspace: the library's door, which the command and the server use too.
 * Names are looked up forgivingly, dates are EDTF, and what can't be done throws an EntenteError that says why.
 */
export interface Workbench {
  readonly path: string;
  summary(): WorkspaceSummary;
  /** Reads files and folders into the workspace; see {@link AddOutcome}. Files already there change nothing. */
  add(
    paths: readonly string[],
    options?: {
      given?: Partial<ReportData>;
      onProgress?: OnProgress;
      signal?: AbortSignal;
      threads?: number;
    },
  ): Promise<AddOutcome>;
  /** All sources, or those with a passage that holds the words. */
  sources(filter?: { text?: string }): readonly Source[];
  source(id: string): SourceWithClaims;
  actors(): readonly WorkspaceActor[];
  actor(nameOrId: string): WorkspaceActor;
  /** A page of claims and how many there are in all. */
  claims(query?: ClaimQuery): { readonly claims: readonly ClaimRecord[]; readonly total: number };
  claim(id: string): ClaimRecord;
  review(id: string, state: ReviewState): ClaimRecord;
  picture(query?: PictureQuery): Picture;
  profile(nameOrId: string, query?: PictureQuery): Profile;
  timeline(nameOrId: string, query?: PictureQuery): readonly TimelineEntry[];
  /** Every state with the whole time it held: what a lane diagram draws. */
  spans(query?: Omit<PictureQuery, "asOf">): readonly Relation[];
  /** Names in time, ancestors and descendants, with rival codings of one turn. */
  lineage(nameOrId: string, query?: Omit<PictureQuery, "asOf">): Lineage;
  /** All that bears on two actors; with `asOf`, what held or had happened by then. */
  between(one: string, other: string, query?: PictureQuery): Between;
  /** Claims that can't both hold at the same time, with what analysts decided about them. */
  conflicts(
    query?: Omit<PictureQuery, "asOf"> & { readonly verdicts?: readonly Verdict[] },
  ): readonly Conflict[];
  /** What a supposition would change (`died(NAME) @ 2019-10-27`, a claim's id, `not` and an id). Nothing is stored. */
  whatIf(suppose: readonly string[], query?: Omit<PictureQuery, "knownAt">): WhatIf;
  search(words: string, limit?: number): readonly PassageHit[];
  /** The workspace as JSON, in pieces. Default: claims in every state of review. */
  exportJson(options?: { review?: readonly ReviewState[] }): Iterable<string>;
  close(): void;
}

const systemClock: Clock = { now: () => new Date() };

/**
 * Opens a workspace file, or makes it where there is none.
 *
 * @param options.path the file, or ":memory:" for one that is gone when it's closed.
 * @param options.clock what time it is; default: the machine's.
 * @param options.mustExist throw `ENT_WORKSPACE_MISSING` instead of making the file.
 * @throws EntenteError `ENT_WORKSPACE_TOO_NEW`, `ENT_WORKSPACE_NOT_OURS`, `ENT_WORKSPACE_BUSY`
 * @example
 * const workbench = openWorkbench({ path: "levant.entente" });
 * await workbench.add(["reports/"]);
 * console.log(workbench.picture({ asOf: "2014-06" }).relations);
 * workbench.close();
 */
export function openWorkbench(options: { path: string; clock?: Clock; mustExist?: boolean }): Workbench {
  const clock = options.clock ?? systemClock;
  const mustExist = options.mustExist ?? false;
  return new LocalWorkbench(openWorkspace(options.path, { clock, mustExist }), clock);
}

class LocalWorkbench implements Workbench {
  readonly #workspace: Workspace;
  readonly #clock: Clock;
  /** What analysis works on, and the revision of the workspace that it was taken from. */
  #evidence: { readonly revision: string; readonly facts: Facts } | null = null;
  readonly #pictures = new OpenPictures();

  constructor(workspace: Workspace, clock: Clock) {
    this.#workspace = workspace;
    this.#clock = clock;
  }

  get path(): string {
    return this.#workspace.path;
  }

  summary(): WorkspaceSummary {
    const { claims } = this.#facts();
    const sources = this.#workspace.sources();
    return {
      name: this.path.replace(/^.*[\\/]/, "").replace(/\.entente$/, ""),
      path: this.path,
      sources: sources.length,
      actors: this.#facts().actors.length,
      claims: countReviews(claims),
      relations: this.picture().relations.length,
      firstDate: firstDate(claims, sources),
      lastDate: lastPublished(sources),
      today: this.#today(),
      predicates: countPredicates(claims),
    };
  }

  async add(paths: readonly string[], options: Parameters<Workbench["add"]>[1] = {}): Promise<AddOutcome> {
    return await addReports(this.#workspace, paths, options);
  }

  sources(filter: { text?: string } = {}): readonly Source[] {
    const sources = this.#workspace.sources();
    if (filter.text === undefined) return sources;
    const hits = new Set(this.search(filter.text, sources.length * 100).map((hit) => hit.source));
    return sources.filter(({ id }) => hits.has(id));
  }

  source(id: string): SourceWithClaims {
    const source = this.#workspace.source(id);
    if (!source) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id });
    const claims = this.#workspace.claims({ source: source.id });
    return { source, text: this.#workspace.text(source.id), claims };
  }

  actors(): readonly WorkspaceActor[] {
    return this.#workspace.actors();
  }

  actor(nameOrId: string): WorkspaceActor {
    return findActor(this.#workspace.actors(), nameOrId);
  }

  claims(query: ClaimQuery = {}): { claims: readonly ClaimRecord[]; total: number } {
    const { actor, with: other, ...rest } = query;
    const filter: ClaimFilter = {
      ...rest,
      ...(actor === undefined ? {} : { actor: this.#actorId(actor) }),
      ...(other === undefined ? {} : { with: this.#actorId(other) }),
    };
    return { claims: this.#workspace.claims(filter), total: this.#workspace.countClaims(filter) };
  }

  claim(id: string): ClaimRecord {
    const claim = this.#workspace.claim(id);
    if (!claim) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return claim;
  }

  review(id: string, state: ReviewState): ClaimRecord {
    const before = this.#facts();
    const claim = this.#workspace.setReview(this.claim(id).id, state);
    this.#evidence = { revision: this.#workspace.revision(), facts: this.#pictures.decided(before, claim) };
    return claim;
  }

  picture(query: PictureQuery = {}): Picture {
    const asOf = query.asOf ?? this.#defaultDate();
    return drawPicture(this.#open(query).ledger(), asOf, query.knownAt ?? null);
  }

  profile(nameOrId: string, query: PictureQuery = {}): Profile {
    const id = this.#actorId(nameOrId);
    return drawProfile(ledgerAbout(this.#open(query), id), id, query.asOf ?? null);
  }

  timeline(nameOrId: string, query: PictureQuery = {}): readonly TimelineEntry[] {
    const id = this.#actorId(nameOrId);
    return drawTimeline(ledgerAbout(this.#open(query), id), id);
  }

  spans(query: Omit<PictureQuery, "asOf"> = {}): readonly Relation[] {
    return drawSpans(this.#open(query).ledger());
  }

  lineage(nameOrId: string, query: Omit<PictureQuery, "asOf"> = {}): Lineage {
    return actorLineage(this.#open(query), this.#actorId(nameOrId));
  }

  between(one: string, other: string, query: PictureQuery = {}): Between {
    return drawBetween(this.#open(query), this.#actorId(one), this.#actorId(other), query.asOf);
  }

  conflicts(query: Parameters<Workbench["conflicts"]>[0] = {}): readonly Conflict[] {
    return findConflicts(this.#open(query), query.verdicts);
  }

  whatIf(suppose: readonly string[], query: Omit<PictureQuery, "knownAt"> = {}): WhatIf {
    const assumptions = resolveSuppositions(suppose, this.#workspace.actors(), this.#facts());
    const asOf = query.asOf ?? scenarioDate(assumptions, this.#defaultDate());
    return whatIf(this.#open(query), assumptions, asOf);
  }

  search(words: string, limit = 50): readonly PassageHit[] {
    return this.#workspace.search(words, limit);
  }

  exportJson(options: { review?: readonly ReviewState[] } = {}): Iterable<string> {
    const workspace = this.#workspace;
    const review = options.review === undefined ? {} : { review: options.review };
    return exportJson({
      sources: withTexts(workspace),
      actors: this.#facts().actors,
      claims: workspace.claims(review),
    });
  }

  close(): void {
    this.#workspace.close();
  }

  #open({ knownAt, review, rules }: PictureQuery): OpenPicture {
    return this.#pictures.of(this.#facts(), { knownAt, review, rules });
  }

  #actorId(nameOrId: string): ActorId {
    return this.actor(nameOrId).id;
  }

  #today(): string {
    return this.#clock.now().toISOString().slice(0, 10);
  }

  #defaultDate(): string {
    return lastPublished(this.#workspace.sources()) ?? this.#today();
  }

  #facts(): Facts {
    const workspace = this.#workspace;
    const revision = workspace.revision();
    if (this.#evidence?.revision !== revision) {
      const actors = workspace.actors().map(({ id, type, name, mentions }) => ({ id, type, name, mentions }));
      const facts = { actors, claims: workspace.claims(), sources: workspace.sources() };
      this.#evidence = { revision, facts };
    }
    return this.#evidence.facts;
  }
}

function* withTexts(workspace: Workspace): Generator<Source & { text: string }> {
  for (const source of workspace.sources()) yield { ...source, text: workspace.text(source.id) };
}

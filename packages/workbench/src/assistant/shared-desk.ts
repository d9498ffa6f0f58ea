import {
  drawBetween,
  drawPicture,
  drawProfile,
  ledgerAbout,
  type Between,
  type OpenPicture,
  type Picture,
  type Profile,
} from "@entente/analysis";
import { EntenteError, OffsetMap, type ClaimRecord, type Source } from "@entente/claims";
import type { PassageHit, Workspace, WorkspaceActor } from "@entente/workspace";
import { findActor } from "../find-actor.ts";
import type { ForecastView } from "../judgement/forecast-view.ts";
import type { Judgement } from "../judgement/judgement.ts";
import { identifyDraft } from "../name-actors.ts";
import { OpenPictures, type Facts } from "../picture/open-pictures.ts";
import { lastPublished } from "../summary.ts";
import type { AssistantDesk, AssistantQuery, ProposedClaim, Proposer } from "./assistant-desk.ts";
import { findQuote } from "./find-quote.ts";
import { sharedForecasts } from "./shared-forecasts.ts";
import { sharedFacts, type SharedFacts } from "./shared-facts.ts";

/** What an assistant's desk needs of the workbench it belongs to. */
export interface SharedDeskParts {
  readonly workspace: Workspace;
  facts(): Promise<Facts>;
  today(): string;
  forecasts: Judgement["forecasts"];
}

/**
 * Answers from facts that know nothing of private sources: what is never looked at can't slip out, whatever is asked.
 */
export class SharedDesk implements AssistantDesk {
  readonly #parts: SharedDeskParts;
  readonly #pictures = new OpenPictures();
  #kept: { readonly of: Facts; readonly shared: SharedFacts } | null = null;

  constructor(parts: SharedDeskParts) {
    this.#parts = parts;
  }

  async sources(): Promise<readonly Source[]> {
    return (await this.#facts()).sources;
  }

  async source(id: string): Promise<Awaited<ReturnType<AssistantDesk["source"]>>> {
    const { claims } = await this.#facts();
    const source = await this.#source(id);
    return {
      source,
      text: source.sharing === "full" ? await this.#parts.workspace.text(source.id) : null,
      claims: claims.filter((claim) => claim.source === source.id),
    };
  }

  async actors(): Promise<readonly WorkspaceActor[]> {
    return (await this.#facts()).actors;
  }

  async claims(): Promise<readonly ClaimRecord[]> {
    return (await this.#facts()).claims;
  }

  async search(words: string, limit: number): Promise<Awaited<ReturnType<AssistantDesk["search"]>>> {
    const { claims } = await this.#facts();
    const shown = new Map<string, ClaimRecord>(claims.map((claim) => [claim.id, claim]));
    const found = await this.#parts.workspace.claims({ text: words });
    return {
      claims: found.flatMap(({ id }) => shown.get(id) ?? []).slice(0, limit),
      passages: await this.#passages(words, limit),
    };
  }

  async picture(query: AssistantQuery = {}): Promise<Picture> {
    const { sources } = await this.#facts();
    const asOf = query.asOf ?? lastPublished(sources) ?? this.#parts.today();
    return drawPicture((await this.#open(query)).ledger(), asOf, query.knownAt ?? null);
  }

  async profile(nameOrId: string, query: AssistantQuery = {}): Promise<Profile> {
    const { id } = findActor(await this.actors(), nameOrId);
    return drawProfile(ledgerAbout(await this.#open(query), id), id, query.asOf ?? null);
  }

  async between(one: string, other: string, query: AssistantQuery = {}): Promise<Between> {
    const actors = await this.actors();
    const pair = [findActor(actors, one).id, findActor(actors, other).id] as const;
    return drawBetween(await this.#open(query), ...pair, query.asOf);
  }

  async forecasts(): Promise<readonly ForecastView[]> {
    return sharedForecasts(await this.#parts.forecasts(), await this.#facts(), await this.#parts.facts());
  }

  async propose(claim: ProposedClaim, note: Proposer): Promise<ClaimRecord> {
    const { workspace } = this.#parts;
    const { quote, source: sourceId, ...said } = claim;
    const source = await this.#source(sourceId);
    const text = await workspace.text(source.id);
    const at = findQuote(text, quote);
    if (at === null) {
      const why = `these words do not stand in ${source.id}, letter for letter and word for word`;
      throw new EntenteError("ENT_INVALID", { where: "quote", why });
    }
    const start = new OffsetMap(text).toCodePoints(at);
    const draft = { ...identifyDraft(await this.actors(), said), source: source.id, quote, start };
    const known = (await this.claims()).find((one) => isSame(one, { ...draft, start }));
    if (known) return known;
    const { id } = await workspace.addClaim(draft, note, "assistant");
    const stored = (await this.claims()).find((one) => one.id === id);
    if (!stored) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return stored;
  }

  async #source(id: string): Promise<Source> {
    const source = (await this.sources()).find((one) => one.id === id);
    if (!source) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id });
    return source;
  }

  /** Private sources may have the best hits: more are asked for until there are enough of others. */
  async #passages(words: string, limit: number): Promise<PassageHit[]> {
    const full = new Set<string>(
      (await this.sources()).filter(({ sharing }) => sharing === "full").map(({ id }) => id),
    );
    if (full.size === 0) return [];
    for (let asked = limit * 2; ; asked *= 4) {
      const hits = await this.#parts.workspace.search(words, asked);
      const shown = hits.filter(({ source }) => full.has(source));
      if (shown.length >= limit || hits.length < asked) return shown.slice(0, limit);
    }
  }

  async #open({ knownAt, review }: AssistantQuery): Promise<OpenPicture> {
    const facts = await this.#facts();
    return this.#pictures.of(facts, { knownAt, review, rules: facts.rules });
  }

  async #facts(): Promise<SharedFacts> {
    const facts = await this.#parts.facts();
    if (this.#kept?.of !== facts) this.#kept = { of: facts, shared: sharedFacts(facts) };
    return this.#kept.shared;
  }
}

const isSame = (
  one: ClaimRecord,
  draft: { start: number } & Pick<ClaimRecord, "source" | "quote"> &
    Partial<Pick<ClaimRecord, "predicate" | "subject" | "object" | "polarity" | "modality" | "attribution">>,
): boolean =>
  one.source === draft.source &&
  one.start === draft.start &&
  one.quote === draft.quote &&
  one.predicate === draft.predicate &&
  one.subject === draft.subject &&
  one.object === (draft.object ?? null) &&
  one.polarity === (draft.polarity ?? "positive") &&
  one.modality === (draft.modality ?? "asserted") &&
  one.attribution === (draft.attribution ?? null);

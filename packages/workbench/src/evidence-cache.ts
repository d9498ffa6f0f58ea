import type { PictureChange } from "@entente/analysis";
import type { ActorId, ClaimId, ClaimRecord, Source } from "@entente/claims";
import type { Changed, Workspace, WorkspaceActor, WorkspaceView } from "@entente/workspace";
import { readRuleChoice, readVerdicts } from "./picture/kept-decisions.ts";
import type { Facts, OpenPictures } from "./picture/open-pictures.ts";

const plain = ({ id, type, name, mentions }: WorkspaceActor): Facts["actors"][number] => ({
  id,
  type,
  name,
  mentions,
});

/** What analysis works on, from a workspace or from what it was. */
export async function readEvidence(view: WorkspaceView): Promise<Facts> {
  const people = await view.actors();
  return {
    people,
    actors: people.map(plain),
    claims: await view.claims(),
    sources: await view.sources(),
    rules: await readRuleChoice(view),
    verdicts: await readVerdicts(view),
    wording: {},
  };
}

/** Evidence as it is at a revision, and where each of its claims stands in it. */
interface Kept {
  readonly revision: string;
  readonly facts: Facts;
  readonly places: ReadonlyMap<ClaimId, number>;
}

const placesOf = (claims: readonly ClaimRecord[]): Map<ClaimId, number> =>
  new Map(claims.map(({ id }, index) => [id, index]));

const numberOf = (id: string): number => Number(id.slice(1));

/** Claims by date of their source, then by their place in it. */
function inOrder(claims: readonly ClaimRecord[], sources: readonly Source[]): ClaimRecord[] {
  const order = new Map(sources.map(({ id }, index) => [id, index]));
  const placeOf = ({ source }: ClaimRecord): number => order.get(source) ?? 0;
  return claims.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.start - b.start || numberOf(a.id) - numberOf(b.id),
  );
}

/** The list of claims with some put in the place of themselves, or added, and others gone. */
function listWith(
  { facts, places }: Kept,
  { put, remove }: { readonly put: readonly ClaimRecord[]; readonly remove: readonly ClaimId[] },
  sources: readonly Source[],
): { readonly claims: readonly ClaimRecord[]; readonly places: Kept["places"] } {
  if (remove.length === 0 && put.every(({ id }) => places.has(id))) {
    const claims = [...facts.claims];
    for (const claim of put) claims[places.get(claim.id) as number] = claim;
    return { claims, places };
  }
  const changed = new Set<string>([...remove, ...put.map(({ id }) => id)]);
  const claims = inOrder([...facts.claims.filter(({ id }) => !changed.has(id)), ...put], sources);
  return { claims, places: placesOf(claims) };
}

/** Whether a claim is about the same two, and counts for them, as before. */
const hasSameSides = (before: ClaimRecord | undefined, after: ClaimRecord | undefined): boolean =>
  before?.subject === after?.subject && before?.object === after?.object;

/** Whether every spelling that led to an actor still does. */
function keepsNames(before: WorkspaceActor, after: WorkspaceActor | undefined): boolean {
  if (after?.type !== before.type) return false;
  const names = new Set([after.name, ...after.mentions]);
  return names.has(before.name) && before.mentions.every((name) => names.has(name));
}

/**
 * Keeps what was read for analysis, and the pictures made of it. What changed since, by whomever, is read again and
 * brought into both: a decision costs what it changes, not what the workspace holds.
 */
export class EvidenceCache {
  readonly #workspace: Workspace;
  readonly #pictures: OpenPictures;
  #present: Promise<Kept | null> = Promise.resolve(null);
  #isOpen = false;
  /** What was last looked back at. */
  #past: { readonly key: string; readonly facts: Promise<Facts> } | null = null;

  constructor(workspace: Workspace, pictures: OpenPictures) {
    this.#workspace = workspace;
    this.#pictures = pictures;
  }

  /** The evidence as it is now, or as the workspace recorded it by a moment. */
  async facts(recordedAt?: Date): Promise<Facts> {
    if (recordedAt) return await this.#factsOf(recordedAt);
    this.#isOpen = true;
    // One after the other: who comes while it is read waits for the same.
    const turn = this.#present.catch(() => null).then((kept) => this.#upToDate(kept));
    this.#present = turn;
    return (await turn).facts;
  }

  /** Every actor; read without the rest where nothing else was asked for yet. */
  async people(): Promise<readonly WorkspaceActor[]> {
    return this.#isOpen ? (await this.facts()).people : await this.#workspace.actors();
  }

  async #factsOf(recordedAt: Date): Promise<Facts> {
    const key = `${await this.#workspace.revision()} ${recordedAt.toISOString()}`;
    if (this.#past?.key !== key) {
      const facts = this.#workspace.asRecorded(recordedAt, readEvidence);
      this.#past = { key, facts };
      // A failure is thrown to whoever asked; the next one tries again.
      facts.catch(() => (this.#past = null));
    }
    return await this.#past.facts;
  }

  async #upToDate(kept: Kept | null): Promise<Kept> {
    const revision = await this.#workspace.revision();
    if (kept?.revision === revision) return kept;
    const changed = kept && (await this.#workspace.changedSince(kept.revision));
    if (kept && changed) return { revision, ...(await this.#with(kept, changed)) };
    const facts = await readEvidence(this.#workspace);
    return { revision, facts, places: placesOf(facts.claims) };
  }

  /** What is kept, with what changed read again. */
  async #with(kept: Kept, changed: Changed): Promise<Omit<Kept, "revision">> {
    const workspace = this.#workspace;
    const { facts: before } = kept;
    const sources = changed.sources ? await workspace.sources() : before.sources;
    const put = await workspace.claimsOf(changed.claims);
    const now = new Map(put.map((claim) => [claim.id, claim]));
    const was = (id: ClaimId): ClaimRecord | undefined => before.claims[kept.places.get(id) ?? -1];
    const remove = changed.claims.filter((id) => !now.has(id) && kept.places.has(id));
    // Actors are counted by what is said of them.
    const moved = changed.claims.filter((id) => !hasSameSides(was(id), now.get(id)));
    const sides = moved.flatMap((id) => [was(id), now.get(id)]).flatMap((one) => [one?.subject, one?.object]);
    const again = [...changed.actors, ...sides].filter((id) => id !== undefined && id !== null);
    const { people, read, isSteady } = await this.#people(before.people, new Set(again));

    const { claims, places } = listWith(kept, { put, remove }, sources);
    const facts: Facts = {
      people,
      actors: people === before.people ? before.actors : people.map(plain),
      claims,
      sources,
      rules: changed.records ? await readRuleChoice(workspace) : before.rules,
      verdicts: changed.records ? await readVerdicts(workspace) : before.verdicts,
      wording: changed.origins ? {} : before.wording,
    };
    const change: PictureChange = {
      sources: changed.sources ? sources : [],
      actors: read.map(plain),
      put,
      remove,
    };
    this.#pictures.moveOn(before, facts, isSteady ? change : null);
    return { facts, places };
  }

  /** Everybody, with some read again. It is steady where nobody is gone, or lost a name that led to them. */
  async #people(
    before: Facts["people"],
    again: ReadonlySet<string>,
  ): Promise<{ people: Facts["people"]; read: readonly WorkspaceActor[]; isSteady: boolean }> {
    if (again.size === 0) return { people: before, read: [], isSteady: true };
    const read = await this.#workspace.actors([...again]);
    const now = new Map<ActorId, WorkspaceActor>(read.map((actor) => [actor.id, actor]));
    const isSteady = before.every((actor) => !again.has(actor.id) || keepsNames(actor, now.get(actor.id)));
    const others = before.filter(({ id }) => !again.has(id));
    const people = [...others, ...read].toSorted((a, b) => numberOf(a.id) - numberOf(b.id));
    return { people, read, isSteady };
  }
}

import type { ClaimRecord, Condition, Qualifiers } from "@entente/claims";
import type { WorkspaceActor } from "@entente/workspace";
import { isPrivate, sharedActor } from "../exchange/shared-content.ts";
import type { Facts } from "../picture/open-pictures.ts";

/** What may be shown to somebody who must not see private sources: facts and actors that know nothing of these. */
export interface SharedFacts extends Omit<Facts, "people" | "wording"> {
  /** Actors with the names that sources which are shared call them by. */
  readonly actors: readonly WorkspaceActor[];
}

/** Which ids of a workspace are shown, and which it has that are not. */
interface Shown {
  readonly isClaim: (id: string) => boolean;
  /** Whether it is the id of an actor that is not shown; words are never one. */
  readonly isHiddenActor: (id: string) => boolean;
}

/** An actor as it is without the private sources; null where nobody else names it. */
function shownActor(actor: WorkspaceActor, hidden: ReadonlySet<string>): WorkspaceActor | null {
  const shared = sharedActor(actor, hidden);
  if (shared === null) return null;
  const isShown = (source: string): boolean => !hidden.has(source);
  const names = actor.names
    .map(({ text, sources }) => ({ text, sources: sources.filter(isShown), wasSaid: sources.length > 0 }))
    .filter(({ sources, wasSaid }) => sources.length > 0 || !wasSaid)
    .map(({ text, sources }) => ({ text, sources }));
  const appearances = actor.appearances.filter(({ source }) => isShown(source));
  return { ...actor, ...shared, names, appearances, sources: actor.sources.filter(isShown) };
}

function shownQualifiers(qualifiers: Qualifiers, { isClaim, isHiddenActor }: Shown): Qualifiers {
  const { where, via, into, jointlyWith, because, ...others } = qualifiers;
  const isKept = (id: string | undefined): id is string => id !== undefined && !isHiddenActor(id);
  return {
    ...others,
    ...(isKept(where) ? { where } : {}),
    ...(isKept(via) ? { via } : {}),
    ...(isKept(into) ? { into } : {}),
    ...(jointlyWith ? { jointlyWith: jointlyWith.filter((id) => !isHiddenActor(id)) } : {}),
    ...(because !== undefined && isClaim(because) ? { because } : {}),
  };
}

function shownCondition(condition: Condition | null, { isHiddenActor }: Shown): Condition | null {
  const about = condition?.about;
  if (!condition || !about) return condition;
  const isHidden = [about.subject, about.object].some((id) => id !== null && isHiddenActor(id));
  return isHidden ? { ...condition, about: null } : condition;
}

function shownClaim(claim: ClaimRecord, isFull: boolean, shown: Shown): ClaimRecord {
  const { time, attribution } = claim;
  const here = <Id extends string>(id: Id | null): Id | null =>
    id !== null && shown.isClaim(id) ? id : null;
  const isByHidden = attribution !== null && shown.isHiddenActor(attribution);
  return {
    ...claim,
    ...(isByHidden ? { attribution: null, attributionKind: "unnamed" as const } : {}),
    time: { ...time, after: here(time.after), before: here(time.before) },
    qualifiers: shownQualifiers(claim.qualifiers, shown),
    condition: shownCondition(claim.condition, shown),
    ...(isFull ? {} : { prefix: "", suffix: "" }),
  };
}

/**
 * A workspace's facts without its private sources: without their claims, without the names that only they use, without
 * actors that only they speak of, and without verdicts, whose notes may be about them. Of sources that share quotes only,
 * the words around a quote are left out.
 */
export function sharedFacts(facts: Facts): SharedFacts {
  const hidden = new Set<string>(facts.sources.filter(isPrivate).map(({ id }) => id));
  const full = new Set<string>(facts.sources.filter(({ sharing }) => sharing === "full").map(({ id }) => id));
  const { people } = facts;
  const actors = people.flatMap((actor) => shownActor(actor, hidden) ?? []);
  const named = new Set<string>(actors.map(({ id }) => id));
  const hiddenActors = new Set<string>(people.map(({ id }) => id).filter((id) => !named.has(id)));
  const isHiddenActor = (id: string): boolean => hiddenActors.has(id);
  // A claim of a shared source that a person has since made to be about an actor of a private one goes with it.
  const kept = facts.claims.filter(
    ({ source, subject, object }) => !hidden.has(source) && ![subject, object ?? ""].some(isHiddenActor),
  );
  const ids = new Set<string>(kept.map(({ id }) => id));
  const shown: Shown = { isClaim: (id) => ids.has(id), isHiddenActor };
  return {
    rules: facts.rules,
    verdicts: [],
    actors,
    sources: facts.sources.filter(({ id }) => !hidden.has(id)),
    claims: kept.map((claim) => shownClaim(claim, full.has(claim.source), shown)),
  };
}

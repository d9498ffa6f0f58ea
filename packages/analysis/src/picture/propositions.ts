import { foldName, predicates, type PredicateName } from "@entente/claims";
import { partOf, type KnownClaim, type KnownEvidence } from "./known-claims.ts";
import type { PictureClaim } from "./picture.ts";

/** All that is said for and against one thing: same subject, predicate and object, at whatever time. */
export interface Proposition {
  readonly key: string;
  readonly predicate: PredicateName;
  readonly kind: "state" | "event";
  /** The two sides; `sides[1]` is an actor's id, a folded literal, or empty. */
  readonly sides: readonly [string, string];
  /** By known date, then by id. */
  readonly claims: readonly KnownClaim[];
  readonly denials: readonly KnownClaim[];
}

/** Makes one key of two sides that are the same either way round. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

const deputy = /\b(deputy|vice|second[- ]in[- ]command|number two|assistant)\b/i;

/** Whether a role is that of a second: a deputy is no second leader. Example: `isDeputy("deputy emir")`. */
export const isDeputy = (role: string | undefined): boolean => role !== undefined && deputy.test(role);

/** Folds a claim's object: an actor's id stays, a literal's spelling is evened out. */
export function createSideReader(evidence: Pick<KnownEvidence, "actors">): (object: string | null) => string {
  const folded = new Map<string, string>();
  return (object) => {
    if (object === null) return "";
    if (evidence.actors.has(object)) return object;
    let side = folded.get(object);
    if (side === undefined) {
      side = `“${foldName(object) || object}”`;
      folded.set(object, side);
    }
    return side;
  };
}

/**
 * What sets claims of one predicate about the same two apart: two offices of one person in one body, the first and the
 * deputy; and what is foreseen or supposed, which is no proposition at all.
 */
export function rankOfClaim(claim: PictureClaim): "" | "deputy" | "forecast" {
  const { predicate, qualifiers } = claim;
  if (partOf(claim) === "forecast" || predicates[predicate].kind === "forecast") return "forecast";
  if (predicate !== "leads" && predicate !== "speaks_for") return "";
  return isDeputy(qualifiers.role ?? qualifiers.office) ? "deputy" : "";
}

/** Groups the states, events and denials by what they say. Linear in the claims. */
export function groupClaims(evidence: KnownEvidence): Proposition[] {
  const sideOf = createSideReader(evidence);
  const groups = new Map<string, Proposition & { claims: KnownClaim[]; denials: KnownClaim[] }>();
  for (const known of evidence.claims) {
    const { claim, part } = known;
    const { kind, symmetric } = predicates[claim.predicate];
    const rank = rankOfClaim(claim);
    if (rank === "forecast" || kind === "forecast") continue;
    const object = sideOf(claim.object);
    const pair = symmetric ? pairKey(claim.subject, object) : `${claim.subject}|${object}`;
    const key = `${claim.predicate}|${pair}|${rank}`;
    let group = groups.get(key);
    if (!group) {
      group = {
        key,
        predicate: claim.predicate,
        kind,
        sides: [claim.subject, object],
        claims: [],
        denials: [],
      };
      groups.set(key, group);
    }
    (part === "denial" ? group.denials : group.claims).push(known);
  }
  return [...groups.values()];
}

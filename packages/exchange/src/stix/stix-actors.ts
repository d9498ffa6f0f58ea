import type { Actor, ClaimRecord, PredicateName } from "@entente/claims";
import type { Evidence, EvidenceIndex } from "../evidence.ts";
import { producerId } from "./claim-extension.ts";
import { stixId } from "./stix-id.ts";
import { withoutNull } from "./without-null.ts";

/** What a look through all claims tells of actors, before any of them is written. */
export interface ActorFacts {
  /** Organisations that a claim shows fighting, attacking, killing or capturing. */
  readonly armed: ReadonlySet<string>;
  /** Who is designated as what, in words that say whose designation it is. */
  readonly designations: ReadonlyMap<string, readonly string[]>;
  /** Propositions that a claim denies, or says the opposite of. */
  readonly denied: ReadonlySet<string>;
}

const deeds: readonly PredicateName[] = ["fights", "attacked", "killed", "captured"];

const isSaid = ({ polarity, modality }: ClaimRecord): boolean =>
  polarity === "positive" && (modality === "asserted" || modality === "reported");

/** What one claim says of its actors, independent of who says it. */
export const stixProposition = ({ predicate, subject, object }: ClaimRecord): string =>
  `${predicate}|${subject}|${object ?? ""}`;

/** Looks through the claims once. */
export async function readActorFacts(evidence: Evidence, index: EvidenceIndex): Promise<ActorFacts> {
  const armed = new Set<string>();
  const designations = new Map<string, string[]>();
  const denied = new Set<string>();
  for await (const claim of evidence.claims()) {
    if (claim.polarity === "negative") denied.add(stixProposition(claim));
    if (!isSaid(claim)) continue;
    if (deeds.includes(claim.predicate)) armed.add(claim.subject);
    if (claim.predicate !== "designated_as" || claim.object === null) continue;
    const source = index.source(claim.source);
    const whose = index.nameOf(claim.attribution) ?? source?.author ?? source?.title ?? source?.name ?? "";
    const said = `Designated as “${index.nameOf(claim.object) ?? ""}” (${whose}: “${claim.quote}”).`;
    designations.set(claim.subject, [...(designations.get(claim.subject) ?? []), said]);
  }
  return { armed, designations, denied };
}

/** The type an actor has in STIX: an armed organisation is a threat actor, a place a location, all others identities. */
export const stixTypeOf = (actor: Actor, { armed }: ActorFacts): string =>
  actor.type === "place"
    ? "location"
    : actor.type === "organisation" && armed.has(actor.id)
      ? "threat-actor"
      : "identity";

/** An actor's identifier. */
export const stixActorId = (actor: Actor, facts: ActorFacts, workspace: string): string =>
  stixId(stixTypeOf(actor, facts), `${workspace} ${actor.id}`);

/** Every actor's identifier, by its id: claims ask for them over and over. */
export const stixActorIds = (
  { actors, name }: Pick<Evidence, "actors" | "name">,
  facts: ActorFacts,
): ReadonlyMap<string, string> => new Map(actors.map((actor) => [actor.id, stixActorId(actor, facts, name)]));

const identityClasses = {
  organisation: "organization",
  person: "individual",
  state: "organization",
  population: "class",
  place: "unknown",
} as const;

/** An actor as a STIX object. Only a designation, and never the program, makes a threat actor a terrorist one. */
export function stixActor(
  actor: Actor,
  facts: ActorFacts,
  { name: workspace, locate }: Evidence,
  time: string,
): Record<string, unknown> {
  const type = stixTypeOf(actor, facts);
  const designations = facts.designations.get(actor.id) ?? [];
  const names = [...new Set(actor.mentions)].filter((name) => name !== actor.name);
  const known = {
    type,
    spec_version: "2.1",
    id: stixActorId(actor, facts, workspace),
    created_by_ref: producerId,
    created: time,
    modified: time,
    name: actor.name,
  };
  const namesSaid = names.length > 0 ? `Also called: ${names.join("; ")}.` : "";
  const description = [type === "threat-actor" ? "" : namesSaid, ...designations].filter(Boolean).join(" ");
  if (type === "location") {
    const at = locate(actor.name);
    // One of these three the standard asks for; where nobody knows the place its name has to serve.
    const where = at ? { latitude: at.latitude, longitude: at.longitude } : { region: actor.name };
    return withoutNull({ ...known, ...where, description: description || null });
  }
  if (type === "threat-actor") {
    const isTerrorist = designations.some((said) => /terror/i.test(said.split("(")[0] ?? ""));
    return withoutNull({
      ...known,
      description: description || null,
      threat_actor_types: [isTerrorist ? "terrorist" : "unknown"],
      aliases: names.length > 0 ? names : null,
    });
  }
  return withoutNull({
    ...known,
    description: description || null,
    identity_class: identityClasses[actor.type],
    ...(actor.type === "state" ? { sectors: ["government"] } : {}),
  });
}

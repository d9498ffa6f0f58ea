/**
 * The predicates: what a claim can say. One row each, as data; adding a predicate is adding a row. Signatures
 * are what is usual, not a wall: a report may say that a family supports a group.
 *
 * Codes: CAMEO root or event codes and PLOVER types (CAMEO codebook 1.1b3; PLOVER manual), the nearest STIX 2.1
 * relationship, the FollowTheMoney schema that carries the edge, and the Mapping Militants link code. null means
 * that the other scheme has nothing for it.
 */
import type { ActorType } from "./actor.ts";

/** What a claim can say of its subject. */
export const predicateNames = [
  "names",
  "leads",
  "member_of",
  "speaks_for",
  "founded",
  "succeeded",
  "removed_from",
  "part_of",
  "pledges_allegiance_to",
  "recognises",
  "allied_with",
  "rival_of",
  "fights",
  "truce_with",
  "talks_with",
  "agreed",
  "supports",
  "treats",
  "influenced_by",
  "attacked",
  "killed",
  "captured",
  "criticised",
  "designated_as",
  "died",
  "dissolved",
  "split_from",
  "merged_with",
  "controls",
  "located_in",
  "lost",
  "withdrew_from",
  "seeks",
  "other_forecast",
] as const;
export type PredicateName = (typeof predicateNames)[number];

/** A state holds over time, an event happens once, a forecast is only ever predicted. */
export type PredicateKind = "state" | "event" | "forecast";

/** Two actors can't stand together and against each other at once; the later certain claim ends the earlier. */
export type Stance = "together" | "against";

/** The side of a state that an event must name. */
export type Side = "subject" | "object";

/**
 * An event that ends a state: `subject` and `object` say which side of the state the event's own subject and
 * object must be. `leads` ends by `{ event: "succeeded", object: "subject" }`: someone succeeded the leader.
 */
export interface EndRule {
  readonly event: PredicateName;
  readonly subject?: Side;
  readonly object?: Side;
}

/** What is known of a predicate: what it joins, whether it is a state, what ends it, and its codes elsewhere. */
export interface Predicate {
  readonly kind: PredicateKind;
  /** What usually stands on either side; "nothing" where there may be no object. */
  readonly subjects: readonly ActorType[];
  readonly objects: readonly (ActorType | "literal" | "nothing")[];
  /** Whether it says the same with its sides exchanged. */
  readonly symmetric: boolean;
  readonly stance: Stance | null;
  /** Events after which it no longer holds, besides a stated end. */
  readonly endedBy: readonly EndRule[];
  /** How a line reads from the subject's side and from the object's: "leads", "is led by". */
  readonly phrase: string;
  readonly inverse: string;
  readonly codes: {
    readonly cameo: string | null;
    readonly plover: string | null;
    readonly stix: string | null;
    readonly ftm: string | null;
    readonly mappingMilitants: string | null;
  };
}

const anyone: readonly ActorType[] = ["organisation", "person", "state", "population"];
const body: readonly ActorType[] = ["organisation", "state"];

const subjectEnds: readonly EndRule[] = [
  { event: "died", subject: "subject" },
  { event: "dissolved", subject: "subject" },
  { event: "merged_with", subject: "subject" },
  { event: "merged_with", object: "subject" },
];
const objectEnds: readonly EndRule[] = [
  { event: "died", subject: "object" },
  { event: "dissolved", subject: "object" },
  { event: "merged_with", subject: "object" },
  { event: "merged_with", object: "object" },
];
const eitherEnds: readonly EndRule[] = [...subjectEnds, ...objectEnds];

/** A pledge to a person is put in question by the person's death, not ended: so the object's death is left out. */
const pledgeEnds: readonly EndRule[] = [
  ...subjectEnds,
  ...objectEnds.filter((rule) => rule.event !== "died"),
  { event: "split_from", subject: "subject", object: "object" },
];

const officeEnds: readonly EndRule[] = [
  ...eitherEnds,
  { event: "removed_from", subject: "subject", object: "object" },
];

const codes = (
  cameo: string | null,
  plover: string | null,
  stix: string | null,
  ftm: string | null,
  mappingMilitants: string | null = null,
): Predicate["codes"] => ({ cameo, plover, stix, ftm, mappingMilitants });

type Row = Omit<Predicate, "symmetric" | "stance" | "endedBy"> &
  Partial<Pick<Predicate, "symmetric" | "stance" | "endedBy">>;
const row = (fields: Row): Predicate => ({ symmetric: false, stance: null, endedBy: [], ...fields });

// prettier-ignore
/** The table of predicates; docs/reference/predicates.md prints it. */
export const predicates: Readonly<Record<PredicateName, Predicate>> = {
  names: row({ kind: "state", subjects: ["organisation", "person", "state", "place", "population"], objects: ["literal", "nothing"], phrase: "is called", inverse: "is a name of", codes: codes(null, null, null, null, null) }),
  leads: row({ kind: "state", subjects: ["person"], objects: body, endedBy: [...officeEnds, { event: "succeeded", object: "subject" }], phrase: "leads", inverse: "is led by", codes: codes(null, null, "related-to", "Directorship") }),
  member_of: row({ kind: "state", subjects: ["person"], objects: body, endedBy: [...officeEnds, { event: "split_from", subject: "subject", object: "object" }], phrase: "belongs to", inverse: "has as member", codes: codes(null, null, "related-to", "Membership") }),
  speaks_for: row({ kind: "state", subjects: ["person"], objects: body, endedBy: [...officeEnds, { event: "succeeded", object: "subject" }], phrase: "speaks for", inverse: "is spoken for by", codes: codes("01", null, "related-to", "Representation") }),
  founded: row({ kind: "event", subjects: ["person", "organisation"], objects: ["organisation", "nothing"], phrase: "founded", inverse: "was founded by", codes: codes(null, null, "related-to", "Directorship") }),
  succeeded: row({ kind: "event", subjects: ["person"], objects: ["person"], phrase: "succeeded", inverse: "was succeeded by", codes: codes(null, null, "related-to", "Succession") }),
  removed_from: row({ kind: "event", subjects: ["person"], objects: body, phrase: "was removed from", inverse: "removed", codes: codes(null, null, "related-to", "Directorship") }),
  part_of: row({ kind: "state", subjects: ["organisation"], objects: ["organisation"], stance: "together", endedBy: [...eitherEnds, { event: "split_from", subject: "subject", object: "object" }], phrase: "is part of", inverse: "includes", codes: codes(null, null, "part-of", "Membership", "aff") }),
  pledges_allegiance_to: row({ kind: "state", subjects: anyone, objects: ["person", "organisation"], stance: "together", endedBy: pledgeEnds, phrase: "pledges allegiance to", inverse: "has the allegiance of", codes: codes("051", "SUPPORT", "part-of", "UnknownLink", "aff") }),
  recognises: row({ kind: "state", subjects: anyone, objects: ["person", "organisation", "state"], endedBy: eitherEnds, phrase: "recognises", inverse: "is recognised by", codes: codes("054", "SUPPORT", "related-to", "UnknownLink") }),
  allied_with: row({ kind: "state", subjects: anyone, objects: anyone, symmetric: true, stance: "together", endedBy: [...eitherEnds, { event: "split_from", subject: "subject", object: "object" }, { event: "split_from", subject: "object", object: "subject" }], phrase: "is allied with", inverse: "is allied with", codes: codes("06", "COOPERATE", "cooperates-with", "UnknownLink", "all") }),
  rival_of: row({ kind: "state", subjects: anyone, objects: anyone, symmetric: true, stance: "against", endedBy: eitherEnds, phrase: "is a rival of", inverse: "is a rival of", codes: codes("12", "REJECT", "related-to", "UnknownLink", "riv") }),
  fights: row({ kind: "state", subjects: anyone, objects: anyone, symmetric: true, stance: "against", endedBy: eitherEnds, phrase: "fights", inverse: "fights", codes: codes("190", "ASSAULT", "related-to", "UnknownLink", "riv") }),
  truce_with: row({ kind: "state", subjects: anyone, objects: [...anyone, "nothing"], symmetric: true, endedBy: eitherEnds, phrase: "has a truce with", inverse: "has a truce with", codes: codes("0871", "RETREAT", "related-to", "UnknownLink") }),
  talks_with: row({ kind: "event", subjects: anyone, objects: anyone, symmetric: true, phrase: "talks with", inverse: "talks with", codes: codes("046", "CONSULT", "related-to", "UnknownLink") }),
  agreed: row({ kind: "event", subjects: anyone, objects: [...anyone, "literal"], symmetric: true, phrase: "made an agreement with", inverse: "made an agreement with", codes: codes("057", "AGREE", "related-to", "UnknownLink") }),
  supports: row({ kind: "state", subjects: anyone, objects: anyone, stance: "together", endedBy: eitherEnds, phrase: "supports", inverse: "is supported by", codes: codes("07", "AID", "related-to", "UnknownLink") }),
  treats: row({ kind: "state", subjects: anyone, objects: ["population", "literal"], endedBy: subjectEnds, phrase: "treats", inverse: "is treated by", codes: codes(null, null, null, null) }),
  influenced_by: row({ kind: "state", subjects: anyone, objects: [...anyone, "literal"], phrase: "is influenced by", inverse: "influences", codes: codes(null, null, "related-to", "UnknownLink") }),
  attacked: row({ kind: "event", subjects: anyone, objects: [...anyone, "place", "literal"], phrase: "attacked", inverse: "was attacked by", codes: codes("18", "ASSAULT", "targets", "Event") }),
  killed: row({ kind: "event", subjects: anyone, objects: [...anyone, "literal"], phrase: "killed", inverse: "was killed by", codes: codes("186", "ASSAULT", "targets", "Event") }),
  captured: row({ kind: "event", subjects: anyone, objects: [...anyone, "place", "literal"], phrase: "captured", inverse: "was captured by", codes: codes("173", "COERCE", "targets", "Event") }),
  criticised: row({ kind: "event", subjects: anyone, objects: [...anyone, "literal"], phrase: "criticised", inverse: "was criticised by", codes: codes("111", "ACCUSE", "related-to", "UnknownLink") }),
  designated_as: row({ kind: "state", subjects: ["organisation", "person"], objects: ["literal"], endedBy: subjectEnds, phrase: "is designated as", inverse: "designates", codes: codes(null, "SANCTION", null, null) }),
  died: row({ kind: "event", subjects: ["person"], objects: ["nothing", "literal"], phrase: "died", inverse: "died", codes: codes(null, null, null, "Event") }),
  dissolved: row({ kind: "event", subjects: ["organisation"], objects: ["nothing"], phrase: "dissolved", inverse: "dissolved", codes: codes(null, null, null, "Event") }),
  split_from: row({ kind: "event", subjects: ["organisation", "person"], objects: ["organisation", "person"], phrase: "split from", inverse: "was left by", codes: codes("16", null, "derived-from", "Succession", "spl") }),
  merged_with: row({ kind: "event", subjects: ["organisation"], objects: ["organisation"], symmetric: true, phrase: "merged with", inverse: "merged with", codes: codes("057", "AGREE", "derived-from", "Succession", "mer") }),
  controls: row({ kind: "state", subjects: anyone, objects: ["place", "literal"], endedBy: [...subjectEnds, { event: "lost", subject: "subject", object: "object" }, { event: "withdrew_from", subject: "subject", object: "object" }], phrase: "controls", inverse: "is controlled by", codes: codes("192", null, "located-at", "UnknownLink") }),
  located_in: row({ kind: "state", subjects: anyone, objects: ["place", "literal"], endedBy: [...subjectEnds, { event: "withdrew_from", subject: "subject", object: "object" }], phrase: "is present in", inverse: "is a place of", codes: codes(null, null, "located-at", "UnknownLink") }),
  lost: row({ kind: "event", subjects: anyone, objects: ["place", "literal"], phrase: "lost", inverse: "was lost by", codes: codes(null, "RETREAT", "located-at", "Event") }),
  withdrew_from: row({ kind: "event", subjects: anyone, objects: ["place", "literal"], phrase: "withdrew from", inverse: "was left by", codes: codes("0874", "RETREAT", "located-at", "Event") }),
  seeks: row({ kind: "state", subjects: anyone, objects: ["literal"], endedBy: subjectEnds, phrase: "seeks", inverse: "is sought by", codes: codes(null, null, null, null) }),
  other_forecast: row({ kind: "forecast", subjects: anyone, objects: ["literal"], phrase: "is forecast", inverse: "is forecast of", codes: codes(null, null, null, null) }),
};

/** The predicate's row. Example: `predicate("fights").stance === "against"`. */
export const predicate = (name: PredicateName): Predicate => predicates[name];

/** Whether a word is a predicate's name. */
export const isPredicateName = (text: string): text is PredicateName => Object.hasOwn(predicates, text);

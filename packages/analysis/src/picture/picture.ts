import type {
  Actor,
  ActorId,
  ActorType,
  AttributionKind,
  ClaimId,
  ClaimRecord,
  ClaimTime,
  Condition,
  Likelihood,
  Modality,
  Polarity,
  PredicateName,
  Qualifiers,
  ReviewState,
  Source,
  SourceId,
  Statement,
} from "@entente/claims";
import type { RuleChoice } from "./rules/rule.ts";

/** What a picture asks of a claim: all but the place of its words in the report. A stored claim is one. */
export type PictureClaim = Statement & Pick<ClaimRecord, "id" | "source" | "review" | "time">;

/**
 * What a picture is made from: everything a workspace holds, or any part of it. Every claim's source must be
 * among `sources`; an `object` that is no actor's id is a literal.
 */
export interface Evidence {
  readonly actors: readonly Actor[];
  readonly claims: readonly PictureClaim[];
  readonly sources: readonly Pick<Source, "id" | "name" | "title" | "published" | "captured">[];
}

/** Which of the evidence counts. */
export interface EvidenceOptions {
  /**
   * A date (EDTF): claims of sources that became known certainly after it are left out. A source becomes known
   * when it is published, or captured where it has no publication date. Default: everything is known.
   */
  readonly knownAt?: string | null | undefined;
  /** Default: accepted and proposed. Rejected claims never count, whatever is asked. */
  readonly review?: readonly ReviewState[] | undefined;
  /** Which rules apply. Default: the standard ones. */
  readonly rules?: RuleChoice | undefined;
}

/** How a relation stands, from what may be said of it with least reserve to what may be said with most. */
export type RelationStatus = "certain" | "presumed" | "in-question" | "contested" | "reported";

/** What a person has decided about the claims that speak for something. */
export type DrawnReview = Exclude<ReviewState, "rejected">;

/** Why the program says something about a relation that the relation's own claims don't say. */
export interface Reason {
  readonly by: ClaimId;
  /** A short plain sentence. */
  readonly why: string;
  /** The names of the rules by which the claim has this effect, the last of them on the relation itself. */
  readonly rules: readonly string[];
}

/** Whose word something is: the author of a source, a named actor whom it cites, or someone it does not name. */
export interface Voice {
  readonly source: SourceId;
  readonly kind: AttributionKind;
  /** The actor that is cited; null unless it is named. */
  readonly actor: ActorId | null;
}

/** Why a relation no longer holds after its `to`. */
export interface Ending {
  /** True where nobody says that it ended, and a later opposing claim is the only sign of it. */
  readonly inferred: boolean;
  /** The claim that says it, or whose content ends it. */
  readonly by: ClaimId | null;
  readonly why: string;
  /** The names of the rules by which an event ended it; empty where it is stated or inferred. */
  readonly rules: readonly string[];
}

/**
 * A state, and one unbroken stretch of it: a second stretch after a certain end is another relation. Dates are EDTF,
 * and stand as the claims have them.
 */
export interface Relation {
  readonly predicate: PredicateName;
  readonly subject: ActorId;
  /** An actor's id, a literal, or null. */
  readonly object: string | null;
  /** When it began, or null where nobody says: it is then unknown before it was first seen. */
  readonly from: string | null;
  /** When it ended (`../D`: by D), or null where nothing is known to have ended it. */
  readonly to: string | null;
  /**
   * The latest date on which it is said to have held; null where it is only said to be over. On a picture: the latest
   * of the sightings that had begun by its date, or null where the status is "presumed" only because a date is coarse.
   */
  readonly lastSeen: string | null;
  readonly status: RelationStatus;
  readonly review: DrawnReview;
  readonly ended: Ending | null;
  /** What puts it in question, such as the death of the person to whom a pledge was given. */
  readonly question: Reason | null;
  /** A truce that suspends a fight. It ends nothing. */
  readonly suspended: Reason | null;
  /** Who says so: each voice once, in the order of the claims. */
  readonly saidBy: readonly Voice[];
  /** By known date, then by id. Never empty. */
  readonly claims: readonly ClaimId[];
  /** Claims that it is not so, for some time that the relation may cover. */
  readonly against: readonly ClaimId[];
  /** Of the first of the claims that speak for it. */
  readonly qualifiers: Qualifiers;
}

/** Something that happened, as far as the claims know. */
export interface PictureEvent {
  readonly predicate: PredicateName;
  readonly subject: ActorId;
  readonly object: string | null;
  /** EDTF. `../D` where it is only known to have happened by D: D is then stated, or the publication date. */
  readonly when: string | null;
  /** The report's own words of time. */
  readonly whenText: string | null;
  readonly status: "certain" | "reported" | "contested";
  readonly review: DrawnReview;
  readonly claims: readonly ClaimId[];
  readonly against: readonly ClaimId[];
  readonly qualifiers: Qualifiers;
}

/** Something said that is no fact: foreseen, supposed or denied. It never makes a relation. */
export interface Forecast {
  readonly predicate: PredicateName;
  readonly subject: ActorId;
  readonly object: string | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly likelihood: Likelihood | null;
  readonly condition: Condition | null;
  readonly attribution: ActorId | null;
  readonly attributionKind: AttributionKind;
  /** When it was first said: the earliest known date among its claims. */
  readonly known: string;
  readonly time: ClaimTime;
  readonly review: DrawnReview;
  readonly claims: readonly ClaimId[];
}

/** One step of a chain of reasons: a fact with the claims that state it, or with the rule and the facts it came from. */
export interface Because {
  readonly sentence: string;
  /** The rule that made it; null where claims state it. */
  readonly rule: string | null;
  /** The claims it rests on, to any depth. */
  readonly claims: readonly ClaimId[];
  /** What the rule made it from. */
  readonly because: readonly Because[];
}

/** A fact that no claim states, with the rule that made it and the chain of reasons down to claims. */
export interface DerivedFact extends Because {
  /** A predicate, or a kind of its own such as `shared_enemy`. */
  readonly kind: string;
  readonly rule: string;
  /** One side, or what all members have in common. */
  readonly subject: ActorId;
  /** The other side: an actor's id or a literal; null where there are members. */
  readonly object: string | null;
  /** Who stands in the same way to the subject; empty where there are two sides. */
  readonly members: readonly ActorId[];
  /** Whether it only suggests something, and is shown apart. */
  readonly weak: boolean;
  readonly review: DrawnReview;
}

/** An actor as a picture lists it. */
export interface PictureActor {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
}

/** What holds at a date, as known on a date. */
export interface Picture {
  readonly asOf: string;
  readonly knownAt: string | null;
  /** The actors that something below names, by id. */
  readonly actors: readonly PictureActor[];
  /** States between two actors. */
  readonly relations: readonly Relation[];
  /** States whose object is a literal or nothing: names, aims, territory in words. */
  readonly facts: readonly Relation[];
  /** What had happened, or may have, latest first. */
  readonly events: readonly PictureEvent[];
  /** What follows from accepted, asserted claims by the rules, the weak kinds last. */
  readonly derived: readonly DerivedFact[];
  /** What had been predicted or supposed by then (`predicted`, `conditional`, `counterfactual`). */
  readonly forecasts: readonly Forecast[];
  /** What had been said not to be so by then (`denied`, or of negative polarity). */
  readonly denials: readonly Forecast[];
}

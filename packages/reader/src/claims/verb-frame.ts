import type { PredicateName, Qualifiers } from "@entente/claims";
import type { WordTest } from "./word-test.ts";

/**
 * What stands where in a frame. "agent": who does it (subject of an active verb, "by" of a passive one);
 * "patient": whom it is done to; any other word is a preposition.
 */
export type Role = string;

/** What may fill a role. "target": an actor, a population or words; "theirs": an actor, or whose a thing is ("Haiti's efforts"); "treated": a place
 * or a target; "country": the state whose land is named; "ground": a place or words for land. */
export type Filler =
  | "actor"
  | "person"
  | "member"
  | "people"
  | "body"
  | "ledBody"
  | "state"
  | "organisation"
  | "place"
  | "country"
  | "ground"
  | "target"
  | "theirs"
  | "treated"
  | "victim"
  | "words"
  | "nothing";

/** How a verb and what goes with it say a claim. A row of data; its example is its test. */
export interface VerbFrame {
  readonly predicate: PredicateName;
  readonly verbs: readonly string[];
  readonly particle?: string | undefined;
  readonly subject: Role;
  readonly subjectIs: Filler;
  /** Tried in order; the first that is filled is taken. */
  readonly object: readonly Role[];
  readonly objectIs: Filler;
  /** Nouns the verb needs as its object, for "take control of", "swear allegiance to". */
  readonly withNoun?: WordTest | undefined;
  /** The word that must stand right before that noun: "a peace treaty". */
  readonly beforeNoun?: WordTest | undefined;
  /** Nouns one of which must be the head of the object's words. */
  readonly objectNoun?: WordTest | undefined;
  /** Whether that noun must be the very head, not a word that follows it. */
  readonly isHeadNoun?: boolean | undefined;
  /** Nouns one of which must be the subject: "Libyan weapons reached the group". */
  readonly subjectNoun?: WordTest | undefined;
  /** Nouns one of which must be the second object: "gave them weapons". */
  readonly withSecond?: RegExp | undefined;
  /** Nouns one of which must follow "with". */
  readonly withTied?: RegExp | undefined;
  /** By preposition, nouns one of which must follow it: "came to the aid of", "served as a haven for". */
  readonly needs?: Readonly<Record<string, RegExp>> | undefined;
  /** Whether what the prepositions tie must be "a split in X", X being the object. */
  readonly split?: boolean | undefined;
  /** Whether the whole must be an alliance or body itself, not "its leaders": "the alliance includes X". */
  readonly alliance?: boolean | undefined;
  /** Whether "as a traitor", "an enemy" must follow the object. */
  readonly asFoe?: boolean | undefined;
  /** Whether the verb must have no object: "shelters in Quetta", not "shelters its leaders in Quetta". */
  readonly isBare?: boolean | undefined;
  /** Whether it is what who does the verb holds, not the report: "regards X as a puppet of". */
  readonly isView?: boolean | undefined;
  readonly qualifiers?: Qualifiers | undefined;
  /** Whether it is only held out: "pledged weapons to". */
  readonly isPromise?: boolean | undefined;
  /** Whether it says that something is not so: "suspended aid to", "cut ties with". */
  readonly isNegative?: boolean | undefined;
  /** Whether the verb must be denied itself, with `isNegative`: "never forgave" says an enmity, "forgave" nothing. */
  readonly onlyDenied?: boolean | undefined;
  /** How often the frame is right where it applies: the start of the confidence. */
  readonly sure: number;
  /** A sentence it must read, and what it must find there: "subject | predicate | object". */
  readonly example: string;
  readonly says: string;
}

/** A row of a table: predicate, verbs, subject's role and filler, object's roles and filler, how sure, example, what it says, more. */
export type VerbRow = readonly [
  PredicateName,
  string,
  Role,
  Filler,
  string,
  Filler,
  number,
  string,
  string,
  (Omit<Partial<VerbFrame>, PatternField> & Partial<Record<PatternField, RegExp>>)?,
];

/** What a row says by a pattern of words. */
export type PatternField = "withNoun" | "objectNoun" | "subjectNoun" | "beforeNoun";

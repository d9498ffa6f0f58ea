import type { Mention } from "../mentions/mention.ts";

/** A pronoun, name or noun with what stands before it. Token positions; `end` is past the last. */
export interface NounPhrase {
  readonly kind: "np";
  readonly first: number;
  readonly end: number;
  /** Token position of the noun that the phrase is about. */
  readonly head: number;
  /** Names inside, in order. */
  readonly mentions: readonly Mention[];
  /** Whose it is: "HTS's military wing", "its leader". */
  readonly owner: NounPhrase | null;
  readonly isPronoun: boolean;
}

export type VerbForm = "finite" | "infinitive" | "gerund" | "participle";

/** A verb with its auxiliaries. */
export interface VerbGroup {
  readonly kind: "vg";
  readonly first: number;
  readonly end: number;
  readonly verb: number;
  readonly lemma: string;
  /** "out" of "carry out". */
  readonly particle: string | null;
  form: VerbForm;
  isPassive: boolean;
  /** A form that may be past tense or participle: "attacked". */
  readonly isAmbiguous: boolean;
  readonly isNegative: boolean;
  /** "will", "may", … in small letters, or null. */
  readonly modal: string | null;
  readonly isPerfect: boolean;
  readonly isPast: boolean;
  readonly adverbs: readonly string[];
}

/** A small word or mark between phrases. */
export interface Joint {
  readonly kind:
    | "prep"
    | "conj"
    | "comma"
    | "rel"
    | "sub"
    | "that"
    | "open"
    | "close"
    | "stop"
    | "dash"
    | "quote"
    | "adv"
    | "adj"
    | "date"
    | "other";
  readonly first: number;
  readonly end: number;
  /** The words, in small letters. */
  readonly word: string;
}

export type Chunk = NounPhrase | VerbGroup | Joint;

export const isNounPhrase = (chunk: Chunk | undefined): chunk is NounPhrase => chunk?.kind === "np";
export const isVerbGroup = (chunk: Chunk | undefined): chunk is VerbGroup => chunk?.kind === "vg";

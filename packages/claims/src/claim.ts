import { z } from "zod";
import { actorIdSchema, claimIdSchema, sourceIdSchema } from "./ids.ts";
import { likelihoods } from "./likelihood.ts";
import { predicateNames } from "./predicates.ts";
import { qualifiersSchema } from "./qualifiers.ts";
import { edtfSchema } from "./time/edtf.ts";

/**
 * How a claim is put forward. Only `asserted` can become a fact on a picture; `reported` (another source says
 * it) and `hedged` (the author's own "probably") are drawn as such; `predicted`, `conditional`,
 * `counterfactual` and `denied` never become relations.
 */
export const modalities = [
  "asserted",
  "reported",
  "hedged",
  "predicted",
  "conditional",
  "counterfactual",
  "denied",
] as const;
export type Modality = (typeof modalities)[number];

/** Whether a claim says that something is so, or that it is not. */
export const polarities = ["positive", "negative"] as const;
export type Polarity = (typeof polarities)[number];

/** When it held, as far as the words say. `over`: said to have ended, whatever the date. */
export const claimTimeSchema = z.object({
  from: edtfSchema.nullable(),
  to: edtfSchema.nullable(),
  /** The words of time, as they stand in the report. */
  text: z.string().nullable(),
  over: z.boolean(),
  /** Placed after or before another claim of the same report. */
  after: claimIdSchema.nullable(),
  before: claimIdSchema.nullable(),
});
export type ClaimTime = z.infer<typeof claimTimeSchema>;

/** No date given, and not over. */
export const undated: ClaimTime = {
  from: null,
  to: null,
  text: null,
  over: false,
  after: null,
  before: null,
};

/** The "if" of a conditional claim: its words, and what must hold as a claim pattern where that can be had. */
export const conditionSchema = z.object({
  words: z.string().min(1),
  about: z
    .object({
      predicate: z.enum(predicateNames),
      subject: z.string().nullable(),
      object: z.string().nullable(),
    })
    .nullable(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** Who says it: the author of the report, a named actor, or an unnamed source. */
export const attributionKinds = ["author", "named", "unnamed"] as const;
export type AttributionKind = (typeof attributionKinds)[number];

/**
 * One statement of one report, with the words it came from. `object` is an actor's id, a literal or null.
 * `start` and `end` count Unicode code points into the source's text, and the text between them is `quote`,
 * letter for letter. `confidence` (0–1) is how sure the reader is that the report says this, not that it is true.
 */
export const claimSchema = z
  .object({
    id: claimIdSchema,
    predicate: z.enum(predicateNames),
    subject: actorIdSchema,
    object: z.string().min(1).nullable(),
    polarity: z.enum(polarities),
    modality: z.enum(modalities),
    likelihood: z.enum(likelihoods).nullable(),
    condition: conditionSchema.nullable(),
    attribution: actorIdSchema.nullable(),
    attributionKind: z.enum(attributionKinds),
    qualifiers: qualifiersSchema,
    time: claimTimeSchema,
    quote: z.string().min(1),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    confidence: z.number().min(0).max(1),
  })
  .refine((claim) => (claim.attribution !== null) === (claim.attributionKind === "named"), {
    error: "an attribution has an actor exactly when its kind is “named”",
    path: ["attribution"],
  })
  .refine((claim) => claim.end > claim.start, { error: "a quote must not be empty", path: ["end"] });
export type Claim = z.infer<typeof claimSchema>;

/** What a claim states and who says so: a claim without its time and its place in a report. */
export type Statement = Pick<
  Claim,
  | "predicate"
  | "subject"
  | "object"
  | "polarity"
  | "modality"
  | "likelihood"
  | "condition"
  | "attribution"
  | "attributionKind"
  | "qualifiers"
>;

/** What a person has decided about a claim. A proposal has not been looked at. */
export const reviewStates = ["proposed", "accepted", "rejected"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** How a claim came to be: read by the program, added by an analyst, imported, or proposed by an AI assistant. */
export const claimOrigins = ["reader", "analyst", "import", "assistant"] as const;
export type ClaimOrigin = (typeof claimOrigins)[number];

/** A claim in a workspace: which source it stands in, what was decided about it, and its context. */
export const claimRecordSchema = claimSchema.safeExtend({
  source: sourceIdSchema,
  review: z.enum(reviewStates),
  origin: z.enum(claimOrigins),
  /** Admiralty credibility 1–6, or null where nobody has judged it. */
  credibility: z.number().int().min(1).max(6).nullable(),
  /** Up to 60 characters of the source on either side, to find the place again and to read it in context. */
  prefix: z.string(),
  suffix: z.string(),
  /** The page the quote begins on, counted from 1; left out where the source has no pages. */
  page: z.number().int().positive().optional(),
  /** How many independent origins say the same; left out where nobody asked. */
  origins: z.number().int().nonnegative().optional(),
});
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

import { actorIdSchema, attributionKinds, claimIdSchema, edtfSchema, sourceIdSchema } from "@entente/claims";
import { verdictDecisions } from "@entente/analysis";
import { z } from "zod";
import { profileNameSchema } from "./actors.ts";
import {
  becauseSchema,
  derivedFactSchema,
  forecastSchema,
  lineReviews,
  pictureActorSchema,
  pictureEventSchema,
  relationSchema,
  relationStatuses,
} from "./picture.ts";

const claimIds = z.array(claimIdSchema).readonly();

/** One step of a lineage: a rename, a split, a merger … */
export const lineageEventSchema = z.object({
  kind: z.enum(["rename", "split", "merger", "umbrella", "founding", "dissolution", "succession"]),
  when: edtfSchema.nullable(),
  sentence: z.string(),
  actors: z.array(actorIdSchema).readonly(),
  into: z.string().nullable(),
  status: z.enum(relationStatuses),
  review: z.enum(lineReviews),
  claims: claimIds,
  sources: z.array(sourceIdSchema).readonly(),
});

const kinSchema = z.object({
  actor: pictureActorSchema,
  distance: z.number().int().positive(),
  by: lineageEventSchema,
});

/** Where an actor comes from, what became of it, and what it was called when. */
export const lineageSchema = z.object({
  actor: pictureActorSchema,
  names: z.array(profileNameSchema).readonly(),
  ancestors: z.array(kinSchema).readonly(),
  descendants: z.array(kinSchema).readonly(),
  events: z.array(lineageEventSchema).readonly(),
  /** Turns that sources code in different ways. */
  rivals: z.array(z.object({ about: z.string(), events: z.array(lineageEventSchema).readonly() })).readonly(),
});
export type Lineage = z.infer<typeof lineageSchema>;

/** All that bears on two actors. */
export const betweenSchema = z.object({
  actors: z.tuple([pictureActorSchema, pictureActorSchema]).readonly(),
  asOf: edtfSchema.nullable(),
  relations: z.array(relationSchema).readonly(),
  events: z.array(pictureEventSchema).readonly(),
  shared: z
    .array(
      z.object({
        kind: z.enum(["enemy", "ally", "influence"]),
        /** An actor's id, or words. */
        third: z.string(),
        one: relationSchema,
        other: relationSchema,
      }),
    )
    .readonly(),
  ancestors: z
    .array(z.object({ ancestor: pictureActorSchema, one: kinSchema.nullable(), other: kinSchema.nullable() }))
    .readonly(),
  wants: z.array(relationSchema).readonly(),
  forecasts: z.array(forecastSchema).readonly(),
  inTheWay: z.object({
    relations: z.array(relationSchema).readonly(),
    said: z.array(forecastSchema).readonly(),
  }),
});
export type Between = z.infer<typeof betweenSchema>;

const verdictSchema = z.object({
  conflict: z.string(),
  date: edtfSchema,
  by: z.string(),
  decision: z.enum(verdictDecisions),
  note: z.string().nullable(),
});

const conflictSideSchema = z.object({ sentence: z.string(), claims: claimIds });

/** Two claims, or groups of claims, that can't both hold at the same time. */
export const conflictSchema = z.object({
  id: z.string(),
  kind: z.enum([
    "together-and-against",
    "two-leaders",
    "sole-control",
    "after-death",
    "denied",
    "different-dates",
  ]),
  actors: z.array(actorIdSchema).readonly(),
  sides: z.tuple([conflictSideSchema, conflictSideSchema]).readonly(),
  when: edtfSchema.nullable(),
  why: z.string(),
  sureness: z.enum(["certain", "likely"]),
  review: z.enum(lineReviews),
  verdicts: z.array(verdictSchema).readonly(),
});
export const conflictsSchema = z.object({ conflicts: z.array(conflictSchema).readonly() });
export type Conflict = z.infer<typeof conflictSchema>;

const words = z.string().trim().min(1).max(1000);

/** What is decided about a conflict. */
export const verdictRequestSchema = z.strictObject({
  conflict: words,
  decision: z.enum(verdictDecisions),
  note: words.optional(),
});
export type VerdictRequest = z.infer<typeof verdictRequestSchema>;

/** The rules by which the picture is drawn. */
export const rulesSchema = z.object({
  rules: z
    .array(z.object({ name: z.string(), sentence: z.string(), isOn: z.boolean(), isOwn: z.boolean() }))
    .readonly(),
});
export type Rules = z.infer<typeof rulesSchema>;

/** Switches a rule on or off. */
export const ruleSwitchRequestSchema = z.strictObject({ on: z.boolean(), why: words.optional() });
export type RuleSwitchRequest = z.infer<typeof ruleSwitchRequestSchema>;

/** Rules to be added, as data: see docs/picture.md. */
export const rulesRequestSchema = z.strictObject({
  rules: z.array(z.record(z.string(), z.unknown())).min(1).max(100),
  why: words.optional(),
});
export type RulesRequest = z.infer<typeof rulesRequestSchema>;

/** The difference that a supposition makes to the picture at a date. */
export const whatIfSchema = z.object({
  asOf: edtfSchema,
  supposed: z.array(z.string()).readonly(),
  changes: z
    .array(
      z.object({
        change: z.enum([
          "begins",
          "ends",
          "in-question",
          "out-of-question",
          "status",
          "follows",
          "no-longer-follows",
        ]),
        sentence: z.string(),
        relation: relationSchema.nullable(),
        derived: derivedFactSchema.nullable(),
        because: z.array(becauseSchema).readonly(),
      }),
    )
    .readonly(),
  foreseen: z
    .array(
      z.object({
        claim: claimIdSchema,
        source: sourceIdSchema,
        sentence: z.string(),
        condition: z.string(),
        met: z.enum(["pattern", "words"]),
        attribution: actorIdSchema.nullable(),
        attributionKind: z.enum(attributionKinds),
      }),
    )
    .readonly(),
  stays: z.array(relationSchema).readonly(),
});
export type WhatIf = z.infer<typeof whatIfSchema>;

import {
  actorIdSchema,
  actorTypes,
  attributionKinds,
  claimIdSchema,
  claimTimeSchema,
  conditionSchema,
  edtfSchema,
  likelihoods,
  modalities,
  polarities,
  predicateNames,
  qualifiersSchema,
  sourceIdSchema,
} from "@entente/claims";
import { z } from "zod";

const claimIds = z.array(claimIdSchema).readonly();

/** Whether a person has accepted one of the claims behind a line, or none yet. */
export const lineReviews = ["accepted", "proposed"] as const;

/** How firmly a relation stands on the picture. */
export const relationStatuses = ["certain", "presumed", "in-question", "contested", "reported"] as const;
export type RelationStatus = (typeof relationStatuses)[number];

/** Why the program says of a relation what the relation's own claims don't say. */
const reasonSchema = z.object({ by: claimIdSchema, why: z.string(), rules: z.array(z.string()).readonly() });

/** Whose word something is: the author's of a source, a named actor's whom it cites, or someone's it does not name. */
const voiceSchema = z.object({
  source: sourceIdSchema,
  kind: z.enum(attributionKinds),
  actor: actorIdSchema.nullable(),
});

/** A state that holds, from when to when as far as is known, and the claims that say so. */
export const relationSchema = z.object({
  predicate: z.enum(predicateNames),
  subject: actorIdSchema,
  /** An actor's id, words, or null. */
  object: z.string().nullable(),
  from: edtfSchema.nullable(),
  to: edtfSchema.nullable(),
  lastSeen: edtfSchema.nullable(),
  status: z.enum(relationStatuses),
  review: z.enum(lineReviews),
  ended: z
    .object({
      inferred: z.boolean(),
      by: claimIdSchema.nullable(),
      why: z.string(),
      /** The rules by which an event ended it. */
      rules: z.array(z.string()).readonly(),
    })
    .nullable(),
  /** What puts it in question. */
  question: reasonSchema.nullable(),
  /** A truce that suspends a fight. */
  suspended: reasonSchema.nullable(),
  saidBy: z.array(voiceSchema).readonly(),
  claims: claimIds,
  /** Claims that say the opposite. */
  against: claimIds,
  qualifiers: qualifiersSchema,
  /** How many independent origins its claims have; of a picture only. */
  origins: z.number().int().nonnegative().optional(),
});
export type Relation = z.infer<typeof relationSchema>;

/** Something that had happened by the picture's date. */
export const pictureEventSchema = z.object({
  predicate: z.enum(predicateNames),
  subject: actorIdSchema,
  object: z.string().nullable(),
  /** `../D` where it is only known to have happened by D. */
  when: edtfSchema.nullable(),
  /** The report's own words of time. */
  whenText: z.string().nullable(),
  status: z.enum(["certain", "reported", "contested"]),
  review: z.enum(lineReviews),
  claims: claimIds,
  against: claimIds,
  qualifiers: qualifiersSchema,
});
export type PictureEvent = z.infer<typeof pictureEventSchema>;

/** Something foreseen, supposed or denied: said, and never a fact. */
export const forecastSchema = z.object({
  predicate: z.enum(predicateNames),
  subject: actorIdSchema,
  object: z.string().nullable(),
  modality: z.enum(modalities),
  polarity: z.enum(polarities),
  likelihood: z.enum(likelihoods).nullable(),
  condition: conditionSchema.nullable(),
  attribution: actorIdSchema.nullable(),
  attributionKind: z.enum(attributionKinds),
  /** When it became known. */
  known: z.string(),
  time: claimTimeSchema,
  review: z.enum(lineReviews),
  claims: claimIds,
});
export type Forecast = z.infer<typeof forecastSchema>;

/** One step of a chain of reasons: stated by claims, or made by a rule of other steps. */
export interface Because {
  readonly sentence: string;
  readonly rule: string | null;
  readonly claims: readonly string[];
  readonly because: readonly Because[];
}
export const becauseSchema: z.ZodType<Because> = z
  .object({
    sentence: z.string(),
    rule: z.string().nullable(),
    claims: z.array(z.string()).readonly(),
    because: z.array(z.lazy(() => becauseSchema)).readonly(),
  })
  .meta({ id: "Because" });

/** A fact that no claim states, with the rule that made it. */
export const derivedFactSchema = z.object({
  kind: z.string(),
  rule: z.string(),
  subject: actorIdSchema,
  object: z.string().nullable(),
  members: z.array(actorIdSchema).readonly(),
  weak: z.boolean(),
  review: z.enum(lineReviews),
  sentence: z.string(),
  claims: claimIds,
  because: z.array(becauseSchema).readonly(),
});
export type DerivedFact = z.infer<typeof derivedFactSchema>;

export const pictureActorSchema = z.object({
  id: actorIdSchema,
  type: z.enum(actorTypes),
  name: z.string(),
});
export type PictureActor = z.infer<typeof pictureActorSchema>;

/** An actor in a list of everybody. */
export const namedActorSchema = pictureActorSchema.extend({
  /** How its name is written besides. */
  spellings: z.array(z.string()).readonly(),
  /** How many claims have it as subject or object, and in how many reports it appears. */
  claims: z.number().int().nonnegative(),
  sources: z.number().int().nonnegative(),
});
export type NamedActor = z.infer<typeof namedActorSchema>;

/** Everybody's names. */
export const nameListSchema = z.object({ actors: z.array(namedActorSchema).readonly() });
export type NameList = z.infer<typeof nameListSchema>;

/** What holds at a date, as known at a date. */
export const pictureSchema = z.object({
  asOf: edtfSchema,
  knownAt: edtfSchema.nullable(),
  actors: z.array(pictureActorSchema).readonly(),
  /** States between two actors. */
  relations: z.array(relationSchema).readonly(),
  /** States whose object is words or nothing. */
  facts: z.array(relationSchema).readonly(),
  events: z.array(pictureEventSchema).readonly(),
  /** What follows by rules from accepted, asserted claims. */
  derived: z.array(derivedFactSchema).readonly(),
  /** What had been predicted or supposed by then. */
  forecasts: z.array(forecastSchema).readonly(),
  /** What had been said not to be so by then. */
  denials: z.array(forecastSchema).readonly(),
});
export type Picture = z.infer<typeof pictureSchema>;

/** Every state with the whole time it held: what a diagram over time draws. */
export const spansSchema = z.object({ relations: z.array(relationSchema).readonly() });
export type Spans = z.infer<typeof spansSchema>;

/** What a map of lanes shows of a workspace, and nothing else. */
export const laneGroundSchema = z.object({
  /** The focus that was settled on. */
  show: z.string(),
  /** The latest publication that speaks of someone in focus; null where none is dated. */
  last: edtfSchema.nullable(),
  /** Sets of actors that are linked with one another and with nobody else, by their two most linked members. */
  groups: z
    .array(z.object({ actors: z.array(z.string()).readonly(), size: z.number().int().positive() }))
    .readonly(),
  /** Whoever is named in what follows. */
  actors: z.array(pictureActorSchema).readonly(),
  /** Actors that get a lane, those with most lines first. */
  lanes: z.array(z.string()).readonly(),
  /** Who is in focus, with those who lead them; null for everybody. */
  members: z.array(z.string()).readonly().nullable(),
  /** How many actors in focus could have a lane. */
  could: z.number().int().nonnegative(),
  /** Lines between the lanes that were left out, because there are too many. */
  leftOut: z.number().int().nonnegative(),
  /** From when to when each lane's actor is known to have been there, in days since 1970. */
  lives: z
    .array(
      z.object({
        actor: z.string(),
        begin: z.number().int(),
        isBeginStated: z.boolean(),
        lastSeen: z.number().int(),
        ended: z.number().int().nullable(),
      }),
    )
    .readonly(),
  /** Each with the whole time it held. */
  states: z.array(relationSchema).readonly(),
  events: z.array(pictureEventSchema).readonly(),
  forecasts: z.array(forecastSchema).readonly(),
});
export type LaneGround = z.infer<typeof laneGroundSchema>;

/** What is told of organisations and states at places, over all time. */
export const placeLinesSchema = z.object({
  actors: z.array(pictureActorSchema).readonly(),
  places: z
    .array(
      z.object({
        /** What lines name it by: an actor's id, or words. */
        key: z.string(),
        name: z.string(),
        /** Where it is; null where the gazetteer does not know it. */
        at: z
          .object({
            kind: z.enum(["country", "region", "city"]),
            name: z.string(),
            /** The number of the country's shape, where it is a country. */
            country: z.string().nullable(),
            latitude: z.number(),
            longitude: z.number(),
          })
          .nullable(),
      }),
    )
    .readonly(),
  states: z.array(relationSchema).readonly(),
  events: z.array(pictureEventSchema).readonly(),
});
export type PlaceLines = z.infer<typeof placeLinesSchema>;

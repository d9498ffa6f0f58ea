import { z } from "zod";
import { actorIdSchema, claimIdSchema } from "./ids.ts";

/** Amounts as they were said: "half" is `{min: 0.5, max: 0.5, unit: "share"}`, "15 %" is 15 of unit "%". */
export const quantitySchema = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
});
export type Quantity = z.infer<typeof quantitySchema>;

/** Ways a name can belong to an actor. Only `former` and `later` are renames. */
export const nameKinds = ["alias", "abbreviation", "former", "later", "brand", "translation"] as const;

/** What a claim says beyond subject, predicate and object, without needing a predicate of its own. */
export const qualifiersSchema = z.strictObject({
  /** Rank in an organisation, in the report's words: a deputy is no second leader. */
  role: z.string().optional(),
  office: z.string().optional(),
  /** Kind of name, of belonging (branch, affiliate, joined, umbrella) or of support (funds, arms, trains, hosts, backs). */
  kind: z.string().optional(),
  /** How close an alliance is said to be. */
  degree: z.enum(["contact", "tacit", "joint", "formal"]).optional(),
  /** How far a loss or withdrawal has got. */
  phase: z.enum(["begun", "ongoing", "done"]).optional(),
  /** Place: an actor's id, or words. */
  where: z.string().optional(),
  /** Actors who did it together with the subject. */
  jointlyWith: z.array(actorIdSchema).optional(),
  /** Who acted for them: an actor's id, or words. */
  via: z.string().optional(),
  quantity: quantitySchema.optional(),
  /** The body that a merger made: an actor's id, or words. */
  into: z.string().optional(),
  /** The claim that is given as the reason. */
  because: claimIdSchema.optional(),
  /** Only the subject's stance is known, of a relation that is otherwise mutual. */
  oneWay: z.boolean().optional(),
});
export type Qualifiers = z.infer<typeof qualifiersSchema>;

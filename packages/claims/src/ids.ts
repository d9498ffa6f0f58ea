/**
 * Branded ids: strings at run time, kept apart by the compiler so that a claim's id is never passed
 * where an actor's is meant.
 */
import { z } from "zod";

/** Identifies one report. In a workspace: `s` and a number; in a reading: the report's name. */
export const sourceIdSchema = z.string().min(1).brand<"SourceId">();
export type SourceId = z.infer<typeof sourceIdSchema>;

/** Identifies one actor, within a reading or within a workspace. */
export const actorIdSchema = z.string().min(1).brand<"ActorId">();
export type ActorId = z.infer<typeof actorIdSchema>;

/** Identifies one claim, within a reading or within a workspace. */
export const claimIdSchema = z.string().min(1).brand<"ClaimId">();
export type ClaimId = z.infer<typeof claimIdSchema>;

/** Brands a string as a {@link SourceId}. Example: `sourceId("s1")`. */
export const sourceId = (text: string): SourceId => text as SourceId;
/** Brands a string as an {@link ActorId}. Example: `actorId("a7")`. */
export const actorId = (text: string): ActorId => text as ActorId;
/** Brands a string as a {@link ClaimId}. Example: `claimId("c12")`. */
export const claimId = (text: string): ClaimId => text as ClaimId;

import { z } from "zod";
import { actorIdSchema } from "./ids.ts";

/** What kind of thing an actor is. A population is never a camp, a supporter or an actor in a model. */
export const actorTypes = ["organisation", "person", "state", "place", "population"] as const;
export type ActorType = (typeof actorTypes)[number];

/**
 * Someone or something that claims are about. `name` is the one to print; `mentions` are all surface strings
 * that name it, each as it stands in the text. Pronouns and descriptions ("the group") are never mentions.
 */
export const actorSchema = z.object({
  id: actorIdSchema,
  type: z.enum(actorTypes),
  name: z.string().min(1),
  mentions: z.array(z.string().min(1)),
});
export type Actor = z.infer<typeof actorSchema>;

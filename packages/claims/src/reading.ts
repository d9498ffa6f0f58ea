import { z } from "zod";
import { actorSchema } from "./actor.ts";
import { claimSchema } from "./claim.ts";
import { problemSchema } from "./problem.ts";
import { reportCopySchema, reportPageSchema, sourceSchema } from "./source.ts";

/** What reading one report gives, and the form that `entente read --json` prints. */
export const readingSchema = z.object({
  source: sourceSchema
    .pick({ name: true, title: true, published: true, language: true, sha256: true, characters: true })
    .extend({
      author: z.string().nullable(),
      url: z.string().nullable(),
      // Only of a report whose file, or whoever added it, says so.
      ...reportCopySchema.partial().shape,
      pages: z.array(reportPageSchema).optional(),
    }),
  actors: z.array(actorSchema),
  claims: z.array(claimSchema),
  problems: z.array(problemSchema),
});
export type Reading = z.infer<typeof readingSchema>;

import { marks, outcomes } from "@entente/analysis";
import { edtfSchema, likelihoods, modalities, polarities, predicateNames } from "@entente/claims";
import { z } from "zod";
import { parseJsonFile } from "../parse-json-file.ts";

const words = z.string().min(1);

/** A claim as a judgement file names it: by its place in a report, and what it says there. */
export const anchorSchema = z.strictObject({
  /** The report's file name. */
  source: words,
  /** Words that stand in the report, exactly. */
  quote: words,
  predicate: z.enum(predicateNames),
  subject: words,
  object: words.nullable(),
  modality: z.enum(modalities).optional(),
  polarity: z.enum(polarities).optional(),
  likelihood: z.enum(likelihoods).optional(),
  condition: words.optional(),
});
export type ClaimAnchor = z.infer<typeof anchorSchema>;

const forecastSchema = z.strictObject({
  claim: anchorSchema,
  terms: z
    .strictObject({
      event: words,
      deadline: edtfSchema,
      resolver: words,
      topic: words,
      min: z.number(),
      max: z.number(),
    })
    .partial(),
  condition: z.strictObject({ isMet: z.boolean(), date: edtfSchema, note: words }).optional(),
  resolution: z.strictObject({ outcome: z.enum(outcomes), date: edtfSchema, note: words }).optional(),
});

const matrixSchema = z.strictObject({
  title: words,
  pair: z.tuple([words, words]).optional(),
  /** The analyst's own hypotheses, after those proposed for the pair. */
  hypotheses: z.array(words).optional(),
  assumptions: z.string(),
  rows: z.array(
    z.strictObject({
      claim: anchorSchema.optional(),
      note: words.optional(),
      /** Marks by analyst, in the order of the hypotheses. */
      marks: z.record(z.string(), z.array(z.enum(marks))),
    }),
  ),
  outcome: z.strictObject({ hypothesis: z.number().int().min(1), date: edtfSchema, note: words }).optional(),
});

/** A ledger and matrices as a file: claims are named by their words, so that it fits any workspace with the reports. */
const judgementFileSchema = z.strictObject({
  about: words,
  forecasts: z.array(forecastSchema),
  matrices: z.array(matrixSchema),
});
export type JudgementFile = z.infer<typeof judgementFileSchema>;

/** What a judgement file brought. */
export interface LoadedJudgement {
  readonly forecasts: number;
  readonly matrices: number;
}

/** Reads a judgement file. @throws EntenteError `ENT_INVALID` naming the place. */
export function parseJudgementFile(text: string, file: string): JudgementFile {
  return parseJsonFile(judgementFileSchema, text, file);
}

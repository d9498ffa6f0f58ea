import { EntenteError } from "@entente/claims";
import { z } from "zod";

/** Where a field comes from: a column, a column whose values are other words for ours, or the same value in every row. */
const fieldSchema = z.union([
  z.string().min(1),
  z.strictObject({ column: z.string().min(1), values: z.record(z.string(), z.string()).optional() }),
  z.strictObject({ value: z.string() }),
]);
/** Where a mapping takes a field from: a column, a column whose values stand for others, or one value. */
export type MappedField = z.infer<typeof fieldSchema>;

/**
 * A mapping file: which column of a table, or which member of a list's objects, each part of a claim comes from.
 * `predicate`, `subject` and `object` must be mapped; docs/exchange.md has an example.
 */
export const mappingSchema = z.strictObject({
  subject: fieldSchema,
  subjectType: fieldSchema.optional(),
  predicate: fieldSchema,
  object: fieldSchema,
  objectType: fieldSchema.optional(),
  from: fieldSchema.optional(),
  to: fieldSchema.optional(),
  polarity: fieldSchema.optional(),
  modality: fieldSchema.optional(),
  likelihood: fieldSchema.optional(),
  attribution: fieldSchema.optional(),
  attributionType: fieldSchema.optional(),
  condition: fieldSchema.optional(),
  over: fieldSchema.optional(),
  role: fieldSchema.optional(),
  kind: fieldSchema.optional(),
  qualifiers: fieldSchema.optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** How our own table of claims is read back. */
export const ownMapping: Mapping = {
  subject: "subject",
  subjectType: "subject_type",
  predicate: "predicate",
  object: "object",
  objectType: "object_type",
  from: "valid_from",
  to: "valid_to",
  polarity: "polarity",
  modality: "modality",
  likelihood: "likelihood",
  attribution: "attribution",
  condition: "condition",
  over: "is_over",
  qualifiers: "qualifiers",
};

/** Reads a mapping file. @throws EntenteError `ENT_INVALID` naming the file and the place. */
export function readMapping(text: string, file: string): Mapping {
  const fail = (where: string, why: string): never => {
    throw new EntenteError("ENT_INVALID", { where: `${file}${where === "" ? "" : `, ${where}`}`, why });
  };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail("", `it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = mappingSchema.safeParse(data);
  const issue = read.error?.issues[0];
  return read.data ?? fail(issue?.path.join(".") ?? "", issue?.message ?? "it is no mapping");
}

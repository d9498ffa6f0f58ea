import { tryParseEdtf, type Source } from "@entente/claims";
import { z } from "zod";

const dateSchema = z.looseObject({ "date-parts": z.array(z.array(z.number())).optional() });
const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  "non-dropping-particle": z.string().optional(),
});

/** What a reference manager says of a source: an item of CSL-JSON (citationstyles.org), its fields kept as they came. */
export const referenceSchema = z.looseObject({
  id: z.string().min(1),
  type: z.string().min(1),
  title: z.string().optional(),
  author: z.array(nameSchema).optional(),
  "container-title": z.string().optional(),
  publisher: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  issued: dateSchema.optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  ISSN: z.string().optional(),
  ISBN: z.string().optional(),
  language: z.string().optional(),
  abstract: z.string().optional(),
});
export type Reference = z.infer<typeof referenceSchema>;
/** A person or body as reference managers name them. */
export type ReferenceName = z.infer<typeof nameSchema>;

/** A date as CSL has it, `[[year, month, day]]` as far as it is known. */
export function dateParts(edtf: string | null): number[][] | null {
  const parsed = edtf === null ? null : tryParseEdtf(edtf);
  if (!parsed) return null;
  const dates = parsed.kind === "date" ? [parsed.date] : [parsed.from, parsed.to];
  const parts = dates.flatMap((date) =>
    date ? [[date.year, date.month, date.day].filter((part) => part !== null)] : [],
  );
  return parts.length === dates.length ? parts : null;
}

/** A source as a reference: what was imported for it, filled up with what the report says of itself. */
export function referenceOf(source: Source, imported: Reference | undefined): Reference {
  const parts = dateParts(source.published);
  const saved = dateParts(source.saved ?? null);
  return {
    ...(source.title === null ? { title: source.name } : { title: source.title }),
    ...(source.author === null ? {} : { author: [{ literal: source.author }] }),
    ...(parts ? { issued: { "date-parts": parts } } : {}),
    ...(saved ? { accessed: { "date-parts": saved } } : {}),
    ...(source.url === null ? {} : { URL: source.url }),
    ...(source.language === null ? {} : { language: source.language }),
    ...(source.archiveUrl == null ? {} : { archive: source.archiveUrl }),
    ...imported,
    id: imported?.id ?? source.id,
    type: imported?.type ?? (source.url === null ? "document" : "webpage"),
    note: `sha256:${source.sha256}`,
  };
}

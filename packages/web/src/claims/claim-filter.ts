/** The fields by which the table of claims can be narrowed, as they stand in the address. */
export const filterFields = ["text", "actor", "with", "predicate", "modality", "review", "source"] as const;
export type FilterField = (typeof filterFields)[number];
export type ClaimFilter = Readonly<Partial<Record<FilterField, string>>>;

/** Reads the filter out of an address. Empty fields are left out. */
export function filterOf(parameters: URLSearchParams): ClaimFilter {
  const given = filterFields.flatMap((field) => {
    const value = parameters.get(field)?.trim();
    return value ? [[field, value] as const] : [];
  });
  return Object.fromEntries(given);
}

/** Whether anything is narrowed. */
export const isFiltered = (filter: ClaimFilter): boolean => Object.keys(filter).length > 0;

/** Takes every field out of the address. */
export const noFilter: Readonly<Record<FilterField, null>> = {
  text: null,
  actor: null,
  with: null,
  predicate: null,
  modality: null,
  review: null,
  source: null,
};

/** The pages of a list that hold the rows from `first` to `last`. Example: `pagesFor(90, 110, 100)` is `[0, 1]`. */
export function pagesFor(first: number, last: number, size: number): number[] {
  const from = Math.floor(Math.max(0, first) / size);
  const to = Math.floor(Math.max(0, last) / size);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

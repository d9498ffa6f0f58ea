import type { ActorId, ClaimId, Condition, Qualifiers } from "@entente/claims";

/**
 * Qualifiers and conditions are kept as JSON. In it a number is a row (an appearance, or in `because` a claim)
 * and a string is words, so that identity decisions reach these references too and words are never taken
 * for an id.
 */
type Reference = number | string;

type StoredQualifiers = Omit<Qualifiers, "where" | "via" | "into" | "jointlyWith" | "because"> & {
  where?: Reference;
  via?: Reference;
  into?: Reference;
  jointlyWith?: number[];
  because?: number;
};

type StoredCondition = Omit<Condition, "about"> & {
  about:
    | (Omit<NonNullable<Condition["about"]>, "subject" | "object"> &
        Record<"subject" | "object", Reference | null>)
    | null;
};

/** From a reading's ids to rows. */
export interface RowsOfIds {
  /** The appearance an id names, or undefined where it is words. */
  appearance(id: string): number | undefined;
  claim(id: string): number | undefined;
}

/** From rows to a workspace's ids. */
export interface IdsOfRows {
  actor(appearance: number): ActorId;
  claim(row: number): ClaimId;
}

const placeFields = ["where", "via", "into"] as const;

/** Qualifiers as they are kept. */
export function storeQualifiers(qualifiers: Qualifiers, rows: RowsOfIds): string {
  const { where, via, into, jointlyWith, because, ...others } = qualifiers;
  const stored: StoredQualifiers = { ...others };
  const given = { where, via, into };
  for (const field of placeFields) {
    const id = given[field];
    if (id !== undefined) stored[field] = rows.appearance(id) ?? id;
  }
  if (jointlyWith) stored.jointlyWith = jointlyWith.flatMap((id) => rows.appearance(id) ?? []);
  const reason = because === undefined ? undefined : rows.claim(because);
  if (reason !== undefined) stored.because = reason;
  return JSON.stringify(stored);
}

/** Qualifiers as they are kept, back with the workspace's ids. */
export function restoreQualifiers(json: string, ids: IdsOfRows): Qualifiers {
  // Written by storeQualifiers.
  const { where, via, into, jointlyWith, because, ...others } = JSON.parse(json) as StoredQualifiers;
  const qualifiers: Qualifiers = { ...others };
  const stored = { where, via, into };
  for (const field of placeFields) {
    const reference = stored[field];
    if (reference !== undefined) qualifiers[field] = restoreReference(reference, ids);
  }
  if (jointlyWith) qualifiers.jointlyWith = jointlyWith.map((row) => ids.actor(row));
  if (because !== undefined) qualifiers.because = ids.claim(because);
  return qualifiers;
}

const restoreReference = (reference: Reference, ids: IdsOfRows): string =>
  typeof reference === "number" ? ids.actor(reference) : reference;

/** A condition as it is kept. */
export function storeCondition({ words, about }: Condition, rows: RowsOfIds): string {
  const store = (id: string | null): Reference | null => (id === null ? null : (rows.appearance(id) ?? id));
  const stored: StoredCondition = {
    words,
    about: about && {
      predicate: about.predicate,
      subject: store(about.subject),
      object: store(about.object),
    },
  };
  return JSON.stringify(stored);
}

/** A condition as it is kept, back with the workspace's ids. */
export function restoreCondition(json: string, ids: IdsOfRows): Condition {
  // Written by storeCondition.
  const { words, about } = JSON.parse(json) as StoredCondition;
  const restore = (reference: Reference | null): string | null =>
    reference === null ? null : restoreReference(reference, ids);
  return {
    words,
    about: about && {
      predicate: about.predicate,
      subject: restore(about.subject),
      object: restore(about.object),
    },
  };
}

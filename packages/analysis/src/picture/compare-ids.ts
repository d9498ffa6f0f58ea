/** An id taken apart so that it can be compared many times: `c10` is the word `c`, the number 10 and no rest. */
export interface IdKey {
  readonly id: string;
  readonly word: string;
  readonly number: number;
  readonly rest: string;
}

const pattern = /^(\D*)(\d*)(.*)$/s;

/** Takes an id apart for {@link compareIdKeys}. */
export function idKey(id: string): IdKey {
  const [, word = "", digits = "", rest = ""] = pattern.exec(id) ?? [];
  return { id, word, number: Number(digits), rest };
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders ids as people count. A total order that depends on no locale. */
export const compareIdKeys = (a: IdKey, b: IdKey): number =>
  byCodeUnits(a.word, b.word) ||
  a.number - b.number ||
  byCodeUnits(a.rest, b.rest) ||
  byCodeUnits(a.id, b.id);

/**
 * Orders ids as people count: `c2` before `c10`.
 *
 * @example
 * ["c10", "c2"].toSorted(compareIds); // ["c2", "c10"]
 */
export const compareIds = (a: string, b: string): number => (a === b ? 0 : compareIdKeys(idKey(a), idKey(b)));

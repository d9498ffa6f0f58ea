/** An id taken apart so that it can be compared many times: `c10` is the word `c`, the number 10 and no rest. */
interface IdKey {
  readonly id: string;
  readonly word: string;
  readonly number: number;
  readonly rest: string;
}

const pattern = /^(\D*)(\d*)(.*)$/s;

/** Takes an id apart. */
function idKey(id: string): IdKey {
  const [, word = "", digits = "", rest = ""] = pattern.exec(id) ?? [];
  return { id, word, number: Number(digits), rest };
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders ids as people count. A total order that depends on no locale. */
const compareIdKeys = (a: IdKey, b: IdKey): number =>
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
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  const [numberA, numberB] = [plainNumber(a), plainNumber(b)];
  if (numberA >= 0 && numberB >= 0 && a[0] === b[0]) return numberA - numberB;
  return compareIdKeys(idKey(a), idKey(b));
}

/** The number of an id that is one letter and a number without leading zeros, as nearly all are; else -1. */
function plainNumber(id: string): number {
  const first = id.charCodeAt(0);
  if (id.length < 2 || id.length > 12 || (first >= 48 && first <= 57) || id[1] === "0") return -1;
  let number = 0;
  for (let at = 1; at < id.length; at++) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * Offsets are Unicode code points outside (files, --json, the API) and UTF-16 units inside (JavaScript
 * strings). An OffsetMap converts between them for one text, in constant time where the text has no astral
 * character and by binary search where it has.
 */
export class OffsetMap {
  /** UTF-16 index of each astral character's first unit, in order. */
  readonly #astral: readonly number[];
  /** Length of the text in code points. */
  readonly codePoints: number;

  constructor(text: string) {
    const astral: number[] = [];
    for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(match.index);
    this.#astral = astral;
    this.codePoints = text.length - astral.length;
  }

  /** Code points before a UTF-16 index. An index inside a surrogate pair counts the pair as begun. */
  toCodePoints(utf16: number): number {
    return utf16 - this.#countBefore((at) => at + 1 < utf16);
  }

  /** UTF-16 index of the code point at an offset. */
  toUtf16(codePoints: number): number {
    // The k-th astral character (from 0) stands at code point astral[k] − k.
    return codePoints + this.#countBefore((at, k) => at - k < codePoints);
  }

  #countBefore(isBefore: (at: number, k: number) => boolean): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#astral[middle] as number, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

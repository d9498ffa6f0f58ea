/** Values that many claims share, each kept once and known by its number. */
export class Interned<T> {
  readonly #numbers = new Map<string, number>();
  readonly #values: T[] = [];

  /** The number of a value, which is known by its key. Numbers count from 0 in the order of first use. */
  numberOf(key: string, value: T): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#values.length;
      this.#numbers.set(key, number);
      this.#values.push(value);
    }
    return number;
  }

  /** The number of a value that was met before, or -1. */
  find(key: string): number {
    return this.#numbers.get(key) ?? -1;
  }

  at(number: number): T {
    return this.#values[number] as T;
  }

  get length(): number {
    return this.#values.length;
  }
}

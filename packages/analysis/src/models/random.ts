/** A source of chance that a seed repeats: the models take one and never roll dice of their own. */
export interface Random {
  /** A number from 0 up to, but not, 1, with 32 bits of chance. */
  unit(): number;
  /** A whole number from 0 up to, but not, `count`. */
  below(count: number): number;
}

const mixed = (word: number): number => {
  let z = (word + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
};

/**
 * A generator (sfc32) whose numbers follow from the seed and the stream alone. Draws that each take a stream of
 * their own come out the same in any order and on any number of threads.
 *
 * @param seed a whole number; only its lower 32 bits count.
 * @example
 * createRandom(7, 0).unit(); // the same on every machine
 */
export function createRandom(seed: number, stream = 0): Random {
  let a = mixed(seed | 0);
  let b = mixed(a ^ (stream | 0));
  let c = mixed(b ^ 0x5bf03635);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return {
    unit: () => next() / 4_294_967_296,
    below: (count) => Math.floor((next() / 4_294_967_296) * count),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = "ba den kir lom mar nes ra sol tur vek wan zil ash gor hul jem pol qat yar fen".split(" ");
const sides = "North South River Mountain Old New Desert Coastal Western Eastern".split(" ");
const kinds = "Front Brigade Army Council Movement Union Guard Column".split(" ");
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An organisation's name, different for each number. */
export function organisationName(number: number): string {
  const part = (at: number): string =>
    syllables[Math.floor(number / syllables.length ** at) % syllables.length] ?? "";
  const side = sides[number % sides.length] ?? "";
  return `${capital(`${part(0)}${part(1)}${part(2)}${part(3)}`)} ${side} ${kinds[number % kinds.length] ?? ""}`;
}

/**
 * Mixes one more number into a 32-bit hash. Only integer steps, so every machine gets the same result.
 *
 * @param hash the hash so far.
 * @param value the number to mix in.
 */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x85ebca6b);
  return product ^ (product >>> 14);
}

/** Mixes two more numbers into a hash. */
export function mix2(hash: number, a: number, b: number): number {
  return mix(mix(hash, a), b);
}

/** Mixes three more numbers into a hash. */
export function mix3(hash: number, a: number, b: number, c: number): number {
  return mix(mix(mix(hash, a), b), c);
}

/** The hash of a text's UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x2c1b3c6d;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

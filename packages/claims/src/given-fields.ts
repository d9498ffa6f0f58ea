/**
 * An object without its undefined fields, for options that may be absent but not undefined.
 *
 * @example
 * givenFields({ why: undefined, limit: 20 }); // { limit: 20 }
 */
export function givenFields<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

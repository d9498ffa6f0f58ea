/** Anything JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON that is the same for the same value: members in the order of their names, no white space. What hashes are
 * taken of.
 *
 * @example
 * canonicalJson({ b: 1, a: [null] }); // '{"a":[null],"b":1}'
 */
export function canonicalJson(value: Json): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === "object" && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}

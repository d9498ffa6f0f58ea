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
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  // A member that is undefined is none, and a place in a list that is undefined is null.
  if (isList(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join()}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Parameters to set; null or "" takes one out. */
export type SearchChange = Readonly<Record<string, string | null>>;

/**
 * A query string with some parameters changed and the others kept.
 *
 * @example
 * changedSearch("?a=1&b=2", { b: null, c: "3" }); // "a=1&c=3"
 */
export function changedSearch(search: string, change: SearchChange): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === "") parameters.delete(name);
    else parameters.set(name, value);
  }
  return parameters.toString();
}

/** What the workspace keeps on either side of a quote, in characters. A shorter context ends with the text itself. */
const kept = 55;

/** What stands before a quote, from its first whole word; with an ellipsis where it was cut. */
export function contextBefore(prefix: string): string {
  if ([...prefix].length < kept) return prefix;
  const space = prefix.search(/\s/u);
  return `… ${space < 0 ? prefix : prefix.slice(space + 1)}`;
}

/** What stands after a quote, to its last whole word; with an ellipsis where it was cut. */
export function contextAfter(suffix: string): string {
  if ([...suffix].length < kept) return suffix;
  const words = /^.*(?=\s)/su.exec(suffix)?.[0] ?? suffix;
  return `${words} …`;
}

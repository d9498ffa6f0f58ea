/** A list of links is short; a text this long is looked at only by its beginning. */
const lookedAt = 100_000;

/**
 * How many web addresses a text holds if it holds nothing else; 0 for any other text. Comments after `#` and list
 * marks don't make it a report.
 *
 * @example
 * countLinks("https://paper.example/a\nhttps://paper.example/b\n"); // 2
 */
export function countLinks(text: string): number {
  const lines = text
    .slice(0, lookedAt)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const isLink = (line: string): boolean =>
    /^(?:[-*•]\s+|\d+[.)]\s+)?<?https?:\/\/[^\s<>]+>?[,;]?$/i.test(line);
  return lines.length > 0 && lines.every(isLink) ? lines.length : 0;
}

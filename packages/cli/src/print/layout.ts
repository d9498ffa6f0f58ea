/** Laying out lines of text for a terminal. Pure. */

// Control characters of a report's text must not reach the terminal: they could move the cursor or recolour it.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** The text on one line, with nothing in it that steers a terminal. */
export const printable = (text: string): string =>
  text.replace(unprintable, " ").replace(/ {2,}/g, " ").trim();

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const widthOf = (text: string): number => [...segmenter.segment(text)].length;

/** The text, cut at a width with an ellipsis where it's longer. */
export function shorten(text: string, width: number): string {
  const graphemes = [...segmenter.segment(text)];
  if (graphemes.length <= width) return text;
  return `${graphemes
    .slice(0, Math.max(width - 1, 0))
    .map((part) => part.segment)
    .join("")
    .trimEnd()}…`;
}

/**
 * Rows with their columns aligned, two spaces apart; the last column takes what is left of the width.
 *
 * @example
 * columns([["a1", "ISIS"], ["a12", "al-Qaeda"]], 80); // ["a1   ISIS", "a12  al-Qaeda"]
 */
export function columns(rows: readonly (readonly string[])[], width: number): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ""))),
  );
  return rows.map((row) => {
    const aligned = row.map((cell, i) =>
      i === row.length - 1 ? cell : cell + " ".repeat((widths[i] ?? 0) - widthOf(cell)),
    );
    return shorten(aligned.join("  "), width).trimEnd();
  });
}

/** "1 claim", "2 claims". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

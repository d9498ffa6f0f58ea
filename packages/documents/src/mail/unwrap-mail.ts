/** Shorter lines than this part of the longest usual line end before the next word would have filled them. */
const fullPart = 0.7;
/** Mails are wrapped between these lengths; a longer line is a paragraph that was never wrapped. */
const wrapped = { from: 50, to: 100 };

/**
 * A mail's plain text with the hard line ends within its paragraphs taken out. Quoted lines (`> …`) are left out
 * and counted, or kept without their marks; a signature after `-- ` is left out.
 *
 * @example
 * unwrapMail("The Front said that it would\nhold the line.\n\n> Will it?", { isFlowed: false, keepsQuotes: false });
 * // { text: "The Front said that it would hold the line.", quoted: 1 }
 */
export function unwrapMail(
  mail: string,
  { isFlowed, keepsQuotes }: { readonly isFlowed: boolean; readonly keepsQuotes: boolean },
): { text: string; quoted: number } {
  const lines = mail.replace(/\r\n?/g, "\n").split("\n");
  const signature = lines.indexOf("-- ");
  const own: string[] = [];
  let quoted = 0;
  for (const line of signature < 0 ? lines : lines.slice(0, signature)) {
    const isQuoted = /^\s?>/.test(line);
    if (!isQuoted) own.push(isFlowed ? line.replace(/^ /, "") : line);
    else if (keepsQuotes) own.push(line.replace(/^(?:\s?>)+ ?/, ""));
    else {
      quoted++;
      // What leads over to the quote belongs to it; what stands before and after are two paragraphs.
      if (own.at(-1) !== "") own.push("");
    }
  }
  return { text: joinLines(quoted > 0 ? withoutLeads(own) : own, isFlowed), quoted };
}

/** “On 12 October 2017 A. Author wrote:” says nothing once what was written is gone. */
const withoutLeads = (lines: readonly string[]): string[] =>
  lines.filter(
    (line, at) => !(/\S.*:\s*$/.test(line) && /\b\d{4}\b|@/.test(line) && (lines[at + 1] ?? "") === ""),
  );

function joinLines(lines: readonly string[], isFlowed: boolean): string {
  const lengths = lines.map(({ length }) => length).filter((length) => length <= wrapped.to);
  const width = Math.max(0, ...lengths);
  const isWrapped = width >= wrapped.from;
  let text = "";
  let before = "";
  for (const line of lines) {
    const isBlank = !/\S/.test(line);
    if (text === "") text = isBlank ? "" : line.trim();
    else if (isBlank) text = `${text.trimEnd()}\n\n`;
    else if (text.endsWith("\n\n")) text += line.trim();
    else {
      const goesOn = isFlowed ? before.endsWith(" ") : isWrapped && wasWrapped(before, line, width);
      text += goesOn ? ` ${line.trim()}` : `\n${line.trim()}`;
    }
    before = line;
  }
  return text.replace(/\n{3,}/g, "\n\n").trim();
}

/** Whether the next line's first word would not have fitted: then the line end is none of the writer's. */
function wasWrapped(line: string, next: string, width: number): boolean {
  if (line.length > wrapped.to || /^\s*(?:[-*•]|\d{1,3}[.)])\s/.test(next)) return false;
  const firstWord = /^\s*(\S+)/.exec(next)?.[1] ?? "";
  return line.trimEnd().length + 1 + firstWord.length > width || line.length > fullPart * width;
}

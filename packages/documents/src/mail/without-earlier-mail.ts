/** A line above an earlier mail: a rule, or what Outlook writes for it. */
const rule = /^\s*(?:_{8,}|-{2,}\s*Original (?:Message|Appointment)\s*-{2,})\s*$/i;
const from = /^\s*\*?From:\*?\s+\S/;
const sent = /^\s*\*?(?:Sent|Date):\*?\s+\S/;
const subject = /^\s*\*?Subject:/;
/** The header lines of an earlier mail stand within so many lines, empty ones not counted. */
const mostHeaderLines = 8;

function isHeadOfMail(lines: readonly string[]): boolean {
  const [first = "", ...others] = lines.filter((line) => /\S/.test(line)).slice(0, mostHeaderLines);
  return (
    from.test(first) && others.some((line) => sent.test(line)) && others.some((line) => subject.test(line))
  );
}

/**
 * An answer's text without the mail it answers, which Outlook puts below a head of `From:`, `Sent:` and `Subject:`
 * lines, and with how many lines that was. An earlier mail that nothing stands above is kept: it was passed on.
 *
 * @example
 * withoutEarlierMail("No.\n\nFrom: B. <b@x.example>\nSent: 3 May 2016 10:00\nSubject: The city\n\nThe Front attacked.");
 * // { text: "No.", lines: 4 }
 */
export function withoutEarlierMail(text: string): { text: string; lines: number } {
  const lines = text.split(/\r\n?|\n/);
  let at = lines.findIndex(
    (line, i) => from.test(line) && isHeadOfMail(lines.slice(i, i + 3 * mostHeaderLines)),
  );
  if (at < 0) return { text, lines: 0 };
  while (at > 0 && (!/\S/.test(lines[at - 1] ?? "") || rule.test(lines[at - 1] ?? ""))) at--;
  if (at === 0) return { text, lines: 0 };
  return {
    text: lines.slice(0, at).join("\n"),
    lines: lines.slice(at).filter((line) => /\S/.test(line) && !rule.test(line)).length,
  };
}

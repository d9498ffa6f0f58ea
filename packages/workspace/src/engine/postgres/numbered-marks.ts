const texts = new Map<string, { readonly name: string; readonly text: string }>();

/**
 * A statement as PostgreSQL takes it: `$1`, `$2` … for question marks, and the name under which each connection
 * prepares it once.
 *
 * @example
 * numberedMarks("SELECT 1 WHERE 'a?' = ?").text; // "SELECT 1 WHERE 'a?' = $1"
 */
export function numberedMarks(statement: string): { readonly name: string; readonly text: string } {
  const known = texts.get(statement);
  if (known) return known;
  let count = 0;
  const text = statement.replace(/'[^']*'|\?/g, (found) => (found === "?" ? `$${++count}` : found));
  const numbered = { name: `entente${texts.size}`, text };
  texts.set(statement, numbered);
  return numbered;
}

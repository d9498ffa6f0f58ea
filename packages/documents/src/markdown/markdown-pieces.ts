/** A stretch of Markdown: to be parsed, or too long or too tangled for that and then kept as it stands. */
export interface MarkdownPiece {
  readonly text: string;
  readonly isPlain: boolean;
}

/**
 * The parser's memory is a hundred times its text, and its time on tangled text grows faster than the text: so
 * it gets pieces of this many UTF-16 units, each of whole paragraphs.
 */
const pieceLength = 16_384;
/** More quote and list marks than this before a line's words are no outline; they cost the parser minutes. */
const tangledLine = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){60}/m;
/** So do more marks than this in one piece, each of which might open or close what any other does. */
const mostMarks = 1_500;
const fenceMark = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Cuts Markdown into pieces at blank lines, never inside a fenced block. A piece that uses a link's definition
 * (`[label]: address`) gets it from wherever it stands.
 */
export function markdownPieces(text: string): MarkdownPiece[] {
  if (text.length <= pieceLength) return [piece(text, new Map())];
  const definitions = findDefinitions(text);
  const pieces: MarkdownPiece[] = [];
  let gathered = "";
  for (const block of blocks(text)) {
    if (block.trim() === "") continue;
    if (gathered.length + block.length > pieceLength && gathered !== "") {
      pieces.push(piece(gathered, definitions));
      gathered = "";
    }
    gathered += block;
  }
  if (gathered !== "") pieces.push(piece(gathered, definitions));
  return pieces;
}

function piece(text: string, definitions: ReadonlyMap<string, string>): MarkdownPiece {
  if (text.length > pieceLength || isTangled(text)) return { text, isPlain: true };
  const needed = new Set<string>();
  for (const [, label] of text.matchAll(/\[([^[\]]{1,200})\]/g)) {
    const definition = definitions.get(folded(label ?? ""));
    if (definition !== undefined) needed.add(definition);
  }
  return { text: needed.size === 0 ? text : `${text}\n\n${[...needed].join("\n")}\n`, isPlain: false };
}

const isTangled = (text: string): boolean =>
  tangledLine.test(text) || (text.match(/[*_`[\]]/g)?.length ?? 0) > mostMarks;

/** Stretches that end with a blank line outside fences. Together they are the text. */
function* blocks(text: string): Generator<string> {
  let from = 0;
  let fence: string | null = null;
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const mark: string | undefined = fenceMark.exec(line)?.[1];
    if (mark !== undefined && fence === null) fence = mark;
    else if (mark !== undefined && fence !== null && mark.startsWith(fence)) fence = null;
    if (fence === null && line.trim() === "") {
      const to = index + line.length;
      yield text.slice(from, to);
      from = to;
    }
  }
  if (from < text.length) yield text.slice(from);
}

/** The lines that define a link, by folded label. The first of a label counts, as in Markdown itself. */
function findDefinitions(text: string): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const [line, label] of text.matchAll(/^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*\S[^\n]{0,2000}$/gm)) {
    const key = folded(label ?? "");
    if (!definitions.has(key)) definitions.set(key, line.trim());
  }
  return definitions;
}

const folded = (label: string): string => label.replace(/\s+/g, " ").trim().toLowerCase();

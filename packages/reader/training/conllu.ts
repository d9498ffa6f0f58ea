import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One sentence of a treebank. Words are numbered from 0; the root's head is the number of words. */
export interface TreebankSentence {
  readonly id: string;
  /** The sentence as it was written. */
  readonly text: string;
  readonly startsDocument: boolean;
  readonly startsParagraph: boolean;
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** Reads a CoNLL-U file, gzipped or plain. Multiword ranges and empty nodes are left out. */
export function readTreebank(file: string): TreebankSentence[] {
  const bytes = readFileSync(file);
  return parseConllu((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

/** Reads CoNLL-U text into sentences. */
export function parseConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of text.replaceAll("\r\n", "\n").split(/\n[ \t]*\n/)) {
    const sentence = parseBlock(block);
    if (sentence !== null) sentences.push(sentence);
  }
  return sentences;
}

function parseBlock(block: string): TreebankSentence | null {
  const lines = block.split("\n");
  const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t"));
  if (rows.length === 0) return null;
  const column = (at: number): string[] => rows.map((row) => row[at] ?? "_");
  return {
    id: comment(lines, "sent_id") ?? "",
    text: comment(lines, "text") ?? column(1).join(" "),
    startsDocument: lines.some((line) => line.startsWith("# newdoc")),
    startsParagraph: lines.some((line) => line.startsWith("# newpar")),
    words: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map((head) => (head === "0" ? rows.length : Number(head) - 1)),
    labels: column(7),
  };
}

function comment(lines: readonly string[], name: string): string | null {
  const start = `# ${name} = `;
  return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? null;
}

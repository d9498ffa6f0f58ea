import { OffsetMap } from "@entente/claims";
import type { SearchResult } from "@entente/server/contract";

type Passage = Pick<SearchResult["passages"][number], "start" | "text" | "words">;

/** A sentence in pieces: the words that were looked for, and what stands between them. Together they are the sentence. */
export function foundPieces({ start, text, words }: Passage): { text: string; isWord: boolean }[] {
  const offsets = new OffsetMap(text);
  const pieces: { text: string; isWord: boolean }[] = [];
  let at = 0;
  for (const word of words) {
    const [from, to] = [offsets.toUtf16(word.start - start), offsets.toUtf16(word.end - start)];
    pieces.push({ text: text.slice(at, from), isWord: false }, { text: text.slice(from, to), isWord: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at), isWord: false }].filter((piece) => piece.text !== "");
}
